package io.github.alliancestats.disclosure;

import io.github.alliancestats.disclosure.DisclosureAudit.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The least and the most that each cell of a table can be, in units of the last decimal place. */
final class Bounds {

    private final Draft draft;
    private final Ends ends;

    /** By what each cell says of itself, and, if the table adds, by what all say together. */
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

    /** The same with rows and columns beside its own in which there is nothing. */
    Bounds with(Labels all) {
        return table().labels().equals(all) ? this : new Bounds(draft.with(all));
    }

    StatisticalTable table() {
        return draft.table();
    }

    /** Of each cell that must not be worked out. */
    List<Range> ranges() {
        return ranges(false);
    }

    /** Of each such cell that is less open than it must be. */
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

    /** Whether a cell is as open as it must be, by this table alone; any is that need not be. */
    boolean isOpen(int row, int column) {
        return isOpenWithin(ends, draft.scale(), row, column);
    }

    /** Whether it is so too by ends that are known from elsewhere, in units of so many decimal places. */
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

    /** What ends in this table's units say of a cell. */
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

    /** A copy in units of so many decimal places, at least as many as there are. */
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
