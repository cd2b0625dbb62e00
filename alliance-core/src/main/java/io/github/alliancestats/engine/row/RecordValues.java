package io.github.alliancestats.engine.row;

import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.DrugAmounts;
import io.github.alliancestats.internal.RecordAccess;
import io.github.alliancestats.internal.RecordAccessor;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.internal.exact.Micros;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.common.EventDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Reads exact amounts and fields of records, which have no public form. */
@SuppressWarnings("EnumOrdinal") // a place in memory, which is never written
public final class RecordValues {

    /** Reads the fields of a record, its id within its force, and its issues to check. */
    public static final RecordAccessor<AllianceRecord> OF_RECORD = RecordAccess.of(AllianceRecord.class);

    private static final ToIntFunction<EventDate> LONDON_DAY = RecordAccess.of(EventDate.class);

    /** Reads the numbers of a seized drug. */
    public static final BiConsumer<SeizedDrug, DrugAmounts> DRUG_AMOUNTS = RecordAccess.of(SeizedDrug.class);

    /** Reads the low, typical and high end of a valuation. */
    public static final Function<MonetaryValuation, ExactRange> RANGE = RecordAccess.of(MonetaryValuation.class);

    /** Reads the amounts of a property when it was taken. */
    public static final Function<RecoverableProperty, List<ExactMoney>> AMOUNTS =
            RecordAccess.of(RecoverableProperty.class);

    /** Reads the amount of an event of a property, null if it is not stated. */
    public static final Function<MoneyEvent, @Nullable ExactMoney> EVENT_AMOUNT = RecordAccess.of(MoneyEvent.class);

    /** Reads what an obligor was ordered to pay, and the benefit of crime; null if it is not known. */
    public static final Function<Obligor, @Nullable ExactMoney[]> ORDERED_AND_BENEFIT = RecordAccess.of(Obligor.class);

    /** Reads the amount of a variation or a payment. */
    public static final Function<Obligor.Event, ExactMoney> OBLIGOR_EVENT_AMOUNT = RecordAccess.of(Obligor.Event.class);

    /** Reads the funds under an investigation, null if the amount is unknown. */
    public static final Function<FinancialInvestigation, @Nullable ExactMoney> FUNDS =
            RecordAccess.of(FinancialInvestigation.class);

    private static final QuantityUnit[] UNITS = QuantityUnit.values();
    private static final ValuationBasis[] BASES = ValuationBasis.values();
    private static final long[] FACTORS = new long[UNITS.length];

    static {
        Arrays.setAll(FACTORS, place -> Micros.of(UNITS[place].factor()));
    }

    private RecordValues() {}

    public static QuantityUnit unit(DrugAmounts amounts) {
        return UNITS[amounts.unit];
    }

    public static ValuationBasis basis(DrugAmounts amounts) {
        return BASES[amounts.basis];
    }

    /** Returns the millionths of a drug's quantity in the base unit of its kind. */
    public static long micros(DrugAmounts amounts) {
        return Micros.times(amounts.quantity, FACTORS[amounts.unit]);
    }

    /** Returns the first possible day of a date in a zone. In London it makes no object. */
    static int firstDay(EventDate date, ZoneId zone) {
        return zone.equals(Days.LONDON) ? LONDON_DAY.applyAsInt(date) : Days.of(date.firstDayIn(zone));
    }
}
