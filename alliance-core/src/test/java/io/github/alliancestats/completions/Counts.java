package io.github.alliancestats.completions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts of figures by measure and by feature. */
public final class Counts {

    /** A result. */
    public enum Result {
        FIGURES,
        UNCERTAIN,
        /** The figure is complete, but another number is possible. */
        FALSE_STATE,
        /** Words that some completion breaks. */
        FALSE_WORDS,
        /** A range without the number of some completion. */
        FALSE_RANGE,
        /** A difference or a growth that some completion breaks. */
        FALSE_CHANGE,
        CERTAIN,
        /** All completions agree, but the figure is not complete. */
        OVER_CAUTIOUS,
        /** Wordings of a least number that are true in all completions. */
        FAIR_LEAST,
        /** Those of them that the library refuses. */
        LEAST_NOT_SAID,
        /** Wordings that are true in all completions, and name a most number. */
        FAIR_MOST,
        /** Those of them that the library refuses. */
        MOST_NOT_SAID,
        /** Ranges of figures whose gaps have a direction. */
        RANGES,
        /** Those with an end that is not that of all completions. */
        WIDE_RANGE,
        CERTAIN_GROWTH,
        GROWTH_NOT_SAID
    }

    private final Map<String, Map<Result, Long>> byMeasure = new TreeMap<>();
    private final Map<String, Map<Result, Long>> byFeature = new TreeMap<>();
    private final Map<Result, Long> all = new EnumMap<>(Result.class);
    private final Map<String, List<String>> examples = new TreeMap<>();
    private final Map<Feature, Long> blamed = new EnumMap<>(Feature.class);
    private final int most;

    /**
     * Creates counts without a figure.
     *
     * @param mostExamples the number of examples of each kind
     */
    public Counts(int mostExamples) {
        this.most = mostExamples;
    }

    void add(Result result, String measure, Iterable<Feature> features) {
        byMeasure.computeIfAbsent(measure, key -> new EnumMap<>(Result.class)).merge(result, 1L, Long::sum);
        features.forEach(feature -> byFeature
                .computeIfAbsent(feature.name(), key -> new EnumMap<>(Result.class))
                .merge(result, 1L, Long::sum));
        all.merge(result, 1L, Long::sum);
    }

    /** Counts a false figure for the first of its features. */
    void blame(Set<Feature> features) {
        blamed.merge(features.iterator().next(), 1L, Long::sum);
    }

    /** Returns the false figures and changes by feature. */
    public Map<Feature, Long> blamed() {
        return blamed;
    }

    void addExample(Result result, String features, String measure, String text) {
        if (most == 0) {
            return;
        }
        List<String> some = examples.computeIfAbsent(result + " " + features + " " + measure, key -> new ArrayList<>());
        if (some.size() < most) {
            some.add(text);
        }
    }

    public long of(Result result) {
        return all.getOrDefault(result, 0L);
    }

    /** Returns a count as a part of another, in thousandths. */
    public long perMille(Result part, Result whole) {
        return of(part) * 1_000 / Math.max(1, of(whole));
    }

    public long of(Feature feature, Result result) {
        return byFeature.getOrDefault(feature.name(), Map.of()).getOrDefault(result, 0L);
    }

    /** {@return the table, and the examples} */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        line(table, "", Map.of());
        byFeature.forEach((key, counts) -> line(table, key, counts));
        byMeasure.forEach((key, counts) -> line(table, key, counts));
        line(table, "all", all);
        table.append("false ").append(blamed).append("\n\n");
        examples.forEach((key, some) ->
                table.append(key).append("\n ").append(String.join("\n ", some)).append('\n'));
        return table.toString();
    }

    private static void line(StringBuilder table, String name, Map<Result, Long> counts) {
        table.append(String.format(Locale.ROOT, "%-22s", name));
        for (Result result : Result.values()) {
            Object cell = name.isEmpty() ? result : counts.getOrDefault(result, 0L);
            table.append(String.format(Locale.ROOT, " %15s", cell));
        }
        table.append('\n');
    }
}
