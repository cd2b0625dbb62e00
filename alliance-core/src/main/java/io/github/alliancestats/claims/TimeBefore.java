package io.github.alliancestats.claims;

import io.github.alliancestats.record.ReportingPeriod;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The time of what a figure is compared with: "the year before", "in 2022", "in the previous 12 months". What else stands
 * there, as in "30 in Lancashire", "30 expected" and "30 in the first half of 2022", makes another number of it.
 */
final class TimeBefore {

    /** What ends the words of a quantity. */
    private static final Set<String> ENDS =
            Set.of(",", ";", ":", ".", "!", "?", ")", "(", "–", "—", "”", "“", "\"", "’");

    private static final Set<String> GOING_ON = Set.of("to", "and", "but", "while", "when", "as");
    private static final Set<String> WITHIN = Set.of("in", "during", "for", "over", "throughout");
    private static final Set<String> WITHIN_THE = Set.of("in", "the");
    private static final List<String> THIS_TIME_LAST_YEAR = List.of("this", "time", "last", "year");
    private static final Set<String> ARTICLES = Set.of("the", "a");
    private static final Set<String> PREVIOUS = Set.of("previous", "preceding", "prior", "last");
    private static final Set<String> BEHIND = Set.of("before", "earlier", "previously", "ago");
    private static final int YEAR = 365;
    private static final int MONTHS = 12;

    private final Passage passage;
    private final ReportingPeriod period;

    private TimeBefore(Passage passage, ReportingPeriod period) {
        this.passage = passage;
        this.period = period;
    }

    /** The place behind a quantity and its thing, with "in the" before the time. */
    static int behindThing(Passage passage, Said said) {
        int behind = Binder.behindThing(passage, said.to(), passage.size());
        while (behind > said.to() && WITHIN_THE.contains(passage.text(behind - 1))) {
            behind--;
        }
        return behind;
    }

    /** The place behind "the year before" or "this time last year"; not behind "last year" or "in 2019". */
    static Optional<Integer> relative(
            Passage passage, int from, ReportingPeriod now, Optional<ReportingPeriod> before) {
        if (passage.hasAt(from, THIS_TIME_LAST_YEAR)) {
            return before.filter(period -> !period.start().plusYears(1).equals(now.start()))
                            .isPresent()
                    ? Optional.empty()
                    : Optional.of(from + THIS_TIME_LAST_YEAR.size());
        }
        int to = new TimeBefore(passage, before.orElse(now)).behind(from);
        boolean other = IntStream.range(from, to)
                .anyMatch(i -> passage.at(i).isYear() || passage.text(i).equals("last"));
        return to == from || other ? Optional.empty() : Optional.of(to);
    }

    /** Whether nothing but the time of a period stands behind a quantity and what it is of. */
    static boolean isOf(ReportingPeriod period, Passage passage, Said said) {
        int at = Binder.behindThing(passage, said.to(), passage.size());
        TimeBefore time = new TimeBefore(passage, period);
        return time.isEnd(at) || time.isEnd(time.behind(at));
    }

    private boolean isEnd(int at) {
        return at >= passage.size() || ENDS.contains(passage.text(at)) || GOING_ON.contains(passage.text(at));
    }

    /** The place behind the words that begin at a token; the token itself if they are of no such time. */
    private int behind(int from) {
        if (passage.hasAt(from, THIS_TIME_LAST_YEAR)) {
            return from + THIS_TIME_LAST_YEAR.size();
        }
        int at = WITHIN.contains(passage.text(from)) ? from + 1 : from;
        at = behindSamePeriod(at);
        if (at < passage.size() && passage.at(at).isYear()) {
            return behindYear(at);
        }
        at += ARTICLES.contains(passage.text(at)) ? 1 : 0;
        boolean previous = PREVIOUS.contains(passage.text(at));
        at += previous ? 1 : 0;
        Optional<Numeral> number = Numeral.at(passage, at);
        int unit = number.map(Numeral::to).orElse(at);
        int times = number.map(n -> n.value().intValue()).orElse(1);
        if (!lasts(times, Phrases.stem(passage.text(unit)))) {
            return from;
        }
        boolean behind = BEHIND.contains(passage.text(unit + 1));
        return previous || behind ? unit + (behind ? 2 : 1) : from;
    }

    /** "The same period in 2022", "the same period last year". */
    private int behindSamePeriod(int from) {
        int at = ARTICLES.contains(passage.text(from)) ? from + 1 : from;
        boolean same = passage.text(at).equals("same") && passage.text(at + 1).equals("period");
        int to = same ? at + 2 : from;
        return same && (WITHIN.contains(passage.text(to)) || passage.text(to).equals("of")) ? to + 1 : to;
    }

    private int behindYear(int at) {
        boolean financial = passage.text(at + 1).equals("/") || TimeWords.isFinancial(passage, at);
        return financial && period.start().getDayOfYear() != 1 ? at + 3 : at + 1;
    }

    private boolean lasts(int times, String unit) {
        long days = ChronoUnit.DAYS.between(period.start(), period.endExclusive());
        boolean year = days == YEAR || days == YEAR + 1;
        return switch (unit) {
            case "year" -> year && times == 1;
            case "month" ->
                times == MONTHS
                        ? year
                        : times == 1 && period.equals(ReportingPeriod.ofMonth(YearMonth.from(period.start())));
            case "quarter" -> times == 1 && period.start().plusMonths(3).equals(period.endExclusive());
            default -> false;
        };
    }
}
