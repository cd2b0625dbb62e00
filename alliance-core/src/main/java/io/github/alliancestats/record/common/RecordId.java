package io.github.alliancestats.record.common;

import io.github.alliancestats.internal.Texts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The id of a record among the records of its kind: the recording force, and an id that is unique within that force. Two
 * records of one kind with one id are copies or revisions of one event. Ids are ordered by force, then by text.
 *
 * @param force the recording force
 * @param value the id within that force; <a href="../package-summary.html#text">plain text</a>
 */
public record RecordId(ForceId force, String value) implements Comparable<RecordId> {

    /**
     * Checks both parts.
     *
     * @param force the recording force
     * @param value the id within that force
     * @throws IllegalArgumentException if the id is not <a href="../package-summary.html#text">plain text</a>
     */
    public RecordId {
        Objects.requireNonNull(force, "force");
        Texts.identifying(Objects.requireNonNull(value, "value"), "the id of a record");
    }

    /**
     * Creates the id of a record.
     *
     * @param force the recording force's code
     * @param value the id within that force
     * @return the id
     * @throws IllegalArgumentException if either is not <a href="../package-summary.html#text">plain text</a>
     */
    public static RecordId of(String force, String value) {
        return new RecordId(ForceId.of(Objects.requireNonNull(force, "force")), value);
    }

    @Override
    public int compareTo(RecordId other) {
        int byForce = force.compareTo(other.force);
        return byForce != 0 ? byForce : value.compareTo(other.value);
    }

    // written by hand, since the generated methods take some 20 ms at their first call

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordId that && value.equals(that.value) && force.equals(that.force);
    }

    @Override
    public int hashCode() {
        return force.hashCode() * 31 + value.hashCode();
    }

    /** {@return the force and the id, parted by a slash} */
    @Override
    public String toString() {
        return force + "/" + value;
    }
}
