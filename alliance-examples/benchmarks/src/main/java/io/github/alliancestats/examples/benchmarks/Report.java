package io.github.alliancestats.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that was measured.
 *
 * @param date the day
 * @param machine where
 * @param settings how
 * @param arrangement how the records lay in the heap
 * @param base the id of the row that others are set against
 * @param question the rows of the question
 * @param others the rows of all else
 * @param firstCalls what the first call costs, if it was measured
 * @param retained how much memory records keep, if it was measured
 */
record Report(
        LocalDate date,
        Machine machine,
        Settings settings,
        String arrangement,
        String base,
        List<Row> question,
        List<Row> others,
        Optional<FirstCalls.Medians> firstCalls,
        List<Retained.Size> retained) {

    /** The row that others are set against, if it was measured. */
    Optional<Row> baseRow() {
        return question.stream().filter(row -> row.job().id().equals(base)).findFirst();
    }

    /** Whether any round of any row failed. */
    boolean hasFailures() {
        return question.stream().anyMatch(Report::hasFailed) || others.stream().anyMatch(Report::hasFailed);
    }

    private static boolean hasFailed(Row row) {
        return row.samples().stream().anyMatch(Optional::isEmpty);
    }
}
