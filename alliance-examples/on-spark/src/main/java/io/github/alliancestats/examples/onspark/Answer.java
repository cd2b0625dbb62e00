package io.github.alliancestats.examples.onspark;

import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

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
     * @param counted how many rows the source has, counted by other means
     * @return the answer
     * @throws IllegalStateException if the parts don't account for as many rows
     * @throws IllegalArgumentException if two parts saw the same record, or one answers another question
     */
    static Answer of(StatsQuery question, List<Partial> partials, long counted) {
        Summary summary =
                partials.stream().map(partial -> partial.summary(question)).reduce(question.empty(), Summary::plus);
        List<RejectedRow> rejected = partials.stream()
                .flatMap(partial -> partial.rejected().stream())
                .sorted(Comparator.comparingLong(RejectedRow::row))
                .toList();
        Answer answer = new Answer(summary, rejected);
        answer.requireTotal(counted);
        return answer;
    }

    private void requireTotal(long counted) {
        long accounted = summary.seen() + rejected.size();
        if (accounted != counted) {
            throw new IllegalStateException(
                    "the control total does not hold: " + summary.seen() + " rows were seen and "
                            + rejected.size() + " rejected, which is " + accounted + ", but the source has " + counted
                            + "; no figure of this run may be used");
        }
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
