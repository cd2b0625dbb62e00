package io.github.alliancestats.claims;

import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.stats.Summary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Measures that a text calls by their names, with a colon behind, as in "Cash seized: £4.3m". */
final class Names {

    private final List<Phrases.Phrase<Measure<?>>> names = new ArrayList<>();

    private Names() {}

    static Names of(Summary answer) {
        Names names = new Names();
        for (Measure<?> measure : answer.query().measures()) {
            String name = measure.name() + ":";
            List<String> words = Lexer.tokens(name, 0, name.length()).stream()
                    .map(Token::text)
                    .toList();
            names.names.add(new Phrases.Phrase<>(words, measure));
        }
        names.names.sort(Comparator.comparingInt(name -> -name.words().size()));
        return names;
    }

    /** The measure of the name that stands last before a token. */
    Optional<Measure<?>> before(Passage passage, int limit) {
        for (int to = limit; to > 0; to--) {
            Optional<Measure<?>> found = endingAt(passage, to);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The measure of the name whose colon stands directly before a token. */
    Optional<Measure<?>> endingAt(Passage passage, int to) {
        if (!passage.text(to - 1).equals(":")) {
            return Optional.empty();
        }
        for (Phrases.Phrase<Measure<?>> name : names) {
            if (passage.hasAt(to - name.words().size(), name.words())) {
                return Optional.of(name.meaning());
            }
        }
        return Optional.empty();
    }

    /** The longest name that begins at a token, whatever stands behind it. */
    Optional<Measure<?>> at(Passage passage, int from) {
        for (Phrases.Phrase<Measure<?>> name : names) {
            int words = name.words().size() - 1;
            if (passage.hasAt(from, name.words().subList(0, words))) {
                return Optional.of(name.meaning());
            }
        }
        return Optional.empty();
    }

    /** Whether a token is a part of a name. */
    boolean cover(Passage passage, int at) {
        for (Phrases.Phrase<Measure<?>> name : names) {
            for (int from = Math.max(0, at - name.words().size() + 1); from <= at; from++) {
                if (passage.hasAt(from, name.words())) {
                    return true;
                }
            }
        }
        return false;
    }
}
