package io.github.alliancestats.stats;

/**
 * One reason why two figures can't fairly be compared.
 *
 * @param reason the kind of reason
 * @param sentence what differs, in words
 */
public record Unlike(Reason reason, String sentence) {

    /** The kinds of reason. The list is closed. */
    public enum Reason {
        /** The periods are not of one length by the calendar; a leap year is as long as any other. */
        PERIOD_LENGTH,
        /** The periods overlap, as running totals since one day do: the later holds the earlier's events. */
        CUMULATIVE,
        /** The one to compare with is the later: what rose would be told as fallen. */
        ORDER,
        /** They are as at unlike instants, and not so many days after the one period as after the other. */
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
        IDENTITY,
        /** Different forces have data. */
        PANEL,
        /** Different months of the two periods have data. */
        MONTHS_COVERED,
        /**
         * Nothing was supplied for the figures or is known of one of them, or the parts of the records of which something
         * is not known (not valued, not weighed, no rate) differ by more than ten in a hundred.
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
