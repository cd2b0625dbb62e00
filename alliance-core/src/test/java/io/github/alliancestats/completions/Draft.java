package io.github.alliancestats.completions;

import io.github.alliancestats.completions.Happened.Place;
import io.github.alliancestats.record.AllianceRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A record as a force states it, and all that it can be. */
abstract class Draft {

    static final long LARGE = 1_000_000;

    /** Unknown amounts: few, with the least, and with one that no other amount hides. */
    static final List<Long> AMOUNTS = List.of(0L, 60L, LARGE);

    String id = "1";
    String force = "cumbria";
    int revision = 1;

    @Nullable
    Instant recorded;

    List<String> areas = List.of("A");

    @Nullable
    String operation;

    List<Boolean> under = List.of(false);

    /** Returns everything that it can be. */
    abstract List<Happened> values();

    abstract AllianceRecord record();

    /** Removes the day of an event. */
    abstract void lacksADay(Random random);

    /** Removes an amount. */
    abstract void lacksAnAmount(Random random);

    /** Removes a key of the kind of record; false if it has only the area. */
    abstract boolean lacksAKey(Random random);

    void lacksItsArea() {
        areas = List.of("A", "B", "C");
    }

    List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (String area : areas) {
            under.forEach(each -> places.add(new Place(force, area, each)));
        }
        return places;
    }

    /** Returns whether nothing happened after the record was made. */
    boolean isRecordedAfter(List<LocalDate> days) {
        return recorded == null
                || days.stream().noneMatch(day -> day.isAfter(LocalDate.ofInstant(recorded, ZoneOffset.UTC)));
    }

    <B extends AllianceRecord.Builder<B>> B stated(B builder) {
        builder.id(force, id).revision(revision).recordedAt(recorded);
        if (areas.size() == 1) {
            builder.area(areas.get(0));
        }
        return operation == null ? builder : builder.operation(operation);
    }

    /** Returns one list of each list of choices. */
    static <T> List<List<T>> product(List<List<T>> choices) {
        List<List<T>> all = List.of(List.of());
        for (List<T> values : choices) {
            List<List<T>> longer = new ArrayList<>();
            for (List<T> start : all) {
                for (T value : values) {
                    List<T> next = new ArrayList<>(start);
                    next.add(value);
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all;
    }
}
