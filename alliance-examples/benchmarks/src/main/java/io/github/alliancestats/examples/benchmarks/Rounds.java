package io.github.alliancestats.examples.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Runs jobs in rounds, each once a round, so that whatever else the machine does falls on all of them; rows are set
 * against the base of their own round.
 */
final class Rounds {

    private final Forks forks;
    private final Consumer<String> progress;

    Rounds(Forks forks, Consumer<String> progress) {
        this.forks = forks;
        this.progress = progress;
    }

    /** The rows of the jobs, in their order. */
    List<Row> run(List<Job> jobs, int rounds) {
        Map<Job, List<Optional<Sample>>> samples = new LinkedHashMap<>();
        jobs.forEach(job -> samples.put(job, new ArrayList<>()));
        for (int round = 1; round <= rounds; round++) {
            for (Map.Entry<Job, List<Optional<Sample>>> row : samples.entrySet()) {
                Optional<Sample> sample = forks.run(row.getKey());
                row.getValue().add(sample);
                progress.accept("round " + round + ", " + row.getKey().id() + ": "
                        + sample.map(s -> Numbers.millis(s.millis()) + " ms").orElse("failed"));
            }
        }
        List<Row> rows = new ArrayList<>();
        samples.forEach((job, all) -> rows.add(new Row(job, all)));
        return rows;
    }
}
