package io.github.alliancestats.record;

import io.github.alliancestats.record.common.RecordId;
import java.util.Objects;
import java.util.Optional;

/**
 * Something wrong or doubtful in a record. With a {@linkplain IssueCode#refuses refusing} code there is no record: its builder
 * throws an {@link InvalidRecordException}. {@linkplain AllianceRecord#issuesToCheck Issues to check} change no figure.
 * Otherwise the record counts, but the part that contradicts the rest does not: it is the gap {@code CONTRADICTORY} of each
 * figure that it would change.
 *
 * @param record the record; empty if its id is at fault, or for a part that is built on its own
 * @param code the kind of issue
 * @param field the setter that had the value, or the kind of event, as in "forfeited"
 * @param value the value in words for a person, as in "2023-05-01, GBP 100", or the missing part, as in "currency". It is
 *     empty if there is none or no message shows it. If only a part of an amount is at fault, that part
 */
public record RecordIssue(Optional<RecordId> record, IssueCode code, String field, String value) {

    /**
     * Creates an issue.
     *
     * @param record the record
     * @param code the kind of issue
     * @param field the setter that had the value, or the kind of event, as in "forfeited"
     * @param value the value in words for a person, as in "2023-05-01, GBP 100", or the missing part, as in "currency"
     */
    public RecordIssue {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
    }

    /** The kinds of issue. The list is closed. */
    public enum IssueCode {
        /** An event of a property is dated before it was seized, frozen or restrained. */
        BEFORE_TAKEN("is before the property was taken", Consequence.CONTRADICTS),
        /** The taking of a property is repeated as an event. */
        TAKEN_TWICE("repeats the taking of the property", Consequence.CONTRADICTS),
        /** An event of a property is in a currency that its taking does not have. */
        OTHER_CURRENCY("is in a currency that was not taken", Consequence.CONTRADICTS),
        /** A second event disposes of all that is left. */
        ENDED_TWICE("is a second disposal of all that is left", Consequence.CONTRADICTS),
        /** More of a property is disposed of than was taken and earned as interest by that day. */
        MORE_THAN_HELD("is more than was held", Consequence.CONTRADICTS),
        /** A property is detained, frozen or restrained after all of it was disposed of. */
        AFTER_END("is after all of the property was disposed of", Consequence.CONTRADICTS),
        /** An order is varied or paid before the day on which it was made. */
        BEFORE_MADE("is before the order was made", Consequence.CONTRADICTS),
        /** An order is varied twice on one day. */
        VARIED_TWICE("is a second variation of one day", Consequence.CONTRADICTS),
        /** More is paid than was ordered, or than all defendants gained together. */
        MORE_THAN_ORDERED("is more than was ordered", Consequence.CONTRADICTS),
        /** A date is before the date that it follows. */
        OUT_OF_ORDER("is out of order, so correct one of the dates", Consequence.CONTRADICTS),

        /** A value that the law did not allow on that day. The source is in the value. The record counts in full. */
        AGAINST_LAW("is not what the law allows, so check it", Consequence.COUNTS),
        /** A value that the law perhaps did not allow: its day, amount or term is not verified. The record counts in full. */
        PERHAPS_AGAINST_LAW("is perhaps not what the law allowed, so check it", Consequence.COUNTS),
        /** A value that is possible and unlikely. The record counts in full. */
        UNLIKELY("is unlikely, so check it", Consequence.COUNTS),

        /** A required value is missing. */
        MISSING("must be set", Consequence.REFUSES),
        /** A field that has one value is set a second time. */
        SET_TWICE("can be set only once", Consequence.REFUSES),
        /** A person or a basis of valuation occurs twice. */
        NAMED_TWICE("must not occur twice", Consequence.REFUSES),
        /** A text is not <a href="package-summary.html#text">plain text</a>. */
        NOT_PLAIN_TEXT("must be plain text, without unit separator, and not blank or padded", Consequence.REFUSES),
        /** A day is outside the years that a date can have. */
        NOT_A_YEAR("must be in the years 1 to 9999", Consequence.REFUSES),
        /** A number of things is negative or too large. */
        NOT_A_COUNT("must be from 0 to 1,000,000,000", Consequence.REFUSES),
        /** A number of things is below 1 or too large. */
        NOT_POSITIVE("must be from 1 to 1,000,000,000", Consequence.REFUSES),
        /** An amount or a quantity is negative or has too many digits. */
        NOT_AN_AMOUNT("must be 0 or more, with at most 1,000 digits", Consequence.REFUSES),
        /** There are more entries than a record can hold. */
        TOO_MANY("is the most that one record can hold", Consequence.REFUSES),
        /** Two values cannot both be true. */
        NOT_TOGETHER("cannot be true together, so remove one", Consequence.REFUSES),
        /** A value is of no use for this kind of record. */
        NOT_ALLOWED("is not allowed here", Consequence.REFUSES),
        /** Two amounts of one record are in different currencies. */
        TWO_CURRENCIES("must be in one currency", Consequence.REFUSES),
        /** A part is larger than its whole. */
        MORE_THAN_WHOLE("must not be more than the whole", Consequence.REFUSES),
        /** A record was recorded before its first date. */
        TOO_EARLY("is out of order, so correct one of the dates", Consequence.REFUSES);

        /** The consequence of an issue for its record. */
        private enum Consequence {
            CONTRADICTS,
            COUNTS,
            REFUSES
        }

        private final String words;
        private final Consequence consequence;

        IssueCode(String words, Consequence consequence) {
            this.words = words;
            this.consequence = consequence;
        }

        /** {@return whether there is no record with this issue} */
        public boolean refuses() {
            return consequence == Consequence.REFUSES;
        }

        /** {@return whether a part of the record contradicts the rest, and does not count} */
        public boolean contradicts() {
            return consequence == Consequence.CONTRADICTS;
        }

        /** {@return the issue in words, for use after a field and its value} */
        @Override
        public String toString() {
            return words;
        }
    }

    String fault() {
        return field + (value.isEmpty() ? " " : " " + value + " ") + code;
    }

    /** {@return the record, the field, its value and the issue} */
    @Override
    public String toString() {
        return (record.isPresent() ? record.get() + ": " : "") + fault();
    }
}
