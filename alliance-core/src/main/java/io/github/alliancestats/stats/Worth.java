package io.github.alliancestats.stats;

import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.money.ValuationBasis;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * One amount or range on offer for a part of an item.
 *
 * @param before what went the same way of the same property before it, so that the shares that forces have of each
 *     add to their shares of all
 * @param out whether it is taken off and not added
 */
record Worth(CurrencyUnit currency, @Nullable ValuationBasis basis, ExactRange range, BigDecimal before, boolean out) {

    static Worth of(MonetaryAmount amount) {
        return after(BigDecimal.ZERO, ExactMoney.of(amount));
    }

    static Worth after(BigDecimal before, ExactMoney amount) {
        return new Worth(amount.currency(), null, ExactRange.of(amount.number()), before, false);
    }

    /** The part that is made of an amount, if it is known. */
    static List<Worth> of(Optional<MonetaryAmount> amount) {
        return amount.map(known -> List.of(of(known))).orElse(List.of());
    }

    boolean isNothing() {
        return range.high().signum() == 0;
    }

    Worth outward() {
        return new Worth(currency, basis, range, before, true);
    }

    /** Whether of whole amounts of one currency as much went out as came in. */
    static boolean cancelOut(List<Worth> worths) {
        BigDecimal left = BigDecimal.ZERO;
        for (Worth worth : worths) {
            left = worth.out ? left.subtract(worth.range.value()) : left.add(worth.range.value());
        }
        return left.signum() == 0;
    }

    /** What of it is the recording force's, with its sign. */
    ExactRange own(Item item) {
        int decimals = Math.max(0, currency.getDefaultFractionDigits());
        ExactRange own = item.shareOf(range, decimals);
        if (before.signum() != 0) {
            ExactRange earlier = ExactRange.of(before);
            own = item.shareOf(range.plus(earlier), decimals)
                    .plus(item.shareOf(earlier, decimals).negated());
        }
        return out ? own.negated() : own;
    }
}
