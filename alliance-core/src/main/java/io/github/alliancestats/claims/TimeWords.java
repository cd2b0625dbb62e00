package io.github.alliancestats.claims;

import io.github.alliancestats.record.common.ReportingPeriod;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Words that name a period: "in the last year", "in 2023", "in 2023/24", "in May 2023", "in the year to March 2024".
 * Other words of time are not read.
 */
final class TimeWords {

    private static final Set<String> WITHIN = Set.of("in during throughout over".split(" "));
    private static final Set<String> LAST = Set.of("last", "past");
    private static final Set<String> TO = Set.of("to", "ending", "ended");
    private static final Set<String> DASHES = Set.of("-", "–", "/");

    private TimeWords() {}

    /** The place behind words that begin at a token and name a period; empty if none do. */
    static Optional<Integer> at(Passage passage, int from, ReportingPeriod period, LocalDate published) {
        return named(passage, from)
                .filter(named -> named.meaning().equals(period))
                .map(Phrases.Found::to)
                .or(() -> isLastYear(period, published) ? lastYear(passage, from) : Optional.empty());
    }

    /** The words of a passage, or of its lead-in, that name another period than that of a figure. */
    static Optional<String> ofOther(ReportingPeriod period, Passage passage) {
        for (int i = 0; i < passage.size(); i++) {
            Optional<Phrases.Found<ReportingPeriod>> named = named(passage, i);
            if (named.isPresent() && !named.get().meaning().equals(period) && !Earlier.standsBefore(passage, i)) {
                return Optional.of(passage.words(i, named.get().to()));
            }
        }
        return passage.leadIn().flatMap(lead -> ofOther(period, lead));
    }

    private static Optional<Phrases.Found<ReportingPeriod>> named(Passage passage, int from) {
        if (!WITHIN.contains(passage.text(from))) {
            return Optional.empty();
        }
        int at = passage.text(from + 1).equals("the") ? from + 2 : from + 1;
        return calendarYear(passage, at).or(() -> month(passage, at)).or(() -> yearTo(passage, at));
    }

    /** "Last year", "in the last 12 months"; not "this time last year". */
    private static Optional<Integer> lastYear(Passage passage, int from) {
        int at = WITHIN.contains(passage.text(from)) ? from + 1 : from;
        at += at > from && passage.text(at).equals("the") ? 1 : 0;
        boolean last = LAST.contains(passage.text(at)) && !passage.text(at - 1).equals("time");
        return last ? year(passage, at + 1) : Optional.empty();
    }

    /** True if a period is the latest year that was over on the day of publication. */
    private static boolean isLastYear(ReportingPeriod period, LocalDate published) {
        return period.start().plusYears(1).equals(period.endExclusive())
                && !period.endExclusive().isAfter(published)
                && period.endExclusive().plusYears(1).isAfter(published);
    }

    /** The place behind "year", "12 months" or "twelve months". */
    private static Optional<Integer> year(Passage passage, int at) {
        boolean twelve = passage.text(at).equals("12") || passage.text(at).equals("twelve");
        boolean months = twelve && passage.text(at + 1).equals("months");
        return passage.text(at).equals("year") ? Optional.of(at + 1) : months ? Optional.of(at + 2) : Optional.empty();
    }

    /** "2023", "2023/24", "2023-24". */
    private static Optional<Phrases.Found<ReportingPeriod>> calendarYear(Passage passage, int at) {
        if (!passage.at(at).isYear()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(passage.text(at));
        return Optional.of(
                isFinancial(passage, at)
                        ? new Phrases.Found<>(ReportingPeriod.ofFinancialYearEnding(year + 1), at, at + 3)
                        : new Phrases.Found<>(ReportingPeriod.ofYear(year), at, at + 1));
    }

    private static Optional<Phrases.Found<ReportingPeriod>> month(Passage passage, int at) {
        return monthOfAYear(passage, at).map(month -> new Phrases.Found<>(ReportingPeriod.ofMonth(month), at, at + 2));
    }

    /** "The year to March 2024", "the 12 months ending 31 March 2024". */
    private static Optional<Phrases.Found<ReportingPeriod>> yearTo(Passage passage, int from) {
        Optional<Integer> to = year(passage, from);
        if (to.isEmpty() || !TO.contains(passage.text(to.get()))) {
            return Optional.empty();
        }
        int day = to.get() + 1;
        boolean isDay = isDayOfAMonth(passage, day);
        int month = isDay ? day + 1 : day;
        return monthOfAYear(passage, month)
                .map(YearMonth::atEndOfMonth)
                .filter(last -> !isDay || isNumbered(passage.text(day), last))
                .map(last -> new Phrases.Found<>(ReportingPeriod.ofTwelveMonthsTo(last), from, month + 2));
    }

    private static Optional<YearMonth> monthOfAYear(Passage passage, int at) {
        return passage.at(at + 1).isYear()
                ? month(passage.text(at)).map(month -> YearMonth.of(Integer.parseInt(passage.text(at + 1)), month))
                : Optional.empty();
    }

    private static boolean isDayOfAMonth(Passage passage, int at) {
        return passage.text(at).matches("\\d{1,2}(st|nd|rd|th)?");
    }

    private static boolean isNumbered(String day, LocalDate date) {
        return day.replaceAll("\\D", "").equals(Integer.toString(date.getDayOfMonth()));
    }

    /** "2023/24", "2023-24", "2023–24". */
    static boolean isFinancial(Passage passage, int at) {
        String next = Integer.toString(Integer.parseInt(passage.text(at)) + 1);
        boolean toTheNext =
                passage.text(at + 2).equals(next) || passage.text(at + 2).equals(next.substring(2));
        return DASHES.contains(passage.text(at + 1)) && toTheNext;
    }

    /** The month of a word, in full or in its first three letters; September in four too. */
    static Optional<Month> month(String word) {
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            if (name.equals(word) || name.substring(0, 3).equals(word)) {
                return Optional.of(month);
            }
        }
        return word.equals("sept") ? Optional.of(Month.SEPTEMBER) : Optional.empty();
    }
}
