package io.github.alliancestats.claims;

import io.github.alliancestats.stats.ReportingPeriod;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The days that a passage says it speaks of, held against those of an answer. */
final class Span {

    private static final Set<String> COMPARING =
            Set.of("than", "with", "to", "on", "against", "vs", "time", "from", "versus", "before");
    private static final Set<String> WITHIN = Set.of("in", "during", "throughout", "over", "within");
    private static final Set<String> LAST = Set.of("last", "past", "previous");
    private static final Set<String> SKIPPED = Set.of("the", "a", "just");
    private static final int QUARTER = 91;
    private static final Map<String, Integer> DAYS =
            Map.of("day", 1, "week", 7, "month", 30, "quarter", QUARTER, "year", 365);
    private static final int YEAR = 365;
    private static final int MONTH = 30;

    /** Months and years are of unlike length, by less than this part of them. */
    private static final int TENTH = 10;

    private final Passage passage;
    private final ReportingPeriod period;
    private final LocalDate published;

    private Span(Passage passage, ReportingPeriod period, LocalDate published) {
        this.passage = passage;
        this.period = period;
        this.published = published;
    }

    /** Why the days said are not those of a period; empty if they are, or none are said. */
    static Optional<String> unlike(Passage passage, ReportingPeriod period, LocalDate published) {
        Optional<String> own = new Span(passage, period, published).unlike();
        return own.or(() -> passage.leadIn().flatMap(lead -> new Span(lead, period, published).unlike()));
    }

    private Optional<String> unlike() {
        for (int i = 0; i < passage.size(); i++) {
            Optional<String> unlike = isYear(i) ? year(i) : length(i);
            if (unlike.isPresent()) {
                return unlike;
            }
        }
        return Optional.empty();
    }

    private boolean isYear(int at) {
        return passage.at(at).isNumber() && passage.text(at).matches("(19|20)\\d\\d");
    }

    /** "In 2023", "in May 2023", "the year to March 2024", "2023/24", "since 2020". */
    private Optional<String> year(int at) {
        int year = Integer.parseInt(passage.text(at));
        Optional<Month> month = month(passage.text(at - 1));
        int before = month.isPresent() ? at - 2 : at - 1;
        if (passage.text(at + 1).equals("/")) {
            return says(ReportingPeriod.ofFinancialYearEnding(year + 1));
        }
        if (passage.text(before).equals("since")) {
            return period.start().getYear() == year ? Optional.empty() : differs("since " + year);
        }
        if (!WITHIN.contains(passage.text(before))) {
            return Optional.empty();
        }
        return says(month.map(m -> ReportingPeriod.ofMonth(YearMonth.of(year, m)))
                .orElseGet(() -> ReportingPeriod.ofYear(year)));
    }

    private static Optional<Month> month(String word) {
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    private Optional<String> says(ReportingPeriod said) {
        boolean part =
                !period.start().isBefore(said.start()) && !period.endExclusive().isAfter(said.endExclusive());
        boolean whole = period.equals(said);
        return whole ? Optional.empty() : differs(part ? "all of " + said : said.toString());
    }

    /** "In the last year", "in the last six months", "in three days", "in year". */
    private Optional<String> length(int at) {
        int from = at;
        boolean within = WITHIN.contains(passage.text(at));
        while (within && SKIPPED.contains(passage.text(from + 1))) {
            from++;
        }
        from += within ? 1 : 0;
        boolean last = LAST.contains(passage.text(from));
        if ((!within && !last) || (!within && isCompared(at))) {
            return Optional.empty();
        }
        from += last ? 1 : 0;
        Optional<Numeral> number = Numeral.at(passage, from);
        int unit = number.map(Numeral::to).orElse(from);
        Integer days = DAYS.get(Phrases.stem(passage.text(unit)));
        boolean aFraction = days != null && days == QUARTER && !last;
        if (days == null
                || aFraction
                || passage.text(unit + 1).equals("-")
                || passage.text(unit + 1).equals("of")) {
            return Optional.empty();
        }
        long said = number.map(n -> n.value().longValue()).orElse(1L) * days;
        String words = words(last ? from - 1 : from, unit);
        return lasts(said) ? last ? latest(said, words) : Optional.empty() : differs(words);
    }

    /** "Than last year", "this time last year", "compared with the last year". */
    private boolean isCompared(int at) {
        String before = passage.text(at - 1);
        return COMPARING.contains(SKIPPED.contains(before) ? passage.text(at - 2) : before);
    }

    private boolean lasts(long days) {
        long actual = ChronoUnit.DAYS.between(period.start(), period.endExclusive());
        long rest = Math.abs(actual - days);
        return days < MONTH ? rest == 0 : rest * TENTH < days;
    }

    /** The last year is the latest that was over by the day of publication. */
    private Optional<String> latest(long days, String words) {
        boolean over = !period.endExclusive().isAfter(published);
        LocalDate next = period.endExclusive().plusDays(days);
        boolean latest = days < YEAR - TENTH || next.isAfter(published);
        return over && latest ? Optional.empty() : differs(words + ", said on " + published + ",");
    }

    private String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i <= to; i++) {
            words.append(i == from ? "" : " ").append(passage.text(i));
        }
        return words.toString();
    }

    private Optional<String> differs(String said) {
        return Optional.of("the text speaks of " + said + ", the figures of " + period);
    }
}
