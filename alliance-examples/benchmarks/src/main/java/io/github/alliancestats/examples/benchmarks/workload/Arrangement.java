package io.github.alliancestats.examples.benchmarks.workload;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/** How the objects of a list lie in the heap. */
public enum Arrangement {
    /** In the order in which they were made, as when they were just read. */
    IN_ORDER,
    /** In another order than the list's, as when they were kept and the list was sorted. */
    SCATTERED;

    /**
     * Arranges a list of objects that were made in its order.
     *
     * @param <T> the type of object
     * @param list the list, which may be shuffled
     * @return the same list
     */
    public <T> List<T> arrange(List<T> list) {
        if (this == SCATTERED) {
            // Old objects stay where they are; young ones would be copied in the order of the list.
            System.gc();
            Collections.shuffle(list, new Random(1));
        }
        return list;
    }
}
