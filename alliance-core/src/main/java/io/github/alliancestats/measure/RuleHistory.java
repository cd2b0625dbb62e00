package io.github.alliancestats.measure;

import java.util.List;

/** The changes of counting rules that moved a figure, in order. To add one, add a line to {@link #ALL} and to its page. */
final class RuleHistory {

    /** Stands for each measure. */
    static final String EACH = "each measure";

    static final List<RuleChange> ALL = List.of(
            first("A disposal without an amount is not known, not the rest.", "cash", "money"),
            first("A remainder is known only if earlier disposals have amounts and days.", "cash", "money"),
            first("A sum forfeited from cash that was not counted leaves an unknown rest.", "cash", "money"),
            first("Without a purpose, an investigation is neither criminal nor civil.", "investigations", "funds"),
            first("The row \"not stated\" counts only records that state no key.", EACH),
            first("A revision that was not resolved makes a figure incomplete.", EACH),
            first("Each person is followed for the same time.", "people.arrested-and-charged"),
            first("A drug has no known class on a day after the last check of the law.", "drugs"),
            first("Sentences without a length, such as life, count beside the sum of terms.", "custody"),
            first("A mean counts each action that a record stands for.", "actions"),
            first("The weight of drugs or goods is not known if nothing was weighed.", "drugs", "actions"),
            first("A key that no record states and the query does not name has no row.", EACH),
            first("A rejected row outside a feed is a gap of each figure that it could change.", EACH),
            first("Property followed beyond the period needs coverage to that day.", "money.cohort"),
            first("A record without a stated area, class or other necessary key is a gap of each row.", EACH),
            first("A row or umbrella of an operation, group or partner needs records that carry the key.", EACH),
            first("Each event of a record counts by its own possible days, and is a gap by itself.", EACH),
            first("Events outside coverage keep \"at least\", unless they are more than half.", EACH),
            first("A zero, a full stock and growth need a declaration of the days covered.", EACH),
            first("Records of a joint event that do not agree make each of its figures incomplete.", EACH),
            first("Means, medians and the largest are of whole events, not of shares.", "cash", "drugs", "money"),
            first("Terms of several cases of one hearing are at most their sum.", "custody"),
            first("The sentence of a hearing in a version in conflict is a gap.", "custody"),
            first(
                    "After a disposal or payment of more than was left, some is perhaps left.",
                    "cash.held",
                    "money.held",
                    "money.held-at-start",
                    "money.cohort.held",
                    "orders.outstanding"),
            first("An event before the one that it follows is a gap of each later day, too.", EACH),
            first("Without coverage, an event in another unit that is perhaps there makes no zero.", "drugs"),
            first("A seizure is confirmed if any of its drugs is, not only if all are.", "drugs.confirmed"),
            first("A remainder is at most its amount if a disposal is not covered.", "cash", "money"));

    private RuleHistory() {}

    /**
     * A change of a counting rule.
     *
     * @param since the first version of the library with the change
     * @param version the version of the measures with the change
     * @param change the change, as a sentence
     * @param measures the ids of the measures, or the first parts of their ids
     */
    record RuleChange(String since, int version, String change, List<String> measures) {

        /** Returns whether it moved figures of a measure. */
        boolean isOf(Measure<?> measure) {
            return measures.contains(EACH)
                    || measures.stream().anyMatch(id -> (measure.id() + ".").startsWith(id + "."));
        }

        @Override
        public String toString() {
            return String.join(", ", measures) + ", version " + version + ", from " + since + ": " + change;
        }
    }

    /** Returns a change of the first version of each measure, in the first version of the library. */
    private static RuleChange first(String change, String... measures) {
        return new RuleChange("0.1.0", 1, change, List.of(measures));
    }
}
