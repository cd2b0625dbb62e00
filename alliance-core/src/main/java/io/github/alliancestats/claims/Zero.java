package io.github.alliancestats.claims;

import io.github.alliancestats.claims.Said.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds words that say that there were none of what is counted: "no firearms", "zero arrests", "not a single farm". What
 * is not counted, as in "no doubt" and "no longer", is no number; nor is what never is, as in "no gang is safe".
 */
final class Zero {

    private static final List<List<String>> PLAIN = List.of(List.of("no"), List.of("zero"));
    private static final List<List<String>> STRONG = Stream.of("not a single", "not one single", "not one", "no single")
            .map(words -> List.of(words.split(" ")))
            .toList();
    private static final Set<String> PAST = Set.of("was", "were", "has", "have", "had");

    private Zero() {}

    /** The quantity that begins at a token, if one does. */
    static Optional<Said> at(Passage passage, int start) {
        return words(passage, start, STRONG)
                .filter(to -> thing(passage, to).isPresent())
                .or(() -> words(passage, start, PLAIN)
                        .filter(to -> thing(passage, to)
                                .filter(end -> isPlural(passage, end) || PAST.contains(passage.text(end)))
                                .isPresent()))
                .map(to -> Said.of(Unit.COUNT, BigDecimal.ZERO, BigDecimal.ONE, start, to)
                        .exactly());
    }

    /** The token behind such words. */
    private static Optional<Integer> words(Passage passage, int start, List<List<String>> all) {
        return all.stream()
                .filter(words -> passage.hasAt(start, words))
                .map(words -> start + words.size())
                .findFirst();
    }

    /** The token behind a thing that is counted, if one begins at a token. */
    private static Optional<Integer> thing(Passage passage, int at) {
        return Binder.thing(passage, at, passage.size())
                .filter(thing -> !Vocabulary.rows(Unit.COUNT, thing.meaning()).isEmpty())
                .map(Phrases.Found::to)
                .or(() -> DrugThings.inFront(passage, at, passage.size()));
    }

    private static boolean isPlural(Passage passage, int end) {
        String last = passage.text(end - 1);
        return last.endsWith("s") || last.equals("people");
    }
}
