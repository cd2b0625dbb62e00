package io.github.alliancestats.disclosure;

/**
 * The value of each cell of a table, and the least and the most that it can be for what is known; totals last. Not
 * thread-safe.
 */
final class Ends {

    final long[][] value;
    final long[][] low;
    final long[][] high;

    /** Keeps the arrays, and writes to those of the ends. */
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

    /** Whether a cell's value lies between two ends. */
    boolean isTrue(int row, int column, long from, long to) {
        return from <= value[row][column] && value[row][column] <= to;
    }

    /** Narrows a cell by what is known of it from elsewhere, if that is true of it; whether that told anything. */
    boolean know(int row, int column, long from, long to) {
        if (!isTrue(row, column, from, to)) {
            return false;
        }
        boolean closer = from > low[row][column] || to < high[row][column];
        low[row][column] = Math.max(low[row][column], from);
        high[row][column] = Math.min(high[row][column], to);
        return closer;
    }

    /** The flow of the table within these ends; it follows them. */
    Circulation circulation() {
        return new Circulation(value, low, high);
    }

    /** The same values with ends of their own. */
    Ends copy() {
        return new Ends(value, Circulation.copy(low), Circulation.copy(high));
    }

    /** Narrows all cells by one another; whether that told anything. */
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

    /** Narrows a cell by all others; whether that told anything. */
    boolean narrow(Circulation circulation, int row, int column) {
        long rise = circulation.rise(row, column, Circulation.UNBOUNDED);
        return narrow(row, column, rise, circulation.fall(row, column, Circulation.UNBOUNDED));
    }

    /** Narrows a cell by all others, as an edge of a network that follows these ends. */
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
