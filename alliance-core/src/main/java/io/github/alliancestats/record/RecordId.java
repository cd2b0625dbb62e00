package io.github.alliancestats.record;

import java.util.Comparator;
import java.util.Objects;

/**
 * Identifies a record among those of its kind: the force that recorded it and an id that is unique within
 * that force. Two records of one kind with one id are copies or revisions of one event. The natural order is
 * by force, then by the text of the id.
 *
 * @param force the recording force
 * @param value the id within that force; not blank
 */
public record RecordId(ForceId force, String value) implements Comparable<RecordId> {

    private static final Comparator<RecordId> ORDER =
            Comparator.comparing(RecordId::force).thenComparing(RecordId::value);

    /**
     * Checks both parts.
     *
     * @param force the recording force
     * @param value the id within that force
     * @throws IllegalArgumentException if the id is blank
     */
    public RecordId {
        Objects.requireNonNull(force, "force");
        Ids.requireText(value, "a record");
    }

    /**
     * Identifies a record.
     *
     * @param force the recording force's code
     * @param value the id within that force
     * @return the id
     * @throws IllegalArgumentException if either is blank
     */
    public static RecordId of(String force, String value) {
        return new RecordId(ForceId.of(force), value);
    }

    @Override
    public int compareTo(RecordId other) {
        return ORDER.compare(this, other);
    }

    /** {@return the force and the id, parted by a slash} */
    @Override
    public String toString() {
        return force + "/" + value;
    }
}
