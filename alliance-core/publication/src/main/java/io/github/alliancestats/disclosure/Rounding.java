package io.github.alliancestats.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Rounding to a base. The additive one is controlled rounding (Cox, A constructive procedure for unbiased controlled
 * rounding, JASA 82, 1987): every cell and every total goes to the multiple of the base just below or just above it, a
 * multiple stays, and the totals are the sums of the rounded cells. It is always possible for a two-way table: cells
 * that are no multiples form rings, since no row or column can have just one, and around a ring one can move until
 * one of them is a multiple. Each ring is moved the shorter way, so that the same table is always rounded alike.
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

    /** To the nearest multiple, halves up. */
    static long nearest(long number, long base) {
        return Math.floorDiv(number + base / 2, base) * base;
    }

    /** All cells and totals of a table that adds, rounded so that it still adds. */
    static long[][] additive(long[][] table, long base) {
        Rounding rounding = new Rounding(Circulation.copy(table), base);
        int[] start = rounding.node();
        while (start.length > 0) {
            rounding.shift(rounding.ring(start[0]));
            start = rounding.node();
        }
        return rounding.at;
    }

    /** A row that has a cell to be rounded, if any has. */
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

    /** Walks from node to node over cells to be rounded until it comes to one again: the nodes of that ring. */
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
        throw new IllegalStateException("a table that adds has no line with one cell to be rounded");
    }

    /** Moves the cells of a ring by as little as makes one of them a multiple. */
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
