package io.github.alliancestats.engine.rule;

import io.github.alliancestats.internal.exact.ExactRange;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The wording of headlines. The Javadoc of figures states the rules. */
public final class NumberWording {

    private static final BigDecimal FIFTIETH = new BigDecimal("0.02");
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** The round numbers in words that can follow "over", by size. */
    private static final NavigableMap<BigDecimal, String> SPELLED = new TreeMap<>();

    private static final String[] MULTIPLES = {
        "a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"
    };
    private static final String[] QUARTERS = {"a quarter of a", "half a", "three quarters of a"};

    static {
        spell(MULTIPLES, 100, "hundred");
        spell(MULTIPLES, 1_000, "thousand"); // ten hundred are a thousand
        SPELLED.put(BigDecimal.valueOf(100_000), "a hundred thousand");
        spell(QUARTERS, 250_000, "million");
        spell(MULTIPLES, 1_000_000, "million");
        spell(QUARTERS, 250_000_000, "billion");
        spell(MULTIPLES, 1_000_000_000, "billion");
    }

    private NumberWording() {}

    private static void spell(String[] words, long step, String name) {
        for (int i = 0; i < words.length; i++) {
            SPELLED.put(BigDecimal.valueOf((i + 1) * step), words[i] + " " + name);
        }
    }

    public static BigDecimal step(ValueType<?> form, long step) {
        if (step < 1) {
            throw new IllegalArgumentException("the step of a headline must be 1 or more, but was " + step);
        }
        return form.unit().multiply(BigDecimal.valueOf(step));
    }

    /** Returns a step that the digits of a rounded number show. */
    public static BigDecimal powerOfTen(ValueType<?> form, long step) {
        BigDecimal checked = step(form, step);
        if (!BigDecimal.valueOf(step).stripTrailingZeros().unscaledValue().equals(BigInteger.ONE)) {
            throw new IllegalArgumentException(
                    "the step of a rounded number must be a power of ten, since a reader takes"
                            + " it for rounded in its last digit, but was " + step);
        }
        return checked;
    }

    /** Returns the usual step: tenths of a billion or million above those, otherwise three significant digits. */
    public static BigDecimal step(ValueType<?> form, BigDecimal number) {
        int digits = number.abs()
                .divideToIntegralValue(form.unit())
                .toBigInteger()
                .toString()
                .length();
        int power = digits > 9 ? 8 : digits > 6 ? 5 : Math.max(0, digits - 3);
        return TEN.pow(power).multiply(form.unit());
    }

    /** Words a number as nearly the next multiple of ten usual steps, if that is the nearest one. */
    public static Optional<String> nearly(ValueType<?> form, ExactRange range) {
        BigDecimal step = step(form, range.high()).multiply(TEN);
        BigDecimal floor = toMultiple(range.high(), step, RoundingMode.FLOOR);
        boolean nearer = range.low().subtract(floor).compareTo(step.divide(TWO)) >= 0;
        return nearer ? nearly(form, range, step) : Optional.empty();
    }

    public static String moreThan(ValueType<?> form, ExactRange range, BigDecimal step) {
        BigDecimal floor = toMultiple(range.low(), step, RoundingMode.FLOOR);
        if (floor.signum() <= 0) {
            return exact(form, range);
        }
        if (range.low().compareTo(floor) > 0) {
            return "more than " + form.headline(floor);
        }
        return (range.hasRange() ? "at least " : "") + form.headline(floor);
    }

    public static Optional<String> nearly(ValueType<?> form, ExactRange range, BigDecimal step) {
        BigDecimal next = toMultiple(range.high(), step, RoundingMode.FLOOR).add(step);
        BigDecimal shortfall = next.subtract(range.low());
        boolean round = range.high().remainder(step).signum() == 0;
        boolean fair = !round && range.low().signum() > 0 && shortfall.compareTo(next.multiply(FIFTIETH)) <= 0;
        return fair ? Optional.of("nearly " + form.headline(next)) : Optional.empty();
    }

    public static String rounded(ValueType<?> form, ExactRange range, BigDecimal step) {
        BigDecimal low = toMultiple(range.low(), step, RoundingMode.HALF_UP);
        BigDecimal high = toMultiple(range.high(), step, RoundingMode.HALF_UP);
        boolean near = isNear(range.low(), low) && isNear(range.high(), high);
        if (!near || !shows(form, low, step)) {
            return exact(form, range);
        }
        return low.compareTo(high) == 0 ? form.headline(low) : form.headline(low) + " to " + form.headline(high);
    }

    /** Rounds to ten usual steps if that is near enough, otherwise to the usual step. */
    public static Optional<String> about(ValueType<?> form, ExactRange range) {
        BigDecimal usual = step(form, range.low());
        Optional<String> round = about(form, range, usual.multiply(TEN));
        return round.isPresent() ? round : about(form, range, usual);
    }

    public static Optional<String> about(ValueType<?> form, ExactRange range, BigDecimal step) {
        BigDecimal nearest = toMultiple(range.low(), step, RoundingMode.HALF_UP);
        boolean ofBoth = toMultiple(range.high(), step, RoundingMode.HALF_UP).compareTo(nearest) == 0;
        BigDecimal low = nearest.subtract(range.low()).abs();
        BigDecimal off = range.high().subtract(nearest).abs().max(low);
        boolean fair = ofBoth && off.signum() > 0 && off.compareTo(nearest.multiply(TWENTIETH)) <= 0;
        return fair ? Optional.of("about " + form.headline(nearest)) : Optional.empty();
    }

    public static Optional<String> over(ValueType<?> form, ExactRange range) {
        BigDecimal unit = form.spelledUnit();
        Map.Entry<BigDecimal, String> spelled = SPELLED.floorEntry(range.low().divideToIntegralValue(unit));
        if (spelled == null) {
            return Optional.empty();
        }
        BigDecimal number = spelled.getKey().multiply(unit);
        BigDecimal excess = range.low().subtract(number);
        boolean fair = excess.signum() > 0 && excess.compareTo(number.multiply(QUARTER)) <= 0;
        return fair ? Optional.of("over " + form.spelled(spelled.getValue())) : Optional.empty();
    }

    public static Optional<String> upTo(ValueType<?> form, ExactRange range, BigDecimal step) {
        if (!range.hasRange() || range.high().signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal most = toMultiple(range.high(), step, RoundingMode.CEILING);
        boolean shown = range.high().compareTo(step) >= 0 && isNear(range.high(), most) && shows(form, most, step);
        return Optional.of("up to " + (shown ? form.headline(most) : form.words(range.high())));
    }

    /** Returns whether rounding changes a number by at most a tenth: £3.6m is £4m, £510,000 is not £1m. */
    private static boolean isNear(BigDecimal number, BigDecimal rounded) {
        BigDecimal off = number.subtract(rounded).abs();
        return rounded.signum() != 0 && off.multiply(TEN).compareTo(rounded.abs()) <= 0;
    }

    /** Returns whether a reader sees the step of a rounded number: 1,200 shows hundreds, but 100 does not. */
    private static boolean shows(ValueType<?> form, BigDecimal number, BigDecimal step) {
        BigDecimal units = step.divide(form.unit(), 0, RoundingMode.UNNECESSARY);
        return number.compareTo(step.multiply(TEN)) >= 0
                || units.compareTo(BigDecimal.ONE) == 0
                || units.compareTo(MILLION) == 0
                || units.compareTo(BILLION) == 0;
    }

    public static String exact(ValueType<?> form, ExactRange range) {
        String low = form.words(range.low());
        return range.hasRange() ? low + " to " + form.words(range.high()) : low;
    }

    private static BigDecimal toMultiple(BigDecimal number, BigDecimal step, RoundingMode mode) {
        return number.divide(step, 0, mode).multiply(step);
    }
}
