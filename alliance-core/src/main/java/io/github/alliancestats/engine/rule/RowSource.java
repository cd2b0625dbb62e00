package io.github.alliancestats.engine.rule;

import io.github.alliancestats.engine.row.RecordRows;
import java.time.LocalDate;

/** Makes rows that only one rule counts, such as those of a caller's function. */
@FunctionalInterface
public interface RowSource {

    /** Adds rows of the record that is shown, each with the code of own rows. */
    void add(RecordRows rows);

    /** Returns whether there can be rows of the record that is shown. Its dates need not be decoded. */
    default boolean canAdd(RecordRows rows) {
        return true;
    }

    /**
     * Refuses a period or a month that ends on a day for which rows cannot be made.
     *
     * @param rows rows of no record
     * @param lastDay the last day of the period or month
     */
    default void check(RecordRows rows, LocalDate lastDay) {}
}
