package io.github.alliancestats.examples.fromdatabase;

import io.github.alliancestats.record.AllianceRecord;

/**
 * How the rows of one kind of seizure become a record. What these methods throw as {@link IllegalArgumentException} or
 * {@link IllegalStateException} rejects the seizure; it is thrown by the library's builders as well.
 *
 * @param <B> the library's builder
 */
interface Kind<B extends AllianceRecord.Builder<B>> {

    /** {@return the table of the seizures, by whose name their rows are told of} */
    String table();

    /** {@return the query, which gives the rows of a seizure one after another, in order of "id"} */
    String sql();

    /** {@return an empty builder} */
    B builder();

    /** Reads what every row of a seizure says alike. */
    void readOnce(Cursor row, B builder);

    /** Reads one line. */
    void readLine(Cursor row, B builder);

    /** Makes the record. */
    AllianceRecord build(B builder);
}
