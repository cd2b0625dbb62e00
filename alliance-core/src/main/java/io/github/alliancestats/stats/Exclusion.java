package io.github.alliancestats.stats;

import io.github.alliancestats.record.RecordId;
import java.util.Locale;

/**
 * Records of one kind and id that were left out for one reason.
 *
 * @param kind the kind of record in words, as in "drug seizure"
 * @param id the records' id
 * @param reason why they count nowhere
 * @param times how many records of that id were left out for it
 */
public record Exclusion(String kind, RecordId id, Reason reason, long times) {

    /** Why a record counts nowhere. The list is closed; a record has one reason, the first that holds. */
    public enum Reason {
        /** Records of the highest revision seen say different things; none counts until a higher one comes. */
        CONFLICTING(
                "in conflict", "records of the highest revision differ; none counts until a higher revision arrives"),
        /** A higher revision of the record stands. */
        SUPERSEDED("superseded", "a higher revision stands"),
        /** It equals a record that was seen; one of them counts. */
        DUPLICATE("a duplicate", "an equal record was seen; it counts once"),
        /** The highest revision takes the record back. */
        WITHDRAWN("withdrawn", "the highest revision withdraws it"),
        /** Its date is not known, so it falls in no period. */
        UNDATED("undated", "its date is not known");

        private final String predicate;
        private final String words;

        Reason(String predicate, String words) {
            this.predicate = predicate;
            this.words = words;
        }

        /** {@return the name in lower case, as it stands in a table} */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@return the reason as a sentence that names the record; it holds the record's id} */
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
