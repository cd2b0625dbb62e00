package io.github.alliancestats.examples.opendata.dhs;

import io.github.alliancestats.stats.Summary;

/**
 * What became of the records that were made of the rows: seen = included + excluded + outside.
 *
 * @param seen how many records were handed over
 * @param included how many the sums of money are made from
 * @param excluded how many count nowhere
 * @param outside how many are of other days
 */
record RecordAccount(long seen, long included, long excluded, long outside) {

    static RecordAccount of(Summary summary) {
        return new RecordAccount(summary.seen(), summary.included(), summary.excluded(), summary.outside());
    }
}
