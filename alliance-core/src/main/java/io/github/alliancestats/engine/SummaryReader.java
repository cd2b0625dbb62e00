package io.github.alliancestats.engine;

import io.github.alliancestats.engine.sum.Tally;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** Receives the cells of a summary from the engine. Tallies come with the places of their measures. */
public interface SummaryReader {

    /** Returns a reader for the whole of one kind of record. */
    ObjIntConsumer<Tally> total(long records);

    /**
     * Returns the reader of the tallies of a row.
     *
     * @param dimension the place of the dimension in the query
     * @param key the key, null for the row without a key
     * @param records the number of records
     */
    ObjIntConsumer<Tally> row(int dimension, @Nullable Comparable<?> key, long records);
}
