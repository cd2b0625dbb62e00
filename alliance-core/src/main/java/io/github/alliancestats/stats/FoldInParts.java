package io.github.alliancestats.stats;

import io.github.alliancestats.engine.DecodedRecords;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;

/** A fold of an extract in parts, each by a task of its own. At the end the parts are merged. */
final class FoldInParts {

    private static final int MOST_PARTS = 1 << 10; // each has columns of its own

    private final DataExtract extract;
    private final List<Fold> folds = new ArrayList<>();
    private final Executor executor;

    FoldInParts(DataExtract extract, int parts, Executor executor, StatsQuery query, ReportingPeriod... others) {
        if (parts < 1) {
            throw new IllegalArgumentException("the number of parts must be 1 or more, but was " + parts);
        }
        this.extract = extract;
        this.executor = Objects.requireNonNull(executor, "executor");
        int few = Math.min(parts, MOST_PARTS);
        for (int part = 0; part < Math.max(1, Math.min(few, extract.size())); part++) {
            folds.add(new Fold(query, others));
        }
    }

    /** Counts each part of the records whose ids came once to the extract, then the others. */
    List<Summary> summaries() {
        Fold all = folds.get(0);
        DecodedRecords decoded = all.decoded(extract);
        inEach(part -> folds.get(part).read(decoded, part, folds.size()));
        folds.subList(1, folds.size()).forEach(part -> all.addAll(part));
        return all.finishAll(extract, decoded);
    }

    /**
     * Does something in each part at once, and waits for all that began. What one of them throws is thrown. The calling
     * thread begins what no task has begun by then, so it does not wait for tasks that the executor drops or cannot run.
     */
    private void inEach(IntConsumer task) {
        List<CompletableFuture<Void>> starts = new ArrayList<>();
        List<CompletableFuture<Void>> parts = new ArrayList<>();
        try {
            for (int part = 0; part < folds.size(); part++) {
                int own = part;
                CompletableFuture<Void> start = new CompletableFuture<>();
                CompletableFuture<Void> end = start.thenRun(() -> task.accept(own)); // on the first that completes it
                executor.execute(() -> start.complete(null));
                starts.add(start);
                parts.add(end);
            }
        } finally {
            starts.forEach(start -> start.complete(null));
            await(parts);
        }
    }

    private static void await(List<CompletableFuture<Void>> begun) {
        try {
            CompletableFuture.allOf(begun.toArray(new CompletableFuture<?>[0])).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            if (e.getCause() instanceof Error thrown) {
                throw thrown;
            }
            throw e;
        }
    }
}
