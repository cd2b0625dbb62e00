package io.github.alliancestats.stats;

import io.github.alliancestats.record.RecordId;

/**
 * A record whose part in a figure changed between two instants.
 *
 * @param <V> the type of the figure's value
 * @param kind the kind of record in words, as in "drug seizure"
 * @param id the record
 * @param reason why
 * @param difference what it adds now less what it added then
 */
public record RevisedRecord<V>(String kind, RecordId id, Revision.Reason reason, V difference) {

    /** {@return the record, by how much its part changed, and why} */
    @Override
    public String toString() {
        return kind + " " + id + ": " + Contribution.inPrint(difference) + " (" + reason + ")";
    }
}
