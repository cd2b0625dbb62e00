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

/** Seized drugs and cannabis farms. */
sealed interface DrugMeasures permits Measure {

    /**
     * Distinct seizures of drugs, by the day of seizure. A seizure of several drugs is one, here and once
     * under each of its drugs, families and classes, so rows don't add to the total (Home Office, user
     * guide to Seizures of drugs in England and Wales). What a laboratory found not to be controlled is left to
     * {@link #SEIZURES_NOT_CONTROLLED}, here and in all that is measured of drugs.
     */
    Measure<Long> DRUG_SEIZURES = Measure.standard(
            DrugSeizure.class,
            "drugs.seizures",
            "Drug seizures",
            "distinct seizures",
            Measure.BY_SEIZURE,
            CountOf.items(DrugMeasures::isDrugSeizure));

    /** Seizures all of whose drugs a laboratory confirmed, by the day of seizure. */
    Measure<Long> SEIZURES_CONFIRMED = Measure.standard(
            DrugSeizure.class,
            "drugs.confirmed",
            "Drug seizures confirmed by a laboratory",
            "distinct seizures",
            Measure.BY_SEIZURE,
            CountOf.items(item -> isDrugSeizure(item)
                    && item.controlled().stream().allMatch(drug -> drug.identification() == Identification.CONFIRMED)));

    /** Seizures in which a laboratory found something not to be a controlled drug, by the day of seizure. */
    Measure<Long> SEIZURES_NOT_CONTROLLED = Measure.standard(
            DrugSeizure.class,
            "drugs.not-controlled",
            "Seizures with a substance found not to be controlled",
            "distinct seizures",
            Measure.BY_SEIZURE,
            CountOf.items(item -> isOf(item) && item.drugs().stream().anyMatch(drug -> !drug.controlled())));

    /**
     * What seized drugs were thought worth, by the day of seizure, on the question's basis. A seizure is covered in full
     * if each of its drugs is valued. Of which day, region and source the prices are stands in each valuation and not in
     * the figure: between years valued by unlike price lists some of a change is one of prices.
     */
    Measure<MonetaryAmount> DRUG_VALUE = Measure.standard(
            DrugSeizure.class,
            "drugs.value",
            "Value of drugs seized",
            "sum of valuations of seized drugs",
            Measure.BY_SEIZURE,
            eachDrug((drug, offers) -> offers.offer(drug), true, Gap.NO_VALUATION));

    /** The weight of seized drugs, in grams, by the day of seizure. */
    Measure<Quantity> DRUG_MASS = quantity("drugs.mass", "Weight of drugs seized", UnitKind.MASS);

    /** The volume of seized drugs, in millilitres, by the day of seizure. */
    Measure<Quantity> DRUG_VOLUME = quantity("drugs.volume", "Volume of drugs seized", UnitKind.VOLUME);

    /** Tablets and doses seized, by the day of seizure. */
    Measure<Quantity> DRUG_DOSES = quantity("drugs.doses", "Tablets or doses seized", UnitKind.DOSES);

    /** Plants seized, counted and never weighed, by the day of seizure. */
    Measure<Quantity> DRUG_PLANTS = quantity("drugs.plants", "Plants seized", UnitKind.PLANTS);

    /** Wraps seized whose content was not weighed, by the day of seizure. */
    Measure<Quantity> DRUG_WRAPS = quantity("drugs.wraps", "Wraps seized", UnitKind.WRAPS);

    /** Canisters seized, by the day of seizure. */
    Measure<Quantity> DRUG_CANISTERS = quantity("drugs.canisters", "Canisters seized", UnitKind.CANISTERS);

    /** Single things seized, such as edibles and vapes, by the day of seizure. */
    Measure<Quantity> DRUG_ITEMS = quantity("drugs.items", "Items seized", UnitKind.ITEMS);

    /** Cannabis farms shut, by the day; what makes one industrial is {@link Measure#farmsOfAtLeast}. */
    Measure<Long> FARMS_SHUT = Measure.standard(
            CannabisFarm.class,
            "farms.shut",
            "Cannabis farms shut",
            "distinct farms",
            "day of shutting",
            CountOf.items(DrugMeasures::isFarm));

    /**
     * Plants counted in the farms that were shut. They may be the plants that a {@link DrugSeizure} tells of too, so
     * this and {@link #DRUG_PLANTS} are never added.
     */
    Measure<Long> FARM_PLANTS = Measure.standard(
            CannabisFarm.class,
            "farms.plants",
            "Plants in cannabis farms shut",
            "plants counted",
            "day of shutting",
            SumOf.parts(new Form.Count(), "count", DrugMeasures::plants));

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

    /** What is held at the end of the period of the drugs of which it is said. */
    static Measure<Quantity> held(UnitKind kind) {
        return Measure.standard(
                DrugSeizure.class,
                "drugs.held." + named(kind),
                "Drugs held at the end, " + kind,
                "sum over seized drugs said to be held",
                Measure.AT_END,
                quantities(kind, DrugMeasures::isSeizedByEnd, DrugMeasures::isHeldAtEnd));
    }

    /** What was destroyed in the period. */
    static Measure<Quantity> destroyed(UnitKind kind) {
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

    /** Seizures told apart by what the caller's system names an event, an address or an operation. */
    static Measure<Long> seizuresBy(SeizureKey key) {
        Measure<Long> seizures = Measure.standard(
                DrugSeizure.class,
                "drugs.seizures.by-" + key.name().toLowerCase(Locale.ROOT),
                "Drug seizures, one " + key,
                "distinct seizures, one " + key,
                Measure.BY_SEIZURE,
                DistinctOf.names(item -> isDrugSeizure(item) ? key.of((DrugSeizure) item.record(), item) : List.of()));
        return key == SeizureKey.OPERATION ? seizures.dependingOnQuestion() : seizures;
    }

    /** Farms with so many plants or more. */
    static Measure<Long> farmsOfAtLeast(long plants) {
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
        return item.record() instanceof DrugSeizure
                && item.firstDay() < item.period().endDay();
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
