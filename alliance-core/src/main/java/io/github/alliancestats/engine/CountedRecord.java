package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.OperationScope.Place;
import io.github.alliancestats.engine.row.RecordRows;
import org.jspecify.annotations.Nullable;

/** A record that is being counted in the cells of a period. */
interface CountedRecord {

    Place place();

    int drugCount();

    /** Returns the number of a drug among those with the same keys. */
    int drug(int line);

    /** Returns rows that show the record as at the end of the period, to find its keys. */
    RecordRows shown();

    /** Returns the number of cells in which the record counts. */
    long cellCount();

    /**
     * Adds the rows of the record.
     *
     * @param lines the drugs whose rows are added, with those of the whole record; null for all rows
     * @param perhaps the drugs whose rows are perhaps added; null if there are none
     */
    void addTo(CellSums sums, boolean @Nullable [] lines, boolean @Nullable [] perhaps);

    /** Returns days of seizure on which drugs can have different keys: one, if the day is known. */
    int[] daysOfKeys();

    /** Adds the record to the number of records in the cells in which it counts, and none of its rows. */
    void countIn(CellSums sums);
}
