package io.github.alliancestats.measure;

import io.github.alliancestats.engine.row.DaySpan;
import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.Holdings;
import io.github.alliancestats.engine.row.PropertyFlow;
import io.github.alliancestats.engine.row.RecordFacts;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RowFlag;
import io.github.alliancestats.engine.row.Worth;
import io.github.alliancestats.engine.rule.Counting;
import io.github.alliancestats.engine.rule.FactNeeds;
import io.github.alliancestats.engine.rule.RowSelection;
import io.github.alliancestats.engine.rule.RowSource;
import io.github.alliancestats.engine.rule.Rule;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.Required;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.RecoverableProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** Measures of cash and other property through the stages of recovery. */
public final class MoneyMeasures {

    private static final RowSelection ANY_FLOW = RowSelection.of(FactCode.PROPERTY_FLOW, Rule.ALL);

    private static final long HOLDINGS = RecordFacts.TAKING | RecordFacts.of(Stage.INTEREST);

    /** The needs of a stock of property. */
    static final FactNeeds HOLDING = FactNeeds.any(HOLDINGS).loweredBy(RecordFacts.DISPOSING);

    /**
     * Money and other property taken in the period, each property once, at the first stage that denied it to its
     * holder.
     */
    public static final Measure<MonetaryAmount> TAKEN = Measure.standard(
            RecoverableProperty.class,
            "money.taken",
            "Money and assets seized, frozen or restrained",
            "sum of amounts, each property once",
            Counting.money(Rule.money(FactCode.PROPERTY_FLOW, Rule.having(RowFlag.TAKING))));

    /**
     * Money and other property held at the end of the last day of the period: a stock.
     * The ledger balances in the currency of the property. Held at the start, seized, frozen, restrained and interest
     * equal released, forfeited, paid to victims, applied to an order, written off, transferred, destroyed and held at
     * the end.
     */
    public static final Measure<MonetaryAmount> HELD =
            held(RecoverableProperty.class, "money.held", "Money and assets held at the end", FactCode.PROPERTY_HELD);

    /** Money and other property held at the start of the first day of the period: a stock. */
    public static final Measure<MonetaryAmount> HELD_AT_START = held(
            RecoverableProperty.class,
            "money.held-at-start",
            "Money and assets held at the start",
            FactCode.PROPERTY_HELD_AT_START);

    /** The number of events of each stage. */
    static final Map<Stage, Measure<Long>> TIMES = each(stage ->
            times(stage, ".times", "Times that money or an asset was " + stage.participle(), times(stage, ANY_FLOW)));

    /** The amounts that reached each stage, for all kinds of property. */
    static final Map<Stage, Measure<MonetaryAmount>> FLOWS = each(stage -> amount(
            stage, "", "Money and assets " + stage.participle(), "sum of amounts", Counting.money(flows(stage))));

    private MoneyMeasures() {}

    private static Measure<MonetaryAmount> amount(
            Stage stage, String id, String name, String countingBasis, Counting<MonetaryAmount> counting) {
        return ofStage(stage, id, name, countingBasis, counting)
                .needing(needs(stage))
                .followingCount(times(stage));
    }

    private static Measure<Long> times(Stage stage, String id, String name, Counting<Long> counting) {
        return ofStage(stage, id, name, "distinct events", counting).needing(FactNeeds.any(RecordFacts.of(stage)));
    }

    private static <V> Measure<V> ofStage(
            Stage stage, String id, String name, String countingBasis, Counting<V> counting) {
        return Measure.standard(RecoverableProperty.class, "money." + named(stage) + id, name, countingBasis, counting)
                .datedBy("day on which it was " + stage.participle());
    }

    /** Returns the needs of the amount of a stage. Orders to freeze, restrain or detain can renew an earlier one. */
    static FactNeeds needs(Stage stage) {
        long facts = RecordFacts.of(stage);
        boolean canRenew = stage.deprivation() && stage != Stage.SEIZED;
        return canRenew ? dependingOnEarlier(facts) : FactNeeds.any(facts);
    }

    /** Returns the needs of amounts that an earlier event can lower. */
    private static FactNeeds dependingOnEarlier(long facts) {
        return FactNeeds.any(facts).loweredBy(facts).fromOpening();
    }

    /**
     * Returns the standard measure of money and assets that reached a stage in the period, by the day of that event.
     * One pound passes through several stages, so stages never add. Property reaches a stage of deprivation once: an
     * order that renews another adds only the amount beyond it. {@link #times(Stage)} counts both orders.
     *
     * @param stage the stage
     * @return the measure
     */
    public static Measure<MonetaryAmount> amount(Stage stage) {
        return Objects.requireNonNull(FLOWS.get(Objects.requireNonNull(stage, "stage")));
    }

    /**
     * Returns the standard measure of the number of times that money or an asset reached a stage in the period. Several
     * amounts that reach it on one day by one instrument are one event.
     *
     * @param stage the stage
     * @return the measure
     */
    public static Measure<Long> times(Stage stage) {
        return Objects.requireNonNull(TIMES.get(Objects.requireNonNull(stage, "stage")));
    }

    private static <V> Map<Stage, Measure<V>> each(Function<Stage, Measure<V>> measure) {
        Map<Stage, Measure<V>> measures = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            measures.put(stage, measure.apply(stage));
        }
        return measures;
    }

    /**
     * Returns the measure of money and assets that reached a stage in the period by some legal instruments, such as
     * forfeiture by notice of cash. Each instrument is one of its own: accounts are forfeited by another notice. Events
     * without a known instrument are gaps.
     *
     * @param stage the stage
     * @param means the instruments, at least one
     * @return the measure
     * @throws IllegalArgumentException if there is no instrument
     */
    public static Measure<MonetaryAmount> amount(Stage stage, Instrument... means) {
        Set<Instrument> instruments = some(Required.each(means, "means"));
        String name =
                "Money and assets " + Objects.requireNonNull(stage, "stage").participle() + " by " + words(instruments);
        Counting<MonetaryAmount> counting = Counting.money(flows(stage, under(instruments)));
        return amount(stage, ".under-" + named(instruments), name, "sum of amounts", counting)
                .followingCount(times(stage, means));
    }

    /**
     * Returns the measure of the number of times that money or an asset reached a stage in the period by some legal
     * instruments. A property with an event without a known instrument has a gap, besides its other events.
     *
     * @param stage the stage
     * @param means the instruments, at least one
     * @return the measure
     * @throws IllegalArgumentException if there is no instrument
     */
    public static Measure<Long> times(Stage stage, Instrument... means) {
        Set<Instrument> instruments = some(Required.each(means, "means"));
        String name = "Times that money or an asset was "
                + Objects.requireNonNull(stage, "stage").participle() + " by " + words(instruments);
        return times(stage, ".times-under-" + named(instruments), name, times(stage, under(instruments)));
    }

    private static RowSelection under(Set<Instrument> instruments) {
        return RowSelection.of(
                        FactCode.PROPERTY_FLOW, fact -> instruments.stream().anyMatch(fact::isBy))
                .unstatedIf(fact -> !fact.hasSecond());
    }

    /** Returns the rule for the amounts that reached a stage. */
    static Rule flows(Stage stage) {
        return flows(stage, ANY_FLOW);
    }

    private static Rule flows(Stage stage, RowSelection which) {
        return Rule.money(which.among(fact -> fact.is(stage) && !fact.has(RowFlag.RENEWAL)));
    }

    private static Counting<Long> times(Stage stage, RowSelection which) {
        return Counting.events(Rule.events(which.among(fact -> fact.is(stage) && !fact.has(RowFlag.EXCESS))
                .perhapsIf(Rule.having(RowFlag.PERHAPS_PART), Gap.UNDATED)));
    }

    /**
     * Returns the measure of the money and assets that reached a stage as it was recorded, with the amounts of
     * contradictory events. For disposals it equals a sum over the raw rows. {@link #amount(Stage)} excludes contradictory
     * events.
     *
     * @param stage the stage
     * @return the measure
     */
    public static Measure<MonetaryAmount> amountAsRecorded(Stage stage) {
        return amount(
                Objects.requireNonNull(stage, "stage"),
                ".as-recorded",
                "Money and assets " + stage.participle() + ", as recorded",
                "sum of amounts, also of contradictory events",
                Counting.money(Rule.asRecorded(flows(stage))));
    }

    /**
     * Returns the measure of the receipts from property that was forfeited, paid to victims or applied to an order in the period. A receipt is the
     * amount that the property fetched, not the amount at which it was booked. It counts on the day of the stage, whenever the
     * property was sold. Cash and money in accounts fetch their amount, unless proceeds are stated. Other property without stated
     * proceeds is a gap, so the receipts and the booked amounts can be of different property.
     *
     * @param stage the stage, such as forfeited
     * @return the measure
     * @throws IllegalArgumentException if it is another stage
     */
    public static Measure<MonetaryAmount> receipts(Stage stage) {
        if (!Objects.requireNonNull(stage, "stage").bringsMoney()) {
            throw new IllegalArgumentException("receipts must be of a stage that brings money, but were of " + stage);
        }
        Rule rule = Rule.money(FactCode.PROPERTY_RECEIPT, Rule.having(stage));
        String name = "Receipts from money and assets " + stage.participle();
        return amount(stage, ".receipts", name, "sum of proceeds", Counting.money(rule));
    }

    static Measure<MonetaryAmount> held(
            Class<? extends RecoverableProperty> type, String id, String name, FactCode code) {
        Counting<MonetaryAmount> counting = Counting.money(Rule.money(code, Rule.ALL));
        return Measure.standard(type, id, name, "sum of amounts", counting).needing(HOLDING);
    }

    /**
     * Returns the measure of money and assets denied to their holders by one of several stages. Each property counts
     * once, at the first of them.
     *
     * @param any stages of deprivation, at least one
     * @return the measure
     * @throws IllegalArgumentException if there is no stage, or one is not a stage of deprivation
     */
    public static Measure<MonetaryAmount> denied(Stage... any) {
        Set<Stage> stages = some(Required.each(any, "any"));
        long facts = 0;
        for (Stage stage : stages) {
            facts |= RecordFacts.of(requireDenial(stage));
        }
        return Measure.standard(
                        RecoverableProperty.class,
                        "money.first-" + named(stages),
                        "Money and assets first " + words(stages),
                        "sum of amounts, each property once",
                        Counting.money(
                                Rule.ownOnAnyDay(Rule.money(FactCode.OWN, Rule.ALL), rows -> addFirst(stages, rows))))
                .datedBy("day of the first of these stages")
                .needing(dependingOnEarlier(facts));
    }

    private static Stage requireDenial(Stage stage) {
        if (!stage.deprivation()) {
            throw new IllegalArgumentException("stages that count together must all be of denial, seized, frozen,"
                    + " restrained or detained, but one was " + stage);
        }
        return stage;
    }

    private static void addFirst(Set<Stage> stages, RecordRows rows) {
        List<PropertyFlow> sound = new ArrayList<>();
        for (PropertyFlow flow : flows(rows)) {
            if (stages.contains(flow.stage()) && flow.isContradictory()) {
                rows.begin(FactCode.OWN);
                rows.event(flow.days(), /* isContradictory= */ true, rows.firstDays());
            } else if (stages.contains(flow.stage())) {
                sound.add(flow);
            }
        }
        Optional<PropertyFlow> earliest = sound.stream()
                .min(Comparator.comparingInt((PropertyFlow flow) -> flow.days().first())
                        .thenComparing(PropertyFlow::stage));
        if (earliest.isEmpty()) {
            return;
        }
        PropertyFlow first = earliest.get();
        long together = sound.stream()
                .filter(flow -> flow.days().overlaps(first.days()))
                .count();
        if (together == (first.days().isKnown() ? 0 : 1)) { // a span overlaps itself
            addOwn(
                    sound,
                    flow -> flow.stage() == first.stage() && flow.days().equals(first.days()),
                    first.days(),
                    rows);
            return;
        }
        int last = sound.stream().mapToInt(flow -> flow.days().last()).min().orElseThrow();
        for (PropertyFlow flow : sound) { // each that is perhaps the first
            if (flow.days().first() <= last) {
                addOwn(flow.days(), Gap.UNDATED, null, rows);
            }
        }
    }

    private static List<PropertyFlow> flows(RecordRows rows) {
        return PropertyFlow.of((RecoverableProperty) rows.record(), rows);
    }

    /** Adds a row on a day for each selected flow. */
    private static void addOwn(List<PropertyFlow> flows, Predicate<PropertyFlow> which, DaySpan days, RecordRows rows) {
        for (PropertyFlow flow : flows) {
            if (which.test(flow) && !flow.isRenewal()) {
                boolean isInDoubt = flow.isContradictory();
                addOwn(days, isInDoubt ? Gap.CONTRADICTORY : Gap.NO_AMOUNT, isInDoubt ? null : flow.worth(), rows);
            }
        }
    }

    private static void addOwn(DaySpan days, Gap ifNone, @Nullable Worth worth, RecordRows rows) {
        rows.begin(FactCode.OWN);
        rows.money(ifNone, worth);
        rows.event(days);
    }

    /** Returns a measure of the property taken in the period, as it is at the end of a day. */
    private static Measure<MonetaryAmount> cohort(
            String id, String name, LocalDate by, FactNeeds needs, RowSource source) {
        return Measure.standard(
                        RecoverableProperty.class,
                        "money.cohort." + id + ".by-" + by,
                        "Money and assets taken, " + name + " " + by,
                        "sum of amounts",
                        Counting.money(Rule.own(Rule.money(FactCode.OWN, Rule.ALL), source)))
                .datedBy(FactCode.PROPERTY_FLOW.date())
                .needing(needs.followedTo(by));
    }

    private static RowSource cohort(Predicate<PropertyFlow> which, LocalDate by) {
        return rows -> {
            List<PropertyFlow> flows = flows(rows);
            addOwn(flows, flow -> which.test(flow) && flow.days().last() <= Days.of(by), rows.firstDays(), rows);
            for (PropertyFlow flow : flows) {
                boolean isPerhapsLater = flow.days().first() <= Days.of(by)
                        && Days.of(by) < flow.days().last();
                if (which.test(flow) && isPerhapsLater && !flow.isRenewal()) {
                    addOwn(rows.firstDays(), Gap.UNDATED, null, rows);
                }
            }
        };
    }

    /**
     * Returns the measure of the amount of the property taken in the period that had reached a stage by a given day. It
     * follows one cohort.
     * Interest is forfeited and released with its property, so the parts add to {@link #cohortWithInterest}. Forfeited
     * divided by seized in one year is not a rate of conversion.
     *
     * @param stage the stage
     * @param by the last day that counts
     * @return the measure
     */
    public static Measure<MonetaryAmount> cohort(Stage stage, LocalDate by) {
        Objects.requireNonNull(by, "by");
        FactNeeds needs = FactNeeds.any(RecordFacts.of(Objects.requireNonNull(stage, "stage")))
                .raisedBy(RecordFacts.TAKING);
        RowSource source = cohort(flow -> flow.stage() == stage, by);
        return cohort(named(stage), stage.participle() + " by", by, needs, source);
    }

    /**
     * Returns the measure of the property taken in the period, with the interest earned by a given day. {@link #cohort}
     * and {@link #cohortHeld} are its parts.
     *
     * @param by the last day of interest that counts
     * @return the measure
     */
    public static Measure<MonetaryAmount> cohortWithInterest(LocalDate by) {
        Objects.requireNonNull(by, "by");
        RowSource source = cohort(flow -> flow.isTaking() || flow.stage() == Stage.INTEREST, by);
        return cohort("with-interest", "with interest by", by, FactNeeds.any(HOLDINGS), source);
    }

    /**
     * Returns the measure of the property taken in the period that was still held at the end of a given day.
     *
     * @param by the day
     * @return the measure
     */
    public static Measure<MonetaryAmount> cohortHeld(LocalDate by) {
        return cohort(
                "held", "held at the end of", Objects.requireNonNull(by, "by"), HOLDING, rows -> addHeld(by, rows));
    }

    private static void addHeld(LocalDate by, RecordRows rows) {
        List<PropertyFlow> flows = flows(rows);
        if (Holdings.isUndecided(Days.of(by), flows)) {
            if (Holdings.isPerhapsHeld(Days.of(by), flows, rows)) {
                addOwn(rows.firstDays(), Gap.UNDATED, null, rows);
            }
            return;
        }
        Holdings holdings = Holdings.atEndOf(Days.of(by), flows, rows);
        for (Holdings.HeldAmount amount : holdings.amounts()) {
            rows.begin(FactCode.OWN);
            rows.ownMoney(Gap.NO_AMOUNT, amount.own());
            rows.eventOfFirstDate();
        }
        for (Gap gap : holdings.gaps(flows.stream().anyMatch(PropertyFlow::isDoubtful))) {
            addOwn(rows.firstDays(), gap, null, rows);
        }
    }

    static String named(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String named(Set<? extends Enum<?>> any) {
        return any.stream().map(MoneyMeasures::named).collect(Collectors.joining("-or-"));
    }

    private static String words(Set<? extends Enum<?>> any) {
        return any.stream().map(Enum::toString).collect(Collectors.joining(" or "));
    }

    static <E extends Enum<E>> Set<E> some(E[] named) {
        if (named.length == 0) {
            throw new IllegalArgumentException("at least one must be named, but there was none");
        }
        return EnumSet.copyOf(Arrays.asList(named));
    }
}
