package io.github.alliancestats.stats;

/** Finds the keys under which items count, and adds to each what an item has there. */
interface Keying {

    /** Adds an item. What the whole of it adds is made already; what parts of it add is made here. */
    void add(Item item, Addition whole);
}
