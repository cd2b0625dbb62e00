package io.github.alliancestats.claims;

import io.github.alliancestats.stats.ReportingPeriod;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The days that a passage says it speaks of, held against those of an answer. */
final class Span {

    private static final Set<String> COMPARING =
            Set.of("than", "with", "to", "on", "against", "vs", "time", "from", "versus", "before");
    private static final Set<String> AGAINST = Set.of("than", "with", "against", "on");
    private static final Set<String> LEADING_TO_A_TERM = Set.of("of", "for", "to");
    private static final Set<String> WITHIN = Set.of("in", "during", "throughout", "over", "within");
    private static final Set<String> LAST = Set.of("last", "past", "previous");
    private static final Set<String> SKIPPED = Set.of("the", "a", "just");
    private static final Set<String> TO = Set.of("to", "until", "ending", "ended");
    private static final Set<String> AT = Set.of("by", "at", "till");
    private static final Set<String> ONWARDS = Set.of("on", "onward", "onwards");
    private static final Set<String> SHORT = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "yesterday",
            "overnight",
            "weekend");

    /** How many words may stand between "since" and "launch". */
    private static final int FAR = 5;

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
            Optional<String> unlike = passage.at(i).isYear() ? year(i) : length(i);
            if (unlike.isPresent()) {
                return unlike;
            }
        }
        return shortTime().or(this::thisYear).or(this::fromADayOn).or(this::partOfAYear);
    }

    /** "On Tuesday", "in June", "on 12 May", "between January and June", "in the 12 months to March 2024". */
    private Optional<String> shortTime() {
        for (int i = 0; i < passage.size(); i++) {
            Optional<String> unlike = SHORT.contains(passage.text(i)) ? days(i) : month(i);
            if (unlike.isPresent()) {
                return unlike;
            }
        }
        return Optional.empty();
    }

    private Optional<String> days(int at) {
        return lasts(1) ? Optional.empty() : differs(passage.text(at));
    }

    private Optional<String> month(int at) {
        Optional<Month> month = month(passage.text(at));
        if (month.isEmpty()) {
            return Optional.empty();
        }
        String before = passage.text(beforeDay(at));
        String words = passage.text(at);
        boolean within = before.equals("in") || before.equals("during") || before.equals("throughout");
        boolean withAYear = at + 1 < passage.size() && passage.at(at + 1).isYear();
        if (isDay(at)) {
            return lasts(1) || isLastDay(at) ? Optional.empty() : differs(words + " " + dayOf(at));
        }
        if (within && !withAYear) {
            boolean same = period.equals(ReportingPeriod.ofMonth(YearMonth.from(period.start())))
                    && period.start().getMonth() == month.get();
            return same ? Optional.empty() : differs(words);
        }
        if (isOnwards(at) || before.equals("between") || (before.equals("from") && isUpTo(at))) {
            return period.start().getMonth() == month.get() ? Optional.empty() : differs("days from " + words);
        }
        return (isEnd(at) || isEndOf(at)) && !isLast(at, month.get(), withAYear)
                ? differs("days to " + words)
                : Optional.empty();
    }

    /** "On 12 May", "on May 12". */
    private boolean isDay(int at) {
        boolean dayFirst = passage.text(at - 2).equals("on") && isDayOfAMonth(passage, at - 1);
        return dayFirst || (passage.text(at - 1).equals("on") && isDayOfAMonth(passage, at + 1));
    }

    static boolean isDayOfAMonth(Passage passage, int at) {
        return passage.text(at).matches("\\d{1,2}(st|nd|rd|th)?");
    }

    private String dayOf(int at) {
        return isDayOfAMonth(passage, at - 1) ? passage.text(at - 1) : passage.text(at + 1);
    }

    /** What is held on the last day is a figure of the period. */
    private boolean isLastDay(int at) {
        LocalDate last = period.lastDay();
        return month(passage.text(at)).filter(month -> month == last.getMonth()).isPresent()
                && isNumbered(dayOf(at), last);
    }

    /** Whether a month at which days begin is followed by one to which they last. */
    private boolean isUpTo(int at) {
        for (int i = at + 1; i < Math.min(passage.size(), at + 4); i++) {
            if (month(passage.text(i)).isPresent() && TO.contains(passage.text(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private int beforeDay(int month) {
        return isDayOfAMonth(passage, month - 1) ? month - 2 : month - 1;
    }

    private boolean isEnd(int at) {
        String before = passage.text(beforeDay(at));
        boolean ofASpan = IntStream.range(Math.max(0, at - FAR), at - 1)
                .mapToObj(passage::text)
                .anyMatch(word -> word.equals("months")
                        || word.equals("year")
                        || month(word).isPresent());
        return ofASpan && (TO.contains(before) || (before.equals("and") && passage.has("between")));
    }

    /** "By the end of June"; not "compared with 30 by the end of June". */
    private boolean isEndOf(int at) {
        int by = at - 4;
        return passage.hasAt(by + 1, List.of("the", "end", "of"))
                && (TO.contains(passage.text(by)) || AT.contains(passage.text(by)))
                && !Earlier.standsBefore(passage, by);
    }

    /** "From April onwards", "from April 2023 on". */
    private boolean isOnwards(int at) {
        int to = at + 1 < passage.size() && passage.at(at + 1).isYear() ? at + 2 : at + 1;
        return passage.text(beforeDay(at)).equals("from") && ONWARDS.contains(passage.text(to));
    }

    private boolean isLast(int at, Month month, boolean withAYear) {
        LocalDate last = period.lastDay();
        boolean year = !withAYear || passage.text(at + 1).equals(Integer.toString(last.getYear()));
        return year && month == last.getMonth();
    }

    /** The year of publication; "this time last year" is none. */
    private Optional<String> thisYear() {
        boolean said = passage.has("this year") && period.start().getYear() != published.getYear();
        return said && period.lastDay().getYear() != published.getYear()
                ? differs("this year, said on " + published)
                : Optional.empty();
    }

    private Optional<String> fromADayOn() {
        return Since.otherThan(period, passage, published).flatMap(this::differs);
    }

    private Optional<String> partOfAYear() {
        return PartOfYear.otherThan(period, passage, published).flatMap(this::differs);
    }

    /** "In 2023", "in May 2023", "the year to March 2024", "2023/24". */
    private Optional<String> year(int at) {
        if (PartOfYear.isYearOfAPart(passage, at)) {
            return Optional.empty();
        }
        int year = Integer.parseInt(passage.text(at));
        Optional<Month> month = month(passage.text(at - 1));
        int before = month.isPresent() ? at - 2 : at - 1;
        if (passage.text(at + 1).equals("/") || isFinancial(passage, at)) {
            return isComparedWith(at) ? Optional.empty() : says(ReportingPeriod.ofFinancialYearEnding(year + 1));
        }
        Optional<Integer> end = endOfASpan(at);
        if (end.isPresent()) {
            return span(at, end.get());
        }
        if (!WITHIN.contains(passage.text(before)) || Earlier.standsBefore(passage, before)) {
            return Optional.empty();
        }
        return says(month.map(m -> ReportingPeriod.ofMonth(YearMonth.of(year, m)))
                .orElseGet(() -> ReportingPeriod.ofYear(year)));
    }

    /** "2023-24", "2023–24". */
    static boolean isFinancial(Passage passage, int at) {
        String dash = passage.text(at + 1);
        String next = Integer.toString(Integer.parseInt(passage.text(at)) + 1);
        boolean toTheNext =
                passage.text(at + 2).equals(next) || passage.text(at + 2).equals(next.substring(2));
        return (dash.equals("-") || dash.equals("–")) && toTheNext;
    }

    /** Of "between 1 January 2020 and 31 December 2023" and "from 2020 to 2023" the place of the last year. */
    private Optional<Integer> endOfASpan(int at) {
        String first = passage.text(beginning(at));
        if (!(first.equals("between") || first.equals("from")) || tellsOfAChange()) {
            return Optional.empty();
        }
        String to = first.equals("between") ? "and" : "to";
        return IntStream.range(at + 1, Math.min(passage.size(), at + FAR))
                .filter(i ->
                        passage.at(i).isYear() && passage.text(beginning(i)).equals(to))
                .boxed()
                .findFirst();
    }

    /** "Between 2022 and 2023 arrests rose" compares two years. */
    private boolean tellsOfAChange() {
        return IntStream.range(0, passage.size())
                .anyMatch(i -> Direction.at(passage, i).isPresent() || Proportions.isMultiple(passage.text(i)));
    }

    /** The place before a year and the day and the month that stand before it. */
    private int beginning(int year) {
        return month(passage.text(year - 1)).isPresent() ? beforeDay(year - 1) : year - 1;
    }

    private Optional<String> span(int first, int last) {
        boolean same = isDay(first, period.start()) && isDay(last, period.lastDay());
        return same ? Optional.empty() : differs(passage.words(beginning(first), last + 1));
    }

    /** Whether a year, with its month and its day if these are said, is that of a day. */
    private boolean isDay(int year, LocalDate day) {
        int from = beginning(year) + 1;
        Optional<Month> month = month(passage.text(year - 1));
        return passage.text(year).equals(Integer.toString(day.getYear()))
                && month.orElse(day.getMonth()) == day.getMonth()
                && (from > year - 2 || isNumbered(passage.text(from), day));
    }

    static boolean isNumbered(String said, LocalDate day) {
        return said.replaceAll("\\D", "").equals(Integer.toString(day.getDayOfMonth()));
    }

    /** "Compared with 2022/23", "up from 2022/23", "30 more than in 2022/23". */
    private boolean isComparedWith(int year) {
        String before = passage.text(year - 1);
        return AGAINST.contains(before)
                || Earlier.is(passage, year)
                || (WITHIN.contains(before) && Earlier.standsBefore(passage, year - 1));
    }

    /**
     * Whether what begins at a token is said of a span of time, as in "in the last 12 months", "during 12 months", "in the first 12 months"; not
     * "resulted in 12 months", "in 12 months of custody".
     */
    static boolean isDuring(Passage passage, int at) {
        String before = passage.text(at - 1);
        boolean skipped = SKIPPED.contains(before) && WITHIN.contains(passage.text(at - 2));
        boolean ofCustody = passage.text(at - 2).startsWith("result")
                || Numeral.at(passage, at)
                        .filter(number -> passage.text(number.to() + 1).equals("of"))
                        .isPresent();
        return LAST.contains(before)
                || PartOfYear.isOrdinal(before)
                || skipped
                || (WITHIN.contains(before) && !before.equals("over") && !ofCustody);
    }

    /** The month that a word is, in full or in its first three letters; September in four too. */
    static Optional<Month> month(String word) {
        if (word.length() < 3) {
            return Optional.empty();
        }
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            if (name.equals(word)
                    || name.substring(0, 3).equals(word)
                    || (word.equals("sept") && month == Month.SEPTEMBER)) {
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
        if ((!within && !last) || (!within && isCompared(at)) || PartOfYear.isYearOfAPart(passage, at)) {
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
                || passage.text(unit + 1).equals("of")
                || isATerm(at, from)) {
            return Optional.empty();
        }
        long said = number.map(n -> n.value().longValue()).orElse(1L) * days;
        String words = passage.words(last ? from - 1 : from, unit + 1);
        return lasts(said) ? last ? latest(said, words) : Optional.empty() : differs(words);
    }

    /** "Jailed for a total of over 123 years". */
    private boolean isATerm(int at, int number) {
        return passage.text(at).equals("over")
                && number == at + 1
                && LEADING_TO_A_TERM.contains(passage.text(at - 1))
                && Amounts.tellsOfCustody(passage);
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
        return over && latest ? Optional.empty() : differs(words + ", said on " + published);
    }

    private Optional<String> differs(String said) {
        return Optional.of("the text speaks of " + said + ", the figures of " + period);
    }
}
