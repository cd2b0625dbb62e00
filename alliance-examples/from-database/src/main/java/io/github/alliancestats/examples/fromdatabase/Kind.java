package io.github.alliancestats.examples.fromdatabase;

import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.common.EventDate;

/**
 * A kind of seizure: its table, and how its rows become a record. An {@link IllegalArgumentException} or
 * {@link IllegalStateException} of these methods rejects the seizure. The library's builders throw these, too.
 *
 * @param <B> the library's builder
 */
interface Kind<B extends AllianceRecord.Builder<B>> {

    /** {@return the table of the seizures} */
    String table();

    /** {@return the query, which returns the rows of each seizure together, in order of "id"} */
    String sql();

    /** {@return the fact that the table supplies} */
    Fact fact();

    /** {@return an empty builder} */
    B builder();

    /** Sets the day. */
    void seized(EventDate date, B builder);

    /** Reads one line. */
    void readLine(Cursor row, B builder);

    /** Makes the record. */
    AllianceRecord build(B builder);
}
