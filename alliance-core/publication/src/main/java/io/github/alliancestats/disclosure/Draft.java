package io.github.alliancestats.disclosure;

import io.github.alliancestats.disclosure.StatisticalTable.TableCell;
import java.math.BigDecimal;

/**
 * A table during disclosure control. Each cell has a value, the interval that the published table discloses, and the
 * interval that it would disclose if the cell were suppressed. All numbers are in units of the last decimal place. Not
 * thread-safe.
 */
final class Draft {

    private final StatisticalTable table;
    private final int scale;
    private final Ends ends;
    private final Guard[][] guards;
    private boolean withheld;

    /** Creates a draft that shows every number exactly. A total without a number is only known not to be negative. */
    Draft(StatisticalTable table, int scale) {
        this.table = table;
        this.scale = scale;
        long[][] value = table.units(scale);
        this.ends = new Ends(value, Circulation.copy(value), Circulation.copy(value));
        this.guards = new Guard[ends.rows()][ends.columns()];
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                guards[row][column] = new Guard(value(row, column));
                if (table.labels().isTotal(row, column)
                        && !table.entry(row, column).isNumber()) {
                    set(row, column, 0, Circulation.UNBOUNDED);
                }
            }
        }
    }

    /** Returns this draft with more rows and columns, whose cells are zero. */
    Draft with(Labels all) {
        Draft wider = new Draft(table.with(all), scale);
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                TableCell cell = table.labels().cell(row, column);
                int r = all.rowOf(cell.row());
                int c = all.columnOf(cell.column());
                wider.guards[r][c] = guards[row][column];
                wider.set(r, c, low(row, column), ends.high[row][column]);
            }
        }
        return wider;
    }

    /** The protection of a cell: its state, its two intervals and the required interval. */
    static final class Guard {
        boolean hidden;
        private boolean rounded;
        private boolean mayHide;
        private long published;
        private long hiddenLow;
        private long hiddenHigh = Circulation.UNBOUNDED;
        long width; // the least width of the feasibility interval
        long above; // the least distance of its upper end from the value

        Guard(long value) {
            this.published = value;
        }

        /** Returns whether the cell is suppressed or rounded, so that its exact value is protected. */
        boolean isGuarded() {
            return hidden || rounded;
        }
    }

    /** Withholds the whole table, because even its row labels could reveal a source. */
    void withhold() {
        this.withheld = true;
    }

    boolean isWithheld() {
        return withheld;
    }

    /** Shows a rounded number, which discloses only an interval of the value. */
    void round(int row, int column, long published, long from, long to) {
        Guard guard = guards[row][column];
        guard.published = published;
        guard.rounded = true;
        guard.width = 1;
        set(row, column, from, to);
    }

    private void set(int row, int column, long from, long to) {
        ends.low[row][column] = from;
        ends.high[row][column] = to;
    }

    /** Returns whether a rounded number discloses the exact value. */
    boolean isRoundedInVain(int row, int column) {
        return guards[row][column].rounded && low(row, column) == ends.high[row][column];
    }

    /**
     * Allows a cell to be suppressed. The interval is the knowledge that would remain of it, and the width is the least
     * width of its feasibility interval then. Other cells cannot be suppressed.
     */
    void mayHide(int row, int column, long from, long to, long width) {
        Guard guard = guards[row][column];
        guard.mayHide = true;
        guard.hiddenLow = from;
        guard.hiddenHigh = to;
        guard.width = guard.rounded ? 1 : width;
    }

    void requireAbove(int row, int column, long above) {
        guards[row][column].above = above;
    }

    /** Narrows both intervals of a cell by an interval from another table, if that contains the value. */
    void know(int row, int column, long from, long to) {
        if (!ends.isTrue(row, column, from, to)) {
            return;
        }
        ends.know(row, column, from, to);
        Guard guard = guards[row][column];
        guard.hiddenLow = Math.max(guard.hiddenLow, from);
        guard.hiddenHigh = Math.min(guard.hiddenHigh, to);
    }

    /** Suppresses a cell. */
    void hide(int row, int column, long width) {
        Guard guard = guards[row][column];
        guard.hidden = true;
        guard.width = width;
        set(row, column, guard.hiddenLow, guard.hiddenHigh);
    }

    /** Returns the distance from the value of a cell to the upper end of its current interval. */
    long rise(int row, int column) {
        return rise(row, column, ends.high[row][column]);
    }

    /** Returns the distance from the value of a cell to the lower end of its current interval. */
    long fall(int row, int column) {
        return value(row, column) - low(row, column);
    }

    /** Returns the distance to the upper end of the interval of the cell if it were suppressed. */
    long riseIfHidden(int row, int column) {
        return rise(row, column, guards[row][column].hiddenHigh);
    }

    /** Returns the distance to the lower end of the interval of the cell if it were suppressed. */
    long fallIfHidden(int row, int column) {
        return value(row, column) - guards[row][column].hiddenLow;
    }

    private long rise(int row, int column, long to) {
        return to == Circulation.UNBOUNDED ? to : to - value(row, column);
    }

    boolean mayStillHide(int row, int column) {
        return guards[row][column].mayHide && !guards[row][column].hidden;
    }

    Guard guard(int row, int column) {
        return guards[row][column];
    }

    /** Returns whether any number is shown. */
    boolean tells() {
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                if (table.entry(row, column).isNumber() && !guards[row][column].hidden) {
                    return true;
                }
            }
        }
        return false;
    }

    StatisticalTable table() {
        return table;
    }

    int scale() {
        return scale;
    }

    int rows() {
        return ends.rows();
    }

    int columns() {
        return ends.columns();
    }

    long value(int row, int column) {
        return ends.value[row][column];
    }

    long low(int row, int column) {
        return ends.low[row][column];
    }

    /** Returns a copy of the current intervals. Each follows from its cell only. */
    Ends ends() {
        return ends.copy();
    }

    BigDecimal published(int row, int column) {
        return BigDecimal.valueOf(guards[row][column].published, scale).setScale(table.scale());
    }

    /** Returns the flow of the table. It reflects cells that are suppressed later. */
    Circulation circulation() {
        return ends.circulation();
    }
}
