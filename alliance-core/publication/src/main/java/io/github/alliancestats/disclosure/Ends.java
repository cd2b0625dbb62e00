package io.github.alliancestats.disclosure;

/**
 * The value of each cell of a table, with the lower and the upper end of its interval. The totals are last. Not
 * thread-safe.
 */
final class Ends {

    final long[][] value;
    final long[][] low;
    final long[][] high;

    /** Keeps the arrays without a copy, and writes to those of the ends. */
    Ends(long[][] value, long[][] low, long[][] high) {
        this.value = value;
        this.low = low;
        this.high = high;
    }

    int rows() {
        return value.length;
    }

    int columns() {
        return value[0].length;
    }

    /** Returns whether an interval contains the value of a cell. */
    boolean isTrue(int row, int column, long from, long to) {
        return from <= value[row][column] && value[row][column] <= to;
    }

    /** Narrows a cell by another interval, if that contains its value. Returns whether the cell became narrower. */
    boolean know(int row, int column, long from, long to) {
        if (!isTrue(row, column, from, to)) {
            return false;
        }
        boolean closer = from > low[row][column] || to < high[row][column];
        low[row][column] = Math.max(low[row][column], from);
        high[row][column] = Math.min(high[row][column], to);
        return closer;
    }

    /** Returns the flow of the table within these ends. It reflects later changes of them. */
    Circulation circulation() {
        return new Circulation(this);
    }

    /** Returns the same values with a copy of the ends. */
    Ends copy() {
        return new Ends(value, Circulation.copy(low), Circulation.copy(high));
    }

    /** Narrows each cell by all others. Returns whether any cell became narrower. */
    boolean narrow() {
        Circulation circulation = circulation();
        boolean closer = false;
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                if (low[row][column] < high[row][column]) {
                    closer |= narrow(circulation, row, column);
                }
            }
        }
        return closer;
    }

    /** Narrows a cell by all others. Returns whether it became narrower. */
    boolean narrow(Circulation circulation, int row, int column) {
        long rise = circulation.rise(row, column, Circulation.UNBOUNDED);
        return narrow(row, column, rise, circulation.fall(row, column, Circulation.UNBOUNDED));
    }

    /** Narrows a cell by all others. The cell is an edge of a network that reads these ends. */
    void narrow(Network network, int edge, int row, int column) {
        if (low[row][column] < high[row][column]) {
            long rise = network.room(edge, true, Circulation.UNBOUNDED);
            narrow(row, column, rise, network.room(edge, false, Circulation.UNBOUNDED));
        }
    }

    private boolean narrow(int row, int column, long rise, long fall) {
        long to = rise == Circulation.UNBOUNDED ? rise : value[row][column] + rise;
        return know(row, column, value[row][column] - fall, to);
    }
}
