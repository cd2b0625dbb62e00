package io.github.alliancestats.internal.exact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * Terms of years, months and days as exact numbers of days, so that they compare, add and average.
 *
 * <p>A month counts as 30.4375 days, a 48th of the 1,461 days of four years. This is a policy: on the calendar the
 * days of a term depend on the day on which it begins, so that the same sentence would be longer for one person than
 * for another, and a total would change with the order of its parts.
 */
public final class Terms {

    private static final BigDecimal DAYS_OF_A_MONTH = new BigDecimal("30.4375");

    /** Of a day: the largest unit of which months and days are both whole numbers. */
    private static final int SIXTEENTHS = 16;

    private static final int SIXTEENTHS_OF_A_MONTH = 487;

    /** To where a quotient is cut: every sixteenth has four decimals, so no term is lost. */
    private static final int DECIMALS = 4;

    private static final int MONTHS_OF_A_YEAR = 12;

    private Terms() {}

    /**
     * The days of a term.
     *
     * @param term any term
     * @return its months at 30.4375 days each, and its days; exact, in canonical form
     */
    public static BigDecimal number(Period term) {
        return Decimals.canonical(BigDecimal.valueOf(term.toTotalMonths())
                .multiply(DAYS_OF_A_MONTH)
                .add(BigDecimal.valueOf(term.get(ChronoUnit.DAYS))));
    }

    /**
     * The term that has a number of days: the exact inverse of {@link #number}, for a term and for a sum of terms.
     *
     * <p>A month is 487 sixteenths of a day and a day is 16. The two have no common factor, so the sixteenths of a
     * number tell its months but for a multiple of 16; and 16 months are 487 days. Hence 5 years and 218 days come
     * back as that, and days reach 487 only as another 16 months. A number that no sum of terms has, as a difference
     * may, comes back in whole months and whole days, rounded towards nothing. A mean may by chance look like a sum:
     * use {@link #mean}.
     *
     * @param number the days
     * @return years, months below 12, and days below 487
     * @throws ArithmeticException if it is longer than a {@link Period} can be
     */
    public static Period period(BigDecimal number) {
        return length(number).period();
    }

    private static Length length(BigDecimal number) {
        long whole = sixteenths(number);
        // 7 is the inverse of 487 among the remainders of 16
        long leastMonths = Math.floorMod(whole * 7, SIXTEENTHS);
        long rest = whole - leastMonths * SIXTEENTHS_OF_A_MONTH;
        if (rest < 0 || number.compareTo(days(whole)) != 0) {
            return rounded(whole);
        }
        long days = rest / SIXTEENTHS;
        return new Length(leastMonths + days / SIXTEENTHS_OF_A_MONTH * SIXTEENTHS, days % SIXTEENTHS_OF_A_MONTH);
    }

    /**
     * The mean of terms, in whole months and whole days, the rest of a day left out.
     *
     * @param sum the days of all of them
     * @param count how many they are, at least 1
     * @return years, months below 12, and days below 31
     * @throws ArithmeticException if there are none, or it is longer than a {@link Period} can be
     */
    public static Period mean(BigDecimal sum, long count) {
        return rounded(sixteenths(sum.divide(BigDecimal.valueOf(count), DECIMALS, RoundingMode.DOWN)))
                .period();
    }

    private static long sixteenths(BigDecimal number) {
        return number.multiply(BigDecimal.valueOf(SIXTEENTHS))
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
    }

    private static BigDecimal days(long sixteenths) {
        return BigDecimal.valueOf(sixteenths).divide(BigDecimal.valueOf(SIXTEENTHS));
    }

    private static Length rounded(long sixteenths) {
        return new Length(sixteenths / SIXTEENTHS_OF_A_MONTH, sixteenths % SIXTEENTHS_OF_A_MONTH / SIXTEENTHS);
    }

    /** A term that may be longer than a {@link Period} can be. */
    private record Length(long months, long days) {

        Period period() {
            return Period.of(Math.toIntExact(months / MONTHS_OF_A_YEAR), (int) (months % MONTHS_OF_A_YEAR), (int) days);
        }

        String words() {
            long years = months < 2 * MONTHS_OF_A_YEAR ? 0 : months / MONTHS_OF_A_YEAR;
            String words = part(years, "year") + part(months - years * MONTHS_OF_A_YEAR, "month") + part(days, "day");
            return words.isEmpty() ? "0 days" : words.substring(1);
        }
    }

    /**
     * A term in words, below two years in months, as courts say it.
     *
     * @param term a term that is not negative
     * @return as in "8 years 6 months", "20 months", "5 years 218 days"
     */
    public static String words(Period term) {
        return new Length(term.toTotalMonths(), term.get(ChronoUnit.DAYS)).words();
    }

    /**
     * A number of days as a term in words, however long it is.
     *
     * @param number the days, not negative
     * @return the words of the term that {@link #period} makes of it
     */
    public static String words(BigDecimal number) {
        return length(number).words();
    }

    private static String part(long number, String unit) {
        if (number == 0) {
            return "";
        }
        return " " + number + " " + unit + (number == 1 ? "" : "s");
    }
}
