package io.github.alliancestats.quality;

/**
 * A reason why two figures are not comparable.
 *
 * @param reason the kind of reason
 * @param sentence the difference in words
 */
public record ComparabilityIssue(Reason reason, String sentence) {

    /** The kinds of reason. The list is closed. */
    public enum Reason {
        /** The periods are not of one length by the calendar; a leap year is as long as any other. */
        PERIOD_LENGTH,
        /** The periods overlap, as running totals since one day do: the later holds the earlier's events. */
        CUMULATIVE,
        /** The period to compare with is the later one, so a rise would look like a fall. */
        ORDER,
        /** The figures are as at instants that are not the same number of days after their periods. */
        AS_AT,
        /** Different umbrellas or trees of operations, or different rows. */
        SCOPE,
        /** Different zones. */
        ZONE,
        /** Different reporting currencies or exchange rates. */
        RATES,
        /** Different valuation bases. */
        BASIS,
        /** Different laws. */
        LAW,
        /** Different ids of groups, people or agencies are known to be one. */
        ALIASES,
        /** Different versions of the rules. */
        RULES,
        /** Records are known to be one in different ways. */
        DEDUPLICATION,
        /** Different forces have data. */
        PANEL,
        /** Different months of the two periods have data. */
        MONTHS_COVERED,
        /**
         * A figure is not supplied or not known. Or the proportions of incomplete records (not valued, not weighed, no
         * rate) differ by more than ten percentage points.
         */
        COVERAGE,
        /** One is made of typical values throughout, the other in part of low ones. */
        VALUES
    }

    /** {@return the sentence} */
    @Override
    public String toString() {
        return sentence;
    }
}
