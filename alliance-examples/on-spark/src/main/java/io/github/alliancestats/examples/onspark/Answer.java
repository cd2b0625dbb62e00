package io.github.alliancestats.examples.onspark;

import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * The answer from all parts, which accounts for every row.
 *
 * @param summary the figures
 * @param rejected the rows that no record can be made of, by number
 */
record Answer(Summary summary, List<RejectedRow> rejected) {

    /**
     * Adds the parts.
     *
     * @param question the question that the parts answer
     * @param partials the parts, in any order
     * @param hashes the sum of the hashes of all rows when their keys were compared
     * @param counted how many rows the source has, counted by other means
     * @return the answer
     * @throws IllegalStateException if the parts do not account for as many rows, two parts have rows of one bucket, or the
     *     source changed after the keys were compared
     * @throws IllegalArgumentException if a part is of another query
     */
    static Answer of(StatsQuery question, List<Partial> partials, long hashes, long counted) {
        requireParted(partials);
        requireSameSource(partials, hashes);
        List<Summary> summaries = new ArrayList<>(List.of(question.empty()));
        partials.forEach(partial -> summaries.add(partial.summary(question)));
        Summary summary = Summary.sum(summaries);
        List<RejectedRow> rejected = partials.stream()
                .flatMap(partial -> partial.rejected().stream())
                .sorted(Comparator.comparingLong(RejectedRow::row))
                .toList();
        Answer answer = new Answer(summary, rejected);
        answer.requireTotal(counted);
        return answer;
    }

    /** Refuses parts that can have revisions of one id. Such parts would count both. */
    private static void requireParted(List<Partial> partials) {
        Set<Integer> before = new HashSet<>();
        for (Partial partial : partials) {
            if (!Collections.disjoint(before, partial.buckets())) {
                throw new IllegalStateException("two parts have rows of one bucket, so an event can count twice."
                        + " All revisions of an id must be in one part; no figure of this run may be used");
            }
            before.addAll(partial.buckets());
        }
    }

    /** Refuses parts of a source that changed between its two reads. A new revision would count beside the old one. */
    private static void requireSameSource(List<Partial> partials, long hashes) {
        if (partials.stream().mapToLong(Partial::hashes).sum() != hashes) {
            throw new IllegalStateException(
                    "the source changed between its two reads, or they did not read the same rows."
                            + " Read a source that does not change; no figure of this run may be used");
        }
    }

    private void requireTotal(long counted) {
        if (summary.seen() != counted) {
            throw new IllegalStateException(
                    "the control total does not hold: " + records() + " rows became records and "
                            + summary.rejected() + " were rejected, which is " + summary.seen()
                            + ", but the source has " + counted + "; no figure of this run may be used");
        }
    }

    /** {@return the number of rows that became records} */
    long records() {
        return summary.seen() - summary.rejected();
    }

    /** {@return the SHA-256 of the canonical bytes, in hexadecimal digits} */
    String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(summary.toBytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }
}
