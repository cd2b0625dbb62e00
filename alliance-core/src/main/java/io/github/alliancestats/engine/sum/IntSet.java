package io.github.alliancestats.engine.sum;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** A set of numbers from 0, in a table of open addresses. Not thread-safe. */
final class IntSet {

    private static final int FREE = -1;
    private static final int SPREAD = 0x9E3779B1;

    private int[] table = {FREE, FREE, FREE, FREE};
    private int size;

    boolean add(int number) {
        int mask = table.length - 1;
        int place = ((number * SPREAD) >>> 8) & mask;
        while (table[place] != FREE) {
            if (table[place] == number) {
                return false;
            }
            place = (place + 1) & mask;
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

    void forEach(IntConsumer action) {
        for (int number : table) {
            if (number != FREE) {
                action.accept(number);
            }
        }
    }
}
