package io.github.alliancestats.engine.row;

import io.github.alliancestats.internal.exact.ExactMoney;
import java.math.BigDecimal;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * An amount of property before it is shared between forces.
 *
 * @param before the sum of the amounts that moved the same way before it. With it, the shares of a force in each amount
 *     add to its share in the sum
 */
public record Worth(CurrencyUnit currency, BigDecimal number, BigDecimal before) {

    /** Returns an amount that follows others. */
    public static Worth after(BigDecimal before, ExactMoney amount) {
        return new Worth(amount.currency(), amount.number(), before);
    }

    /** Returns an amount that follows others, null if it is not known. */
    public static @Nullable Worth ofNullable(BigDecimal before, @Nullable ExactMoney amount) {
        return amount == null ? null : after(before, amount);
    }

    /** Returns the recording force's share. */
    public BigDecimal own(RecordRows rows) {
        int decimals = Math.max(0, currency.getDefaultFractionDigits());
        if (before.signum() == 0) {
            return rows.shareOf(number, decimals);
        }
        return rows.shareOf(number.add(before), decimals).subtract(rows.shareOf(before, decimals));
    }
}
