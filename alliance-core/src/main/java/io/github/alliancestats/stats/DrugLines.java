package io.github.alliancestats.stats;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.internal.exact.Micros;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.SeizedDrug.Identification;
import io.github.alliancestats.stats.Rates.Rate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The drugs of one seizure as numbers: the facts and the amounts of each. Only of a seizure that is like nearly all,
 * which is the work of one force and has few drugs, none held or destroyed, with amounts that are held in millionths.
 */
final class DrugLines {

    static final int MOST = 8;

    final int[] facts = new int[MOST];
    final long[] value = new long[MOST];
    final long[] below = new long[MOST];
    final long[] above = new long[MOST];
    final int[] quantityOf = new int[MOST];
    final long[] quantity = new long[MOST];
    final SeizedDrug[] drugs = new SeizedDrug[MOST];
    int count;

    /** Of the whole seizure: the facts, and its amounts that are not nothing, each with its lane. */
    int allFacts;

    final int[] lane = new int[3 + MOST];
    final long[] amount = new long[3 + MOST];
    int amounts;

    private final Rates rates;
    private final @Nullable ValuationBasis basis;

    DrugLines(StatsQuery query) {
        this.rates = new Rates(query);
        this.basis = query.basis().orElse(null);
    }

    /** Reads the drugs of a seizure; false if it is none such. */
    boolean read(Item item) {
        List<SeizedDrug> all = item.drugs();
        count = all.size();
        if (item.joint() != null || !item.hasOneDate() || count > MOST) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (!read(i, all.get(i), item.firstDay())) {
                return false;
            }
        }
        addUp();
        return true;
    }

    private void addUp() {
        long values = 0;
        long belows = 0;
        long aboves = 0;
        allFacts = 0;
        amounts = 0;
        for (int i = 0; i < count; i++) {
            allFacts |= facts[i];
            values += value[i];
            belows += below[i];
            aboves += above[i];
            add(quantityOf[i], quantity[i]);
        }
        add(DrugSums.VALUE, values);
        add(DrugSums.BELOW, belows);
        add(DrugSums.ABOVE, aboves);
    }

    private void add(int to, long more) {
        if (more != 0) {
            lane[amounts] = to;
            amount[amounts++] = more;
        }
    }

    private boolean read(int i, SeizedDrug drug, int day) {
        drugs[i] = drug;
        value[i] = 0;
        below[i] = 0;
        above[i] = 0;
        quantity[i] = 0;
        quantityOf[i] = DrugSums.quantity(UnitKind.UNKNOWN);
        if (!drug.isControlled()) {
            facts[i] = DrugFacts.NOT_CONTROLLED;
            return true;
        }
        facts[i] = drug.identification() == Identification.CONFIRMED ? DrugFacts.CONFIRMED : DrugFacts.SUSPECTED;
        return readQuantity(i, drug) && readValue(i, drug.valuations(), day);
    }

    private boolean readQuantity(int i, SeizedDrug drug) {
        Quantity told = DrugMeasures.QUANTITY.apply(drug);
        if (told == null || told.kind() == UnitKind.UNKNOWN) {
            facts[i] |= DrugFacts.NO_QUANTITY;
            return true;
        }
        facts[i] |= DrugFacts.measured(told.kind());
        quantityOf[i] = DrugSums.quantity(told.kind());
        quantity[i] = DrugMeasures.MICROS.applyAsLong(told);
        return quantity[i] != Micros.NONE;
    }

    private boolean readValue(int i, List<MonetaryValuation> valuations, int day) {
        for (int n = 0; n < valuations.size(); n++) {
            MonetaryValuation valuation = valuations.get(n);
            if (valuation.basis() == basis) {
                return readValue(i, valuation, rates.of(valuation.currency(), day));
            }
        }
        facts[i] |= valuations.isEmpty() ? DrugFacts.NO_VALUATION : DrugFacts.OTHER_BASIS;
        return true;
    }

    private boolean readValue(int i, MonetaryValuation valuation, @Nullable Rate rate) {
        if (rate == null) {
            facts[i] |= DrugFacts.NO_RATE;
            return true;
        }
        ExactRange range = DrugMeasures.RANGE.apply(valuation);
        long low = Micros.times(range.lowMicros(), rate.micros());
        long spoken = Micros.times(range.valueMicros(), rate.micros());
        long high = Micros.times(range.highMicros(), rate.micros());
        if (low == Micros.NONE || spoken == Micros.NONE || high == Micros.NONE) {
            return false;
        }
        facts[i] |= range.isTypical() ? DrugFacts.VALUED : DrugFacts.VALUED | DrugFacts.WITHOUT_TYPICAL;
        value[i] = spoken;
        below[i] = spoken - low;
        above[i] = high - spoken;
        return true;
    }
}
