package io.github.alliancestats.engine.sum;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A set of numbers from 0, in a table of open addresses. Not thread-safe. */
final class IntSet {

    private static final int FREE = -1;
    private static final int SPREAD = 0x9E3779B1;

    private final @Nullable Sums owner; // only it adds numbers
    private int[] table;
    private int size;

    IntSet(Sums owner) {
        this(owner, new int[] {FREE, FREE, FREE, FREE}, 0);
    }

    private IntSet(@Nullable Sums owner, int[] table, int size) {
        this.owner = owner;
        this.table = table;
        this.size = size;
    }

    /** Returns this set if some sums own it, else a copy that they own. */
    IntSet ownedBy(Sums sums) {
        return owner == sums ? this : new IntSet(sums, table.clone(), size);
    }

    /** Returns the same numbers once none are added any more. It does not keep the sums in memory. */
    IntSet complete() {
        return new IntSet(null, table, size);
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
