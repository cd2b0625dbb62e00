package io.github.alliancestats.examples.onspark;

import io.github.alliancestats.stats.StatsQuery;
import java.util.stream.Stream;

/** The same query without Spark: the invented rows on one thread, in one part. */
final class PlainJava {

    private PlainJava() {}

    /** Summarizes the rows as they are made, before any file, table or process has had them. */
    static Answer answer(SampleData data) {
        return answer(data.rows());
    }

    /** Summarizes other rows. */
    static Answer answer(Stream<SourceRow> rows) {
        StatsQuery question = Question.year2023();
        Resolver all = new Resolver(question);
        rows.forEach(row -> all.add(0, row));
        Partial result = all.finish();
        return new Answer(result.summary(question), result.rejected());
    }
}
