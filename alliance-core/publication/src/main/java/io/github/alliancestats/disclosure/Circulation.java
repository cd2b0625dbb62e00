package io.github.alliancestats.disclosure;

/**
 * A table with margins as a flow that goes round: from each total into its row, through the cells into the columns,
 * and by the column totals into the grand total. What flows into a node flows out, which is to say that the cells add
 * to the totals. Every cell, totals among them, has a value and a range in which it may lie; how far a cell can move
 * while all others stay in their ranges is exact, see {@link Network}.
 *
 * <p>The last row and the last column are the totals. A cell of the inside, and the grand total, is an edge from its
 * row to its column; any other total is an edge from its column to its row. Reads its arrays and never writes to them.
 */
final class Circulation {

    /** Stands for no upper end; all values together stay far below it. */
    static final long UNBOUNDED = 1L << 62;

    private final int columns;
    private final Network network;

    Circulation(long[][] value, long[][] low, long[][] high) {
        int rows = value.length;
        this.columns = value[0].length;
        this.network = new Network(rows + columns);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                boolean forward = isForward(row, column, rows, columns);
                network.add(
                        forward ? row : rows + column,
                        forward ? rows + column : row,
                        value[row],
                        low[row],
                        high[row],
                        column);
            }
        }
    }

    /** How far a cell can rise, or so far as is asked for if it can go on. */
    long rise(int row, int column, long enough) {
        return network.room(row * columns + column, true, enough);
    }

    /** How far a cell can fall, or so far as is asked for if it can go on. */
    long fall(int row, int column, long enough) {
        return network.room(row * columns + column, false, enough);
    }

    /** Whether the edge of a cell goes from its row to its column. */
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
