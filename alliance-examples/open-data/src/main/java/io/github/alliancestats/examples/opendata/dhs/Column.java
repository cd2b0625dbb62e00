package io.github.alliancestats.examples.opendata.dhs;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;

/** The columns of numbers, in their order. None is ever negative. */
enum Column {
    DISTINCT_INCIDENTS(0, "DISTINCT INCIDENTS", 0, "a whole number such as 1234"),
    MONEY_SEIZED(1, "TOTAL $ SEIZED", 2, "an amount such as 1234.56"),
    LBS_SEIZED(2, "LBS SEIZED", 12, "a number such as 1234.5678"),
    MSRP(3, "MSRP", 2, "an amount such as 1234.56"),
    QUANTITY_SEIZED(4, "QTY SEIZED", 12, "a number such as 1234.5678");

    private static final int LARGEST_INTEGER_DIGITS = 15;

    private final int place;
    private final String heading;
    private final int decimals;
    private final String expected;

    Column(int place, String heading, int decimals, String expected) {
        this.place = place;
        this.heading = heading;
        this.decimals = decimals;
        this.expected = expected;
    }

    /** What reads the number in a column of one row. */
    @FunctionalInterface
    interface Reader {
        BigDecimal read(Column column) throws IOException;
    }

    /** The place among the columns of numbers, from 0. */
    int place() {
        return place;
    }

    /** The heading in the workbook. */
    String heading() {
        return heading;
    }

    /** The heading in the table that was made of the workbook. */
    String parsedHeading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * A number of this column, if it can be one.
     *
     * @param number the number
     * @return the same without zeros at the end
     * @throws IOException with a message that says what is expected, if it can't
     */
    BigDecimal checked(BigDecimal number) throws IOException {
        BigDecimal plain = number.stripTrailingZeros();
        boolean fits = plain.precision() - plain.scale() <= LARGEST_INTEGER_DIGITS && plain.scale() <= decimals;
        if (plain.signum() < 0 || !fits) {
            throw unexpected(number.toString());
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    IOException unexpected(String found) {
        return new IOException(
                "expected " + expected + ", but found " + (found.isEmpty() ? "nothing" : "\"" + found + "\""));
    }
}
