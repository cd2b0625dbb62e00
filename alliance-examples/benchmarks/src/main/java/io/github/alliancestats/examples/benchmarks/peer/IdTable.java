package io.github.alliancestats.examples.benchmarks.peer;

/**
 * Where in a list the record of an id is: open addressing, half full at most. A slot holds the 32 bits of an id or of
 * its hash, and the index.
 */
final class IdTable {

    private static final long LOW = 0xFFFF_FFFFL;

    private final long[] slots;
    private final int mask;

    IdTable(int expected) {
        int capacity = Integer.highestOneBit(Math.max(2, expected * 2 - 1)) << 1;
        slots = new long[capacity];
        mask = capacity - 1;
    }

    /** The slot of an id, or the free one where it is to be put. */
    int slotOf(int id) {
        int slot = firstSlot(id);
        while (slots[slot] != 0 && (int) (slots[slot] >>> 32) != id) {
            slot = next(slot);
        }
        return slot;
    }

    int firstSlot(int hash) {
        int mixed = hash * 0x9E37_79B9;
        return (mixed ^ mixed >>> 16) & mask;
    }

    int next(int slot) {
        return slot + 1 & mask;
    }

    /** The index at a slot, below zero if it is free. */
    int indexAt(int slot) {
        return (int) (slots[slot] & LOW) - 1;
    }

    int hashAt(int slot) {
        return (int) (slots[slot] >>> 32);
    }

    void put(int slot, int id, int index) {
        slots[slot] = (long) id << 32 | index + 1;
    }
}
