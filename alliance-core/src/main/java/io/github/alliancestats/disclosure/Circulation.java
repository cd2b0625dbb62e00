package io.github.alliancestats.disclosure;

import java.util.Arrays;

/**
 * A table with margins as a flow that goes round: from each total into its row, through the cells into the columns,
 * and by the column totals into the grand total. What flows into a node flows out, which is to say that the cells add
 * to the totals. Every cell, totals among them, has a value and a range in which it may lie; how far a cell can move
 * while all others stay in their ranges is a greatest flow (Ford and Fulkerson), found along shortest paths (Edmonds
 * and Karp), so it is a whole number and exact.
 *
 * <p>The last row and the last column are the totals. A cell of the inside, and the grand total, is an edge from its
 * row to its column; any other total is an edge from its column to its row. Reads its arrays and never writes to them.
 */
final class Circulation {

    /** Stands for no upper end; all values together stay far below it. */
    static final long UNBOUNDED = 1L << 62;

    private static final int NOWHERE = -1;

    private final int rows;
    private final int columns;
    private final long[][] value;
    private final long[][] low;
    private final long[][] high;

    Circulation(long[][] value, long[][] low, long[][] high) {
        this.rows = value.length;
        this.columns = value[0].length;
        this.value = value;
        this.low = low;
        this.high = high;
    }

    /** How far a cell can rise, or so far as is asked for if it can go on. */
    long rise(int row, int column, long enough) {
        long own = up(value, row, column);
        return flow(row, column, !isForward(row, column), Math.min(own, enough));
    }

    /** How far a cell can fall, or so far as is asked for if it can go on. */
    long fall(int row, int column, long enough) {
        long own = value[row][column] - low[row][column];
        return flow(row, column, isForward(row, column), Math.min(own, enough));
    }

    /** The greatest flow from the row to the column, or back, that leaves out the cell where they meet. */
    private long flow(int row, int column, boolean fromRow, long enough) {
        int start = fromRow ? row : rows + column;
        int end = fromRow ? rows + column : row;
        long[][] at = copy(value);
        long flow = 0;
        while (flow < enough) {
            int[] before = path(at, start, end, row, column);
            if (before[end] == NOWHERE) {
                return flow;
            }
            long step = Math.min(enough - flow, narrowest(at, before, start, end));
            if (step == UNBOUNDED) {
                return UNBOUNDED;
            }
            push(at, before, start, end, step);
            flow += step;
        }
        return flow;
    }

    /** For each node the one before it on a shortest path from the start. */
    private int[] path(long[][] at, int start, int end, int row, int column) {
        int[] before = new int[rows + columns];
        Arrays.fill(before, NOWHERE);
        before[start] = start;
        int[] queue = new int[rows + columns];
        queue[0] = start;
        int filled = 1;
        for (int next = 0; next < filled && before[end] == NOWHERE; next++) {
            int node = queue[next];
            int first = node < rows ? rows : 0;
            int beyond = node < rows ? rows + columns : rows;
            for (int to = first; to < beyond; to++) {
                if (before[to] == NOWHERE && !isCell(node, to, row, column) && room(at, node, to) > 0) {
                    before[to] = node;
                    queue[filled++] = to;
                }
            }
        }
        return before;
    }

    private long narrowest(long[][] at, int[] before, int start, int end) {
        long narrowest = UNBOUNDED;
        for (int to = end; to != start; to = before[to]) {
            narrowest = Math.min(narrowest, room(at, before[to], to));
        }
        return narrowest;
    }

    private void push(long[][] at, int[] before, int start, int end, long step) {
        for (int to = end; to != start; to = before[to]) {
            int row = Math.min(before[to], to);
            int column = Math.max(before[to], to) - rows;
            at[row][column] += rises(before[to], to) ? step : -step;
        }
    }

    private boolean isCell(int from, int to, int row, int column) {
        return Math.min(from, to) == row && Math.max(from, to) == rows + column;
    }

    private long room(long[][] at, int from, int to) {
        int row = Math.min(from, to);
        int column = Math.max(from, to) - rows;
        return rises(from, to) ? up(at, row, column) : at[row][column] - low[row][column];
    }

    private long up(long[][] at, int row, int column) {
        return high[row][column] == UNBOUNDED ? UNBOUNDED : high[row][column] - at[row][column];
    }

    /** Whether the cell between two nodes rises when more flows from the one to the other. */
    private boolean rises(int from, int to) {
        return (from < rows) == isForward(Math.min(from, to), Math.max(from, to) - rows);
    }

    private boolean isForward(int row, int column) {
        return isForward(row, column, rows, columns);
    }

    /** Whether the edge of a cell goes from its row to its column. */
    static boolean isForward(int row, int column, int rows, int columns) {
        return (row == rows - 1) == (column == columns - 1);
    }

    static long[][] copy(long[][] numbers) {
        long[][] copy = new long[numbers.length][];
        for (int row = 0; row < numbers.length; row++) {
            copy[row] = numbers[row].clone();
        }
        return copy;
    }
}
