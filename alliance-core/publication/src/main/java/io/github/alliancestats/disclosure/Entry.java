package io.github.alliancestats.disclosure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * The content of a cell.
 *
 * @param kind the kind of content
 * @param number the number; zero if the cell has none
 * @param largest the supplied contributions to an amount of money, the largest first
 */
record Entry(EntryKind kind, BigDecimal number, List<BigDecimal> largest) {

    private static final int MOST_DIGITS = 1_000;

    static final Entry ABSENT = without(EntryKind.ABSENT);

    /** A kind of content. An absent cell was not given. */
    enum EntryKind {
        NUMBER,
        MISSING,
        NOT_APPLICABLE,
        ABSENT
    }

    /** Creates the entry of a number, which must not be negative. */
    static Entry of(BigDecimal number) {
        requireDigits(number);
        if (number.signum() < 0) {
            throw new IllegalArgumentException("a number in a table must not be negative, but was " + number);
        }
        return new Entry(EntryKind.NUMBER, number, List.of());
    }

    /** Creates the entry of an amount of money. Contributions must not be negative, or together exceed the amount. */
    static Entry of(BigDecimal amount, List<BigDecimal> contributions) {
        requireDigits(amount);
        BigDecimal sum = BigDecimal.ZERO;
        boolean negative = amount.signum() < 0;
        for (BigDecimal part : contributions) {
            requireDigits(part);
            sum = sum.add(part);
            negative |= part.signum() < 0;
        }
        if (negative) {
            throw new IllegalArgumentException("an amount and its contributions must not be negative");
        }
        if (sum.compareTo(amount) > 0) {
            throw new IllegalArgumentException(
                    "contributions must not exceed their amount, but add to " + sum + ", and the amount is " + amount);
        }
        return new Entry(
                EntryKind.NUMBER,
                amount,
                contributions.stream().sorted(Comparator.reverseOrder()).toList());
    }

    /** Checks the number of digits, as records do: a short text can denote a number with a billion digits. */
    private static void requireDigits(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException("a number in a table may have at most 1,000 digits before and after the"
                    + " point, but it has precision " + number.precision() + " and scale " + number.scale());
        }
    }

    static Entry without(EntryKind kind) {
        return new Entry(kind, BigDecimal.ZERO, List.of());
    }

    boolean isNumber() {
        return kind == EntryKind.NUMBER;
    }

    boolean isAbsent() {
        return kind == EntryKind.ABSENT;
    }
}
