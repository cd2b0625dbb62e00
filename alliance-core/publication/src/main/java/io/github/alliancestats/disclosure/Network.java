package io.github.alliancestats.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A network in which as much flows out of each node as into it. Every edge carries a value and has a range in which it
 * may lie. The greatest change of one edge, while all others stay in their ranges, is a maximum flow (Ford and
 * Fulkerson). It is found along shortest paths (Edmonds and Karp), so it is a whole number and exact.
 *
 * <p>Reads the arrays of its edges and never writes to them. Not thread-safe.
 */
final class Network {

    private static final int NONE = -1;

    private final List<Edge> edges = new ArrayList<>();
    private final List<List<Integer>> edgesOf = new ArrayList<>();

    Network(int nodes) {
        for (int node = 0; node < nodes; node++) {
            edgesOf.add(new ArrayList<>());
        }
    }

    /** An edge with the value and the range of a cell. */
    private static final class Edge {

        private final int from;
        private final int to;
        private final Ends ends;
        private final int row;
        private final int column;

        Edge(int from, int to, Ends ends, int row, int column) {
            this.from = from;
            this.to = to;
            this.ends = ends;
            this.row = row;
            this.column = column;
        }

        long value() {
            return ends.value[row][column];
        }

        long room(long at, boolean up) {
            if (up) {
                long high = ends.high[row][column];
                return high == Circulation.UNBOUNDED ? high : high - at;
            }
            return at - ends.low[row][column];
        }
    }

    /** Adds the edge of a cell. Edges are numbered from 0 in the order in which they are added. */
    void add(int from, int to, Ends ends, int row, int column) {
        edgesOf.get(from).add(edges.size());
        edgesOf.get(to).add(edges.size());
        edges.add(new Edge(from, to, ends, row, column));
    }

    /** Returns the greatest rise or fall of an edge, but at most {@code enough}. */
    long room(int number, boolean up, long enough) {
        Edge edge = edges.get(number);
        long most = Math.min(edge.room(edge.value(), up), enough);
        return up ? flow(edge.to, edge.from, number, most) : flow(edge.from, edge.to, number, most);
    }

    /** Returns the greatest flow between two nodes without one edge, but at most {@code enough}. */
    private long flow(int start, int end, int without, long enough) {
        long[] at = values();
        long flow = 0;
        while (flow < enough) {
            int[] path = path(at, start, end, without);
            if (path[end] == NONE) {
                return flow;
            }
            long step = Math.min(enough - flow, narrowest(at, path, start, end));
            if (step == Circulation.UNBOUNDED) {
                return step;
            }
            push(at, path, start, end, step);
            flow += step;
        }
        return flow;
    }

    private long[] values() {
        long[] values = new long[edges.size()];
        for (int edge = 0; edge < values.length; edge++) {
            values[edge] = edges.get(edge).value();
        }
        return values;
    }

    /** Returns for each reached node the last edge of a shortest path from the start. */
    private int[] path(long[] at, int start, int end, int without) {
        int[] reachedBy = new int[edgesOf.size()];
        Arrays.fill(reachedBy, NONE);
        int[] queue = new int[edgesOf.size()];
        queue[0] = start;
        int filled = 1;
        for (int next = 0; next < filled && reachedBy[end] == NONE; next++) {
            int node = queue[next];
            for (int number : edgesOf.get(node)) {
                Edge edge = edges.get(number);
                boolean up = edge.from == node;
                int to = up ? edge.to : edge.from;
                if (to != start && reachedBy[to] == NONE && number != without && edge.room(at[number], up) > 0) {
                    reachedBy[to] = number;
                    queue[filled++] = to;
                }
            }
        }
        return reachedBy;
    }

    private long narrowest(long[] at, int[] reachedBy, int start, int end) {
        long narrowest = Circulation.UNBOUNDED;
        for (int node = end; node != start; node = before(node, reachedBy[node])) {
            Edge edge = edges.get(reachedBy[node]);
            narrowest = Math.min(narrowest, edge.room(at[reachedBy[node]], edge.to == node));
        }
        return narrowest;
    }

    private void push(long[] at, int[] reachedBy, int start, int end, long step) {
        for (int node = end; node != start; node = before(node, reachedBy[node])) {
            at[reachedBy[node]] += edges.get(reachedBy[node]).to == node ? step : -step;
        }
    }

    private int before(int node, int number) {
        Edge edge = edges.get(number);
        return edge.to == node ? edge.from : edge.to;
    }
}
