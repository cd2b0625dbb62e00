package io.github.alliancestats.record;

/**
 * A contradiction in a record. The record counts, but the part that contradicts the rest does not: it is the gap
 * {@code CONTRADICTORY} of each figure that it would change.
 *
 * @param record the record
 * @param code the kind of contradiction
 * @param event the event that contradicts the rest, as in "forfeited 2023-05-01, GBP 100". If only a part of its amount does,
 *     that part
 */
public record RecordIssue(RecordId record, Code code, String event) {

    /** The kinds of contradiction. The list is closed. */
    public enum Code {
        /** An event of a property is dated before it was seized, frozen or restrained. */
        BEFORE_TAKEN("before the property was taken"),
        /** The taking of a property is repeated as an event. */
        TAKEN_TWICE("repeats the taking of the property"),
        /** An event of a property is in a currency that its taking does not have. */
        OTHER_CURRENCY("in a currency that was not taken"),
        /** A second event disposes of all that is left. */
        ENDED_TWICE("a second disposal of all that is left"),
        /** More of a property is disposed of than was taken and earned as interest by that day. */
        MORE_THAN_HELD("more than was held"),
        /** A property is detained, frozen or restrained after all of it was disposed of. */
        AFTER_END("after all of the property was disposed of"),
        /** An order is varied or paid before the day on which it was made. */
        BEFORE_MADE("before the order was made"),
        /** An order is varied twice on one day. */
        VARIED_TWICE("a second variation of one day"),
        /** More is paid than was ordered, or than all defendants gained together. */
        MORE_THAN_ORDERED("more than was ordered");

        private final String words;

        Code(String words) {
            this.words = words;
        }

        /** {@return the contradiction in words, for use after an event} */
        @Override
        public String toString() {
            return words;
        }
    }

    /** {@return the record, the event and the contradiction} */
    @Override
    public String toString() {
        return record + ": " + event + " is " + code;
    }
}
