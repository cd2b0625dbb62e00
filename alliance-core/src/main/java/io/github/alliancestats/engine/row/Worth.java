package io.github.alliancestats.engine.row;

import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.record.common.JointWork;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount of property before it is shared between forces.
 *
 * @param before the sum of the amounts that moved the same way before it, null if there is none. With it, the shares of a
 *     force in each amount add to its share in the sum
 */
public record Worth(ExactMoney amount, @Nullable ExactMoney before) {

    /** Returns an amount that follows no other; null if it is not known. */
    public static @Nullable Worth first(@Nullable ExactMoney amount) {
        return after(null, amount);
    }

    /** Returns an amount that follows others; null if it is not known. */
    public static @Nullable Worth after(@Nullable ExactMoney before, @Nullable ExactMoney amount) {
        return amount == null ? null : new Worth(amount, before);
    }

    /** Returns whether the recording force's share of an amount is rounded. */
    public static boolean isRounded(ExactMoney amount, RecordRows rows) {
        JointWork work = rows.joint();
        return work != null
                && share(amount, rows)
                                .number()
                                .multiply(BigDecimal.valueOf(work.share().whole()))
                                .compareTo(amount.number()
                                        .multiply(
                                                BigDecimal.valueOf(work.share().parts())))
                        != 0;
    }

    /** Returns the recording force's share. */
    public ExactMoney own(RecordRows rows) {
        if (rows.joint() == null) {
            return amount;
        }
        ExactMoney earlier = before == null ? amount.zero() : before;
        return share(amount.plus(earlier), rows).minus(share(earlier, rows));
    }

    private static ExactMoney share(ExactMoney whole, RecordRows rows) {
        int decimals = Math.max(0, whole.currency().getDefaultFractionDigits());
        BigDecimal share = rows.shareOf(whole.number(), decimals);
        return ExactMoney.of(share, whole.currency());
    }
}
