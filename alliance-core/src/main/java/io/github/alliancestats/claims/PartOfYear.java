package io.github.alliancestats.claims;

import io.github.alliancestats.stats.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A part of a year that a passage speaks of: "the first half of 2025", "the last three months of the year", "Q1", "this
 * summer", "early 2025". Where no year is said, that of the period is meant, from January or from April. Seasons and
 * what is early or late have no days that all agree on.
 */
final class PartOfYear {

    /** The first or another of its kind, counted from 1; the last is -1. */
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("opening", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("last", -1),
            Map.entry("past", -1),
            Map.entry("final", -1),
            Map.entry("closing", -1),
            Map.entry("latter", -1));

    private static final Map<String, ChronoUnit> UNITS =
            Map.of("month", ChronoUnit.MONTHS, "week", ChronoUnit.WEEKS, "day", ChronoUnit.DAYS);
    private static final Map<String, Integer> MONTHS = Map.of("half", 6, "quarter", 3);
    private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "winter", "christmas", "easter");
    private static final Set<String> BEFORE_A_SEASON =
            Set.of("this", "last", "the", "in", "at", "over", "during", "throughout", "since", "between");
    private static final Set<String> SOMEWHERE_IN =
            Set.of("early", "late", "mid", "midway", "halfway", "way", "latter", "later");
    private static final Set<String> BEFORE_WHAT_IT_IS_IN =
            Set.of("-", "in", "the", "part", "parts", "of", "through", "months", "weeks", "days", "last", "this");
    private static final Set<String> ARTICLES = Set.of("the", "its", "that", "this");
    private static final Set<String> WITHIN = Set.of("in", "during", "over", "throughout");
    private static final Set<String> AGAINST = Set.of("than", "against", "vs", "versus");

    /** Words that compare only behind a change, as in "up on Q1"; not in "figures from Q1". */
    private static final Set<String> AGAINST_BEHIND_A_CHANGE = Set.of("with", "on", "from", "to");

    private static final Set<String> COMPARED =
            Set.of("compared", "compares", "comparing", "comparison", "more", "fewer");

    /** How many words may stand between a change and what it is a change of. */
    private static final int FAR = 5;

    private static final Set<String> QUARTER_OF = Set.of("in", "during", "throughout", "over", "for", "of", "from");

    private static final String LETTER = "q[1-4]|h[12]";

    /** No year has so many days. */
    private static final BigDecimal BEYOND_A_YEAR = BigDecimal.valueOf(367);

    /**
     * Which of the parts of a year.
     *
     * @param ordinal the first, second and so on; the last is -1
     * @param length how long each is
     * @param unit in what
     */
    private record Part(int ordinal, int length, ChronoUnit unit) {

        ReportingPeriod of(ReportingPeriod year) {
            return ordinal < 0
                    ? ReportingPeriod.of(year.endExclusive().minus(length, unit), year.endExclusive())
                    : ReportingPeriod.of(
                            year.start().plus((ordinal - 1L) * length, unit),
                            year.start().plus((long) ordinal * length, unit));
        }
    }

    private final Passage passage;
    private final ReportingPeriod period;
    private final LocalDate published;

    private PartOfYear(Passage passage, ReportingPeriod period, LocalDate published) {
        this.passage = passage;
        this.period = period;
        this.published = published;
    }

    /** The part of a year that is said and is not the period; empty if there is none. */
    static Optional<String> otherThan(ReportingPeriod period, Passage passage, LocalDate published) {
        PartOfYear part = new PartOfYear(passage, period, published);
        for (int i = 0; i < passage.size(); i++) {
            Optional<String> other = part.at(i);
            if (other.isPresent()) {
                return other;
            }
        }
        return Optional.empty();
    }

    /** Whether a word says which part is meant: the half behind "first" is no half of anything else. */
    static boolean isOrdinal(String word) {
        return ORDINALS.containsKey(word);
    }

    /** Whether a year that begins at a token is told as that of a part: "the first half of 2025", "Q3 2025/26". */
    static boolean isYearOfAPart(Passage passage, int at) {
        int of = passage.text(at - 1).equals("the") ? at - 2 : at - 1;
        String part = Phrases.stem(passage.text(of - 1));
        boolean known = MONTHS.containsKey(part) || UNITS.containsKey(part) || part.matches(LETTER);
        return passage.text(at - 1).matches(LETTER)
                || (known && passage.text(of).equals("of"));
    }

    private Optional<String> at(int at) {
        return isCompared(at)
                ? Optional.empty()
                : season(at)
                        .or(() -> somewhere(at))
                        .or(() -> letter(at))
                        .or(() -> quarter(at))
                        .or(() -> ordinal(at));
    }

    /** "Than the first half", "compared with 30 in Q1". */
    private boolean isCompared(int at) {
        int before = ARTICLES.contains(passage.text(at - 1)) ? at - 2 : at - 1;
        String word = passage.text(before);
        return AGAINST.contains(word)
                || (AGAINST_BEHIND_A_CHANGE.contains(word) && isBehindAChange(before))
                || (WITHIN.contains(word) && Earlier.standsBefore(passage, before));
    }

    private boolean isBehindAChange(int at) {
        for (int i = at - 1; i >= at - FAR && !passage.text(i).equals(","); i--) {
            String word = passage.text(i);
            if (COMPARED.contains(word) || Direction.of(word).isPresent() || Proportions.isMultiple(word)) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> season(int at) {
        String before = passage.text(at - 1);
        boolean said = BEFORE_A_SEASON.contains(before) || isYear(at + 1);
        return SEASONS.contains(passage.text(at)) && said ? Optional.of(passage.words(at, at + 1)) : Optional.empty();
    }

    /** "Early 2025", "mid-May", "late in the summer", "the early part of the year", "half way through 2025". */
    private Optional<String> somewhere(int at) {
        int in = at + 1;
        while (BEFORE_WHAT_IT_IS_IN.contains(passage.text(in))) {
            in++;
        }
        boolean named = isYear(in)
                || passage.text(in).equals("year")
                || Span.month(passage.text(in)).isPresent()
                || SEASONS.contains(passage.text(in));
        boolean way = !passage.text(at).equals("way") || passage.text(at - 1).matches("half|part|mid");
        return SOMEWHERE_IN.contains(passage.text(at)) && named && way
                ? Optional.of(passage.words(at, in + 1))
                : Optional.empty();
    }

    /** "Quarter four". */
    private Optional<String> quarter(int at) {
        return isNumberOfAQuarter(passage, at + 1) && !isThePeriod(quarterNumbered(passage, at + 1), at + 2)
                ? Optional.of(passage.words(at, at + 2))
                : Optional.empty();
    }

    /** Whether a token numbers a quarter of a year, as in "in quarter four"; not "in the last quarter four". */
    static boolean isNumberOfAQuarter(Passage passage, int at) {
        return passage.text(at - 1).equals("quarter")
                && QUARTER_OF.contains(passage.text(at - 2))
                && quarterNumbered(passage, at).isPresent();
    }

    private static Optional<Part> quarterNumbered(Passage passage, int at) {
        return Numeral.at(passage, at)
                .filter(number -> number.to() == at + 1)
                .map(number -> number.value().intValue())
                .filter(number -> number >= 1 && number <= 4)
                .map(number -> new Part(number, 3, ChronoUnit.MONTHS));
    }

    /** "Q1", "H2 2025". */
    private Optional<String> letter(int at) {
        String word = passage.text(at);
        if (!word.matches(LETTER)) {
            return Optional.empty();
        }
        int months = word.startsWith("q") ? 3 : 6;
        Part part = new Part(Character.digit(word.charAt(1), 10), months, ChronoUnit.MONTHS);
        return isThePeriod(Optional.of(part), at + 1) ? Optional.empty() : Optional.of(passage.words(at, at + 1));
    }

    /** "The first half", "the last three months of 2025"; the last three months alone are those before publication. */
    private Optional<String> ordinal(int at) {
        Integer ordinal = ORDINALS.get(passage.text(at));
        if (ordinal == null) {
            return Optional.empty();
        }
        boolean few = passage.text(at + 1).equals("few");
        Optional<Numeral> number = Numeral.at(passage, at + 1);
        int unit = few ? at + 2 : number.map(Numeral::to).orElse(at + 1);
        String word = Phrases.stem(passage.text(unit));
        boolean ofSomething = passage.text(unit + 1).equals("of");
        boolean counted =
                UNITS.containsKey(word) && (ofSomething || (Math.abs(ordinal) == 1 && (few || number.isPresent())));
        boolean named = MONTHS.containsKey(word) && number.isEmpty();
        boolean latest = passage.text(at).equals("last") || passage.text(at).equals("past");
        boolean beforePublication = latest && !few && !ofSomething && !word.equals("half");
        if ((!counted && !named) || beforePublication) {
            return Optional.empty();
        }
        return !few && isThePeriod(part(ordinal, number, word), unit + 1)
                ? Optional.empty()
                : Optional.of(passage.words(at, unit + 1));
    }

    /** Empty of a length that no part of a year has. */
    private static Optional<Part> part(int ordinal, Optional<Numeral> number, String word) {
        Integer months = MONTHS.get(word);
        if (months != null) {
            return Optional.of(new Part(ordinal, months, ChronoUnit.MONTHS));
        }
        ChronoUnit unit = UNITS.get(word);
        int length = number.map(Numeral::value)
                .map(value -> value.min(BEYOND_A_YEAR).intValue())
                .orElse(1);
        boolean whole = number.filter(n -> n.decimals() > 0).isEmpty();
        return unit != null && whole && length > 0 && length < BEYOND_A_YEAR.intValue()
                ? Optional.of(new Part(ordinal, length, unit))
                : Optional.empty();
    }

    private boolean isThePeriod(Optional<Part> part, int behind) {
        return part.isPresent()
                && years(behind).stream().anyMatch(year -> part.get().of(year).equals(period));
    }

    /** The years of which a part may be that is told before a token; none if it is of something else. */
    private List<ReportingPeriod> years(int behind) {
        int at = passage.text(behind).equals("-") && passage.text(behind + 1).equals("year") ? behind + 2 : behind;
        boolean ofSomething = passage.text(at).equals("of") || passage.text(at).equals("in");
        at += ofSomething ? 1 : 0;
        at += passage.text(at).equals("the") && isYear(at + 1) ? 1 : 0;
        if (isYear(at)) {
            int year = Integer.parseInt(passage.text(at));
            boolean financial = passage.text(at + 1).equals("/") || Span.isFinancial(passage, at);
            return List.of(financial ? ReportingPeriod.ofFinancialYearEnding(year + 1) : ReportingPeriod.ofYear(year));
        }
        if (!ofSomething) {
            return List.of(ReportingPeriod.ofYear(period.start().getYear()), financialYear());
        }
        if (passage.hasAt(at, List.of("last", "year")) || passage.hasAt(at, List.of("this", "year"))) {
            int back = passage.text(at).equals("last") ? 1 : 0;
            return List.of(ReportingPeriod.ofYear(published.getYear() - back));
        }
        if (passage.hasAt(at, List.of("the", "financial", "year"))) {
            return List.of(financialYear());
        }
        return passage.hasAt(at, List.of("the", "year"))
                ? List.of(ReportingPeriod.ofYear(period.start().getYear()), financialYear())
                : List.of();
    }

    private ReportingPeriod financialYear() {
        LocalDate start = period.start();
        return ReportingPeriod.ofFinancialYearEnding(start.getYear() + (start.getMonthValue() < 4 ? 0 : 1));
    }

    private boolean isYear(int at) {
        return at < passage.size() && passage.at(at).isYear();
    }
}
