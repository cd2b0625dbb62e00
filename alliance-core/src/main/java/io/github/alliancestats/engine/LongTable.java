package io.github.alliancestats.engine;

import java.util.Arrays;

/** A table from numbers to numbers from 0, with open addresses. Not thread-safe. */
final class LongTable {

    static final int ABSENT = -1;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[16];
    private int[] values = new int[16];
    private int size;

    LongTable() {
        Arrays.fill(values, ABSENT);
    }

    int get(long key) {
        int mask = keys.length - 1;
        int place = (int) ((key * SPREAD) >>> 40) & mask;
        while (values[place] != ABSENT) {
            if (keys[place] == key) {
                return values[place];
            }
            place = (place + 1) & mask;
        }
        return ABSENT;
    }

    void put(long key, int value) {
        if (2 * ++size > keys.length) {
            grow();
        }
        int mask = keys.length - 1;
        int place = (int) ((key * SPREAD) >>> 40) & mask;
        while (values[place] != ABSENT) {
            place = (place + 1) & mask;
        }
        keys[place] = key;
        values[place] = value;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new int[keys.length];
        Arrays.fill(values, ABSENT);
        size = 1; // the one that is being put
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != ABSENT) {
                put(oldKeys[i], oldValues[i]);
            }
        }
    }
}
