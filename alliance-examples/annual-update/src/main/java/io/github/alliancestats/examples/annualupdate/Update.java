package io.github.alliancestats.examples.annualupdate;

import io.github.alliancestats.stats.Comparison;
import io.github.alliancestats.stats.ReportingPeriod;
import io.github.alliancestats.stats.Summary;

/**
 * A question and its answer, for a year and the year before.
 *
 * @param inquiry the question
 * @param comparison the answer for both years
 */
record Update(Inquiry inquiry, Comparison comparison) {

    /** Asks the question of all records, in one pass. */
    static Update of(Inquiry inquiry) {
        ReportingPeriod before = inquiry.question().period().yearBefore();
        return new Update(
                inquiry,
                inquiry.question().compareWith(before, inquiry.exports().records()));
    }

    Summary now() {
        return comparison.now();
    }

    Summary before() {
        return comparison.before();
    }

    String title() {
        return inquiry.title("update for " + now().period());
    }
}
