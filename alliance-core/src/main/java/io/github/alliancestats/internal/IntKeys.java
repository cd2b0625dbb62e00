package io.github.alliancestats.internal;

import java.util.Arrays;

/** Keys of several whole numbers each, numbered from 0 in the order in which they come. Not thread-safe. */
public final class IntKeys {

    private static final int NONE = -1;
    private static final int FIRST = 1 << 3; // room for keys at first

    private int width;
    private int[] keys = {};
    private int size;
    private int latest; // the key that was found last
    private int[] table = {}; // the numbers of keys by their hashes

    /** Removes all keys, and sets the width of those to come. */
    public void clear(int newWidth) {
        if (size > 0) {
            Arrays.fill(table, NONE);
        }
        width = newWidth;
        size = 0;
    }

    public int size() {
        return size;
    }

    /** Returns a number of a key. */
    public int get(int key, int place) {
        return keys[key * width + place];
    }

    /** Returns the number of a key, which is a new one if the key is. */
    public int number(int[] key) {
        if (size > 0 && isAt(latest, key)) {
            return latest; // equal keys often follow each other
        }
        if (2 * size >= table.length) {
            grow();
        }
        int slot = slot(key, 0);
        while (table[slot] != NONE && !isAt(table[slot], key)) {
            slot = (slot + 1) & (table.length - 1);
        }
        if (table[slot] == NONE) {
            append(key);
            table[slot] = size++;
        }
        latest = table[slot];
        return latest;
    }

    private boolean isAt(int number, int[] key) {
        int start = number * width;
        for (int place = 0; place < width; place++) {
            if (keys[start + place] != key[place]) {
                return false;
            }
        }
        return true;
    }

    private void append(int[] key) {
        int end = (size + 1) * width;
        if (end > keys.length) {
            keys = Arrays.copyOf(keys, Math.max(FIRST * width, 2 * end));
        }
        System.arraycopy(key, 0, keys, size * width, width);
    }

    private void grow() {
        table = new int[Math.max(2 * FIRST, 2 * table.length)];
        Arrays.fill(table, NONE);
        for (int number = 0; number < size; number++) {
            int slot = slot(keys, number * width);
            while (table[slot] != NONE) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = number;
        }
    }

    private int slot(int[] from, int start) {
        int hash = 1;
        for (int place = start; place < start + width; place++) {
            hash = 31 * hash + from[place];
        }
        hash *= 0x9E3779B9; // small numbers differ in few bits
        return (hash ^ (hash >>> 16)) & (table.length - 1);
    }
}
