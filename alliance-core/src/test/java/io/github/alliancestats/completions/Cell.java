package io.github.alliancestats.completions;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The days and the key of a figure. A key that is null is any. */
public record Cell(
        LocalDate first,
        LocalDate last,
        @Nullable String area,
        @Nullable String force,
        @Nullable String drugClass,
        boolean under) {

    public static Cell year(int year) {
        return new Cell(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), null, null, null, false);
    }

    public static Cell month(YearMonth month) {
        return new Cell(month.atDay(1), month.atEndOfMonth(), null, null, null, false);
    }

    public Cell ofArea(String key) {
        return new Cell(first, last, key, force, drugClass, under);
    }

    public Cell ofForce(String key) {
        return new Cell(first, last, area, key, drugClass, under);
    }

    public Cell ofClass(String key) {
        return new Cell(first, last, area, force, key, under);
    }

    public Cell ofUmbrella() {
        return new Cell(first, last, area, force, drugClass, true);
    }

    boolean has(Happened event) {
        return (area == null || area.equals(event.place().area()))
                && (force == null || force.equals(event.place().force()))
                && (!under || event.place().under());
    }

    boolean has(Happened event, LocalDate day) {
        return has(event) && !day.isBefore(first) && !day.isAfter(last);
    }
}
