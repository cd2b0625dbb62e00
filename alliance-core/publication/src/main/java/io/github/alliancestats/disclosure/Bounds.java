package io.github.alliancestats.disclosure;

import io.github.alliancestats.disclosure.DisclosureAudit.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The feasibility interval of each cell of a table, in units of the last decimal place. */
final class Bounds {

    private final Draft draft;
    private final Ends ends;

    /** Computes the intervals: from each cell by itself and, if the table is additive, from all cells together. */
    Bounds(Draft draft) {
        this.draft = draft;
        this.ends = draft.ends();
        if (!draft.table().additive()) {
            return;
        }
        Circulation circulation = draft.circulation();
        for (int row = 0; row < ends.rows(); row++) {
            for (int column = 0; column < ends.columns(); column++) {
                if (draft.guard(row, column).isGuarded()) {
                    ends.narrow(circulation, row, column);
                }
            }
        }
    }

    /** Returns these bounds with more rows and columns, whose cells are zero. */
    Bounds with(Labels all) {
        return table().labels().equals(all) ? this : new Bounds(draft.with(all));
    }

    StatisticalTable table() {
        return draft.table();
    }

    /** Returns the interval of each suppressed or rounded cell. */
    List<Range> ranges() {
        return ranges(false);
    }

    /** Returns the interval of each such cell that is narrower than required. */
    List<Range> findings() {
        return ranges(true);
    }

    private List<Range> ranges(boolean findings) {
        List<Range> ranges = new ArrayList<>();
        for (int row = 0; row < ends.rows(); row++) {
            for (int column = 0; column < ends.columns(); column++) {
                if (draft.guard(row, column).isGuarded() && !(findings && isOpen(row, column))) {
                    ranges.add(range(ends, row, column, false));
                }
            }
        }
        return ranges;
    }

    /**
     * Returns whether the interval of a cell is as wide as required, given only this table. A cell that is neither
     * suppressed nor rounded has no requirement.
     */
    boolean isOpen(int row, int column) {
        return isOpenWithin(ends, draft.scale(), row, column);
    }

    /** Returns whether the cell meets its requirement within other ends, in units of another decimal place. */
    boolean isOpenWithin(Ends known, int decimals, int row, int column) {
        Draft.Guard guard = draft.guard(row, column);
        long high = known.high[row][column];
        return !guard.isGuarded()
                || high == Circulation.UNBOUNDED
                || (high - known.low[row][column] >= units(guard.width, decimals)
                        && high - known.value[row][column] >= units(guard.above, decimals));
    }

    /** Returns whether any cell is suppressed or rounded. */
    boolean isGuarded() {
        return !ranges().isEmpty();
    }

    int rows() {
        return ends.rows();
    }

    int columns() {
        return ends.columns();
    }

    /** Returns the interval of a cell from ends in the units of this table. */
    Range range(Ends known, int row, int column, boolean ofDifference) {
        long high = known.high[row][column];
        return new Range(
                draft.table().labels().cell(row, column),
                BigDecimal.valueOf(known.low[row][column], draft.scale()),
                high == Circulation.UNBOUNDED ? Optional.empty() : Optional.of(BigDecimal.valueOf(high, draft.scale())),
                ofDifference);
    }

    int scale() {
        return draft.scale();
    }

    /** Returns a copy of the ends in units of another decimal place, which must not be coarser. */
    Ends ends(int decimals) {
        return new Ends(units(ends.value, decimals), units(ends.low, decimals), units(ends.high, decimals));
    }

    private long[][] units(long[][] numbers, int decimals) {
        long[][] units = Circulation.copy(numbers);
        for (long[] line : units) {
            for (int column = 0; column < line.length; column++) {
                line[column] = units(line[column], decimals);
            }
        }
        return units;
    }

    private long units(long number, int decimals) {
        return number == Circulation.UNBOUNDED
                ? number
                : Grid.units(BigDecimal.valueOf(number, draft.scale()), decimals);
    }
}
