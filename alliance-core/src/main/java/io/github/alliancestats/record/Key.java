package io.github.alliancestats.record;

import io.github.alliancestats.internal.Texts;
import java.util.Objects;

/**
 * A key that an event can rightly lack. So a record without the key either does not state it, or the event has none. The
 * record does not show the difference. {@link io.github.alliancestats.quality.Coverage#carrying} declares that the records
 * state the key of each event that has one.
 */
public enum Key {
    /** The operations under which an event counts. */
    OPERATION,
    /** The organised crime groups of an event. */
    GROUP,
    /** The partner agencies of an event. */
    PARTNER;

    /**
     * Returns whether a record states the key. The partners of joint work are its other forces.
     *
     * @param record the record
     * @return true if it states the key
     */
    public boolean statedBy(AllianceRecord record) {
        Objects.requireNonNull(record, "record");
        return switch (this) {
            case OPERATION -> !record.operations().isEmpty();
            case GROUP -> !record.groups().isEmpty();
            case PARTNER -> !record.partners().isEmpty() || record.joint().isPresent();
        };
    }

    /** {@return the name in lower case, for sentences} */
    @Override
    public String toString() {
        return Texts.words(this);
    }
}
