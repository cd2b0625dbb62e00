package io.github.alliancestats.engine.row;

import io.github.alliancestats.quality.Gap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state of an amount of a row: known in one currency and basis, in several, or in none for a reason.
 *
 * @param known the currencies and bases in which it is known, in the order of the row's amounts
 * @param gap the reason why it is known in none, or is in doubt; null if it counts
 */
public record AmountState(List<KnownAmount> known, @Nullable Gap gap) {

    /** A number that has neither currency nor basis. */
    public static final AmountState NUMBER =
            new AmountState(List.of(new KnownAmount(CurrencyBasis.NOTHING, true)), null);

    /**
     * One currency and basis in which an amount is known.
     *
     * @param apart the currency and basis
     * @param typical whether each amount of a range had a typical value
     */
    public record KnownAmount(CurrencyBasis apart, boolean typical) {}

    /** Returns the currencies and bases in which it counts. */
    public List<KnownAmount> counted() {
        return gap == null ? known : List.of();
    }

    /** Returns whether another figure counts it. */
    public boolean isCountedElsewhere() {
        return gap != null && gap.countedElsewhere();
    }

    /** Returns the state of an unknown amount. */
    public static AmountState missing(Gap gap) {
        return new AmountState(List.of(), gap);
    }
}
