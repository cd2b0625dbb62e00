package io.github.alliancestats.stats;

import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.internal.Door;
import io.github.alliancestats.internal.Line;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.internal.exact.Micros;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.SeizedDrug;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What values hold, in the form in which it adds. */
@SuppressWarnings("EnumOrdinal") // a place in memory, which is never written
final class Held {

    /** Fills in what a seized drug holds as numbers. */
    static final BiConsumer<SeizedDrug, Line> LINE = Door.into(SeizedDrug.class, Line.class);

    private static final QuantityUnit[] UNITS = QuantityUnit.values();
    private static final ValuationBasis[] BASES = ValuationBasis.values();
    private static final long[] FACTORS = new long[UNITS.length];

    static {
        Arrays.setAll(FACTORS, place -> Micros.of(UNITS[place].factor()));
    }

    /** The low, typical and high of a valuation. */
    static final Function<MonetaryValuation, ExactRange> RANGE = Door.one(MonetaryValuation.class, ExactRange.class);

    /** The amounts of a property when it was taken. */
    static final Function<RecoverableProperty, List<ExactMoney>> AMOUNTS =
            Door.all(RecoverableProperty.class, ExactMoney.class);

    /** The funds under an investigation, null if the amount is not known. */
    static final Function<FinancialInvestigation, @Nullable ExactMoney> FUNDS =
            Door.perhaps(FinancialInvestigation.class, ExactMoney.class);

    private Held() {}

    static QuantityUnit unit(Line line) {
        return UNITS[line.unit];
    }

    static ValuationBasis basis(Line line) {
        return BASES[line.basis];
    }

    /** The millionths of a drug's quantity in the base unit of its kind. */
    static long micros(Line line) {
        return Micros.times(line.quantity, FACTORS[line.unit]);
    }
}
