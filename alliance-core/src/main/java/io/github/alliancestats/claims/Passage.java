package io.github.alliancestats.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A sentence, a heading or an item of a list.
 *
 * @param tokens its words, numbers and marks
 * @param leadIn the sentence that an item of a list goes on with, as in "In the last year, officers have:"
 */
record Passage(List<Token> tokens, Optional<Passage> leadIn) {

    private static final Token NONE = new Token("", false, false, null, -1, -1);

    /** The same without the words between some tokens. */
    Passage without(List<Phrases.Found<Passage>> left) {
        List<Token> rest = IntStream.range(0, size())
                .filter(i -> left.stream().noneMatch(words -> words.covers(i)))
                .mapToObj(tokens::get)
                .toList();
        return new Passage(rest, leadIn);
    }

    int size() {
        return tokens.size();
    }

    /** Returns a token. Before the beginning and behind the end it has no text, and is neither a word nor a number. */
    Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
    }

    /** The word, digits or mark there, empty before the beginning and behind the end. */
    String text(int index) {
        return at(index).text();
    }

    /** Returns the text of a token in the singular, as {@link Phrases#stem}. */
    String stem(int index) {
        return Phrases.stem(text(index));
    }

    /** Returns the first place, from one on, that has none of some words. */
    int past(Set<String> words, int from) {
        int at = from;
        while (words.contains(text(at))) {
            at++;
        }
        return at;
    }

    /** Returns whether the passage has any of some words. */
    boolean hasAny(Set<String> words) {
        return tokens.stream().anyMatch(token -> words.contains(token.text()));
    }

    /** Whether these words stand there, one after the other. */
    boolean hasAt(int index, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!text(index + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    boolean has(String words) {
        return indexOf(words, 0, size()) >= 0;
    }

    /** The words between two places, with blanks between them. */
    String words(int from, int to) {
        return tokens.subList(from, Math.min(to, size())).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }

    /** Where such words begin, between two places; -1 if nowhere. */
    int indexOf(String words, int from, int to) {
        List<String> sought = List.of(words.split(" "));
        for (int i = from; i <= to - sought.size(); i++) {
            if (hasAt(i, sought)) {
                return i;
            }
        }
        return -1;
    }
}
