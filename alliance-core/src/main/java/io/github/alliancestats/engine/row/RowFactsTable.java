package io.github.alliancestats.engine.row;

import org.jspecify.annotations.Nullable;

/**
 * The lists of facts of all records that were read, each kept once. The number and the length of those that are kept have
 * a limit, so that records of any size do not fill the memory. Not thread-safe.
 */
final class RowFactsTable {

    private static final int MOST = 1 << 14;
    private static final int MOST_ROWS = 1 << 6;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final AmountStates states;
    private @Nullable RowFacts[] table = new @Nullable RowFacts[64];
    private int size;

    RowFactsTable(AmountStates states) {
        this.states = states;
    }

    /** Returns the list of some rows. */
    RowFacts of(long[] bits, int[] lines, int count) {
        int hash = hash(bits, lines, count);
        int place = hash & (table.length - 1);
        for (RowFacts known = table[place]; known != null; known = table[place]) {
            if (known.hashCode() == hash && known.has(bits, lines, count)) {
                return known;
            }
            place = (place + 1) & (table.length - 1);
        }
        boolean isKept = size < MOST && count <= MOST_ROWS;
        RowFacts found = new RowFacts(isKept, bits, lines, count, hash, states);
        if (isKept) {
            keep(found, place);
        }
        return found;
    }

    private static int hash(long[] bits, int[] lines, int count) {
        long hash = count;
        for (int row = 0; row < count; row++) {
            hash = (hash ^ bits[row] ^ ((long) lines[row] << 40)) * SPREAD;
            hash ^= hash >>> 32;
        }
        return (int) hash;
    }

    private void keep(RowFacts found, int place) {
        table[place] = found;
        if (2 * ++size > table.length) {
            @Nullable RowFacts[] old = table;
            table = new @Nullable RowFacts[4 * old.length];
            for (RowFacts each : old) {
                if (each != null) {
                    int at = each.hashCode() & (table.length - 1);
                    while (table[at] != null) {
                        at = (at + 1) & (table.length - 1);
                    }
                    table[at] = each;
                }
            }
        }
    }
}
