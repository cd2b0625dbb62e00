package io.github.alliancestats.quality;

import io.github.alliancestats.record.common.RecordId;
import java.util.Locale;
import java.util.Objects;

/**
 * Records of one kind and id that are excluded for one reason.
 *
 * @param kind the kind of record in words, as in "drug seizure"
 * @param id the records' id
 * @param reason the reason
 * @param times the number of records with that id and reason
 */
public record Exclusion(String kind, RecordId id, ExclusionReason reason, long times) {

    /**
     * Creates an exclusion.
     *
     * @param kind the kind of record in words, as in "drug seizure"
     * @param id the records' id
     * @param reason the reason
     * @param times the number of records with that id and reason
     */
    public Exclusion {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * A reason why a record is excluded from all figures. The list is closed. A record has one reason, the first that
     * applies.
     */
    public enum ExclusionReason {
        /** The records of the highest revision differ. None counts until a higher revision arrives. */
        CONFLICTING(
                "in conflict", "records of the highest revision differ; none counts until a higher revision arrives"),
        /**
         * The query is as at an instant, and a record with this id does not state when it was recorded. No record that
         * was known then has a higher revision. None counts, since it is not known which one was valid.
         */
        RECORDING_UNKNOWN("in doubt", "a record with its id does not state when it was recorded"),
        /** A higher revision replaces the record. */
        SUPERSEDED("superseded", "a higher revision replaces it"),
        /** An equal record was seen. One of them counts. */
        DUPLICATE("a duplicate", "an equal record was seen; it counts once"),
        /** The highest revision withdraws the record. */
        WITHDRAWN("withdrawn", "the highest revision withdraws it"),
        /**
         * The record has no first date, or counts in the period on some of its possible days only. Figures that it could
         * change lack it.
         */
        UNDATED("undated", "its dates leave open whether it counts"),
        /** The caller excluded the record, such as one of a test system. No figure lacks it. */
        BY_CALLER("excluded", "the caller excluded it");

        private final String predicate;
        private final String words;

        ExclusionReason(String predicate, String words) {
            this.predicate = predicate;
            this.words = words;
        }

        /** {@return the name in lower case, for tables} */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@return the reason as a sentence with the record's kind and id} */
    public String sentence() {
        return kind + " " + id + " is " + reason.predicate + (times == 1 ? "" : " (" + times + " records)") + ": "
                + reason.words + ".";
    }

    /** {@return the sentence} */
    @Override
    public String toString() {
        return sentence();
    }
}
