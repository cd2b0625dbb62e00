package io.github.alliancestats.claims;

import io.github.alliancestats.stats.ReportingPeriod;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/**
 * Words that name a period: "in the last year", "in 2023", "in 2023/24", "in May 2023", "in the year to March 2024".
 * Other words of time are not read here.
 */
final class TimeWords {

    private static final Set<String> WITHIN = Set.of("in", "during", "throughout", "over");
    private static final Set<String> LAST = Set.of("last", "past");
    private static final Set<String> TO = Set.of("to", "ending", "ended");

    private final Passage passage;
    private final ReportingPeriod period;
    private final LocalDate published;

    private TimeWords(Passage passage, ReportingPeriod period, LocalDate published) {
        this.passage = passage;
        this.period = period;
        this.published = published;
    }

    /** The place behind words that begin at a token and name a period; empty if none do. */
    static Optional<Integer> at(Passage passage, int from, ReportingPeriod period, LocalDate published) {
        return new TimeWords(passage, period, published).behind(from);
    }

    private Optional<Integer> behind(int from) {
        boolean within = WITHIN.contains(passage.text(from));
        int at = within ? from + 1 : from;
        at += within && passage.text(at).equals("the") ? 1 : 0;
        int start = at;
        if (LAST.contains(passage.text(start))) {
            return year(start + 1)
                    .filter(to -> isLastYear() && !passage.text(start - 1).equals("time"));
        }
        return within ? calendarYear(start).or(() -> month(start)).or(() -> yearTo(start)) : Optional.empty();
    }

    /** The place behind "year", "12 months" or "twelve months". */
    private Optional<Integer> year(int at) {
        boolean twelve = passage.text(at).equals("12") || passage.text(at).equals("twelve");
        boolean months = twelve && passage.text(at + 1).equals("months");
        return passage.text(at).equals("year") ? Optional.of(at + 1) : months ? Optional.of(at + 2) : Optional.empty();
    }

    /** True if the period is the latest year that was over on the day of publication. */
    private boolean isLastYear() {
        return period.start().plusYears(1).equals(period.endExclusive())
                && !period.endExclusive().isAfter(published)
                && period.endExclusive().plusYears(1).isAfter(published);
    }

    /** "2023", "2023/24", "2023-24". */
    private Optional<Integer> calendarYear(int at) {
        if (!isYear(at)) {
            return Optional.empty();
        }
        int year = Integer.parseInt(passage.text(at));
        return Span.isFinancial(passage, at)
                ? named(ReportingPeriod.ofFinancialYearEnding(year + 1), at + 3)
                : named(ReportingPeriod.ofYear(year), at + 1);
    }

    private Optional<Integer> month(int at) {
        return monthOfAYear(at).flatMap(month -> named(ReportingPeriod.ofMonth(month), at + 2));
    }

    /** "The year to March 2024", "the 12 months ending 31 March 2024". */
    private Optional<Integer> yearTo(int from) {
        return year(from).filter(to -> TO.contains(passage.text(to))).flatMap(to -> {
            boolean day = Span.isDayOfAMonth(passage, to + 1);
            int month = day ? to + 2 : to + 1;
            return monthOfAYear(month)
                    .map(YearMonth::atEndOfMonth)
                    .filter(last -> !day || Span.isNumbered(passage.text(to + 1), last))
                    .flatMap(last -> named(ReportingPeriod.ofTwelveMonthsTo(last), month + 2));
        });
    }

    private Optional<YearMonth> monthOfAYear(int at) {
        Optional<Month> month = Span.month(passage.text(at));
        return month.filter(m -> isYear(at + 1)).map(m -> YearMonth.of(Integer.parseInt(passage.text(at + 1)), m));
    }

    private Optional<Integer> named(ReportingPeriod said, int to) {
        return said.equals(period) ? Optional.of(to) : Optional.empty();
    }

    private boolean isYear(int at) {
        return at >= 0 && at < passage.size() && passage.at(at).isYear();
    }
}
