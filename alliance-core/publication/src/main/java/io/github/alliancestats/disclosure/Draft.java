package io.github.alliancestats.disclosure;

import io.github.alliancestats.disclosure.StatisticalTable.Cell;
import java.math.BigDecimal;

/**
 * A table on its way to being published: the value of each cell, what everybody learns of it by what stands there, and
 * what they would learn if it were hidden. All numbers are in units of the last decimal place. Not thread-safe.
 */
final class Draft {

    private final StatisticalTable table;
    private final int scale;
    private final Ends ends;
    private final Guard[][] guards;
    private boolean withheld;

    /** Everything shown as it is; of a total that is not told no more is known than that it is not negative. */
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

    /** The same with rows and columns beside its own in which there is nothing. */
    Draft with(Labels all) {
        Draft wider = new Draft(table.with(all), scale);
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                Cell cell = table.labels().cell(row, column);
                int r = all.rowOf(cell.row());
                int c = all.columnOf(cell.column());
                wider.guards[r][c] = guards[row][column];
                wider.set(r, c, low(row, column), ends.high[row][column]);
            }
        }
        return wider;
    }

    /** What is asked for a cell. */
    static final class Guard {
        boolean hidden;
        private boolean rounded;
        private boolean mayHide;
        private long published;
        private long hiddenLow;
        private long hiddenHigh = Circulation.UNBOUNDED;
        long width; // how far apart its ends must stay
        long above; // how far above its value its upper end must stay

        Guard(long value) {
            this.published = value;
        }

        /** Whether it must not be worked out. */
        boolean isGuarded() {
            return hidden || rounded;
        }
    }

    /** Says that it is hidden whole, for what its very rows would tell. */
    void withhold() {
        this.withheld = true;
    }

    boolean isWithheld() {
        return withheld;
    }

    /** Shows a rounded number, which says no more of the value than from where to where it is. */
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

    /** Whether a rounded number says what the value is. */
    boolean isRoundedInVain(int row, int column) {
        return guards[row][column].rounded && low(row, column) == ends.high[row][column];
    }

    /** Sets what hiding a cell would say of it, and how wide open it must then stay; only such cells can be hidden. */
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

    /** Narrows what is known of a cell by what was told of it elsewhere, if that is true of it. */
    void know(int row, int column, long from, long to) {
        if (!ends.isTrue(row, column, from, to)) {
            return;
        }
        ends.know(row, column, from, to);
        Guard guard = guards[row][column];
        guard.hiddenLow = Math.max(guard.hiddenLow, from);
        guard.hiddenHigh = Math.min(guard.hiddenHigh, to);
    }

    /** Hides a cell. */
    void hide(int row, int column, long width) {
        Guard guard = guards[row][column];
        guard.hidden = true;
        guard.width = width;
        set(row, column, guard.hiddenLow, guard.hiddenHigh);
    }

    /** How far a cell can rise or fall for all that is known of it, or would be if it were hidden. */
    long room(int row, int column, boolean up, boolean ifHidden) {
        Guard guard = guards[row][column];
        long to = ifHidden ? guard.hiddenHigh : ends.high[row][column];
        long from = ifHidden ? guard.hiddenLow : low(row, column);
        if (up) {
            return to == Circulation.UNBOUNDED ? to : to - value(row, column);
        }
        return value(row, column) - from;
    }

    boolean mayStillHide(int row, int column) {
        return guards[row][column].mayHide && !guards[row][column].hidden;
    }

    Guard guard(int row, int column) {
        return guards[row][column];
    }

    /** Whether any number is shown. */
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

    /** What is known of each cell by itself, as it stands. */
    Ends ends() {
        return ends.copy();
    }

    BigDecimal published(int row, int column) {
        return BigDecimal.valueOf(guards[row][column].published, scale).setScale(table.scale());
    }

    /** The flow of the table as it stands; it follows what is hidden later. */
    Circulation circulation() {
        return ends.circulation();
    }
}
