package io.github.alliancestats.examples.benchmarks.firstcall;

import io.github.alliancestats.examples.benchmarks.question.Question;
import io.github.alliancestats.examples.benchmarks.workload.LibraryRecords;
import io.github.alliancestats.examples.benchmarks.workload.Workload;
import io.github.alliancestats.stats.Identity;
import java.util.Objects;

/** Builds the fewest records there are and asks the library once. */
public final class FirstAnswer {

    private FirstAnswer() {}

    /** Asks once. */
    public static void main(String[] arguments) {
        Objects.requireNonNull(Question.ask(Question.of(Identity.TRACKED), LibraryRecords.of(Workload.of(200))));
    }
}
