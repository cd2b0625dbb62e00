package io.github.alliancestats.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Phrases that mean something, in plural and singular alike.
 *
 * @param <T> what they mean
 */
final class Phrases<T> {

    /** A phrase and its meaning. */
    record Phrase<T>(List<String> words, T meaning) {}

    /**
     * A phrase that was found.
     *
     * @param <T> what it means
     * @param meaning what it means
     * @param from its first token
     * @param to the token behind its last
     */
    record Found<T>(T meaning, int from, int to) {

        /** Returns whether a token is a part of it. */
        boolean covers(int token) {
            return from <= token && token < to;
        }
    }

    /** By their first words, the longest first. */
    private final Map<String, List<Phrase<T>>> phrases = new HashMap<>();

    /** Returns the phrases of several meanings, with the phrases of each separated by bars. */
    static <T> Phrases<T> of(T[] all, Function<T, String> phrases) {
        Phrases<T> known = new Phrases<>();
        for (T meaning : all) {
            known.add(meaning, phrases.apply(meaning));
        }
        return known;
    }

    /** Adds phrases, parted by bars. */
    Phrases<T> add(T meaning, String all) {
        for (String phrase : List.of(all.split(" \\| "))) {
            List<String> words =
                    List.of(phrase.split(" ")).stream().map(Phrases::stem).toList();
            List<Phrase<T>> alike = phrases.computeIfAbsent(words.get(0), first -> new ArrayList<>());
            alike.add(new Phrase<>(words, meaning));
            alike.sort(Comparator.comparingInt(known -> -known.words().size()));
        }
        return this;
    }

    /** The longest phrase that begins at a token and ends before another. */
    Optional<Found<T>> at(Passage passage, int from, int end) {
        for (Phrase<T> phrase : phrases.getOrDefault(passage.stem(from), List.of())) {
            int to = from;
            int matched = 0;
            while (matched < phrase.words().size() && to < end) {
                if (passage.stem(to).equals(phrase.words().get(matched))) {
                    matched++;
                } else if (matched == 0 || !passage.text(to).equals("-")) {
                    break;
                }
                to++;
            }
            if (matched == phrase.words().size()) {
                return Optional.of(new Found<>(phrase.meaning(), from, to));
            }
        }
        return Optional.empty();
    }

    /** The first phrase between two tokens. */
    Optional<Found<T>> first(Passage passage, int from, int end) {
        for (int i = Math.max(from, 0); i < end; i++) {
            Optional<Found<T>> found = at(passage, i, end);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The phrase between two tokens that ends last; of several that end there, the longest. */
    Optional<Found<T>> last(Passage passage, int from, int end) {
        Found<T> last = null;
        for (int i = Math.max(from, 0); i < end; ) {
            Optional<Found<T>> found = at(passage, i, end);
            last = found.orElse(last);
            i = found.map(Found::to).orElse(i + 1);
        }
        return Optional.ofNullable(last);
    }

    /** The singular, as far as one phrase can be told from another by it. */
    static String stem(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.length() > 5 && (word.endsWith("ches") || word.endsWith("shes") || word.endsWith("sses"))) {
            return word.substring(0, word.length() - 2);
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
