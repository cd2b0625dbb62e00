package io.github.alliancestats.stats;

import io.github.alliancestats.engine.rule.ValueType;
import io.github.alliancestats.internal.PressStyle;
import io.github.alliancestats.internal.exact.ExactRange;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A way to put the number of a figure in words, in British press style (£11.2m, £612,300, 1,200). Each wording is true
 * of the exact number, or is refused.
 *
 * <p>Most wordings round to a step, in pounds, grams, things or years. The usual step is a tenth of a billion or of a
 * million above those, and three significant digits below a million. A step of a rounded number must be a power of ten,
 * because a reader takes a number for rounded in its last digit.
 */
public enum Wording {
    /** "£11,243,518.40": all digits, both ends of a range. It takes no step. */
    EXACT,
    /**
     * "£11.2m": rounded half up, once, from the exact number. A range is "£11.2m to £12.3m", unless both ends round to
     * the same number. The exact words are used if rounding changes the number by more than a tenth. They are also used
     * for fewer than ten steps: 100 for 123 hides that it was rounded.
     */
    ROUNDED,
    /** "More than £11.2m": the low end rounded down, if it is greater than that. The step needs no power of ten. */
    MORE_THAN,
    /**
     * "Over half a million pounds": a number that is spelled out, if the low end is greater by at most a quarter of it.
     * These numbers are one to nine hundred, one to ten thousand, a hundred thousand, quarters of a million and of a
     * billion, and one to ten million and billion. It takes no step.
     */
    OVER,
    /**
     * "Nearly £4m": the next multiple of the step, if both ends are below it by at most a fiftieth of it. The usual
     * step is ten times as large as above, and the figure must be nearer to this multiple than to the one before. The
     * step needs no power of ten.
     */
    NEARLY,
    /**
     * "About £500,000": the nearest multiple, if both ends are within a twentieth of it and it is not the exact number.
     * The usual step is ten times as large as above if that is near enough.
     */
    ABOUT,
    /** "Up to £12.4m": the high end of a range rounded up. A number without a range has no such wording. */
    UP_TO;

    private static final BigDecimal FIFTIETH = new BigDecimal("0.02");
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
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

    /** A step that no caller can ask for. */
    static final long USUAL_STEP = 0;

    /** Puts a number in words, if the wording is fair. */
    Optional<String> words(ValueType<?> type, ExactRange range, long step) {
        boolean isUsual = step == USUAL_STEP;
        return switch (this) {
            case EXACT -> Optional.of(exact(type, range));
            case ROUNDED -> Optional.of(rounded(type, range, powerOfTen(type, step, range.low())));
            case MORE_THAN -> moreThan(type, range, step(type, step, range.low()));
            case OVER -> over(type, range);
            case NEARLY -> isUsual ? nearly(type, range) : nearly(type, range, step(type, step));
            case ABOUT -> isUsual ? about(type, range) : about(type, range, powerOfTen(type, step, range.low()));
            case UP_TO -> upTo(type, range, powerOfTen(type, step, range.high()));
        };
    }

    /** Puts the least that a figure can be in words. Such a number is never rounded up. */
    Optional<String> leastWords(ValueType<?> type, ExactRange range, long step) {
        return switch (this) {
            case EXACT -> Optional.of("at least " + type.words(range.low()));
            case ROUNDED -> Optional.of(atLeast(type, range.low(), powerOfTen(type, step, range.low())));
            case MORE_THAN, OVER -> words(type, range, step);
            case NEARLY, ABOUT, UP_TO -> Optional.empty();
        };
    }

    /** Returns whether it states both ends of a range, so that a figure with gaps needs both. */
    boolean isOfRange() {
        return switch (this) {
            case EXACT, ROUNDED, MORE_THAN, OVER -> false;
            case NEARLY, ABOUT, UP_TO -> true;
        };
    }

    /** Returns whether a caller can give a step. */
    boolean takesStep() {
        return switch (this) {
            case EXACT, OVER -> false;
            case ROUNDED, MORE_THAN, NEARLY, ABOUT, UP_TO -> true;
        };
    }

    private static void spell(String[] words, long step, String name) {
        for (int i = 0; i < words.length; i++) {
            SPELLED.put(BigDecimal.valueOf((i + 1) * step), words[i] + " " + name);
        }
    }

    private static BigDecimal step(ValueType<?> type, long step, BigDecimal number) {
        return step == USUAL_STEP ? usualStep(type, number) : step(type, step);
    }

    static BigDecimal step(ValueType<?> type, long step) {
        if (step < 1) {
            throw new IllegalArgumentException("the step of a headline must be 1 or more, but was " + step);
        }
        return type.unit().multiply(BigDecimal.valueOf(step));
    }

    /** Returns the step of a rounded number. Refuses one that its digits do not show. */
    private static BigDecimal powerOfTen(ValueType<?> type, long step, BigDecimal number) {
        BigDecimal unit = step(type, step, number);
        boolean isPower =
                BigDecimal.valueOf(step).stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
        if (step != USUAL_STEP && !isPower) {
            throw new IllegalArgumentException(
                    "the step of a rounded number must be a power of ten, because a reader takes"
                            + " it for rounded in its last digit, but was " + step);
        }
        return unit;
    }

    /** Returns the usual step: tenths of a billion or million above those, otherwise three significant digits. */
    private static BigDecimal usualStep(ValueType<?> type, BigDecimal number) {
        int digits = number.abs()
                .divideToIntegralValue(type.unit())
                .toBigInteger()
                .toString()
                .length();
        int power = digits > 9 ? 8 : digits > 6 ? 5 : Math.max(0, digits - 3);
        return BigDecimal.TEN.pow(power).multiply(type.unit());
    }

    /** Words a number as nearly the next multiple of ten usual steps, if that is the nearest one. */
    private static Optional<String> nearly(ValueType<?> type, ExactRange range) {
        BigDecimal step = usualStep(type, range.high()).multiply(BigDecimal.TEN);
        BigDecimal floor = toMultiple(range.high(), step, RoundingMode.FLOOR);
        boolean nearer = range.low().subtract(floor).compareTo(step.divide(TWO)) >= 0;
        return nearer ? nearly(type, range, step) : Optional.empty();
    }

    private static Optional<String> moreThan(ValueType<?> type, ExactRange range, BigDecimal step) {
        BigDecimal floor = toMultiple(range.low(), step, RoundingMode.FLOOR);
        boolean fair = floor.signum() > 0 && range.low().compareTo(floor) > 0;
        return fair ? Optional.of("more than " + type.headline(floor)) : Optional.empty();
    }

    /** Words the least that a figure can be, rounded down. */
    private static String atLeast(ValueType<?> type, BigDecimal low, BigDecimal step) {
        BigDecimal floor = toMultiple(low, step, RoundingMode.FLOOR);
        return "at least " + (floor.signum() > 0 ? type.headline(floor) : type.words(low));
    }

    private static Optional<String> nearly(ValueType<?> type, ExactRange range, BigDecimal step) {
        BigDecimal next = toMultiple(range.high(), step, RoundingMode.FLOOR).add(step);
        BigDecimal shortfall = next.subtract(range.low());
        boolean round = range.high().remainder(step).signum() == 0;
        boolean fair = !round && range.low().signum() > 0 && shortfall.compareTo(next.multiply(FIFTIETH)) <= 0;
        return fair ? Optional.of("nearly " + type.headline(next)) : Optional.empty();
    }

    private static String rounded(ValueType<?> type, ExactRange range, BigDecimal step) {
        BigDecimal low = toMultiple(range.low(), step, RoundingMode.HALF_UP);
        BigDecimal high = toMultiple(range.high(), step, RoundingMode.HALF_UP);
        boolean near = isNear(range.low(), low) && isNear(range.high(), high);
        if (!near || !shows(type, low, step)) {
            return exact(type, range);
        }
        return low.compareTo(high) == 0 ? type.headline(low) : type.headline(low) + " to " + type.headline(high);
    }

    /** Rounds to ten usual steps if that is near enough, otherwise to the usual step. */
    private static Optional<String> about(ValueType<?> type, ExactRange range) {
        BigDecimal usual = usualStep(type, range.low());
        Optional<String> round = about(type, range, usual.multiply(BigDecimal.TEN));
        return round.isPresent() ? round : about(type, range, usual);
    }

    private static Optional<String> about(ValueType<?> type, ExactRange range, BigDecimal step) {
        BigDecimal nearest = toMultiple(range.low(), step, RoundingMode.HALF_UP);
        boolean ofBoth = toMultiple(range.high(), step, RoundingMode.HALF_UP).compareTo(nearest) == 0;
        BigDecimal low = nearest.subtract(range.low()).abs();
        BigDecimal off = range.high().subtract(nearest).abs().max(low);
        boolean fair = ofBoth && off.signum() > 0 && off.compareTo(nearest.multiply(TWENTIETH)) <= 0;
        return fair ? Optional.of("about " + type.headline(nearest)) : Optional.empty();
    }

    private static Optional<String> over(ValueType<?> type, ExactRange range) {
        BigDecimal unit = type.spelledUnit();
        Map.Entry<BigDecimal, String> spelled = SPELLED.floorEntry(range.low().divideToIntegralValue(unit));
        if (spelled == null) {
            return Optional.empty();
        }
        BigDecimal number = spelled.getKey().multiply(unit);
        BigDecimal excess = range.low().subtract(number);
        boolean fair = excess.signum() > 0 && excess.compareTo(number.multiply(QUARTER)) <= 0;
        return fair ? Optional.of("over " + type.spelled(spelled.getValue())) : Optional.empty();
    }

    private static Optional<String> upTo(ValueType<?> type, ExactRange range, BigDecimal step) {
        if (!range.hasRange() || range.high().signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal most = toMultiple(range.high(), step, RoundingMode.CEILING);
        boolean shown = range.high().compareTo(step) >= 0 && isNear(range.high(), most) && shows(type, most, step);
        return Optional.of("up to " + (shown ? type.headline(most) : type.words(range.high())));
    }

    /** Returns whether rounding changes a number by at most a tenth: £3.6m is £4m, £510,000 is not £1m. */
    private static boolean isNear(BigDecimal number, BigDecimal rounded) {
        BigDecimal off = number.subtract(rounded).abs();
        return rounded.signum() != 0 && off.multiply(BigDecimal.TEN).compareTo(rounded.abs()) <= 0;
    }

    /** Returns whether a reader sees the step of a rounded number: 1,200 shows hundreds, but 100 does not. */
    private static boolean shows(ValueType<?> type, BigDecimal number, BigDecimal step) {
        BigDecimal units = step.divide(type.unit(), 0, RoundingMode.UNNECESSARY);
        return number.compareTo(step.multiply(BigDecimal.TEN)) >= 0
                || units.compareTo(BigDecimal.ONE) == 0
                || units.compareTo(MILLION) == 0
                || units.compareTo(BILLION) == 0;
    }

    /** Returns a number of things, in words up to ten. */
    static String spelled(long number, String things) {
        String words = number == 1
                ? "one"
                : number <= MULTIPLES.length
                        ? MULTIPLES[(int) number - 1]
                        : PressStyle.plain(BigDecimal.valueOf(number), 0);
        return words + " " + things;
    }

    /** Returns words as a list, such as "a, b and c". */
    static String listed(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    static String exact(ValueType<?> type, ExactRange range) {
        String low = type.words(range.low());
        return range.hasRange() ? low + " to " + type.words(range.high()) : low;
    }

    private static BigDecimal toMultiple(BigDecimal number, BigDecimal step, RoundingMode mode) {
        return number.divide(step, 0, mode).multiply(step);
    }
}
