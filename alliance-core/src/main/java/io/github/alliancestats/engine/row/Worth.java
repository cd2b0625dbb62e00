package io.github.alliancestats.engine.row;

import io.github.alliancestats.internal.exact.Decimals;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.internal.exact.ExactRange;
import java.math.BigDecimal;
import java.util.List;
import javax.money.CurrencyUnit;

/**
 * An amount of property before it is shared between forces.
 *
 * @param before the sum of the amounts that moved the same way before it. With it, the shares of a force in each amount
 *     add to its share in the sum
 * @param isOut whether the amount is subtracted
 */
public record Worth(CurrencyUnit currency, BigDecimal number, BigDecimal before, boolean isOut) {

    /** Returns an amount that follows others. */
    public static Worth after(BigDecimal before, ExactMoney amount) {
        return new Worth(amount.currency(), amount.number(), before, false);
    }

    Worth outward() {
        return new Worth(currency, number, before, true);
    }

    /** Returns whether whole amounts of one currency add to zero. */
    static boolean cancelOut(List<Worth> worths) {
        BigDecimal left = BigDecimal.ZERO;
        for (Worth worth : worths) {
            left = worth.isOut ? left.subtract(worth.number) : left.add(worth.number);
        }
        return left.signum() == 0;
    }

    /** Returns the recording force's share, with its sign. */
    public ExactRange own(RecordRows rows) {
        int decimals = Math.max(0, currency.getDefaultFractionDigits());
        BigDecimal own = rows.shareOf(number, decimals);
        if (before.signum() != 0) {
            own = rows.shareOf(Decimals.canonical(number.add(before)), decimals)
                    .subtract(rows.shareOf(before, decimals));
        }
        return ExactRange.of(isOut ? own.negate() : own);
    }
}
