package io.github.alliancestats.stats;

import io.github.alliancestats.internal.exact.ExactRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** The wording of headlines; {@link Figure} states the rules. */
final class Headline {

    private static final BigDecimal FIFTIETH = new BigDecimal("0.02");
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Headline() {}

    static BigDecimal step(Form<?> form, long step) {
        if (step < 1) {
            throw new IllegalArgumentException("the step of a headline must be 1 or more, but was " + step);
        }
        return form.unit().multiply(BigDecimal.valueOf(step));
    }

    /** Tenths of a billion or million above those, three significant digits below, whole units at least. */
    static BigDecimal step(Form<?> form, BigDecimal number) {
        int digits = number.abs()
                .divideToIntegralValue(form.unit())
                .toBigInteger()
                .toString()
                .length();
        int power = digits > 9 ? 8 : digits > 6 ? 5 : Math.max(0, digits - 3);
        return TEN.pow(power).multiply(form.unit());
    }

    /** Nearly a number ten times as round, and nearer to it than to the one before. */
    static Optional<String> nearly(Form<?> form, ExactRange range) {
        BigDecimal step = step(form, range.high()).multiply(TEN);
        BigDecimal floor = toMultiple(range.high(), step, RoundingMode.FLOOR);
        boolean nearer = range.low().subtract(floor).compareTo(step.divide(TWO)) >= 0;
        return nearer ? nearly(form, range, step) : Optional.empty();
    }

    static String moreThan(Form<?> form, ExactRange range, BigDecimal step) {
        BigDecimal floor = toMultiple(range.low(), step, RoundingMode.FLOOR);
        if (floor.signum() <= 0) {
            return exact(form, range);
        }
        if (range.low().compareTo(floor) > 0) {
            return "more than " + form.headline(floor);
        }
        return (range.isRange() ? "at least " : "") + form.headline(floor);
    }

    static Optional<String> nearly(Form<?> form, ExactRange range, BigDecimal step) {
        BigDecimal next = toMultiple(range.high(), step, RoundingMode.FLOOR).add(step);
        BigDecimal shortfall = next.subtract(range.low());
        boolean round = range.high().remainder(step).signum() == 0;
        boolean fair = !round && range.low().signum() > 0 && shortfall.compareTo(next.multiply(FIFTIETH)) <= 0;
        return fair ? Optional.of("nearly " + form.headline(next)) : Optional.empty();
    }

    static String rounded(Form<?> form, ExactRange range, BigDecimal step) {
        BigDecimal low = toMultiple(range.low(), step, RoundingMode.HALF_UP);
        BigDecimal high = toMultiple(range.high(), step, RoundingMode.HALF_UP);
        if (low.signum() == 0) {
            return exact(form, range);
        }
        return low.compareTo(high) == 0 ? form.headline(low) : form.headline(low) + " to " + form.headline(high);
    }

    private static String exact(Form<?> form, ExactRange range) {
        String low = form.words(range.low());
        return range.isRange() ? low + " to " + form.words(range.high()) : low;
    }

    private static BigDecimal toMultiple(BigDecimal number, BigDecimal step, RoundingMode mode) {
        return number.divide(step, 0, mode).multiply(step);
    }
}
