package io.github.alliancestats.stats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The options of queries in words, and the differences of two. */
final class QueryOptions {

    private QueryOptions() {}

    /** Returns options by name, in words. */
    static Map<String, String> inWords(Map<String, Object> options) {
        Map<String, String> words = new LinkedHashMap<>();
        options.forEach((name, value) -> words.put(name, words(value)));
        return words;
    }

    /**
     * Requires that two queries have the same options.
     *
     * @throws IllegalArgumentException if one differs; the message names all that differ
     */
    static void requireSame(Map<String, Object> options, Map<String, Object> others) {
        List<String> differences = new ArrayList<>();
        options.forEach((name, value) -> {
            Object there = Objects.requireNonNull(others.get(name));
            if (!value.equals(there)) {
                differences.add(name + " (" + difference(value, there) + ")");
            }
        });
        if (!differences.isEmpty()) {
            throw new IllegalArgumentException(
                    "summaries must have equal queries, but they differ in " + String.join(", ", differences));
        }
    }

    /** Returns an option in words. */
    static String words(Object value) {
        return value instanceof Optional<?> optional
                ? optional.map(Object::toString).orElse("none")
                : value.toString();
    }

    /** Returns both values, or the elements that only one of two lists has. */
    private static String difference(Object here, Object there) {
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
}
