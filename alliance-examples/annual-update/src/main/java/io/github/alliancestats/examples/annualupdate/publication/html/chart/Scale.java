package io.github.alliancestats.examples.annualupdate.publication.html.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A scale of round numbers that holds zero and every number drawn.
 *
 * @param low its low end, 0 unless a number is below
 * @param high its high end, 0 if no number is above
 * @param step from one mark to the next: 1, 2 or 5, or any of them with zeros
 */
record Scale(BigDecimal low, BigDecimal high, BigDecimal step) {

    private static final BigDecimal STEPS = BigDecimal.valueOf(4);
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);
    private static final BigDecimal LEAST_SHORTENED = BigDecimal.valueOf(10_000);
    private static final int DECIMALS = 2;

    /** A scale for some numbers. Whole numbers, such as counts, are marked in whole steps. */
    static Scale of(Collection<BigDecimal> numbers) {
        BigDecimal low = BigDecimal.ZERO.min(Collections.min(numbers));
        BigDecimal high = BigDecimal.ZERO.max(Collections.max(numbers));
        boolean whole =
                numbers.stream().allMatch(number -> number.stripTrailingZeros().scale() <= 0);
        BigDecimal span = high.subtract(low);
        if (span.signum() == 0) {
            return new Scale(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE);
        }
        BigDecimal step = roundStep(span.divide(STEPS, MathContext.DECIMAL64));
        if (whole) {
            step = step.max(BigDecimal.ONE);
        }
        return new Scale(
                steps(low, step, RoundingMode.FLOOR).multiply(step),
                steps(high, step, RoundingMode.CEILING).multiply(step),
                step);
    }

    private static BigDecimal roundStep(BigDecimal least) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        return ROUND.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(least) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal steps(BigDecimal number, BigDecimal step, RoundingMode rounding) {
        return number.divide(step, 0, rounding);
    }

    /** The numbers that are marked. */
    List<BigDecimal> marks() {
        List<BigDecimal> marks = new ArrayList<>();
        for (BigDecimal mark = low; mark.compareTo(high) <= 0; mark = mark.add(step)) {
            marks.add(mark);
        }
        return marks;
    }

    /** Where a number stands between the place of the low end and that of the high end. */
    BigDecimal place(BigDecimal number, BigDecimal atLow, BigDecimal atHigh) {
        return number.subtract(low)
                .multiply(atHigh.subtract(atLow))
                .divide(high.subtract(low), DECIMALS, RoundingMode.HALF_EVEN)
                .add(atLow);
    }

    /** A mark in units, thousands, millions or billions of them, whichever {@link #unit} says. */
    String words(BigDecimal mark) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        BigDecimal shortened = mark.movePointLeft(thousands() * 3).stripTrailingZeros();
        format.setMaximumFractionDigits(Math.max(0, shortened.scale()));
        return format.format(shortened);
    }

    /** In what the marks are told, if not in units. */
    Optional<String> unit() {
        return switch (thousands()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("thousands");
            case 2 -> Optional.of("millions");
            default -> Optional.of("billions");
        };
    }

    private int thousands() {
        BigDecimal largest = high.max(low.negate());
        if (largest.compareTo(LEAST_SHORTENED) < 0) {
            return 0;
        }
        return Math.min(3, (largest.precision() - largest.scale() - 1) / 3);
    }
}
