package io.github.alliancestats.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Secondary suppression: suppresses further cells until no suppressed cell can be derived.
 *
 * <p>A cell can change only together with a ring of other cells that can change. For each suppressed cell that cannot
 * change enough, the cheapest ring is found (a shortest path, Dijkstra), and its shown cells are suppressed. The price
 * of a cell grows with its value, and totals cost the most.
 *
 * <p>Further suppression never makes a suppressed cell easier to derive. The algorithm therefore ends, at the latest
 * when all cells are suppressed.
 *
 * <p>The order is fixed, so the same table always has the same result. The result has few suppressed cells, but not
 * always the fewest.
 */
final class Suppression {

    private static final int NOWHERE = -1;

    private final Draft draft;
    private final Circulation circulation;
    private final long width;
    private final int rows;
    private final int columns;

    /**
     * Creates the secondary suppression of a draft.
     *
     * @param draft the table with its primary suppression
     * @param width the least width of the interval of a cell that is suppressed to protect others, in units
     */
    Suppression(Draft draft, long width) {
        this.draft = draft;
        this.circulation = draft.circulation();
        this.width = width;
        this.rows = draft.rows();
        this.columns = draft.columns();
    }

    /** Suppresses further cells. A cell that cannot be protected does not change, and the audit reports it. */
    void run() {
        boolean more = true;
        while (more) {
            more = false;
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    more |= draft.guard(row, column).isGuarded() && protect(row, column);
                }
            }
        }
    }

    /** Protects a cell. Returns whether other cells were suppressed for it. */
    private boolean protect(int row, int column) {
        if (isProtected(row, column)) {
            return false;
        }
        List<int[]> cells = cheaper(row, column);
        for (int[] cell : cells) {
            draft.hide(cell[0], cell[1], width);
        }
        return !cells.isEmpty();
    }

    /** Returns whether the interval of a cell, given all other cells, is as wide as required. */
    private boolean isProtected(int row, int column) {
        Draft.Guard guard = draft.guard(row, column);
        long up = circulation.rise(row, column, Math.max(guard.width, guard.above));
        if (up < guard.above) {
            return false;
        }
        return up >= guard.width || up + circulation.fall(row, column, guard.width) >= guard.width;
    }

    /**
     * Returns the cells to suppress for the cheaper of two plans: the cell changes mostly upwards or mostly downwards.
     * If neither plan is possible, returns all cells that may be suppressed. If the cell cannot be protected, returns
     * none.
     */
    private List<int[]> cheaper(int row, int column) {
        Draft.Guard guard = draft.guard(row, column);
        long canRise = draft.rise(row, column);
        long canFall = draft.fall(row, column);
        long up = Math.max(guard.above, Math.min(guard.width, canRise));
        long down = Math.min(guard.width, canFall);
        if (up + down < guard.width || canRise < guard.above) {
            return List.of();
        }
        SuppressionPlan upwards = plan(row, column, up, Math.max(0, guard.width - up));
        SuppressionPlan downwards = plan(row, column, Math.max(guard.above, guard.width - down), down);
        SuppressionPlan cheaper = upwards.cost <= downwards.cost ? upwards : downwards;
        return cheaper.isPossible() ? cheaper.cells : everything();
    }

    /** The cells to suppress, and their total price. */
    private record SuppressionPlan(double cost, List<int[]> cells) {
        static final SuppressionPlan IMPOSSIBLE = new SuppressionPlan(Double.POSITIVE_INFINITY, List.of());

        boolean isPossible() {
            return cost < Double.POSITIVE_INFINITY;
        }
    }

    private SuppressionPlan plan(int row, int column, long up, long down) {
        boolean forward = Circulation.isForward(row, column, rows, columns);
        SuppressionPlan rise = ring(row, column, !forward, up);
        SuppressionPlan fall = ring(row, column, forward, down);
        List<int[]> cells = new ArrayList<>(rise.cells);
        cells.addAll(fall.cells);
        return cells.isEmpty() ? SuppressionPlan.IMPOSSIBLE : new SuppressionPlan(rise.cost + fall.cost, cells);
    }

    /**
     * Returns the cheapest path from the row to the column, or back, that carries this flow without the cell itself.
     */
    private SuppressionPlan ring(int row, int column, boolean fromRow, long step) {
        if (step == 0) {
            return new SuppressionPlan(0, List.of());
        }
        int start = fromRow ? row : rows + column;
        int end = fromRow ? rows + column : row;
        int[] before = cheapest(start, end, step, row, column);
        if (before[end] == NOWHERE) {
            return SuppressionPlan.IMPOSSIBLE;
        }
        double cost = 0;
        List<int[]> cells = new ArrayList<>();
        for (int to = end; to != start; to = before[to]) {
            double of = cost(before[to], to, step);
            cost += of;
            if (of > 0) {
                cells.add(new int[] {Math.min(before[to], to), Math.max(before[to], to) - rows});
            }
        }
        return new SuppressionPlan(cost, cells);
    }

    private int[] cheapest(int start, int end, long step, int row, int column) {
        double[] cost = new double[rows + columns];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        cost[start] = 0;
        int[] before = new int[rows + columns];
        Arrays.fill(before, NOWHERE);
        boolean[] done = new boolean[rows + columns];
        int node = start;
        while (node != NOWHERE && node != end) {
            done[node] = true;
            int first = node < rows ? rows : 0;
            int beyond = node < rows ? rows + columns : rows;
            for (int to = first; to < beyond; to++) {
                boolean isCell = Math.min(node, to) == row && Math.max(node, to) == rows + column;
                double through = isCell ? Double.POSITIVE_INFINITY : cost[node] + cost(node, to, step);
                if (!done[to] && through < cost[to]) {
                    cost[to] = through;
                    before[to] = node;
                }
            }
            node = nearest(cost, done);
        }
        return before;
    }

    private static int nearest(double[] cost, boolean[] done) {
        int nearest = NOWHERE;
        for (int node = 0; node < cost.length; node++) {
            if (!done[node]
                    && cost[node] < Double.POSITIVE_INFINITY
                    && (nearest == NOWHERE || cost[node] < cost[nearest])) {
                nearest = node;
            }
        }
        return nearest;
    }

    /**
     * Returns the cost of an edge. It is zero if the cell can change enough already, and its price if it must be
     * suppressed first. It is infinite if suppression is not enough.
     */
    private double cost(int from, int to, long step) {
        int row = Math.min(from, to);
        int column = Math.max(from, to) - rows;
        boolean up = (from < rows) == Circulation.isForward(row, column, rows, columns);
        long room = up ? draft.rise(row, column) : draft.fall(row, column);
        if (room >= step) {
            return 0;
        }
        long ifHidden = up ? draft.riseIfHidden(row, column) : draft.fallIfHidden(row, column);
        return draft.mayStillHide(row, column) && ifHidden >= step ? price(row, column) : Double.POSITIVE_INFINITY;
    }

    /**
     * Returns the price of a cell. A total costs more than all cells together, and the grand total more than all
     * totals.
     */
    private double price(int row, int column) {
        double price = 1.0 + draft.value(row, column);
        double all = 1.0 + draft.value(rows - 1, columns - 1) + (double) rows * columns;
        int lines = (row == rows - 1 ? 1 : 0) + (column == columns - 1 ? 1 : 0);
        return lines == 0 ? price : price + all * (lines == 1 ? 1 : 2.0 * (rows + columns));
    }

    private List<int[]> everything() {
        List<int[]> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (draft.mayStillHide(row, column)) {
                    cells.add(new int[] {row, column});
                }
            }
        }
        return cells;
    }
}
