package io.github.alliancestats.disclosure;

/**
 * A table with totals as a circular flow. The total of each row flows into its row, and through the cells into the
 * columns. The totals of the columns flow into the grand total. The flow into each node equals the flow out of it,
 * because the cells add to the totals.
 *
 * <p>Each cell, including the totals, has a value and a range. The change of a cell while all others stay in their
 * ranges is exact: see {@link Network}.
 *
 * <p>The last row and the last column are the totals. An inner cell is an edge from its row to its column, and so is
 * the grand total. Any other total is an edge from its column to its row. Reads its arrays and never writes to them.
 */
final class Circulation {

    /** An upper end that means no upper bound. The sum of all values is far below it. */
    static final long UNBOUNDED = 1L << 62;

    private final int columns;
    private final Network network;

    Circulation(Ends ends) {
        int rows = ends.rows();
        this.columns = ends.columns();
        this.network = new Network(rows + columns);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                boolean forward = isForward(row, column, rows, columns);
                network.add(forward ? row : rows + column, forward ? rows + column : row, ends, row, column);
            }
        }
    }

    /** Returns the greatest rise of a cell, but at most {@code enough}. */
    long rise(int row, int column, long enough) {
        return network.room(row * columns + column, true, enough);
    }

    /** Returns the greatest fall of a cell, but at most {@code enough}. */
    long fall(int row, int column, long enough) {
        return network.room(row * columns + column, false, enough);
    }

    /** Returns whether the edge of a cell goes from its row to its column. */
    static boolean isForward(int row, int column, int rows, int columns) {
        return (row == rows - 1) == (column == columns - 1);
    }

    static long[][] copy(long[][] numbers) {
        long[][] copy = numbers.clone();
        for (int row = 0; row < numbers.length; row++) {
            copy[row] = numbers[row].clone();
        }
        return copy;
    }
}
