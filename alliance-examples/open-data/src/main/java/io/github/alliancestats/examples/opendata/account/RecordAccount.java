package io.github.alliancestats.examples.opendata.account;

import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.stats.Summary;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What became of the records that an answer saw: seen = included + excluded + outside.
 *
 * @param seen how many records were handed over
 * @param included how many the figures are made from
 * @param excluded how many count nowhere
 * @param outside how many are of other days
 * @param exclusionsByReason why records count nowhere
 */
public record RecordAccount(
        long seen, long included, long excluded, long outside, Map<String, Long> exclusionsByReason) {

    /**
     * The account of an answer.
     *
     * @param summary the answer
     * @return its account
     */
    public static RecordAccount of(Summary summary) {
        Map<String, Long> reasons = new LinkedHashMap<>();
        for (Exclusion.ExclusionReason reason : Exclusion.ExclusionReason.values()) {
            reasons.put(reason.toString(), summary.excluded(reason));
        }
        return new RecordAccount(summary.seen(), summary.included(), summary.excluded(), summary.outside(), reasons);
    }
}
