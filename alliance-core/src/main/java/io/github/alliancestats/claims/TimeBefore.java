package io.github.alliancestats.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The time before a period, in words that name no year: "the year before", "in the previous 12 months". */
final class TimeBefore {

    private static final Set<String> WITHIN = Set.of("in during for over throughout".split(" "));
    private static final Set<String> WITHIN_THE = Set.of("in", "the");
    private static final List<String> THIS_TIME_LAST_YEAR = List.of("this", "time", "last", "year");
    private static final List<String> SAME_PERIOD = List.of("same", "period");
    private static final Set<String> ARTICLES = Set.of("the", "a");
    private static final Set<String> PREVIOUS = Set.of("previous", "preceding", "prior");
    private static final Set<String> UNITS = Set.of("year", "quarter", "month");
    private static final Set<String> BEHIND = Set.of("before earlier previously ago".split(" "));

    private TimeBefore() {}

    /** The place behind a quantity and its thing, with "in the" before the time. */
    static int behindThing(Passage passage, Said said) {
        int behind = Binder.behindThing(passage, said.to(), passage.size());
        while (behind > said.to() && WITHIN_THE.contains(passage.text(behind - 1))) {
            behind--;
        }
        return behind;
    }

    /** The place behind "the year before", "this time last year" or "the same period"; not behind "last year" or "in 2019". */
    static Optional<Integer> relative(Passage passage, int from) {
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
        return UNITS.contains(Phrases.stem(passage.text(unit))) && (isPrevious || isBehind)
                ? Optional.of(unit + (isBehind ? 2 : 1))
                : Optional.empty();
    }
}
