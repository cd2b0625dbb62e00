package io.github.alliancestats.examples.onspark;

import io.github.alliancestats.stats.StatsQuery;

/** The same query without Spark: the invented rows on one thread, in one part. */
final class PlainJava {

    private PlainJava() {}

    /** Summarizes the rows as they are made, before any file, table or process has had them. */
    static Answer answer(SampleData data) {
        StatsQuery question = Question.year2023();
        Partial all = Partial.of(
                question, data.rows().map(row -> new BucketRow(0, row)).iterator());
        return new Answer(all.summary(question), all.rejected());
    }
}
