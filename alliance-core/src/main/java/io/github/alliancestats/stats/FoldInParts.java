package io.github.alliancestats.stats;

import io.github.alliancestats.record.AllianceRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * A fold of a list in parts, each by a task of its own: first each takes in its records, then those whose ids came once
 * in all parts together are counted part by part, and at the end the parts are merged.
 */
final class FoldInParts {

    private final List<Fold> folds = new ArrayList<>();
    private final Executor executor;

    FoldInParts(int parts, Executor executor, StatsQuery query, ReportingPeriod... others) {
        if (parts < 1) {
            throw new IllegalArgumentException("records must be folded in 1 part or more, but were in " + parts);
        }
        this.executor = executor;
        for (int part = 0; part < parts; part++) {
            folds.add(new Fold(query, others));
        }
    }

    List<Summary> answers(List<? extends AllianceRecord> records) {
        int parts = folds.size();
        inEach(part -> folds.get(part).addAll(records.subList(bound(part, records), bound(part + 1, records))));
        List<int[]> hashes = new ArrayList<>();
        folds.forEach(fold -> hashes.addAll(fold.hashes()));
        RepeatedHashes repeated = RepeatedHashes.among(hashes);
        inEach(part -> folds.get(part).pass(repeated));
        Fold all = folds.get(0);
        for (int part = 1; part < parts; part++) {
            all.addAll(folds.get(part));
        }
        return all.finishAll();
    }

    private int bound(int part, List<?> records) {
        return (int) ((long) records.size() * part / folds.size());
    }

    /** Does something in each part at once, and waits for all; what one of them throws is thrown. */
    private void inEach(Consumer<Integer> task) {
        List<CompletableFuture<Void>> tasks = new ArrayList<>();
        for (int part = 0; part < folds.size(); part++) {
            int own = part;
            tasks.add(CompletableFuture.runAsync(() -> task.accept(own), executor));
        }
        try {
            CompletableFuture.allOf(tasks.toArray(new CompletableFuture<?>[0])).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw e;
        }
    }
}
