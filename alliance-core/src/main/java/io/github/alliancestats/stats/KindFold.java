package io.github.alliancestats.stats;

/** What the records of one kind come to in one question: as a whole, and under the keys of each dimension. */
interface KindFold extends Counted {

    void add(Item item);
}
