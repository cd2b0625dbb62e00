package io.github.alliancestats.claims;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A sentence, a heading or an item of a list.
 *
 * @param tokens its words, numbers and marks
 * @param leadIn the sentence that an item of a list goes on with, as in "In the last year, officers have:"
 */
record Passage(List<Token> tokens, Optional<Passage> leadIn) {

    /** The same without the words between some tokens. */
    Passage without(List<Phrases.Found<Passage>> left) {
        List<Token> rest = IntStream.range(0, size())
                .filter(i -> left.stream().noneMatch(words -> words.from() <= i && i < words.to()))
                .mapToObj(tokens::get)
                .toList();
        return new Passage(rest, leadIn);
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return tokens.get(index);
    }

    /** The word, digits or mark there, empty before the beginning and behind the end. */
    String text(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).text() : "";
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
        return IntStream.rangeClosed(from, to - sought.size())
                .filter(i -> hasAt(i, sought))
                .findFirst()
                .orElse(-1);
    }
}
