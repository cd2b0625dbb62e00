package io.github.alliancestats.stats;

import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.internal.Glance;
import io.github.alliancestats.internal.Line;
import io.github.alliancestats.internal.exact.Micros;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.SeizedDrug.Identification;
import io.github.alliancestats.stats.Rates.Rate;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The drugs of one seizure as numbers: the facts and the amounts of each. Only of a seizure that is like nearly all,
 * which is the work of one force and has few drugs, none held or destroyed, with amounts that are held in millionths.
 */
@SuppressWarnings("EnumOrdinal") // a place in memory, which is never written
final class DrugLines {

    static final int MOST = 8;

    // by the place of a unit among all
    private static final int[] MEASURED = ofUnits(unit -> DrugFacts.measured(unit.kind()));
    private static final int[] QUANTITY_OF = ofUnits(unit -> DrugSums.quantity(unit.kind()));

    final int[] facts = new int[MOST];
    private final long[] value = new long[MOST];
    private final long[] below = new long[MOST];
    private final long[] above = new long[MOST];
    private final int[] quantityOf = new int[MOST];
    private final long[] quantity = new long[MOST];
    final SeizedDrug[] drugs = new SeizedDrug[MOST];
    int count;

    /** The facts of the whole seizure. */
    int allFacts;

    private long values;
    private long belows;
    private long aboves;

    private final Rates rates;
    private final int basis;
    private final Line line = new Line(); // of the drug at hand

    DrugLines(StatsQuery query) {
        this.rates = new Rates(query);
        this.basis = query.basis().orElseThrow().ordinal();
    }

    private static int[] ofUnits(ToIntFunction<QuantityUnit> of) {
        QuantityUnit[] units = QuantityUnit.values();
        int[] told = new int[units.length];
        Arrays.setAll(told, place -> of.applyAsInt(units[place]));
        return told;
    }

    /** Reads the drugs of a seizure; false if it is none such. */
    boolean read(Item item) {
        Glance glance = item.glance();
        count = glance.only == null ? glance.several.size() : 1;
        if (glance.joint != null || !item.hasOneDate() || count > MOST || !readAll(glance, item.firstDay())) {
            return false;
        }
        addUp();
        return true;
    }

    private boolean readAll(Glance glance, int day) {
        if (glance.only != null) {
            return read(0, (SeizedDrug) glance.only, day);
        }
        for (int i = 0; i < count; i++) {
            if (!read(i, (SeizedDrug) glance.several.get(i), day)) {
                return false;
            }
        }
        return true;
    }

    private void addUp() {
        values = 0;
        belows = 0;
        aboves = 0;
        allFacts = 0;
        for (int i = 0; i < count; i++) {
            allFacts |= facts[i];
            values += value[i];
            belows += below[i];
            aboves += above[i];
        }
    }

    /** Adds the whole seizure to sums, by the number of its facts. */
    void addTo(DrugSums sums, int shape) {
        sums.add(DrugSums.VALUE, values);
        sums.add(DrugSums.BELOW, belows);
        sums.add(DrugSums.ABOVE, aboves);
        for (int i = 0; i < count; i++) {
            sums.add(quantityOf[i], quantity[i]);
        }
        sums.count(shape);
    }

    /** Adds the amounts of one of its drugs to sums. */
    void addAmountsTo(DrugSums sums, int i) {
        sums.add(DrugSums.VALUE, value[i]);
        sums.add(DrugSums.BELOW, below[i]);
        sums.add(DrugSums.ABOVE, above[i]);
        sums.add(quantityOf[i], quantity[i]);
    }

    private boolean read(int i, SeizedDrug drug, int day) {
        drugs[i] = drug;
        value[i] = 0;
        below[i] = 0;
        above[i] = 0;
        quantity[i] = 0;
        quantityOf[i] = DrugSums.quantity(UnitKind.UNKNOWN);
        if (!drug.controlled()) {
            facts[i] = DrugFacts.NOT_CONTROLLED;
            return true;
        }
        facts[i] = drug.identification() == Identification.CONFIRMED ? DrugFacts.CONFIRMED : DrugFacts.SUSPECTED;
        Held.LINE.accept(drug, line);
        return readQuantity(i) && readValue(i, day);
    }

    private boolean readQuantity(int i) {
        if (line.unit == Line.NONE) {
            facts[i] |= DrugFacts.NO_QUANTITY;
            return line.all;
        }
        if (line.unit == QuantityUnit.UNKNOWN.ordinal()) {
            facts[i] |= DrugFacts.NO_QUANTITY;
            return true;
        }
        facts[i] |= MEASURED[line.unit];
        quantityOf[i] = QUANTITY_OF[line.unit];
        quantity[i] = Held.micros(line);
        return quantity[i] != Micros.NONE;
    }

    private boolean readValue(int i, int day) {
        if (line.basis == basis) {
            return readValue(i, rates.of(Objects.requireNonNull(line.currency), day));
        }
        facts[i] |= line.basis == Line.NONE ? DrugFacts.NO_VALUATION : DrugFacts.OTHER_BASIS;
        return line.all;
    }

    private boolean readValue(int i, @Nullable Rate rate) {
        if (rate == null) {
            facts[i] |= DrugFacts.NO_RATE;
            return true;
        }
        long low = Micros.times(line.low, rate.micros());
        long spoken = Micros.times(line.value, rate.micros());
        long high = Micros.times(line.high, rate.micros());
        if (low == Micros.NONE || spoken == Micros.NONE || high == Micros.NONE) {
            return false;
        }
        facts[i] |= line.typical ? DrugFacts.VALUED : DrugFacts.VALUED | DrugFacts.WITHOUT_TYPICAL;
        value[i] = spoken;
        below[i] = spoken - low;
        above[i] = high - spoken;
        return true;
    }
}
