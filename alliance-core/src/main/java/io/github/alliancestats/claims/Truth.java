package io.github.alliancestats.claims;

import io.github.alliancestats.claims.Said.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Whether a number that is said is true of an exact one.
 *
 * @param low the low end of the exact number
 * @param value the exact number
 * @param high the high end
 */
record Truth(BigDecimal low, BigDecimal value, BigDecimal high) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Nearly is said of what is short of a number by a fiftieth of it at most. */
    private static final BigDecimal FIFTIETH = new BigDecimal("0.02");

    /** About is said of what is off a number by a twentieth of it at most. */
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");

    /** Rounding that makes a greater difference than a tenth of what is said makes another number of it. */
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    /**
     * A fraction is said of what rounds to its whole per cent, about one of what is off by two points at most; of one in
     * 250 that would be true of none, so that it is a tenth and a fifth of what is said at most.
     */
    private static final BigDecimal HALF_A_POINT = new BigDecimal("0.5");

    private static final BigDecimal TWO_POINTS = BigDecimal.valueOf(2);
    private static final BigDecimal FIFTH = new BigDecimal("0.2");

    static Truth of(BigDecimal exact) {
        return new Truth(exact, exact, exact);
    }

    /** Of the per cent that a part is of a whole. */
    static Truth ofShare(BigDecimal part, BigDecimal whole) {
        return of(part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128));
    }

    boolean holds(Said said) {
        return said.unit() == Unit.FRACTION ? holdsOfFraction(said) : holdsOfNumber(said);
    }

    private boolean holdsOfFraction(Said said) {
        BigDecimal excess = value.subtract(said.low());
        boolean near = excess.abs().compareTo(TWO_POINTS.min(said.low().multiply(FIFTH))) <= 0;
        if (said.wording() == Qualifier.PLAIN) {
            return excess.abs().compareTo(HALF_A_POINT.min(said.low().multiply(TENTH))) <= 0;
        }
        return said.wording().allows(excess.signum())
                && (near || !said.wording().isNear());
    }

    private boolean holdsOfNumber(Said said) {
        BigDecimal number = said.low();
        Qualifier wording = said.wording();
        if (wording == Qualifier.PLAIN || wording == Qualifier.EXACTLY) {
            return said.hasRange() ? isRange(said) : isPlain(said);
        }
        boolean isAllowed = wording.allows(low.compareTo(number)) && wording.allows(high.compareTo(number));
        return isAllowed && (!wording.isNear() || isNear(said));
    }

    private boolean isNear(Said said) {
        BigDecimal number = said.low();
        if (said.wording() == Qualifier.JUST_OVER) {
            return isWithin(high, number, TWENTIETH);
        }
        if (said.wording() == Qualifier.NEARLY) {
            return isWithin(low, number, FIFTIETH);
        }
        if (said.wording() == Qualifier.UP_TO) {
            return isWithin(high, number, FIFTIETH) || isCeiling(said);
        }
        return (isWithin(low, number, TWENTIETH) && isWithin(high, number, TWENTIETH))
                || isRoundedTo(value, number, said);
    }

    private boolean isPlain(Said said) {
        boolean exact = value.compareTo(said.low()) == 0;
        return said.wording() == Qualifier.EXACTLY ? exact : exact || isRoundedTo(value, said.low(), said);
    }

    /** The ends of a range, rounded; of an exact number what it lies between, as 65 is "between 60 and 70". */
    private boolean isRange(Said said) {
        boolean exact = low.compareTo(high) == 0;
        boolean between = low.compareTo(said.low()) >= 0 && high.compareTo(said.high()) <= 0;
        return (exact && between) || (isRoundedTo(low, said.low(), said) && isRoundedTo(high, said.high(), said));
    }

    private boolean isCeiling(Said said) {
        return toPlace(high, said.place(), RoundingMode.CEILING).compareTo(said.low()) == 0
                && isWithin(high, said.low(), TENTH);
    }

    /**
     * Whether the exact number rounds half up to what is said, at the last place that is said; of a per cent, half a
     * point is what every reader expects.
     */
    private static boolean isRoundedTo(BigDecimal exact, BigDecimal number, Said said) {
        return toPlace(exact, said.place(), RoundingMode.HALF_UP).compareTo(number) == 0
                && (said.isProportion() || isWithin(exact, number, TENTH));
    }

    private static boolean isWithin(BigDecimal exact, BigDecimal number, BigDecimal part) {
        return exact.subtract(number).abs().compareTo(number.abs().multiply(part)) <= 0;
    }

    private static BigDecimal toPlace(BigDecimal number, BigDecimal place, RoundingMode mode) {
        return number.divide(place, 0, mode).multiply(place);
    }
}
