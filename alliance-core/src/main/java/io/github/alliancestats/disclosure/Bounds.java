package io.github.alliancestats.disclosure;

import io.github.alliancestats.disclosure.DisclosureAudit.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The least and the most that each cell of a table can be, in units of the last decimal place. */
final class Bounds {

    private final StatisticalTable table;
    private final int scale;
    private final long[][] value;
    private final long[][] low;
    private final long[][] high;
    private final List<Range> ranges = new ArrayList<>();
    private final List<Range> findings = new ArrayList<>();

    private Bounds(StatisticalTable table, int scale, int rows, int columns) {
        this.table = table;
        this.scale = scale;
        this.value = new long[rows][columns];
        this.low = new long[rows][columns];
        this.high = new long[rows][columns];
    }

    /** By what each cell says of itself, and, if the table adds, by what all say together. */
    static Bounds of(Draft draft) {
        StatisticalTable table = draft.table();
        Bounds bounds = new Bounds(table, draft.scale(), draft.rows(), draft.columns());
        Circulation circulation = draft.circulation();
        for (int row = 0; row < draft.rows(); row++) {
            for (int column = 0; column < draft.columns(); column++) {
                bounds.value[row][column] = draft.value(row, column);
                bounds.low[row][column] = draft.low(row, column);
                bounds.high[row][column] = draft.high(row, column);
                if (table.isAdditive() && draft.guard(row, column).isGuarded()) {
                    bounds.narrow(circulation, row, column);
                    bounds.report(draft.guard(row, column), row, column);
                }
            }
        }
        return bounds;
    }

    /**
     * Those of the days between two tables, of which the one speaks for days within those of the other: what the
     * differences of both tables' bounds say together. Small ones that are not open are findings.
     */
    static Bounds between(Bounds inner, Bounds outer, Rules rules) {
        Bounds between = new Bounds(outer.table, outer.scale, outer.value.length, outer.value[0].length);
        for (int row = 0; row < outer.value.length; row++) {
            for (int column = 0; column < outer.value[row].length; column++) {
                between.subtract(inner, outer, row, column);
            }
        }
        Circulation circulation = new Circulation(between.value, between.low, between.high);
        for (int row = 0; row < outer.value.length; row++) {
            for (int column = 0; column < outer.value[row].length; column++) {
                between.find(inner, circulation, rules, row, column);
            }
        }
        return between;
    }

    private void subtract(Bounds inner, Bounds outer, int row, int column) {
        long moved = outer.value[row][column] - inner.value(row, column, scale);
        long highest = inner.high(row, column, scale);
        value[row][column] = moved;
        // records that were withdrawn since may leave less in the longer period
        long floor = Math.min(0, moved);
        low[row][column] = highest == Circulation.UNBOUNDED ? floor : Math.max(floor, outer.low[row][column] - highest);
        high[row][column] = outer.high[row][column] == Circulation.UNBOUNDED
                ? Circulation.UNBOUNDED
                : outer.high[row][column] - inner.low(row, column, scale);
    }

    private void find(Bounds inner, Circulation circulation, Rules rules, int row, int column) {
        boolean told = table.entry(row, column).isNumber()
                && inner.table.entry(row, column).isNumber();
        long own = value[row][column];
        if (!told || !rules.isSmallDifference(own)) {
            return;
        }
        long rise = circulation.rise(row, column, Circulation.UNBOUNDED);
        long fall = circulation.fall(row, column, Circulation.UNBOUNDED);
        if (rise < rules.width() && rise + fall < rules.width()) {
            findings.add(range(row, column, own - fall, own + rise, true));
        }
    }

    private void narrow(Circulation circulation, int row, int column) {
        long rise = circulation.rise(row, column, Circulation.UNBOUNDED);
        low[row][column] = value[row][column] - circulation.fall(row, column, Circulation.UNBOUNDED);
        high[row][column] = rise == Circulation.UNBOUNDED ? rise : value[row][column] + rise;
    }

    private void report(Draft.Guard guard, int row, int column) {
        long to = high[row][column];
        Range range = range(row, column, low[row][column], to, false);
        ranges.add(range);
        boolean open = to == Circulation.UNBOUNDED
                || (to - low[row][column] >= guard.width() && to - value[row][column] >= guard.above());
        if (!open) {
            findings.add(range);
        }
    }

    private Range range(int row, int column, long from, long to, boolean ofDifference) {
        return new Range(
                table.cell(row, column),
                BigDecimal.valueOf(from, scale),
                to == Circulation.UNBOUNDED ? Optional.empty() : Optional.of(BigDecimal.valueOf(to, scale)),
                ofDifference);
    }

    List<Range> ranges() {
        return ranges;
    }

    List<Range> findings() {
        return findings;
    }

    int scale() {
        return scale;
    }

    /** The least in units of as many decimal places, at least as many as there are. */
    long low(int row, int column, int decimals) {
        return units(low[row][column], decimals);
    }

    /** The most in units of as many decimal places. */
    long high(int row, int column, int decimals) {
        return high[row][column] == Circulation.UNBOUNDED ? Circulation.UNBOUNDED : units(high[row][column], decimals);
    }

    private long value(int row, int column, int decimals) {
        return units(value[row][column], decimals);
    }

    private long units(long number, int decimals) {
        return BigDecimal.valueOf(number, scale).movePointRight(decimals).longValueExact();
    }
}
