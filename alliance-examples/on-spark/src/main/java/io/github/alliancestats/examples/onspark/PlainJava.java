package io.github.alliancestats.examples.onspark;

import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.util.ArrayList;
import java.util.List;

/** The same question without an engine: the invented rows in one pass, on one thread, with no partition to merge. */
final class PlainJava {

    private PlainJava() {}

    /** Asks it of the rows as they are made, before any file, table or process has had them. */
    static Answer answer(SampleData data) {
        StatsQuery question = Question.year2023();
        List<RejectedRow> rejected = new ArrayList<>();
        Summary summary = question.summarize(() -> Records.of(data.rows().iterator(), rejected::add));
        return new Answer(summary, List.copyOf(rejected));
    }
}
