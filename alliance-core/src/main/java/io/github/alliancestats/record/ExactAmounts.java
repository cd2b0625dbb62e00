package io.github.alliancestats.record;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.internal.RecordAccess;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.internal.exact.Micros;
import io.github.alliancestats.money.MonetaryValuation;
import java.util.function.Function;

/** The quantities and valuations that a seized drug holds as numbers. */
final class ExactAmounts {

    private static final Function<MonetaryValuation, ExactRange> RANGE =
            RecordAccess.reader(MonetaryValuation.class, ExactRange.class);

    private ExactAmounts() {}

    static boolean fits(Quantity quantity) {
        return Micros.of(quantity.number()) != Micros.NONE;
    }

    /** Returns whether a valuation is held in numbers, since it has no other details. */
    static boolean fits(MonetaryValuation valuation) {
        return range(valuation).valueMicros() != Micros.NONE
                && valuation.priceDate().isEmpty()
                && valuation.region().isEmpty()
                && valuation.source().isEmpty();
    }

    static ExactRange range(MonetaryValuation valuation) {
        return RANGE.apply(valuation);
    }
}
