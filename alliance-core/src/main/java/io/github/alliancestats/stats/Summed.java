package io.github.alliancestats.stats;

import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.internal.exact.Micros;
import java.math.BigDecimal;

/** Sums of millionths, each in a lane, exact at any size. */
interface Summed {

    /** The number in a lane, or {@link Micros#NONE} if it is not below the limit, or something is beside the lanes. */
    long micros(int lane);

    /** The number in a lane. */
    BigDecimal number(int lane);

    /** The sum of one lane. */
    default ExactRange sum(int lane) {
        long micros = micros(lane);
        return micros == Micros.NONE ? ExactRange.of(number(lane)) : ExactRange.of(micros, micros, micros, true);
    }

    /** The range of the sums of three lanes: the value, by how much the low end is below it, and the high end above. */
    default ExactRange range(int value, int below, int above, boolean typical) {
        long middle = micros(value);
        long down = micros(below);
        long up = micros(above);
        if (middle != Micros.NONE && down != Micros.NONE && up != Micros.NONE) {
            long low = Micros.limited(middle - down);
            long high = Micros.limited(middle + up);
            if (low != Micros.NONE && high != Micros.NONE) {
                return ExactRange.of(low, middle, high, typical);
            }
        }
        BigDecimal number = number(value);
        return ExactRange.of(number.subtract(number(below)), number, number.add(number(above)), typical);
    }
}
