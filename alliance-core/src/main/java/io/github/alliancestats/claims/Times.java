package io.github.alliancestats.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds which of the two periods of a comparison each quantity of a passage is of. */
final class Times {

    private static final Set<String> BEGINNING =
            Set.of(",", ";", ":", "(", "“", "\"", "and", "but", "while", "whereas");

    private static final Set<String> WITHIN = Set.of("in during for over throughout".split(" "));
    private static final Set<String> WITHIN_THE = Set.of("in", "the");
    private static final List<String> THIS_TIME_LAST_YEAR = List.of("this", "time", "last", "year");
    private static final List<String> SAME_PERIOD = List.of("same", "period");
    private static final Set<String> ARTICLES = Set.of("the", "a");
    private static final Set<String> PREVIOUS = Set.of("previous", "preceding", "prior");
    private static final Set<String> UNITS = Set.of("year", "quarter", "month");
    private static final Set<String> BEHIND = Set.of("before earlier previously ago".split(" "));

    private final Passage passage;
    private final List<Said> all;
    private final Answer answer;

    Times(Passage passage, List<Said> all, Answer answer) {
        this.passage = passage;
        this.all = all;
        this.answer = answer;
    }

    /** The words that say that a quantity is of the earlier period: "in 2022", "this time last year". */
    Optional<Phrases.Found<Passage>> before(int index) {
        Said said = all.get(index);
        int behind = behindThing(said);
        if (isNow(passage, behind)) {
            return Optional.empty();
        }
        boolean afterAChange = passage.text(said.from() - 1).equals("to")
                && Direction.of(passage.text(said.from() - 2)).isPresent();
        return at(passage, behind).or(() -> afterAChange ? Optional.empty() : inFront(passage, said.from()));
    }

    /** The last such words that begin a clause before a token, or those of the lead-in. */
    private Optional<Phrases.Found<Passage>> inFront(Passage clause, int limit) {
        for (int at = limit - 1; at >= 0; at--) {
            boolean begins = at == 0 || BEGINNING.contains(clause.text(at - 1));
            Optional<Phrases.Found<Passage>> found = begins ? at(clause, at) : Optional.empty();
            if (found.isPresent() || (begins && isNow(clause, at))) {
                return found;
            }
        }
        return clause.leadIn().flatMap(lead -> inFront(lead, lead.size()));
    }

    private boolean isNow(Passage clause, int at) {
        return TimeWords.at(clause, at, answer.now().period(), answer.published())
                .isPresent();
    }

    private Optional<Phrases.Found<Passage>> at(Passage clause, int at) {
        return answer.change()
                .flatMap(change -> TimeWords.at(clause, at, change.before().period(), answer.published()))
                .or(() -> relative(clause, at))
                .map(to -> new Phrases.Found<>(clause, at, to));
    }

    /** The passage without the words that say that a quantity is of the earlier period. */
    Passage ofNow() {
        List<Phrases.Found<Passage>> before = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).isProportion()) {
                before(i).filter(words -> words.meaning().equals(passage)).ifPresent(before::add);
            }
        }
        return passage.without(before);
    }

    /** The place behind a quantity and its thing, with "in the" before the time. */
    private int behindThing(Said said) {
        int behind = Binder.behindThing(passage, said.to(), passage.size());
        while (behind > said.to() && WITHIN_THE.contains(passage.text(behind - 1))) {
            behind--;
        }
        return behind;
    }

    /** The place behind "the year before", "this time last year" or "the same period"; not behind "last year" or "in 2019". */
    private static Optional<Integer> relative(Passage passage, int from) {
        if (passage.hasAt(from, THIS_TIME_LAST_YEAR)) {
            return Optional.of(from + THIS_TIME_LAST_YEAR.size());
        }
        int at = WITHIN.contains(passage.text(from)) ? from + 1 : from;
        at += ARTICLES.contains(passage.text(at)) ? 1 : 0;
        if (passage.hasAt(at, SAME_PERIOD)) {
            return Optional.of(at + SAME_PERIOD.size());
        }
        boolean isPrevious = PREVIOUS.contains(passage.text(at));
        at += isPrevious ? 1 : 0;
        int unit = Numeral.at(passage, at).map(Numeral::to).orElse(at);
        boolean isBehind = BEHIND.contains(passage.text(unit + 1));
        return UNITS.contains(passage.stem(unit)) && (isPrevious || isBehind)
                ? Optional.of(unit + (isBehind ? 2 : 1))
                : Optional.empty();
    }
}
