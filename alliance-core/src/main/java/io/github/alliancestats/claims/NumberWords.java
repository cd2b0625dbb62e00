package io.github.alliancestats.claims;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a number that is written in words: twenty-six, two dozen, a hundred and six, one million two hundred thousand.
 * All words of it are read together, so that none of them is taken for a number of its own.
 */
final class NumberWords {

    private static final Map<String, BigDecimal> SMALL =
            Numeral.table("one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 "
                    + "thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 "
                    + "twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90");

    private NumberWords() {}

    /** The number that begins at a token, if one does; "one of the largest" is none, "one of heroin" is. */
    static Optional<Numeral> at(Passage passage, int start) {
        boolean oneOf =
                passage.text(start).equals("one") && passage.text(start + 1).equals("of");
        return oneOf && DrugKey.PHRASES.at(passage, start + 2, passage.size()).isEmpty()
                ? Optional.empty()
                : a(passage, start).or(() -> group(passage, start)).map(group -> number(passage, group));
    }

    /** A million, a thousand, a hundred, a hundred thousand, a dozen: said to a tenth, and a dozen to one. */
    private static Optional<Numeral> a(Passage passage, int start) {
        if (!passage.text(start).equals("a")) {
            return Optional.empty();
        }
        String next = passage.text(start + 1);
        if (next.equals("dozen")) {
            return Optional.of(ofOnes(12, start + 2));
        }
        if (next.equals("hundred")) {
            return Optional.of(withRest(passage, 100, BigDecimal.TEN, start + 2));
        }
        return next.length() > 2 && Numeral.SCALES.containsKey(next)
                ? Optional.of(new Numeral(BigDecimal.ONE, new BigDecimal("0.1"), false, start + 1))
                : Optional.empty();
    }

    /** Twenty-six, two dozen, two hundred, two hundred and six. */
    private static Optional<Numeral> group(Passage passage, int start) {
        return belowHundred(passage, start).map(few -> switch (passage.text(few.to())) {
            case "dozen" -> ofOnes(few.value().intValue() * 12, few.to() + 1);
            case "hundred" -> withRest(passage, few.value().intValue() * 100, BigDecimal.ONE, few.to() + 1);
            default -> few;
        });
    }

    /** Hundreds with what is below them; "one hundred and two hundred" are two numbers. */
    private static Numeral withRest(Passage passage, int hundreds, BigDecimal place, int to) {
        return group(passage, behindAnd(passage, to))
                .filter(rest -> rest.value().intValue() < 100)
                .map(rest -> ofOnes(hundreds + rest.value().intValue(), rest.to()))
                .orElse(new Numeral(BigDecimal.valueOf(hundreds), place, false, to));
    }

    private static Optional<Numeral> belowHundred(Passage passage, int start) {
        BigDecimal first = SMALL.get(passage.text(start));
        if (first == null) {
            return Optional.empty();
        }
        int hyphen = passage.text(start + 1).equals("-") ? 1 : 0;
        int second = SMALL.getOrDefault(passage.text(start + 1 + hyphen), BigDecimal.TEN)
                .intValue();
        int number = first.intValue();
        return Optional.of(
                number >= 20 && second < 10 ? ofOnes(number + second, start + 2 + hyphen) : ofOnes(number, start + 1));
    }

    /** A number without thousands, millions or billions that is said to the last one. */
    private static Numeral ofOnes(int number, int to) {
        return new Numeral(BigDecimal.valueOf(number), BigDecimal.ONE, false, to);
    }

    /** A group with its scale, and the smaller ones behind it. */
    private static Numeral number(Passage passage, Numeral group) {
        BigDecimal scale = Numeral.SCALES.get(passage.text(group.to()));
        if (scale == null) {
            return group;
        }
        BigDecimal number = scale.multiply(group.value());
        int to = group.to() + 1;
        return group(passage, behindAnd(passage, to))
                .map(smaller -> number(passage, smaller))
                .filter(rest -> rest.value().compareTo(scale) < 0)
                .map(rest -> new Numeral(number.add(rest.value()), rest.place(), true, rest.to()))
                .orElse(new Numeral(number, scale.multiply(group.place()), true, to));
    }

    private static int behindAnd(Passage passage, int to) {
        return passage.text(to).equals("and") ? to + 1 : to;
    }
}
