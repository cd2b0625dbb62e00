package io.github.alliancestats.claims;

import io.github.alliancestats.stats.Measure;
import io.github.alliancestats.stats.Summary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Measures that a text calls by their names, with a colon behind, as in "Cash seized: £4.3m". */
final class Names {

    private record Name(List<String> words, Measure<?> measure) {}

    /**
     * A name in a passage.
     *
     * @param measure the measure
     * @param from its first token
     * @param to the token behind its colon
     */
    record Found(Measure<?> measure, int from, int to) {}

    private final List<Name> names = new ArrayList<>();

    private Names() {}

    static Names of(Summary answer) {
        Names names = new Names();
        for (Measure<?> measure : answer.query().measures()) {
            String name = measure.name() + ":";
            List<String> words = Lexer.tokens(name, 0, name.length()).stream()
                    .map(Token::text)
                    .toList();
            names.names.add(new Name(words, measure));
        }
        names.names.sort(Comparator.comparingInt(name -> -name.words().size()));
        return names;
    }

    /** The name that stands last before a token. */
    Optional<Found> before(Passage passage, int limit) {
        for (int to = limit; to > 0; to--) {
            for (Name name : names) {
                int from = to - name.words().size();
                if (from >= 0 && passage.hasAt(from, name.words())) {
                    return Optional.of(new Found(name.measure(), from, to));
                }
            }
        }
        return Optional.empty();
    }

    /** The longest name that begins at a token, whatever stands behind it. */
    Optional<Measure<?>> at(Passage passage, int from) {
        for (Name name : names) {
            if (passage.hasAt(from, name.words().subList(0, name.words().size() - 1))) {
                return Optional.of(name.measure());
            }
        }
        return Optional.empty();
    }

    /** Whether a token is a part of a name. */
    boolean cover(Passage passage, int at) {
        for (Name name : names) {
            for (int from = Math.max(0, at - name.words().size() + 1); from <= at; from++) {
                if (passage.hasAt(from, name.words())) {
                    return true;
                }
            }
        }
        return false;
    }
}
