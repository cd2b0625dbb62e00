package io.github.alliancestats.stats;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.stats.Coverage.Gap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * What is counted, as a value: a stable id, a version of its rule, and the rule. Each measure dates a
 * record by its own fact, and says so here; a breakdown by month uses that same date.
 *
 * <p>The constants are the standard measures, which every question asks for unless it narrows them. A
 * caller's own ({@link #count}, {@link #amount}) are their equals. Two measures are equal when id, version
 * and type of value are, so a caller who changes a rule must raise its version. Immutable and thread-safe.
 *
 * @param <V> the type of the figure's value: {@link Long}, {@link MonetaryAmount} or {@link Quantity}
 */
public final class Measure<V> {

    private static final String BY_SEIZURE = "day of seizure";
    private static final String BY_OPENING = "day of opening";
    private static final String AT_END = "state at the end of the last day";
    private static final Pattern ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)+");

    /**
     * Distinct seizures of drugs, by the day of seizure. A seizure of several drugs is one, here and once
     * under each of its drugs, families and classes, so rows don't add to the total (Home Office, user
     * guide to Seizures of drugs in England and Wales).
     */
    public static final Measure<Long> DRUG_SEIZURES = standard(
            "drugs.seizures", "Drug seizures", "distinct seizures", BY_SEIZURE, new CountOf(Measures::isDrugSeizure));

    /**
     * What seized drugs were thought worth, by the day of seizure, on the question's basis. A seizure is
     * covered in full if each of its drugs is valued.
     */
    public static final Measure<MonetaryAmount> DRUG_VALUE = standard(
            "drugs.value",
            "Value of drugs seized",
            "sum of valuations of seized drugs",
            BY_SEIZURE,
            new MoneyOf(Measures::drugValues, true, Gap.NO_VALUATION));

    /** The weight of seized drugs, in grams, by the day of seizure. */
    public static final Measure<Quantity> DRUG_MASS =
            quantity("drugs.mass", "Weight of drugs seized", UnitKind.MASS, QuantityUnit.GRAM);

    /** The volume of seized drugs, in millilitres, by the day of seizure. */
    public static final Measure<Quantity> DRUG_VOLUME =
            quantity("drugs.volume", "Volume of drugs seized", UnitKind.VOLUME, QuantityUnit.MILLILITRE);

    /** Tablets and doses seized, by the day of seizure. */
    public static final Measure<Quantity> DRUG_DOSES =
            quantity("drugs.doses", "Tablets or doses seized", UnitKind.DOSES, QuantityUnit.DOSE);

    /** Plants seized, counted and never weighed, by the day of seizure. */
    public static final Measure<Quantity> DRUG_PLANTS =
            quantity("drugs.plants", "Plants seized", UnitKind.PLANTS, QuantityUnit.PLANT);

    /** Wraps seized whose content was not weighed, by the day of seizure. */
    public static final Measure<Quantity> DRUG_WRAPS =
            quantity("drugs.wraps", "Wraps seized", UnitKind.WRAPS, QuantityUnit.WRAP);

    /** Canisters seized, by the day of seizure. */
    public static final Measure<Quantity> DRUG_CANISTERS =
            quantity("drugs.canisters", "Canisters seized", UnitKind.CANISTERS, QuantityUnit.CANISTER);

    /** Single things seized, such as edibles and vapes, by the day of seizure. */
    public static final Measure<Quantity> DRUG_ITEMS =
            quantity("drugs.items", "Items seized", UnitKind.ITEMS, QuantityUnit.ITEM);

    /** Seizures of cash, by the day of seizure. */
    public static final Measure<Long> CASH_SEIZURES = standard(
            "cash.seizures", "Cash seizures", "distinct seizures", BY_SEIZURE, new CountOf(Measures::isCashSeizure));

    /**
     * Cash seized (POCA 2002 s294), by the day of seizure: neither confiscated nor forfeited. Other
     * currencies count at the rate of that day.
     */
    public static final Measure<MonetaryAmount> CASH_SEIZED = standard(
            "cash.seized",
            "Cash seized",
            "sum of amounts counted",
            BY_SEIZURE,
            new MoneyOf(Measures::cash, false, Gap.NO_AMOUNT));

    /** Investigations of funds that were opened in the period. */
    public static final Measure<Long> INVESTIGATIONS_OPENED = standard(
            "investigations.opened",
            "Investigations opened",
            "distinct investigations",
            BY_OPENING,
            new CountOf(Measures::isOpened));

    /** Investigations of funds that were open at the end of the period's last day: a stock, not a flow. */
    public static final Measure<Long> INVESTIGATIONS_OPEN = standard(
            "investigations.open",
            "Investigations open at the end",
            "distinct investigations",
            AT_END,
            new CountOf(Measures::isOpenAtEnd));

    /** Funds whose criminal investigation was opened in the period. */
    public static final Measure<MonetaryAmount> FUNDS_OPENED = standard(
            "funds.opened",
            "Funds put under criminal investigation",
            "sum of amounts",
            BY_OPENING,
            new MoneyOf(Measures.funds(Measures::isOpened), false, Gap.NO_AMOUNT));

    /**
     * Funds that were subject to criminal investigation at the end of the period's last day: a stock. The
     * row of a month is the stock at that month's end. They may be the same money as seized cash, so the
     * two are never added.
     */
    public static final Measure<MonetaryAmount> FUNDS_UNDER_INVESTIGATION = standard(
            "funds.under-investigation",
            "Funds subject to criminal investigation",
            "sum of amounts",
            AT_END,
            new MoneyOf(Measures.funds(Measures::isOpenAtEnd), false, Gap.NO_AMOUNT));

    private static final List<Measure<?>> STANDARD = List.of(
            DRUG_SEIZURES,
            DRUG_VALUE,
            DRUG_MASS,
            DRUG_VOLUME,
            DRUG_DOSES,
            DRUG_PLANTS,
            DRUG_WRAPS,
            DRUG_CANISTERS,
            DRUG_ITEMS,
            CASH_SEIZURES,
            CASH_SEIZED,
            INVESTIGATIONS_OPENED,
            INVESTIGATIONS_OPEN,
            FUNDS_OPENED,
            FUNDS_UNDER_INVESTIGATION);

    private final String id;
    private final int version;
    private final String name;
    private final String countingBasis;
    private final String dateBasis;
    private final Counting<V> counting;

    private Measure(String id, int version, String name, String countingBasis, String dateBasis, Counting<V> counting) {
        this.id = id;
        this.version = version;
        this.name = name;
        this.countingBasis = countingBasis;
        this.dateBasis = dateBasis;
        this.counting = counting;
    }

    private static <V> Measure<V> standard(
            String id, String name, String countingBasis, String dateBasis, Counting<V> counting) {
        return new Measure<>(id, 1, name, countingBasis, dateBasis, counting);
    }

    private static Measure<Quantity> quantity(String id, String name, UnitKind kind, QuantityUnit baseUnit) {
        return standard(id, name, "sum over seized drugs", BY_SEIZURE, new QuantityOf(kind, baseUnit));
    }

    /**
     * The standard measure of quantities of a kind, as in {@link #DRUG_MASS}.
     *
     * @param kind a kind of unit
     * @return the measure
     * @throws IllegalArgumentException if the kind is unknown, which adds to nothing
     */
    public static Measure<Quantity> quantity(UnitKind kind) {
        return switch (kind) {
            case MASS -> DRUG_MASS;
            case VOLUME -> DRUG_VOLUME;
            case DOSES -> DRUG_DOSES;
            case PLANTS -> DRUG_PLANTS;
            case WRAPS -> DRUG_WRAPS;
            case CANISTERS -> DRUG_CANISTERS;
            case ITEMS -> DRUG_ITEMS;
            case UNKNOWN ->
                throw new IllegalArgumentException("quantities of an unknown unit add to nothing; choose another kind");
        };
    }

    private static <V> Measure<V> callers(String id, int version, String countingBasis, Counting<V> counting) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "a measure's id must have its owner first, as in force.large-seizures, in lower-case letters and"
                            + " digits, but was \"" + id + "\"");
        }
        if (version < 1) {
            throw new IllegalArgumentException("a measure's version must be 1 or more, but was " + version);
        }
        if (STANDARD.stream().anyMatch(m -> m.id.equals(id))) {
            throw new IllegalArgumentException(
                    "a caller's measure must have an id of its own, but " + id + " is a standard measure");
        }
        return new Measure<>(id, version, id, countingBasis, "first date of the record", counting);
    }

    /**
     * A caller's own count of records, each once, in the period of its first date. What is not known of a
     * record can't be counted: leave such records to a measure of their own. Under a dimension of drugs a
     * record counts whole in the row of each of its drugs.
     *
     * @param <R> the kind of record
     * @param id a stable id with its owner first, lower-case words and digits parted by dots or hyphens, at
     *     least one dot among them, as in "force.large-seizures"
     * @param version 1 or more; to be raised when the rule changes
     * @param type the kind of record; {@link AllianceRecord} for all
     * @param counts whether a record counts; must depend on the record alone and be thread-safe
     * @return the measure
     * @throws IllegalArgumentException if the id has another form or is a standard one, or the version is
     *     below 1
     */
    public static <R extends AllianceRecord> Measure<Long> count(
            String id, int version, Class<R> type, Predicate<? super R> counts) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(counts, "counts");
        return callers(id, version, "distinct events", new CountOf(Measures.happening(type, counts)));
    }

    /**
     * A caller's own sum of money, one amount a record, in the period of its first date. Other currencies
     * count as the question says; a record without an amount is a gap in the coverage. Under a dimension of
     * drugs it counts whole in the row of each of its drugs; {@link #amountOfDrugs} takes it apart.
     *
     * @param <R> the kind of record
     * @param id a stable id with its owner first, lower-case words and digits parted by dots or hyphens, at
     *     least one dot among them, as in "force.cash-in-vehicles"
     * @param version 1 or more; to be raised when the rule changes
     * @param type the kind of record
     * @param amount the amount of a record, if known; must depend on the record alone and be thread-safe
     * @return the measure
     * @throws IllegalArgumentException if the id has another form or is a standard one, or the version is
     *     below 1
     */
    public static <R extends AllianceRecord> Measure<MonetaryAmount> amount(
            String id, int version, Class<R> type, Function<? super R, Optional<MonetaryAmount>> amount) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(amount, "amount");
        return callers(
                id, version, "sum of amounts", new MoneyOf(Measures.amounts(type, amount), false, Gap.NO_AMOUNT));
    }

    /**
     * A caller's own sum of money over seized drugs, by the day of seizure; in the row of a drug that drug's
     * alone.
     *
     * @param id a stable id, with its owner first, as in "force.cost-of-analysis"
     * @param version 1 or more; to be raised when the rule changes
     * @param amount the amount of a seized drug, if known; must depend on the drug alone and be thread-safe
     * @return the measure
     * @throws IllegalArgumentException if the id has another form or is a standard one, or the version is
     *     below 1
     */
    public static Measure<MonetaryAmount> amountOfDrugs(
            String id, int version, Function<? super SeizedDrug, Optional<MonetaryAmount>> amount) {
        Objects.requireNonNull(amount, "amount");
        MoneyOf counting = new MoneyOf(Measures.amountsOfDrugs(amount), false, Gap.NO_AMOUNT);
        return callers(id, version, "sum over seized drugs", counting);
    }

    /**
     * The same measure under another name.
     *
     * @param title the name as it is to stand in a table
     * @return an equal measure that prints that name
     */
    public Measure<V> named(String title) {
        return new Measure<>(id, version, Objects.requireNonNull(title, "title"), countingBasis, dateBasis, counting);
    }

    /** {@return the standard measures, in the order in which an update tells them} */
    public static List<Measure<?>> standard() {
        return STANDARD;
    }

    /** {@return the stable id, as in "drugs.value"} */
    public String id() {
        return id;
    }

    /** {@return the version of its rule} */
    public int version() {
        return version;
    }

    /** {@return the name as it stands in a table; the id for a caller's measure that was not {@link #named}} */
    public String name() {
        return name;
    }

    /** {@return what makes one, as in "distinct seizures"} */
    public String countingBasis() {
        return countingBasis;
    }

    /** {@return the date by which it counts, as in "day of seizure"} */
    public String dateBasis() {
        return dateBasis;
    }

    Counting<V> counting() {
        return counting;
    }

    /** Whether both have one id and unlike rules, so that a question can't ask for both. */
    boolean clashesWith(Measure<?> other) {
        return id.equals(other.id) && !isSameRule(other);
    }

    boolean isSameRule(Measure<?> other) {
        return equals(other) && counting.equals(other.counting);
    }

    /** Whether it is a stock at the end of the period, which no flow's length or months concern. */
    boolean isStock() {
        return dateBasis.equals(AT_END);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Measure<?> that
                && id.equals(that.id)
                && version == that.version
                && counting.form().equals(that.counting.form());
    }

    @Override
    public int hashCode() {
        return id.hashCode() * 31 + version;
    }

    /** {@return the id, and the version if it is not the first} */
    @Override
    public String toString() {
        return version == 1 ? id : id + " version " + version;
    }
}
