package io.github.alliancestats.stats;

import io.github.alliancestats.record.ForceId;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** What sheets of one chapter come to together, row by row. */
final class SheetSums {

    private final Lanes lanes;
    private @Nullable Sums[] rows = {};
    private final TreeSet<ForceId> sources = new TreeSet<>();

    SheetSums(Lanes lanes) {
        this.lanes = lanes;
    }

    SheetSums add(@Nullable Sheet sheet) {
        return add(sheet, row -> true);
    }

    /** Adds some rows of a sheet, if there is one. */
    SheetSums add(@Nullable Sheet sheet, IntPredicate some) {
        if (sheet != null) {
            sheet.addTo(this, some, lanes.width());
            sources.addAll(sheet.sources());
        }
        return this;
    }

    /** The sums of a row, to be added to. */
    Sums row(int number) {
        if (number >= rows.length) {
            rows = Arrays.copyOf(rows, number + number / 2 + 16);
        }
        Sums sums = rows[number];
        if (sums == null) {
            sums = new Sums();
            rows[number] = sums;
        }
        return sums;
    }

    /** The sums of a row, or null if nothing was added to it. */
    @Nullable
    Sums known(int number) {
        return number < rows.length ? rows[number] : null;
    }

    /** How many records were added. */
    long records() {
        Sums whole = known(Chapter.WHOLE);
        return whole == null ? 0 : whole.records();
    }

    /** Above the numbers of all rows. */
    int end() {
        return rows.length;
    }

    SortedSet<ForceId> sources() {
        return sources;
    }

    /** All in one sheet. */
    Sheet packed() {
        Sheet sheet = new Sheet();
        for (int number = 0; number < rows.length; number++) {
            Sums sums = rows[number];
            if (sums != null) {
                sheet.append(number, sums);
            }
        }
        sheet.addSources(sources);
        return sheet;
    }
}
