package io.github.alliancestats.examples.benchmarks;

import io.github.alliancestats.examples.benchmarks.measured.Answers;
import io.github.alliancestats.examples.benchmarks.measured.Asking;
import io.github.alliancestats.examples.benchmarks.measured.Building;
import io.github.alliancestats.examples.benchmarks.measured.OtherQueries;
import io.github.alliancestats.examples.benchmarks.peer.Peers;
import io.github.alliancestats.examples.benchmarks.question.OtherQuery;
import io.github.alliancestats.examples.benchmarks.workload.Arrangement;
import io.github.alliancestats.quality.Deduplication;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One row of the report.
 *
 * @param id its short id
 * @param what what it is, in a few words
 * @param benchmark the name of the benchmark's method
 * @param parameters the benchmark's parameters
 * @param records how many records an operation goes through; 1 if it is measured as a whole
 */
record Job(String id, String what, String benchmark, Map<String, String> parameters, int records) {

    static Job asking(Peers peer, int records, Arrangement arrangement) {
        return new Job(
                peer.id(),
                peer.what(),
                Asking.class.getName() + ".ask",
                Map.of("peer", peer.id(), "records", Integer.toString(records), "arrangement", arrangement.name()),
                records);
    }

    static Job other(OtherQuery query, int records, Arrangement arrangement) {
        return new Job(
                query.id(),
                query.what(),
                OtherQueries.class.getName() + ".ask",
                Map.of("query", query.name(), "records", Integer.toString(records), "arrangement", arrangement.name()),
                records);
    }

    /** All that is measured beside the question. */
    static List<Job> others(int records) {
        List<Job> jobs = new ArrayList<>();
        jobs.add(building("build", "records built from Money, none kept", records));
        jobs.add(building("buildAndKeep", "records built from Money, all kept", records));
        for (Deduplication deduplication : List.of(Deduplication.NONE, Deduplication.BY_ID)) {
            jobs.add(answers("write", "an answer of 241 rows to bytes", deduplication, false));
            jobs.add(answers("read", "an answer of 241 rows from bytes", deduplication, false));
            jobs.add(answers("merge", "two answers of 241 rows added", deduplication, false));
        }
        jobs.add(answers("write", "an answer of 201 rows with all measures to bytes", Deduplication.NONE, true));
        jobs.add(answers("read", "an answer of 201 rows with all measures from bytes", Deduplication.NONE, true));
        return jobs;
    }

    private static Job building(String method, String what, int records) {
        return new Job(
                method,
                what,
                Building.class.getName() + "." + method,
                Map.of("records", Integer.toString(records)),
                records);
    }

    private static Job answers(String method, String what, Deduplication deduplication, boolean allMeasures) {
        return new Job(
                method + " " + deduplication + (allMeasures ? " all" : ""),
                what + " (" + deduplication + ")",
                Answers.class.getName() + "." + method,
                Map.of("deduplication", deduplication.name(), "allMeasures", Boolean.toString(allMeasures)),
                1);
    }
}
