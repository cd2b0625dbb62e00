package io.github.alliancestats.examples.opendata.met;

import io.github.alliancestats.measure.CrossKey;
import io.github.alliancestats.stats.Breakdown;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Counts of searches by the names of keys, in the order of the keys. */
final class Counts {

    /** Under it stand searches of which the key is not known. */
    static final String NONE = "none";

    private Counts() {}

    static <K extends Comparable<? super K>> Map<String, Long> of(Breakdown<K> breakdown) {
        Map<String, Long> counts = new LinkedHashMap<>();
        breakdown.rows().forEach((key, row) -> counts.put(key.toString(), Question.searches(row)));
        return counts;
    }

    static <K extends Comparable<? super K>> Map<String, Long> withNone(Breakdown<K> breakdown) {
        Map<String, Long> counts = of(breakdown);
        counts.put(NONE, Question.searches(breakdown.notStated()));
        return counts;
    }

    /** Of the searches with one first key those by the second. */
    static <A extends Comparable<? super A>, B extends Comparable<? super B>> Map<String, Long> within(
            A first, Breakdown<CrossKey<A, B>> breakdown) {
        Map<String, Long> counts = new LinkedHashMap<>();
        breakdown.rows().forEach((key, row) -> {
            if (key.first().equals(Optional.of(first))) {
                key.second().ifPresent(second -> counts.put(second.toString(), Question.searches(row)));
            }
        });
        return counts;
    }

    /** How many searches have unlike keys in two dimensions in which each has one. */
    static <K extends Comparable<? super K>> long apart(Breakdown<CrossKey<K, K>> breakdown) {
        return breakdown.rows().entrySet().stream()
                .filter(row -> !row.getKey().first().equals(row.getKey().second()))
                .mapToLong(row -> Question.searches(row.getValue()))
                .sum();
    }
}
