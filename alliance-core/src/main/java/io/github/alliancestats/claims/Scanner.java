package io.github.alliancestats.claims;

import io.github.alliancestats.claims.Said.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the quantities of a passage. Years, dates, times of day, ages, telephone numbers, numbers of sections and
 * spans of time are none.
 */
final class Scanner {

    private static final Map<String, String> CURRENCIES = Map.of("£", "GBP", "€", "EUR", "$", "USD");
    private static final Map<String, String> CURRENCY_WORDS = Map.of("pounds", "GBP", "euros", "EUR", "dollars", "USD");
    private static final Map<String, BigDecimal> GRAMS = Map.ofEntries(
            Map.entry("g", BigDecimal.ONE),
            Map.entry("gram", BigDecimal.ONE),
            Map.entry("grams", BigDecimal.ONE),
            Map.entry("mg", new BigDecimal("0.001")),
            Map.entry("kg", BigDecimal.valueOf(1_000)),
            Map.entry("kgs", BigDecimal.valueOf(1_000)),
            Map.entry("kilo", BigDecimal.valueOf(1_000)),
            Map.entry("kilos", BigDecimal.valueOf(1_000)),
            Map.entry("gramme", BigDecimal.ONE),
            Map.entry("grammes", BigDecimal.ONE),
            Map.entry("kilogram", BigDecimal.valueOf(1_000)),
            Map.entry("kilogramme", BigDecimal.valueOf(1_000)),
            Map.entry("kilogrammes", BigDecimal.valueOf(1_000)),
            Map.entry("kilograms", BigDecimal.valueOf(1_000)),
            Map.entry("t", BigDecimal.valueOf(1_000_000)),
            Map.entry("tonne", BigDecimal.valueOf(1_000_000)),
            Map.entry("tonnes", BigDecimal.valueOf(1_000_000)));
    private static final Map<String, BigDecimal> MILLILITRES = Map.of(
            "ml",
            BigDecimal.ONE,
            "l",
            BigDecimal.valueOf(1_000),
            "litre",
            BigDecimal.valueOf(1_000),
            "litres",
            BigDecimal.valueOf(1_000));
    private static final Map<String, BigDecimal> FRACTIONS = Map.ofEntries(
            Map.entry("half", percent(1, 2)),
            Map.entry("a half", percent(1, 2)),
            Map.entry("a third", percent(1, 3)),
            Map.entry("one third", percent(1, 3)),
            Map.entry("two thirds", percent(2, 3)),
            Map.entry("a quarter", percent(1, 4)),
            Map.entry("one quarter", percent(1, 4)),
            Map.entry("three quarters", percent(3, 4)),
            Map.entry("a fifth", percent(1, 5)),
            Map.entry("one fifth", percent(1, 5)),
            Map.entry("two fifths", percent(2, 5)),
            Map.entry("three fifths", percent(3, 5)),
            Map.entry("four fifths", percent(4, 5)),
            Map.entry("a tenth", percent(1, 10)),
            Map.entry("one tenth", percent(1, 10)));
    private static final Map<String, BigDecimal> MULTIPLES = Map.of(
            "doubled", BigDecimal.valueOf(200),
            "trebled", BigDecimal.valueOf(300),
            "tripled", BigDecimal.valueOf(300),
            "quadrupled", BigDecimal.valueOf(400),
            "halved", BigDecimal.valueOf(50),
            "unchanged", BigDecimal.valueOf(100));
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Set<String> NUMBERED = Set.of(
            "section",
            "page",
            "number",
            "no",
            "level",
            "phase",
            "day",
            "part",
            "chapter",
            "tier",
            "type",
            "category",
            "band",
            "grade",
            "room",
            "junction",
            "route",
            "aged",
            "age",
            "ages",
            "year",
            "operation");
    private static final Set<String> CALLED = Set.of("on", "call", "calling", "phone", "dial", "ring", "text", "or");
    private static final Set<String> LINES = Set.of("101", "999", "111", "112");
    private static final Set<String> SPANS = Set.of(
            "year", "years", "day", "days", "week", "weeks", "month", "months", "hour", "hours", "minute", "minutes",
            "decade", "pm", "am", "o'clock", "mph", "miles", "st");
    private static final Set<String> CUSTODY = Set.of(
            "custody",
            "prison",
            "jail",
            "jailed",
            "imprisonment",
            "imprisoned",
            "bars",
            "sentence",
            "sentences",
            "sentenced",
            "locked",
            "custodial");
    private static final List<Map.Entry<String, BigDecimal>> TERMS = List.of(
            Map.entry("year", new BigDecimal("365.25")),
            Map.entry("month", new BigDecimal("30.4375")),
            Map.entry("day", BigDecimal.ONE));

    private final Passage passage;
    private final List<Said> found = new ArrayList<>();

    private Scanner(Passage passage) {
        this.passage = passage;
    }

    static List<Said> quantities(Passage passage) {
        Scanner scanner = new Scanner(passage);
        for (int i = 0; i < passage.size(); ) {
            i = scanner.next(i);
        }
        return scanner.found;
    }

    /** Where amounts of money begin whose digits are no number, as in £86.630.42 and £4,3m. */
    static List<Integer> unreadable(Passage passage) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i + 1 < passage.size(); i++) {
            Token digits = passage.at(i + 1);
            if (CURRENCIES.containsKey(passage.text(i)) && digits.isNumber() && digits.number() == null) {
                all.add(i);
            }
        }
        return all;
    }

    /** Whether somebody's age is told, as in "Smith, 34," and "a 19-year-old"; not a span of ages. */
    static boolean hasAge(Passage passage) {
        Scanner scanner = new Scanner(passage);
        for (int i = 1; i < passage.size(); i++) {
            int at = i;
            boolean age = Numeral.at(passage, at)
                    .filter(number -> scanner.isAge(at, number) || scanner.isAged(at, number))
                    .isPresent();
            if (age
                    && !passage.text(at - 1).equals("to")
                    && !passage.text(at - 1).equals("and")) {
                return true;
            }
        }
        return false;
    }

    private boolean isAged(int at, Numeral number) {
        String next = passage.text(number.to());
        return passage.text(at - 1).equals("aged") && !next.equals("to") && !next.equals("and") && !next.equals("-");
    }

    /** Reads what begins at a token, and gives the token that comes next. */
    private int next(int start) {
        Optional<Said> quantity = multiple(start)
                .or(() -> allOrNone(start))
                .or(() -> fraction(start))
                .or(() -> quantity(start));
        if (quantity.isEmpty()) {
            return start + 1;
        }
        Said said = range(quantity.get());
        if (said.wording() == Wording.EXACTLY) {
            found.add(said);
            return said.to();
        }
        Wording.Before before = Wording.before(passage, withoutArticle(said.from()));
        Said worded = behind(said.worded(before.wording(), Math.min(before.start(), said.from()), said.to()));
        found.add(worded);
        return worded.to();
    }

    /** "A total of 12" and "the sum of £12" are 12 and £12. */
    private int withoutArticle(int start) {
        return passage.hasAt(start - 3, List.of("a", "total", "of")) ? start - 3 : start;
    }

    /** What behind a number changes its meaning: "or more", "-plus", "+". */
    private Said behind(Said said) {
        int to = said.to();
        if (said.wording() != Wording.PLAIN) {
            return said;
        }
        if (passage.hasAt(to, List.of("or", "more"))) {
            return said.worded(Wording.AT_LEAST, said.from(), to + 2);
        }
        if (passage.text(to).equals("+")) {
            return said.worded(Wording.MORE_THAN, said.from(), to + 1);
        }
        return passage.hasAt(to, List.of("-", "plus")) ? said.worded(Wording.MORE_THAN, said.from(), to + 2) : said;
    }

    /** From one number to another: "£11.2m to £12.3m", "between 10 and 12". */
    private Said range(Said low) {
        boolean between = passage.text(low.from() - 1).equals("between");
        boolean joined = passage.text(low.to()).equals("to")
                || passage.text(low.to()).equals("–")
                || (between && passage.text(low.to()).equals("and"));
        Optional<Said> high = joined ? quantity(low.to() + 1).or(() -> fraction(low.to() + 1)) : Optional.empty();
        return high.filter(upper -> upper.unit() == low.unit()
                        && upper.currency().equals(low.currency())
                        && upper.low().compareTo(low.low()) > 0)
                .map(low::upTo)
                .orElse(low);
    }

    /** Doubled, halved; unchanged, and down to nothing. */
    private Optional<Said> multiple(int start) {
        BigDecimal multiple = MULTIPLES.get(passage.text(start));
        if (multiple != null) {
            boolean exactly = passage.text(start).equals("unchanged");
            return Optional.of(said(Unit.MULTIPLE, multiple, BigDecimal.ONE, start, start + 1)
                    .worded(exactly ? Wording.EXACTLY : Wording.PLAIN, start, start + 1));
        }
        return passage.hasAt(start, List.of("down", "to", "nothing"))
                ? Optional.of(said(Unit.MULTIPLE, BigDecimal.ZERO, BigDecimal.ONE, start, start + 3)
                        .worded(Wording.EXACTLY, start, start + 3))
                : Optional.empty();
    }

    /** "All of" and "none of", where a figure's name stands before: elsewhere they mean anything. */
    private Optional<Said> allOrNone(int start) {
        boolean all = passage.text(start).equals("all");
        boolean named =
                passage.text(start - 1).equals(":") && passage.text(start + 1).equals("of");
        return named && (all || passage.text(start).equals("none"))
                ? Optional.of(
                        said(Unit.FRACTION, all ? percent(1, 1) : BigDecimal.ZERO, BigDecimal.ONE, start, start + 1)
                                .worded(Wording.EXACTLY, start, start + 1))
                : Optional.empty();
    }

    private static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
    }

    private Optional<Said> fraction(int start) {
        int hyphen = passage.text(start + 1).equals("-") ? 1 : 0;
        int two = start + hyphen + 2;
        BigDecimal ofTwo = FRACTIONS.get(passage.text(start) + " " + passage.text(two - 1));
        BigDecimal ofOne = FRACTIONS.get(passage.text(start));
        if (ofTwo != null && isFraction(start, two)) {
            return Optional.of(said(Unit.FRACTION, ofTwo, BigDecimal.ONE, start, two));
        }
        return ofOne != null && isFraction(start, start + 1)
                ? Optional.of(said(Unit.FRACTION, ofOne, BigDecimal.ONE, start, start + 1))
                : Optional.empty();
    }

    /** "Half of the cash", "by a quarter", "up a third"; not "half a million". */
    private boolean isFraction(int start, int to) {
        String before = passage.text(withoutWording(start) - 1);
        return (passage.text(to).equals("of") && !isANumber(start, to))
                || Direction.of(before).isPresent()
                || before.equals("by");
    }

    private boolean isANumber(int start, int to) {
        return Numeral.at(passage, start).filter(number -> number.to() > to).isPresent();
    }

    private int withoutWording(int start) {
        return Wording.before(passage, start).start();
    }

    private static Said said(Unit unit, BigDecimal percent, BigDecimal place, int start, int to) {
        return new Said(unit, "", percent, percent, place, Wording.PLAIN, false, 0, start, start, to);
    }

    private Optional<Said> quantity(int start) {
        String currency = CURRENCIES.get(passage.text(start));
        int first = currency == null ? start : start + 1;
        return Numeral.at(passage, first)
                .filter(number -> currency != null || !isNoQuantity(first, number))
                .flatMap(number -> currency == null
                        ? of(number, start)
                        : Optional.of(of(Unit.MONEY, currency, number, BigDecimal.ONE, start, number.to())));
    }

    private Optional<Said> of(Numeral number, int start) {
        int to = number.to();
        int us = passage.text(to).equals("us") ? 1 : 0;
        String next = passage.text(to + us);
        if (CURRENCY_WORDS.containsKey(next)) {
            String currency = CURRENCY_WORDS.getOrDefault(next, "");
            return Optional.of(of(Unit.MONEY, currency, number, BigDecimal.ONE, start, to + us + 1));
        }
        if (next.equals("%") || next.equals("percent")) {
            return Optional.of(said(Unit.SHARE, number.value(), number.place(), start, to + 1));
        }
        if (passage.hasAt(to, List.of("per", "cent"))) {
            return Optional.of(said(Unit.SHARE, number.value(), number.place(), start, to + 2));
        }
        BigDecimal grams = GRAMS.get(next);
        if (grams != null) {
            return Optional.of(of(Unit.MASS, "", number, grams, start, to + 1));
        }
        BigDecimal millilitres = MILLILITRES.get(next);
        if (millilitres != null) {
            return Optional.of(of(Unit.VOLUME, "", number, millilitres, start, to + 1));
        }
        return SPANS.contains(next) ? term(start) : Optional.of(of(Unit.COUNT, "", number, BigDecimal.ONE, start, to));
    }

    private static Said of(Unit unit, String currency, Numeral number, BigDecimal scale, int start, int to) {
        BigDecimal value = number.value().multiply(scale);
        BigDecimal place = number.place().multiply(scale);
        return new Said(
                unit,
                currency,
                value,
                value,
                place,
                Wording.PLAIN,
                number.scaled(),
                number.decimals(),
                start,
                start,
                to);
    }

    /** Years, months and days of custody; years of anything else are a span of time. */
    private Optional<Said> term(int start) {
        if (passage.tokens().stream().noneMatch(token -> CUSTODY.contains(token.text()))) {
            return Optional.empty();
        }
        BigDecimal days = BigDecimal.ZERO;
        BigDecimal place = BigDecimal.ZERO;
        int to = start;
        for (Map.Entry<String, BigDecimal> unit : TERMS) {
            int and = to > start && passage.text(to).equals("and") ? 1 : 0;
            Optional<Numeral> part = Numeral.at(passage, to + and)
                    .filter(number -> Phrases.stem(passage.text(number.to())).equals(unit.getKey()));
            if (part.isPresent()) {
                days = days.add(part.get().value().multiply(unit.getValue()));
                place = part.get().place().multiply(unit.getValue());
                to = part.get().to() + 1;
            }
        }
        return to == start
                ? Optional.empty()
                : Optional.of(new Said(Unit.TERM, "", days, days, place, Wording.PLAIN, false, 0, start, start, to));
    }

    private boolean isNoQuantity(int at, Numeral number) {
        return isOdds(at, number)
                || isYear(at)
                || isCalled(at)
                || isAge(at, number)
                || isDate(at, number)
                || isNumberOfSomething(at);
    }

    /** One in three. */
    private boolean isOdds(int at, Numeral number) {
        boolean second = passage.text(at - 1).equals("in")
                && at > 1
                && (passage.at(at - 2).isNumber() || Numeral.at(passage, at - 2).isPresent());
        boolean first = passage.text(number.to()).equals("in")
                && Numeral.at(passage, number.to() + 1).isPresent();
        return first || second;
    }

    private boolean isYear(int at) {
        Token token = passage.at(at);
        boolean four = token.isNumber() && token.text().matches("(19|20)\\d\\d");
        boolean things = passage.text(at + 1).matches("\\p{L}{3,}s")
                && Subject.at(passage, at + 1, passage.size()).isPresent();
        return four && !things;
    }

    /** Telephone numbers: several groups of digits, a leading zero, or a line that is called. */
    private boolean isCalled(int at) {
        Token token = passage.at(at);
        if (!token.isNumber()) {
            return false;
        }
        boolean besideAnother = isDigits(at - 1) || isDigits(at + 1);
        boolean zero = token.text().length() > 1 && token.text().matches("0\\d+");
        boolean line = LINES.contains(token.text()) && CALLED.contains(passage.text(at - 1));
        return besideAnother || zero || line;
    }

    private boolean isDigits(int at) {
        return at >= 0 && at < passage.size() && passage.at(at).isNumber();
    }

    private boolean isAge(int at, Numeral number) {
        boolean betweenCommas =
                passage.text(at - 1).equals(",") && passage.text(number.to()).equals(",");
        boolean inBrackets =
                passage.text(at - 1).equals("(") && passage.text(number.to()).equals(")");
        boolean yearOld = passage.indexOf("year old", number.to(), Math.min(number.to() + 3, passage.size())) >= 0
                || passage.indexOf("year - old", number.to(), Math.min(number.to() + 5, passage.size())) >= 0
                || passage.indexOf("years old", number.to(), Math.min(number.to() + 3, passage.size())) >= 0;
        boolean aName = at > 1 && passage.at(at - 2).isWord() && passage.at(at).isNumber();
        boolean young = number.value().compareTo(BigDecimal.valueOf(120)) < 0;
        boolean agedTo =
                passage.text(at - 1).equals("to") && passage.text(at - 3).startsWith("age");
        return young && ((betweenCommas && aName) || inBrackets || yearOld || agedTo);
    }

    private boolean isDate(int at, Numeral number) {
        return MONTHS.contains(passage.text(number.to())) || MONTHS.contains(passage.text(at - 1));
    }

    private boolean isNumberOfSomething(int at) {
        String before = passage.text(at - 1);
        boolean slash = before.equals("/") || passage.text(at + 1).equals("/");
        boolean inAWord = before.equals("-") && at > 1 && passage.at(at - 1).touches(passage.at(at - 2));
        return slash || inAWord || before.equals("#") || NUMBERED.contains(before);
    }
}
