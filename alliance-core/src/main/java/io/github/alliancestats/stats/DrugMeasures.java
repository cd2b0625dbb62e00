package io.github.alliancestats.stats;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.internal.Line;
import io.github.alliancestats.internal.exact.Micros;
import io.github.alliancestats.record.CannabisFarm;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.SeizedDrug.Identification;
import io.github.alliancestats.stats.Coverage.Gap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import javax.money.MonetaryAmount;

/** Measures of seized drugs and of cannabis farms. */
public final class DrugMeasures {

    /**
     * Distinct drug seizures, by the day of seizure.
     * A seizure of several drugs is one seizure. It is also one under each of its drugs, families and classes, so rows
     * do not add to the total (Home Office, user guide to Seizures of drugs in England and Wales).
     * Drug measures exclude substances that a laboratory found not to be controlled: see {@link
     * #SEIZURES_NOT_CONTROLLED}.
     */
    public static final Measure<Long> SEIZURES = Measure.standard(
            DrugSeizure.class,
            "drugs.seizures",
            "Drug seizures",
            "distinct seizures",
            Measure.BY_SEIZURE,
            CountOf.items(DrugMeasures::isDrugSeizure));

    /** Distinct seizures of which a laboratory confirmed every drug, by the day of seizure. */
    public static final Measure<Long> SEIZURES_CONFIRMED = Measure.standard(
            DrugSeizure.class,
            "drugs.confirmed",
            "Drug seizures confirmed by a laboratory",
            "distinct seizures",
            Measure.BY_SEIZURE,
            CountOf.items(item -> isDrugSeizure(item)
                    && item.controlled().stream().allMatch(drug -> drug.identification() == Identification.CONFIRMED)));

    /** Distinct seizures with a substance that a laboratory found not to be controlled, by the day of seizure. */
    public static final Measure<Long> SEIZURES_NOT_CONTROLLED = Measure.standard(
            DrugSeizure.class,
            "drugs.not-controlled",
            "Seizures with a substance found not to be controlled",
            "distinct seizures",
            Measure.BY_SEIZURE,
            CountOf.items(item -> isOf(item) && item.drugs().stream().anyMatch(drug -> !drug.controlled())));

    /**
     * Value of seized drugs on the valuation basis of the query, by the day of seizure.
     * A seizure is covered in full if each of its drugs is valued. Each valuation has the day, region and source of its
     * price; the figure has not. Part of a change between years can come from different price lists.
     */
    public static final Measure<MonetaryAmount> VALUE = Measure.standard(
            DrugSeizure.class,
            "drugs.value",
            "Value of drugs seized",
            "sum of valuations of seized drugs",
            Measure.BY_SEIZURE,
            eachDrug((drug, offers) -> offers.offer(drug), true, Gap.NO_VALUATION));

    /** Weight of seized drugs in grams, by the day of seizure. */
    public static final Measure<Quantity> MASS = quantity("drugs.mass", "Weight of drugs seized", UnitKind.MASS);

    /** Volume of seized drugs in millilitres, by the day of seizure. */
    public static final Measure<Quantity> VOLUME = quantity("drugs.volume", "Volume of drugs seized", UnitKind.VOLUME);

    /** Number of tablets and doses seized, by the day of seizure. */
    public static final Measure<Quantity> DOSES = quantity("drugs.doses", "Tablets or doses seized", UnitKind.DOSES);

    /** Number of plants seized, by the day of seizure. Plants are counted and not weighed. */
    public static final Measure<Quantity> PLANTS = quantity("drugs.plants", "Plants seized", UnitKind.PLANTS);

    /** Number of wraps seized whose content was not weighed, by the day of seizure. */
    public static final Measure<Quantity> WRAPS = quantity("drugs.wraps", "Wraps seized", UnitKind.WRAPS);

    /** Number of canisters seized, by the day of seizure. */
    public static final Measure<Quantity> CANISTERS =
            quantity("drugs.canisters", "Canisters seized", UnitKind.CANISTERS);

    /** Number of single items seized, such as edibles and vapes, by the day of seizure. */
    public static final Measure<Quantity> ITEMS = quantity("drugs.items", "Items seized", UnitKind.ITEMS);

    /** Distinct cannabis farms closed, by the day of closing. For a size, see {@link #cannabisFarmsOfAtLeast}. */
    public static final Measure<Long> CANNABIS_FARMS_CLOSED = Measure.standard(
            CannabisFarm.class,
            "farms.shut",
            "Cannabis farms shut",
            "distinct farms",
            "day of shutting",
            CountOf.items(DrugMeasures::isFarm));

    /**
     * Number of plants counted in the farms that were closed, by the day of closing.
     * A {@link DrugSeizure} may record the same plants, so never add this to {@link #PLANTS}.
     */
    public static final Measure<Long> CANNABIS_FARM_PLANTS = Measure.standard(
            CannabisFarm.class,
            "farms.plants",
            "Plants in cannabis farms shut",
            "plants counted",
            "day of shutting",
            SumOf.parts(new Form.Count(), "count", DrugMeasures::plants));

    private DrugMeasures() {}

    /**
     * Returns the standard measure of quantities of one kind of unit, such as {@link #MASS}.
     *
     * @param kind a kind of unit
     * @return the measure
     * @throws IllegalArgumentException if the kind is unknown, because such quantities cannot be added
     */
    public static Measure<Quantity> quantity(UnitKind kind) {
        return switch (kind) {
            case MASS -> MASS;
            case VOLUME -> VOLUME;
            case DOSES -> DOSES;
            case PLANTS -> PLANTS;
            case WRAPS -> WRAPS;
            case CANISTERS -> CANISTERS;
            case ITEMS -> ITEMS;
            case UNKNOWN ->
                throw new IllegalArgumentException("quantities of an unknown unit add to nothing; choose another kind");
        };
    }

    private static Measure<Quantity> quantity(String id, String name, UnitKind kind) {
        return Measure.standard(
                DrugSeizure.class,
                id,
                name,
                "sum over seized drugs",
                Measure.BY_SEIZURE,
                quantities(kind, DrugMeasures::isOf, (drug, item) -> true));
    }

    private static Counting<Quantity> quantities(
            UnitKind kind, Predicate<Item> which, BiPredicate<SeizedDrug, Item> drugs) {
        return new SumOf<>(new Form.Amount(kind), "quantity", (item, entry) -> {
            if (which.test(item)) {
                for (SeizedDrug drug : item.controlled()) {
                    if (drugs.test(drug, item)) {
                        tellQuantity(drug, kind, item, entry);
                    }
                }
            }
        });
    }

    private static void tellQuantity(SeizedDrug drug, UnitKind kind, Item item, Entry entry) {
        entry.part();
        Line line = entry.line(drug);
        Quantity other = line.unit == Line.NONE && !line.all ? drug.quantity().orElse(null) : null;
        UnitKind found = other != null
                ? other.kind()
                : line.unit == Line.NONE ? UnitKind.UNKNOWN : Held.unit(line).kind();
        if (found == UnitKind.UNKNOWN) {
            entry.missing(Gap.NO_QUANTITY);
        } else if (found != kind) {
            entry.missing(Gap.OTHER_UNIT);
        } else {
            long micros = other == null && item.joint() == null ? Held.micros(line) : Micros.NONE;
            if (micros == Micros.NONE) {
                entry.number(item.shareOf(drug.quantity().orElseThrow().inBaseUnit(), 0));
            } else {
                entry.number(micros);
            }
        }
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
                DrugSeizure.class,
                "drugs.held." + named(kind),
                "Drugs held at the end, " + kind,
                "sum over seized drugs said to be held",
                Measure.AT_END,
                quantities(kind, DrugMeasures::isSeizedByEnd, DrugMeasures::isHeldAtEnd));
    }

    /**
     * Returns the measure of quantities destroyed in the period, by the day of destruction.
     *
     * @param kind a kind of unit
     * @return the measure
     * @throws IllegalArgumentException if the kind is unknown, because such quantities cannot be added
     */
    public static Measure<Quantity> quantityDestroyed(UnitKind kind) {
        return Measure.standard(
                DrugSeizure.class,
                "drugs.destroyed." + named(kind),
                "Drugs destroyed, " + kind,
                "sum over seized drugs destroyed",
                "day of destruction",
                quantities(kind, item -> true, (drug, item) -> item.has(drug.destroyed())));
    }

    private static String named(UnitKind kind) {
        if (kind == UnitKind.UNKNOWN) {
            throw new IllegalArgumentException("quantities of an unknown unit add to nothing; choose another kind");
        }
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the measure of distinct drug seizures where each record is an exhibit. It counts one for each event,
     * address or operation.
     *
     * @param key the unit of counting
     * @return the measure. Records without the key are gaps in its coverage
     */
    public static Measure<Long> seizuresBy(SeizureCountingUnit key) {
        Measure<Long> seizures = Measure.standard(
                DrugSeizure.class,
                "drugs.seizures.by-" + key.name().toLowerCase(Locale.ROOT),
                "Drug seizures, one " + key,
                "distinct seizures, one " + key,
                Measure.BY_SEIZURE,
                DistinctOf.names(item -> isDrugSeizure(item) ? key.of((DrugSeizure) item.record(), item) : List.of()));
        return key == SeizureCountingUnit.OPERATION ? seizures.dependingOnQuestion() : seizures;
    }

    /**
     * Returns the measure of distinct cannabis farms of a size, by the day of closing. Callers decide which size they
     * call industrial.
     *
     * @param plants the threshold, 1 or more
     * @return the measure. Farms whose plants were not counted are gaps in its coverage
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
                "day of shutting",
                new CountIf(
                        DrugMeasures::isFarm, item -> plantCount(item).map(count -> count >= plants), Gap.NO_QUANTITY));
    }

    /** Adds the money on offer for each drug that was seized in the period. */
    static MoneyOf eachDrug(BiConsumer<SeizedDrug, Offers> offer, boolean valued, Gap unknown) {
        BiConsumer<Item, Offers> parts = (item, offers) -> {
            if (isOf(item)) {
                for (SeizedDrug drug : item.controlled()) {
                    offers.part();
                    offer.accept(drug, offers);
                }
            }
        };
        return new MoneyOf(parts, valued, unknown);
    }

    private static boolean isOf(Item item) {
        return item.record() instanceof DrugSeizure && item.happened();
    }

    private static boolean isDrugSeizure(Item item) {
        return isOf(item) && !item.controlled().isEmpty();
    }

    private static boolean isSeizedByEnd(Item item) {
        return item.record() instanceof DrugSeizure && item.firstDay() < item.periodEnd();
    }

    private static boolean isHeldAtEnd(SeizedDrug drug, Item item) {
        LocalDate end = item.period().lastDay();
        return drug.isHeldAtEndOf(end, item.query().zone());
    }

    private static boolean isFarm(Item item) {
        return item.record() instanceof CannabisFarm && item.happened();
    }

    private static Optional<Long> plantCount(Item item) {
        return isFarm(item) ? ((CannabisFarm) item.record()).plantCount() : Optional.empty();
    }

    private static List<Part> plants(Item item) {
        if (!isFarm(item)) {
            return List.of();
        }
        return List.of(
                plantCount(item).map(count -> Part.of(item.shareOf(count))).orElse(Part.missing(Gap.NO_QUANTITY)));
    }
}
