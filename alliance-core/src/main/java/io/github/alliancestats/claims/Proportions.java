package io.github.alliancestats.claims;

import io.github.alliancestats.claims.Said.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads proportions in words: a half, three quarters, doubled, unchanged, all and none of something, one in six. */
final class Proportions {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Map<String, BigDecimal> FRACTIONS = new HashMap<>();

    static {
        add(1, 2, "half | a half");
        add(1, 3, "a third | one third");
        add(2, 3, "two thirds");
        add(1, 4, "a quarter | one quarter");
        add(3, 4, "three quarters");
        add(1, 5, "a fifth | one fifth");
        add(2, 5, "two fifths");
        add(3, 5, "three fifths");
        add(4, 5, "four fifths");
        add(1, 10, "a tenth | one tenth");
    }

    private static void add(int part, int whole, String words) {
        for (String each : List.of(words.split(" \\| "))) {
            FRACTIONS.put(each, percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole)));
        }
    }

    private static final Map<String, BigDecimal> MULTIPLES =
            Numeral.table("doubled 200 trebled 300 tripled 300 quadrupled 400 halved 50 unchanged 100");

    /** Words that make "half" a part of a year. */
    private static final Set<String> ORDINALS = Set.of("first second third fourth last final latter".split(" "));

    private Proportions() {}

    /** The proportion that begins at a token, if one does. */
    static Optional<Said> at(Passage passage, int start) {
        return multiple(passage, start)
                .or(() -> allOrNone(passage, start))
                .or(() -> odds(passage, start))
                .or(() -> fraction(passage, start));
    }

    static boolean isMultiple(String word) {
        return MULTIPLES.containsKey(word);
    }

    /** Doubled, halved; unchanged, and down to nothing. */
    private static Optional<Said> multiple(Passage passage, int start) {
        String word = passage.text(start);
        BigDecimal multiple = MULTIPLES.get(word);
        if (multiple != null) {
            Said said = said(Unit.MULTIPLE, multiple, start, start + 1);
            return Optional.of(word.equals("unchanged") ? said.exactly() : said);
        }
        return passage.hasAt(start, List.of("down", "to", "nothing"))
                ? Optional.of(
                        said(Unit.MULTIPLE, BigDecimal.ZERO, start, start + 3).exactly())
                : Optional.empty();
    }

    /** "All of" and "none of", where a figure's name stands before: elsewhere they mean anything. */
    private static Optional<Said> allOrNone(Passage passage, int start) {
        boolean all = passage.text(start).equals("all");
        boolean none = passage.text(start).equals("none");
        boolean named =
                passage.text(start - 1).equals(":") && passage.text(start + 1).equals("of");
        return named && (all || none)
                ? Optional.of(said(Unit.FRACTION, all ? HUNDRED : BigDecimal.ZERO, start, start + 1)
                        .exactly())
                : Optional.empty();
    }

    /** "One in six", "three in every four", "four out of ten"; not "three in 12 months", "30 in 2022", "22 out of 55". */
    private static Optional<Said> odds(Passage passage, int start) {
        return Numeral.at(passage, start).flatMap(part -> odds(passage, start, part));
    }

    private static Optional<Said> odds(Passage passage, int start, Numeral part) {
        boolean outOf = passage.hasAt(part.to(), List.of("out", "of"));
        if (!outOf && !passage.text(part.to()).equals("in")) {
            return Optional.empty();
        }
        int in = part.to() + (outOf ? 2 : 1);
        boolean every = passage.text(in).equals("every");
        int at = in + (every ? 1 : 0);
        return Numeral.at(passage, at)
                .filter(whole -> (!outOf || every || whole.value().compareTo(BigDecimal.TEN) <= 0)
                        && !passage.at(at).isYear()
                        && whole.value().compareTo(part.value()) > 0
                        && !Amounts.isSpan(passage.text(whole.to())))
                .map(whole -> said(Unit.FRACTION, percent(part.value(), whole.value()), start, whole.to()));
    }

    /** The fraction that begins at a token, if one does. */
    static Optional<Said> fraction(Passage passage, int start) {
        int hyphen = passage.text(start + 1).equals("-") ? 1 : 0;
        int two = start + hyphen + 2;
        BigDecimal ofTwo = FRACTIONS.get(passage.text(start) + " " + passage.text(two - 1));
        BigDecimal ofOne = FRACTIONS.get(passage.text(start));
        if (ofTwo != null && isFraction(passage, start, two)) {
            return Optional.of(said(Unit.FRACTION, ofTwo, start, two));
        }
        return ofOne != null && isFraction(passage, start, start + 1)
                ? Optional.of(said(Unit.FRACTION, ofOne, start, start + 1))
                : Optional.empty();
    }

    /** "Half of the cash", "by a quarter", "up a third"; not "by half a million", "the first half of the year". */
    private static boolean isFraction(Passage passage, int start, int to) {
        String before = passage.text(Qualifier.before(passage, start).from() - 1);
        boolean ofSomething =
                passage.text(to).equals("of") || Direction.of(before).isPresent() || before.equals("by");
        return ofSomething && !isANumber(passage, start, to) && !ORDINALS.contains(passage.text(start - 1));
    }

    private static boolean isANumber(Passage passage, int start, int to) {
        return Numeral.at(passage, start).filter(number -> number.to() > to).isPresent();
    }

    private static Said said(Unit unit, BigDecimal percent, int start, int to) {
        return Said.of(unit, percent, BigDecimal.ONE, start, to);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }
}
