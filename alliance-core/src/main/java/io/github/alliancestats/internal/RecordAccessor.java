package io.github.alliancestats.internal;

/**
 * Reads the values of records that have no public form. Records register one with {@link RecordAccess}.
 *
 * @param <R> the type of records
 */
public interface RecordAccessor<R> {

    /** Fills in the fields that decide whether and where a record counts. */
    void fill(R record, RecordFields fields);

    /** Returns the id of a record within its force. It makes no object. */
    String idValue(R record);

    /** Returns a bit for each code of an issue that changes no figure, from the second bit on. A record finds them once. */
    int toCheck(R record);

    /** Returns the first possible day, in any zone, of the events that follow another of the record. */
    int notBefore(R record);
}
