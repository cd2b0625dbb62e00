package io.github.alliancestats.examples.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as they stand in the report. */
final class Numbers {

    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    private Numbers() {}

    /** Three digits that count. */
    static String millis(double number) {
        return BigDecimal.valueOf(number).round(THREE_DIGITS).toPlainString();
    }

    static String whole(double number) {
        return Long.toString(Math.round(number));
    }
}
