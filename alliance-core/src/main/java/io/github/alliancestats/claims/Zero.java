package io.github.alliancestats.claims;

import io.github.alliancestats.claims.Said.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds words that say that there were none of what is counted: "no firearms", "zero arrests", "not a single farm". What
 * is not counted, as in "no doubt" and "no longer", is no number; nor is what never is, as in "no gang is safe", nor that
 * something else was not done with it, as in "no guns were used".
 */
final class Zero {

    private static final List<List<String>> PLAIN = List.of(List.of("no"), List.of("zero"));
    private static final List<List<String>> STRONG = Stream.of("not a single", "not one single", "not one", "no single")
            .map(words -> List.of(words.split(" ")))
            .toList();
    private static final Set<String> PAST = Set.of("was", "were", "has", "have", "had");
    private static final Set<String> AUXILIARIES = Set.of("was", "were", "has", "have", "had", "been");
    private static final String MADE = "made";

    /** What may stand behind a deed that was not done, and makes no other of it; marks may too. */
    private static final Set<String> GOING_ON = Set.of("in", "during", "throughout", "over", "last", "this", "but");

    private Zero() {}

    /** The quantity that begins at a token, if one does. */
    static Optional<Said> at(Passage passage, int start) {
        return words(passage, start, STRONG)
                .filter(to -> thing(passage, to)
                        .filter(thing -> isDone(passage, start, thing))
                        .isPresent())
                .or(() -> words(passage, start, PLAIN)
                        .filter(to -> thing(passage, to)
                                .filter(thing ->
                                        isPlural(passage, thing.to()) || PAST.contains(passage.text(thing.to())))
                                .filter(thing -> isDone(passage, start, thing))
                                .isPresent()))
                .map(to -> Said.of(Unit.COUNT, BigDecimal.ZERO, BigDecimal.ONE, start, to)
                        .exactly());
    }

    /** Whether what was not done is what is counted: "no warrants were executed", not "no warrants were refused". */
    private static boolean isDone(Passage passage, int start, Phrases.Found<Subject> thing) {
        int at = thing.to();
        while (AUXILIARIES.contains(passage.text(at))) {
            at++;
        }
        if (at == thing.to() && isEnd(passage, at)) {
            return isDoneBefore(passage, start, thing.meaning());
        }
        int to = deed(thing.meaning(), Deed.phrases().at(passage, at, passage.size()))
                .map(Phrases.Found::to)
                .orElse(passage.text(at).equals(MADE) ? at + 1 : at);
        return to > at && (isEnd(passage, to) || GOING_ON.contains(passage.text(to)));
    }

    /** "Recovered no firearms", "made no arrests", "no arrests:"; not "missed no referrals". */
    private static boolean isDoneBefore(Passage passage, int start, Subject subject) {
        return start == 0
                || passage.text(start - 1).equals(MADE)
                || deed(subject, Deed.phrases().last(passage, 0, start))
                        .filter(found -> found.to() == start)
                        .isPresent();
    }

    private static Optional<Phrases.Found<Deed>> deed(Subject subject, Optional<Phrases.Found<Deed>> found) {
        return found.filter(deed -> Vocabulary.row(Vocabulary.rows(Unit.COUNT, subject), deed.meaning())
                .isPresent());
    }

    private static boolean isEnd(Passage passage, int at) {
        return at >= passage.size() || !passage.at(at).isWord();
    }

    /** The token behind such words. */
    private static Optional<Integer> words(Passage passage, int start, List<List<String>> all) {
        return all.stream()
                .filter(words -> passage.hasAt(start, words))
                .map(words -> start + words.size())
                .findFirst();
    }

    /** The thing that is counted, if one begins at a token. */
    private static Optional<Phrases.Found<Subject>> thing(Passage passage, int at) {
        return Binder.thing(passage, at, passage.size())
                .filter(thing -> !Vocabulary.rows(Unit.COUNT, thing.meaning()).isEmpty())
                .or(() -> DrugThings.inFront(passage, at, passage.size()));
    }

    private static boolean isPlural(Passage passage, int end) {
        String last = passage.text(end - 1);
        return last.endsWith("s") || last.equals("people");
    }
}
