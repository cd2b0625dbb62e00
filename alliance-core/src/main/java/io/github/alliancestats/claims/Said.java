package io.github.alliancestats.claims;

import io.github.alliancestats.internal.PressStyle;
import java.math.BigDecimal;

/**
 * A quantity that a text says.
 *
 * @param unit what it is of
 * @param currency the currency of an amount of money; empty otherwise
 * @param low the number: pounds, grams, millilitres, things, per cent, or days of custody
 * @param high the upper end, where two are said; else the same number
 * @param place the place to which it may have been rounded: 100,000 in "£11.2m", 1,000 in "12,000"
 * @param wording what is claimed of the number
 * @param from the first token, words like "more than" among them
 * @param number the first token of the number itself
 * @param to the token behind the last
 */
record Said(
        Unit unit,
        String currency,
        BigDecimal low,
        BigDecimal high,
        BigDecimal place,
        Qualifier wording,
        int from,
        int number,
        int to) {

    /** What a quantity is of. */
    enum Unit {
        MONEY(""),
        COUNT(""),
        MASS(" g"),
        VOLUME(" ml"),
        TERM(" days"),
        /** Per cent. */
        SHARE("%"),
        /** A fraction such as a quarter, in per cent. */
        FRACTION("%"),
        /** A multiple of an earlier number, in per cent of it: doubled is 200. */
        MULTIPLE("%");

        private final String suffix;

        Unit(String suffix) {
            this.suffix = suffix;
        }
    }

    /** Returns a plain percentage, fraction, multiple or term. */
    static Said of(Unit unit, BigDecimal number, BigDecimal place, int start, int to) {
        return new Said(unit, "", number, number, place, Qualifier.PLAIN, start, start, to);
    }

    /** A plain number of a unit that is so many times the one in which it is kept. */
    static Said of(Unit unit, String currency, Numeral number, BigDecimal times, int start, int to) {
        BigDecimal value = number.value().multiply(times);
        BigDecimal place = number.place().multiply(times);
        return new Said(unit, currency, value, value, place, Qualifier.PLAIN, start, start, to);
    }

    /** Whether it is of another number, and no number of things or money itself. */
    boolean isProportion() {
        return unit == Unit.SHARE || unit == Unit.FRACTION || unit == Unit.MULTIPLE;
    }

    boolean hasRange() {
        return low.compareTo(high) != 0;
    }

    /** A number of its unit in words. */
    String words(BigDecimal number) {
        return unit == Unit.MONEY
                ? PressStyle.symbol(currency) + PressStyle.abbreviated(number, 2)
                : PressStyle.plain(number, 0) + unit.suffix;
    }

    Said worded(Qualifier other, int start, int end) {
        return new Said(unit, currency, low, high, place, other, start, number, end);
    }

    Said exactly() {
        return worded(Qualifier.EXACTLY, from, to);
    }

    Said upTo(Said upper) {
        return new Said(unit, currency, low, upper.high, place.max(upper.place), wording, from, number, upper.to);
    }
}
