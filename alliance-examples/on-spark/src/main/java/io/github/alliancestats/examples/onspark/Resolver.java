package io.github.alliancestats.examples.onspark;

import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.RecordIntake;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Summarizes rows that lie together, and adds the results of other rows. An extract resolves the ids, so it must get all
 * revisions of each id. Not thread-safe.
 */
final class Resolver {

    private final StatsQuery question;
    private final RecordIntake<DataExtract> intake = DataExtract.writer();
    private final List<Summary> summaries = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final SortedSet<Integer> buckets = new TreeSet<>();
    private long travelled;
    private long hashes;

    /**
     * Creates a resolver.
     *
     * @param question the query. Without deduplication its summaries keep no ids
     */
    Resolver(StatsQuery question) {
        this.question = question;
    }

    /** Adds a row. */
    void add(int bucket, SourceRow row) {
        buckets.add(bucket);
        travelled++;
        Records.add(row, intake, rejected::add);
    }

    /** Adds the result of other rows, which have no id in common with these. */
    void add(Partial other) {
        summaries.add(other.summary(question));
        rejected.addAll(other.rejected());
        buckets.addAll(other.buckets());
        travelled += other.travelled();
        hashes += other.hashes();
    }

    /** Returns the result of all. */
    Partial finish() {
        summaries.add(question.summarize(intake.finish()));
        return new Partial(Summary.sum(summaries).toBytes(), rejected, buckets, travelled, hashes);
    }
}
