package io.github.alliancestats.record;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.internal.Door;
import io.github.alliancestats.internal.Line;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.internal.exact.Micros;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Quantities and valuations into the numbers that a seized drug holds, and back. */
@SuppressWarnings("EnumOrdinal") // a place in memory, which is never written
final class Lines {

    private static final QuantityUnit[] UNITS = QuantityUnit.values();
    private static final ValuationBasis[] BASES = ValuationBasis.values();
    private static final Function<MonetaryValuation, ExactRange> RANGE =
            Door.one(MonetaryValuation.class, ExactRange.class);
    private static final ExactRange NOTHING = ExactRange.ZERO;

    private Lines() {}

    /** Whether a quantity is held in numbers. */
    static boolean fits(Quantity quantity) {
        return Micros.of(quantity.number()) != Micros.NONE;
    }

    /** Whether a valuation is held in numbers: nothing more is said of it. */
    static boolean fits(MonetaryValuation valuation) {
        return RANGE.apply(valuation).valueMicros() != Micros.NONE
                && valuation.priceDate().isEmpty()
                && valuation.region().isEmpty()
                && valuation.source().isEmpty();
    }

    /** What fits, each if there is one. */
    static @Nullable Line of(@Nullable Quantity quantity, @Nullable MonetaryValuation valuation) {
        if (quantity == null && valuation == null) {
            return null;
        }
        ExactRange range = valuation == null ? NOTHING : RANGE.apply(valuation);
        return new Line(
                quantity == null ? Line.NONE : quantity.unit().ordinal(),
                quantity == null ? 0 : Micros.of(quantity.number()),
                valuation == null ? Line.NONE : valuation.basis().ordinal(),
                valuation == null ? null : valuation.currency(),
                range.lowMicros(),
                range.valueMicros(),
                range.highMicros(),
                range.isTypical());
    }

    static @Nullable Quantity quantity(Line line) {
        return line.unit() == Line.NONE ? null : Quantity.of(Micros.number(line.quantity()), UNITS[line.unit()]);
    }

    static @Nullable MonetaryValuation valuation(Line line) {
        if (line.basis() == Line.NONE) {
            return null;
        }
        MonetaryValuation.Builder valuation = MonetaryValuation.builder().basis(BASES[line.basis()]);
        BigDecimal low = Micros.number(line.low());
        BigDecimal high = Micros.number(line.high());
        BigDecimal value = Micros.number(line.value());
        return line.typical()
                ? valuation
                        .range(low, value, high, Objects.requireNonNull(line.currency()))
                        .build()
                : valuation
                        .range(low, high, Objects.requireNonNull(line.currency()))
                        .build();
    }
}
