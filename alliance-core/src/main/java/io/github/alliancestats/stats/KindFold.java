package io.github.alliancestats.stats;

import java.util.List;

/** What the records of one kind come to in one question: as a whole, and under the keys of each dimension. */
interface KindFold {

    void add(Item item);

    /** Puts what was added into the parts of an answer. */
    void addTo(Cell all, List<Table<?>> tables);
}
