package io.github.alliancestats.stats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that answers must agree on to be added: what a question's {@code equals} compares, by name. */
final class Aspects {

    private final Map<String, Object> values = new LinkedHashMap<>();

    private Aspects() {}

    static Aspects of(QueryData query) {
        Aspects aspects = new Aspects();
        aspects.values.put("period", query.period());
        aspects.values.put("zone", query.zone());
        aspects.values.put("umbrella", query.umbrella());
        aspects.values.put("operations", query.operations());
        aspects.values.put("currency and rates", query.rates());
        aspects.values.put("valuation basis", query.basis());
        aspects.values.put("drug law", query.law());
        aspects.values.put("aliases", query.aliases());
        aspects.values.put("deduplication", query.deduplication());
        aspects.values.put("seal", query.seal());
        aspects.values.put("as at", query.asAt());
        aspects.values.put("status", query.status());
        aspects.values.put("measures", query.measures());
        aspects.values.put("dimensions", query.dimensions());
        aspects.values.put("version of the rules", query.rules());
        return aspects;
    }

    /** Refuses another question and names what differs. */
    void requireSame(Aspects other) {
        List<String> differences = new ArrayList<>();
        values.forEach((name, value) -> {
            Object there = other.values.get(name);
            if (!value.equals(there)) {
                differences.add(name + " (" + difference(value, there) + ")");
            }
        });
        if (!differences.isEmpty()) {
            throw new IllegalArgumentException(
                    "answers must be to the same question, but differ in " + String.join(", ", differences));
        }
    }

    /** Both values, or of lists what only one of them has. */
    private static String difference(Object here, @Nullable Object there) {
        if (here instanceof List<?> one && there instanceof List<?> other) {
            List<Object> onlyHere = new ArrayList<>(one);
            onlyHere.removeAll(other);
            List<Object> onlyThere = new ArrayList<>(other);
            onlyThere.removeAll(one);
            boolean reordered = onlyHere.isEmpty() && onlyThere.isEmpty();
            return reordered ? "in another order" : "only here " + onlyHere + ", only there " + onlyThere;
        }
        String words = words(here);
        return words.equals(words(there))
                ? "both \"" + words + "\", of different content"
                : words + " and " + words(there);
    }

    Map<String, String> inWords() {
        Map<String, String> words = new LinkedHashMap<>();
        values.forEach((name, value) -> words.put(name, words(value)));
        return words;
    }

    static String words(@Nullable Object value) {
        return value instanceof Optional<?> optional
                ? optional.map(Object::toString).orElse("none")
                : String.valueOf(value);
    }
}
