package io.github.alliancestats.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Rounding to multiples of a base. Additive rounding is controlled rounding (Cox, A constructive procedure for unbiased
 * controlled rounding, JASA 82, 1987):
 *
 * <ul>
 *   <li>Every cell and every total becomes the multiple just below or just above it.
 *   <li>A multiple does not change.
 *   <li>The totals are the sums of the rounded cells.
 * </ul>
 *
 * <p>A two-way table can always be rounded in this way. No row or column can have exactly one cell that is not a
 * multiple. Such cells therefore form rings. The cells of a ring are moved together until one of them is a multiple.
 *
 * <p>Each ring is moved in the direction of the smaller change, so the same table always has the same result.
 */
final class Rounding {

    private final long[][] at;
    private final long base;
    private final int rows;
    private final int columns;

    private Rounding(long[][] at, long base) {
        this.at = at;
        this.base = base;
        this.rows = at.length;
        this.columns = at[0].length;
    }

    /** Returns the nearest multiple. A half is rounded up. */
    static long nearest(long number, long base) {
        return Math.floorDiv(number + base / 2, base) * base;
    }

    /** Returns a table with each cell and total rounded to the nearest multiple. */
    static long[][] nearest(long[][] table, long base) {
        long[][] rounded = Circulation.copy(table);
        for (long[] line : rounded) {
            Arrays.setAll(line, column -> nearest(line[column], base));
        }
        return rounded;
    }

    /** Returns the rounded cells and totals of an additive table. They are additive too. */
    static long[][] additive(long[][] table, long base) {
        Rounding rounding = new Rounding(Circulation.copy(table), base);
        int[] start = rounding.node();
        while (start.length > 0) {
            rounding.shift(rounding.ring(start[0]));
            start = rounding.node();
        }
        return rounding.at;
    }

    /** Returns a row with a cell to round, or an empty array if no row has one. */
    private int[] node() {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (isOpen(row, column)) {
                    return new int[] {row};
                }
            }
        }
        return new int[0];
    }

    private boolean isOpen(int row, int column) {
        return at[row][column] % base != 0;
    }

    /** Follows cells to round from node to node, until a node occurs again. Returns the nodes of that ring. */
    private int[] ring(int start) {
        int[] place = new int[rows + columns];
        Arrays.fill(place, -1);
        int[] walk = new int[rows + columns];
        int length = 0;
        int before = -1;
        int node = start;
        while (place[node] < 0) {
            place[node] = length;
            walk[length++] = node;
            int next = next(node, before);
            before = node;
            node = next;
        }
        return Arrays.copyOfRange(walk, place[node], length);
    }

    private int next(int node, int before) {
        int first = node < rows ? rows : 0;
        int beyond = node < rows ? rows + columns : rows;
        for (int to = first; to < beyond; to++) {
            if (to != before && isOpen(Math.min(node, to), Math.max(node, to) - rows)) {
                return to;
            }
        }
        throw new IllegalStateException("an additive table has no row or column with exactly one cell to round");
    }

    /** Moves the cells of a ring by the smallest step that makes one of them a multiple. */
    private void shift(int[] ring) {
        long onward = base;
        long back = base;
        Deque<int[]> cells = new ArrayDeque<>();
        for (int i = 0; i < ring.length; i++) {
            int from = ring[i];
            int to = ring[(i + 1) % ring.length];
            int row = Math.min(from, to);
            int column = Math.max(from, to) - rows;
            boolean rises = (from < rows) == Circulation.isForward(row, column, rows, columns);
            long above = at[row][column] % base;
            onward = Math.min(onward, rises ? base - above : above);
            back = Math.min(back, rises ? above : base - above);
            cells.add(new int[] {row, column, rises ? 1 : -1});
        }
        long step = onward <= back ? onward : -back;
        for (int[] cell : cells) {
            at[cell[0]][cell[1]] += cell[2] * step;
        }
    }
}
