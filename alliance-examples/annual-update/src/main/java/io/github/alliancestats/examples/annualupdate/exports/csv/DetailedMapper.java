package io.github.alliancestats.examples.annualupdate.exports.csv;

import io.github.alliancestats.record.AllianceRecord;

/**
 * Turns rows into a record, and rows of a second file that tell more of it.
 *
 * @param <B> the library's builder of the kind of record
 */
public interface DetailedMapper<B extends AllianceRecord.Builder<B>> extends RecordMapper<B> {

    /** The second file. */
    DetailFile details();

    /** What that file calls the kind of record, if it tells of several; else an empty text. */
    String detailKind();

    /** Reads what a row of it adds. */
    void readDetail(Row row, B builder);
}
