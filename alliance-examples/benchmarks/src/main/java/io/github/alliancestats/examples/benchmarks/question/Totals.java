package io.github.alliancestats.examples.benchmarks.question;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An answer to the question as whole numbers by name, as in "2024 drug heroin mass": counts, pence for values,
 * hundredths of a penny for cash (exact at rates of two decimals), milligrams, plants and tablets. What is zero is not
 * in it, so that an answer need not tell what never occurred from what it has no row for.
 *
 * @param numbers the numbers, none of them zero
 */
public record Totals(SortedMap<String, Long> numbers) {

    /** The decimals of a value in pounds that is told in pence. */
    public static final int PENCE = 2;

    /** The decimals of cash in pounds that is told in hundredths of a penny. */
    public static final int HUNDREDTHS = 4;

    /** {@return the name of a number} */
    static String name(int year, String group, String key, String what) {
        return year + " " + group + " " + key + " " + what;
    }

    /** Puts totals together. Not thread-safe. */
    public static final class Builder {
        private final SortedMap<String, Long> numbers = new TreeMap<>();

        /** Adds a number to what is there under its name. */
        public Builder add(int year, String group, String key, String what, long number) {
            return add(name(year, group, key, what), number);
        }

        /** Adds a decimal that has no more than so many decimals. */
        public Builder add(int year, String group, String key, String what, BigDecimal number, int decimals) {
            return add(year, group, key, what, number.movePointRight(decimals).longValueExact());
        }

        Builder add(String name, long number) {
            numbers.merge(name, number, Math::addExact);
            return this;
        }

        /** {@return the totals} */
        public Totals build() {
            numbers.values().removeIf(number -> number == 0);
            return new Totals(Collections.unmodifiableSortedMap(new TreeMap<>(numbers)));
        }
    }
}
