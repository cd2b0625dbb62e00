package io.github.alliancestats.engine.sum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * A set of numbers from 0, in a table of open addresses. Other sets that are added are kept as they are until the numbers
 * are needed. Not thread-safe, but several threads can read a set once all its numbers are added.
 */
final class IntSet {

    private static final int FREE = -1;
    private static final int SPREAD = 0x9E3779B1;

    private int[] table = {FREE, FREE, FREE, FREE};
    private int size; // of the table
    private final List<IntSet> others = new ArrayList<>(0); // whose numbers are in the set, too

    /** Adds all numbers of a set to which no more are added. */
    void addAll(IntSet other) {
        others.add(other);
    }

    /** Returns a set of the same numbers in one table. */
    IntSet united() {
        if (others.isEmpty()) {
            return this;
        }
        if (size == 0 && others.size() == 1) {
            return others.get(0).united();
        }
        IntSet all = new IntSet();
        addTo(all);
        return all;
    }

    private void addTo(IntSet all) {
        forEach(all::add);
        others.forEach(other -> other.addTo(all));
    }

    /** Returns how many numbers there are, without those of other sets. */
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

    void add(int number) {
        int place = place(number);
        if (table[place] == number) {
            return;
        }
        table[place] = number;
        if (4 * ++size > 3 * table.length) {
            grow();
        }
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

    /** Passes on the numbers, without those of other sets. */
    void forEach(IntConsumer action) {
        for (int number : table) {
            if (number != FREE) {
                action.accept(number);
            }
        }
    }
}
