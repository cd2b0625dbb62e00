package io.github.alliancestats.engine;

import io.github.alliancestats.engine.sum.Tally;
import java.util.function.ObjIntConsumer;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Receives the cells of a summary from the engine. */
@FunctionalInterface
public interface SummaryReader {

    /** The place of the whole summary, which is not a row of a dimension. */
    int WHOLE = -1;

    /**
     * Receives a cell.
     *
     * @param dimension the place of the dimension in the query, or {@link #WHOLE}
     * @param key the key, null for the row without a key
     * @param records the number of records
     * @param tallies passes on the tallies with the places of their measures, at once or later, and returns the facts
     *     with an event in the cell
     */
    void cell(int dimension, @Nullable Comparable<?> key, long records, ToLongFunction<ObjIntConsumer<Tally>> tallies);
}
