package io.github.alliancestats.measure;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.engine.row.AmountState;
import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RecordFacts;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RowFact;
import io.github.alliancestats.engine.row.RowFlag;
import io.github.alliancestats.engine.rule.Counting;
import io.github.alliancestats.engine.rule.FactNeeds;
import io.github.alliancestats.engine.rule.Rule;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.CannabisFarm;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Fact;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** Measures of seized drugs and of cannabis farms. */
public final class DrugMeasures {

    private static final Predicate<RowFact> CONTROLLED = Rule.having(RowFlag.CONTROLLED);

    /**
     * Distinct drug seizures, by the day of seizure.
     * A seizure of several drugs is one seizure. It counts once under each of its drugs, families and classes, so rows
     * do not add to the total. Source: Home Office, user guide to Seizures of drugs in England and Wales.
     * Drug measures exclude substances that a laboratory found not to be controlled: see {@link
     * #SEIZURES_NOT_CONTROLLED}.
     */
    public static final Measure<Long> SEIZURES =
            Measure.events("drugs.seizures", "Drug seizures", "distinct seizures", FactCode.DRUG_SEIZED, CONTROLLED);

    /** Distinct seizures with a controlled drug that a laboratory confirmed, by the day of seizure. */
    public static final Measure<Long> SEIZURES_CONFIRMED = Measure.events(
            "drugs.confirmed",
            "Drug seizures confirmed by a laboratory",
            "distinct seizures",
            FactCode.DRUG_SEIZED,
            CONTROLLED.and(Rule.having(RowFlag.CONFIRMED)));

    /** Distinct seizures with a substance that a laboratory found not to be controlled, by the day of seizure. */
    public static final Measure<Long> SEIZURES_NOT_CONTROLLED = Measure.standard(
            "drugs.not-controlled",
            "Seizures with a substance found not to be controlled",
            "distinct seizures",
            Counting.events(Rule.records(FactCode.DRUG_SEIZED, CONTROLLED.negate())));

    /**
     * Value of seized drugs on the valuation basis of the query, by the day of seizure.
     * A seizure is covered in full if each of its drugs is valued. Part of a change between years can come from different
     * price lists. A valuation can state its source; the figure does not.
     */
    public static final Measure<MonetaryAmount> VALUE = Measure.standard(
                    "drugs.value",
                    "Value of drugs seized",
                    "sum of valuations of seized drugs",
                    Counting.valuations(Rule.money(FactCode.DRUG_SEIZED, CONTROLLED)))
            .followingCount(SEIZURES);

    /**
     * Weight of seized drugs in grams, by the day of seizure. It includes only drugs that were weighed, and its words
     * name their share if others were not. It is not known if drugs were seized and none was weighed. A change is not comparable if
     * the share moved by ten percentage points or more.
     */
    public static final Measure<Quantity> MASS = quantity("Weight of drugs seized", UnitKind.MASS);

    /** Volume of seized drugs in millilitres, by the day of seizure. */
    public static final Measure<Quantity> VOLUME = quantity("Volume of drugs seized", UnitKind.VOLUME);

    /** Number of tablets and doses seized, by the day of seizure. */
    public static final Measure<Quantity> DOSES = quantity("Tablets or doses seized", UnitKind.DOSES);

    /** Number of plants seized, by the day of seizure. Plants are counted and not weighed. */
    public static final Measure<Quantity> PLANTS = quantity("Plants seized", UnitKind.PLANTS);

    /** Number of wraps seized whose content was not weighed, by the day of seizure. */
    public static final Measure<Quantity> WRAPS = quantity("Wraps seized", UnitKind.WRAPS);

    /** Number of canisters seized, by the day of seizure. */
    public static final Measure<Quantity> CANISTERS = quantity("Canisters seized", UnitKind.CANISTERS);

    /** Number of single items seized, such as edibles and vapes, by the day of seizure. */
    public static final Measure<Quantity> ITEMS = quantity("Items seized", UnitKind.ITEMS);

    /** Distinct cannabis farms closed, by the day of closing. For a size, see {@link #cannabisFarmsOfAtLeast}. */
    public static final Measure<Long> CANNABIS_FARMS_CLOSED =
            Measure.events("farms.shut", "Cannabis farms shut", "distinct farms", FactCode.FARM_CLOSED, Rule.ALL);

    /**
     * Number of plants counted in the farms that were closed, by the day of closing.
     * A {@link DrugSeizure} may record the same plants, so never add this to {@link #PLANTS}.
     */
    public static final Measure<Long> CANNABIS_FARM_PLANTS = Measure.standard(
            "farms.plants",
            "Plants in cannabis farms shut",
            "plants counted",
            Counting.numbers(Rule.numbers(FactCode.FARM_CLOSED, Rule.ALL)));

    private DrugMeasures() {}

    /**
     * Returns the standard measure of quantities in one kind of unit, such as {@link #MASS}.
     *
     * @param kind a kind of unit
     * @return the measure
     * @throws IllegalArgumentException if the kind is unknown, because such quantities cannot be added
     */
    public static Measure<Quantity> quantity(UnitKind kind) {
        String id = "drugs." + named(Objects.requireNonNull(kind, "kind"));
        return Stream.of(MASS, VOLUME, DOSES, PLANTS, WRAPS, CANISTERS, ITEMS)
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Measure<Quantity> quantity(String name, UnitKind kind) {
        return Measure.standard(
                        "drugs." + named(kind), name, "sum over seized drugs", ofDrugs(kind, FactCode.DRUG_SEIZED))
                .followingCount(SEIZURES);
    }

    private static Counting<Quantity> ofDrugs(UnitKind kind, FactCode code) {
        return quantities(kind, code, CONTROLLED);
    }

    /** Adds the quantities of selected rows that have one kind of unit. */
    static Counting<Quantity> quantities(UnitKind kind, FactCode code, Predicate<RowFact> which) {
        Rule rule = Rule.quantities(code, which, fact -> quantity(kind, fact));
        return Counting.quantities(kind, rule);
    }

    private static @Nullable AmountState quantity(UnitKind kind, RowFact fact) {
        boolean isOther = !fact.is(kind) && !fact.is(UnitKind.UNKNOWN);
        return isOther ? AmountState.missing(Gap.OTHER_UNIT) : fact.number();
    }

    /**
     * Returns the measure of quantities still held at the end of the period: a stock. It includes only drugs whose
     * custody status was recorded.
     *
     * @param kind a kind of unit
     * @return the measure
     * @throws IllegalArgumentException if the kind is unknown, because such quantities cannot be added
     */
    public static Measure<Quantity> quantityHeld(UnitKind kind) {
        return Measure.standard(
                "drugs.held." + named(Objects.requireNonNull(kind, "kind")),
                "Drugs held at the end, " + kind,
                "sum over seized drugs recorded as held",
                ofDrugs(kind, FactCode.DRUG_HELD));
    }

    /**
     * Returns the measure of quantities destroyed in the period, by the day of destruction. Its fact is {@link
     * Fact#DRUGS_SEIZED}. Drugs that were seized before can be destroyed, so coverage needs an opening.
     *
     * @param kind a kind of unit
     * @return the measure
     * @throws IllegalArgumentException if the kind is unknown, because such quantities cannot be added
     */
    public static Measure<Quantity> quantityDestroyed(UnitKind kind) {
        return Measure.standard(
                        "drugs.destroyed." + named(Objects.requireNonNull(kind, "kind")),
                        "Drugs destroyed, " + kind,
                        "sum over seized drugs destroyed",
                        ofDrugs(kind, FactCode.DRUG_DESTROYED))
                .needing(FactNeeds.any(RecordFacts.bit(Fact.DRUGS_SEIZED)).fromOpening());
    }

    static String named(UnitKind kind) {
        if (kind == UnitKind.UNKNOWN) {
            throw new IllegalArgumentException("quantities of an unknown unit add to nothing; choose another kind");
        }
        return kind.toString();
    }

    /**
     * Returns the measure of distinct drug seizures where each record is an exhibit. It counts one for each event,
     * address or operation.
     *
     * @param key the unit of counting
     * @return the measure. Records without the key are gaps
     */
    public static Measure<Long> seizuresBy(SeizureCountingUnit key) {
        return Measure.standard(
                "drugs.seizures.by-" + MoneyMeasures.named(Objects.requireNonNull(key, "key")),
                "Drug seizures, one " + key,
                "distinct seizures, one " + key,
                Counting.names(Rule.names(
                        FactCode.DRUG_SEIZED, CONTROLLED, rows -> key.of((DrugSeizure) rows.record(), rows))));
    }

    /**
     * Returns the measure of distinct cannabis farms of a size, by the day of closing. Callers decide which size they
     * call industrial.
     *
     * @param plants the threshold, 1 or more
     * @return the measure. Farms whose plants were not counted are gaps
     * @throws IllegalArgumentException if the threshold is below 1
     */
    public static Measure<Long> cannabisFarmsOfAtLeast(long plants) {
        if (plants < 1) {
            throw new IllegalArgumentException("a threshold must be 1 plant or more, but was " + plants);
        }
        return Measure.standard(
                        CannabisFarm.class,
                        "farms.of-at-least-" + plants,
                        "Cannabis farms of at least " + plants + " plants shut",
                        "distinct farms",
                        Counting.events(
                                Rule.own(Rule.stated(FactCode.OWN, Gap.NO_QUANTITY), rows -> ofAtLeast(plants, rows))))
                .datedBy(FactCode.FARM_CLOSED.date());
    }

    private static void ofAtLeast(long plants, RecordRows rows) {
        Optional<Boolean> isOfSize = ((CannabisFarm) rows.record()).plants().map(count -> count >= plants);
        rows.begin(FactCode.OWN);
        rows.mark(isOfSize, RowFlag.KNOWN, RowFlag.YES);
        rows.eventOfFirstDate();
    }
}
