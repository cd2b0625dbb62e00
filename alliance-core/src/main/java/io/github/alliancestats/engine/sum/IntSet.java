package io.github.alliancestats.engine.sum;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** A set of numbers from 0, in a table of open addresses. Not thread-safe. */
final class IntSet {

    private static final int FREE = -1;
    private static final int SPREAD = 0x9E3779B1;

    private int[] table = {FREE, FREE, FREE, FREE};
    private int size;

    IntSet copy() {
        IntSet copy = new IntSet();
        copy.table = table.clone();
        copy.size = size;
        return copy;
    }

    int size() {
        return size;
    }

    /** Returns the place of a number, or the free place where it belongs. */
    private int place(int number) {
        int mask = table.length - 1;
        int place = ((number * SPREAD) >>> 8) & mask;
        while (table[place] != FREE && table[place] != number) {
            place = (place + 1) & mask;
        }
        return place;
    }

    boolean add(int number) {
        int place = place(number);
        if (table[place] == number) {
            return false;
        }
        table[place] = number;
        if (2 * ++size > table.length) {
            grow();
        }
        return true;
    }

    private void grow() {
        int[] old = table;
        table = new int[2 * old.length];
        Arrays.fill(table, FREE);
        size = 0;
        for (int number : old) {
            if (number != FREE) {
                add(number);
            }
        }
    }

    boolean containsAll(IntSet other) {
        for (int number : other.table) {
            if (number != FREE && table[place(number)] == FREE) {
                return false;
            }
        }
        return true;
    }

    void forEach(IntConsumer action) {
        for (int number : table) {
            if (number != FREE) {
                action.accept(number);
            }
        }
    }
}
