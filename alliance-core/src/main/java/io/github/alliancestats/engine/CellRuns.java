package io.github.alliancestats.engine;

import io.github.alliancestats.internal.IntList;

/** Runs of cells, in order once they are merged. Not thread-safe. */
final class CellRuns {

    private final IntList froms = new IntList();
    private final IntList tos = new IntList();

    void clear() {
        froms.clear();
        tos.clear();
    }

    /** Adds a run, unless it is empty. */
    void add(int from, int to) {
        if (from < to) {
            froms.add(from);
            tos.add(to);
        }
    }

    /** The ends of runs belong together only until both are sorted: a cell is in a run if more have begun than ended. */
    void merge() {
        if (froms.size() < 2) {
            return;
        }
        froms.sort();
        tos.sort();
        int merged = 0;
        for (int i = 0; i < froms.size(); i++) {
            boolean beginsRun = i == 0 || tos.get(i - 1) < froms.get(i);
            if (beginsRun) {
                froms.set(merged++, froms.get(i));
            }
            tos.set(merged - 1, tos.get(i));
        }
        froms.shortenTo(merged);
        tos.shortenTo(merged);
    }

    int count() {
        return froms.size();
    }

    int from(int run) {
        return froms.get(run);
    }

    int to(int run) {
        return tos.get(run);
    }

    boolean contains(int cell) {
        for (int run = 0; run < count(); run++) {
            if (from(run) <= cell && cell < to(run)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the number of cells in all runs. */
    long cells() {
        long cells = 0;
        for (int run = 0; run < count(); run++) {
            cells += to(run) - from(run);
        }
        return cells;
    }
}
