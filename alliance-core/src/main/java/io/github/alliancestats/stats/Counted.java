package io.github.alliancestats.stats;

import java.util.List;

/** A part of an answer: what some of its records came to. */
interface Counted {

    /** Puts it into the whole of the answer and its tables, which are in the order of the question's dimensions. */
    void addTo(Cell all, List<Table.Builder<?>> tables);
}
