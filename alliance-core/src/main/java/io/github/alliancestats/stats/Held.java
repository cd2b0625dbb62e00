package io.github.alliancestats.stats;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.internal.Door;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.RecoverableProperty;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What values hold, in the form in which it adds. */
final class Held {

    /** The millionths of a quantity in the base unit of its kind. */
    static final ToLongFunction<Quantity> MICROS = Door.number(Quantity.class);

    /** The low, typical and high of a valuation. */
    static final Function<MonetaryValuation, ExactRange> RANGE = Door.one(MonetaryValuation.class, ExactRange.class);

    /** The amounts of a property when it was taken. */
    static final Function<RecoverableProperty, List<ExactMoney>> AMOUNTS =
            Door.all(RecoverableProperty.class, ExactMoney.class);

    /** The funds under an investigation, null if the amount is not known. */
    static final Function<FinancialInvestigation, @Nullable ExactMoney> FUNDS =
            Door.perhaps(FinancialInvestigation.class, ExactMoney.class);

    private Held() {}
}
