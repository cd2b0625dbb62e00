package io.github.alliancestats.examples.annualupdate.exports.csv;

import io.github.alliancestats.record.AllianceRecord;
import java.util.List;

/**
 * Turns the rows of one record into the record. What all records share is filled in by {@link RecordFile}.
 *
 * @param <B> the library's builder of the kind of record
 */
public interface RecordMapper<B extends AllianceRecord.Builder<B>> {

    /** The file's name. */
    String file();

    /** What one record is called in a message. */
    String kind();

    /** The column of the record's id. */
    String idColumn();

    /** The columns of its own kind that all rows of a record repeat. */
    List<String> sharedColumns();

    /** Columns like those, which a file may lack. */
    default List<String> optionalColumns() {
        return List.of();
    }

    /** The columns that each row has for itself; those of them that a file may lack are not among these. */
    default List<String> ownColumns() {
        return List.of();
    }

    /** A builder for another record. */
    B builder(Row first);

    /** Reads from the first row what its kind of record has only once. */
    void readOnce(Row first, B builder);

    /** Reads what each row adds. */
    default void readEach(Row row, B builder) {}

    /** Makes the record. */
    AllianceRecord build(Row first, B builder);
}
