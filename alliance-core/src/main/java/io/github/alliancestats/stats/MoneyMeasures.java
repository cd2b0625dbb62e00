package io.github.alliancestats.stats;

import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.stats.Coverage.Gap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;

/** Measures of cash and other property through the stages of recovery. */
public final class MoneyMeasures {

    /**
     * Money and other property taken in the period, each property once, at the first stage that denied it to its
     * holder.
     */
    public static final Measure<MonetaryAmount> TAKEN = Measure.standard(
            RecoverableProperty.class,
            "money.taken",
            "Money and assets seized, frozen or restrained",
            "sum of amounts, each property once",
            Measure.BY_TAKING,
            offered((item, offers) -> {
                if (item.happened()) {
                    offerTaken(item, offers);
                }
            }));

    /**
     * Money and other property held at the end of the last day of the period: a stock.
     * The ledger balances in the currency of the property. Held at the start, seized, frozen, restrained and interest
     * equal released, forfeited, paid to victims, applied to an order, written off, transferred, destroyed and held at
     * the end.
     */
    public static final Measure<MonetaryAmount> HELD = Measure.standard(
            RecoverableProperty.class,
            "money.held",
            "Money and assets held at the end",
            "sum of amounts",
            Measure.AT_END,
            offered((item, offers) -> offerHeld(item.periodEnd() - 1, item, offers)));

    /** Money and other property held at the start of the first day of the period: a stock. */
    public static final Measure<MonetaryAmount> HELD_AT_START = Measure.standard(
            RecoverableProperty.class,
            "money.held-at-start",
            "Money and assets held at the start",
            "sum of amounts",
            Measure.AT_START,
            offered((item, offers) -> offerHeld(item.periodStart() - 1, item, offers)));

    /** The amounts that reached each stage, for all kinds of property. */
    static final Map<Stage, Measure<MonetaryAmount>> FLOWS = each(stage -> Measure.standard(
            RecoverableProperty.class,
            "money." + named(stage),
            "Money and assets " + was(stage),
            "sum of amounts",
            "day on which it was " + was(stage),
            offered((item, offers) -> offerFlows(item, stage, offers))));

    /** The number of events of each stage. */
    static final Map<Stage, Measure<Long>> TIMES = each(stage -> Measure.standard(
            RecoverableProperty.class,
            "money." + named(stage) + ".times",
            "Times that money or an asset was " + was(stage),
            "distinct events",
            "day on which it was " + was(stage),
            new CountOf(item -> times(item, stage))));

    private MoneyMeasures() {}

    /**
     * Returns the standard measure of money and assets that reached a stage in the period, by the day of that event.
     * One pound passes through several stages, so stages never add. Property reaches a stage of deprivation once: an
     * order that renews another adds only the amount beyond it. {@link #times(Stage)} counts both orders.
     *
     * @param stage the stage
     * @return the measure
     */
    public static Measure<MonetaryAmount> amount(Stage stage) {
        return Objects.requireNonNull(FLOWS.get(stage));
    }

    /**
     * Returns the standard measure of the number of times that money or an asset reached a stage in the period. Several
     * amounts that reach it on one date by one instrument are one event.
     *
     * @param stage the stage
     * @return the measure
     */
    public static Measure<Long> times(Stage stage) {
        return Objects.requireNonNull(TIMES.get(stage));
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
     * forfeiture by notice. Events without a known instrument are not included.
     *
     * @param stage the stage
     * @param means the instruments, at least one
     * @return the measure
     * @throws IllegalArgumentException if there is no instrument
     */
    public static Measure<MonetaryAmount> amount(Stage stage, Instrument... means) {
        Set<Instrument> instruments = some(means);
        return Measure.standard(
                RecoverableProperty.class,
                "money." + named(stage) + ".under-" + named(instruments),
                "Money and assets " + was(stage) + " by " + words(instruments),
                "sum of amounts",
                "day on which it was " + was(stage),
                sum(item -> flows(item, isUnder(stage, instruments).and(flow -> flow.isIn(item.period())))));
    }

    /**
     * Returns the measure of the number of times that money or an asset reached a stage in the period by some legal
     * instruments.
     *
     * @param stage the stage
     * @param means the instruments, at least one
     * @return the measure
     * @throws IllegalArgumentException if there is no instrument
     */
    public static Measure<Long> times(Stage stage, Instrument... means) {
        Set<Instrument> instruments = some(means);
        return Measure.standard(
                RecoverableProperty.class,
                "money." + named(stage) + ".times-under-" + named(instruments),
                "Times that money or an asset was " + was(stage) + " by " + words(instruments),
                "distinct events",
                "day on which it was " + was(stage),
                new CountOf(item -> times(item, isUnder(stage, instruments))));
    }

    private static Predicate<Flow> isUnder(Stage stage, Set<Instrument> instruments) {
        return flow -> flow.stage() == stage
                && flow.instrument().filter(instruments::contains).isPresent();
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
        Set<Stage> stages = some(any);
        requireDenial(stages);
        return Measure.standard(
                RecoverableProperty.class,
                "money.first-" + stages.stream().map(MoneyMeasures::named).collect(Collectors.joining("-or-")),
                "Money and assets first " + stages.stream().map(Stage::toString).collect(Collectors.joining(" or ")),
                "sum of amounts, each property once",
                "day of the first of these stages",
                sum(item -> firstOf(stages, item)));
    }

    private static void requireDenial(Set<Stage> stages) {
        for (Stage stage : stages) {
            if (!stage.deprivation()) {
                throw new IllegalArgumentException("stages that count together must all be of denial, seized, frozen,"
                        + " restrained or detained, but one was " + stage);
            }
        }
    }

    private static List<List<Worth>> firstOf(Set<Stage> stages, Item item) {
        List<Flow> among = item.flows().stream()
                .filter(flow -> stages.contains(flow.stage()))
                .toList();
        Optional<LocalDate> first = among.stream().map(Flow::day).min(LocalDate::compareTo);
        if (first.isEmpty() || !item.period().contains(first.get())) {
            return List.of();
        }
        Stage stage = among.stream()
                .filter(flow -> flow.day().equals(first.get()))
                .map(Flow::stage)
                .min(Stage::compareTo)
                .orElseThrow();
        return flows(item, flow -> flow.stage() == stage && flow.day().equals(first.get()));
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
        return Measure.standard(
                RecoverableProperty.class,
                "money.cohort." + named(stage) + ".by-" + by,
                "Of the money and assets taken, " + was(stage) + " by " + by,
                "sum of amounts",
                Measure.BY_TAKING,
                sum(item -> !item.happened()
                        ? List.of()
                        : flows(
                                item,
                                flow -> flow.stage() == stage && !flow.day().isAfter(by))));
    }

    /**
     * Returns the measure of the property taken in the period, with the interest earned by a given day. {@link #cohort}
     * and {@link #cohortHeld} are its parts.
     *
     * @param by the last day of interest that counts
     * @return the measure
     */
    public static Measure<MonetaryAmount> cohortWithInterest(LocalDate by) {
        return Measure.standard(
                RecoverableProperty.class,
                "money.cohort.with-interest.by-" + by,
                "Of the money and assets taken, with interest by " + by,
                "sum of amounts",
                Measure.BY_TAKING,
                sum(item -> item.happened()
                        ? flows(
                                item,
                                flow -> flow.taking()
                                        || (flow.stage() == Stage.INTEREST
                                                && !flow.day().isAfter(by)))
                        : List.of()));
    }

    /**
     * Returns the measure of the property taken in the period that was still held at the end of a given day.
     *
     * @param by the day
     * @return the measure
     */
    public static Measure<MonetaryAmount> cohortHeld(LocalDate by) {
        return Measure.standard(
                RecoverableProperty.class,
                "money.cohort.held.by-" + by,
                "Of the money and assets taken, held at the end of " + by,
                "sum of amounts",
                Measure.BY_TAKING,
                sum(item -> item.happened() ? heldAtEndOf(by, item) : List.of()));
    }

    static Counting<MonetaryAmount> sum(Function<Item, List<List<Worth>>> parts) {
        return MoneyOf.parts(parts);
    }

    static Counting<MonetaryAmount> offered(BiConsumer<Item, Offers> parts) {
        return new MoneyOf(parts, false, Gap.NO_AMOUNT);
    }

    /** Offers the amounts that reached a stage in the period. */
    static void offerFlows(Item item, Stage stage, Offers offers) {
        if (!item.isTakenWhole()) {
            offer(flows(item, flow -> flow.stage() == stage && flow.isIn(item.period())), offers);
        } else if (reachedWhole(item, stage)) {
            offerWhole(item, true, offers);
        }
    }

    /** Offers what was taken. */
    private static void offerTaken(Item item, Offers offers) {
        if (item.isTakenWhole()) {
            offerWhole(item, true, offers);
        } else {
            offer(flows(item, Flow::taking), offers);
        }
    }

    /** Offers what is held at the end of a day, counted from 1 January 1970. */
    static void offerHeld(int day, Item item, Offers offers) {
        if (!item.isTakenWhole()) {
            offer(heldAtEndOf(LocalDate.ofEpochDay(day), item), offers);
        } else if (item.firstDay() <= day) {
            offerWhole(item, false, offers);
        }
    }

    private static void offer(List<List<Worth>> parts, Offers offers) {
        for (List<Worth> part : parts) {
            offers.part();
            part.forEach(offers::offer);
        }
    }

    /** Property to which nothing has happened since it was taken reached no other stage. */
    private static boolean reachedWhole(Item item, Stage stage) {
        return ((RecoverableProperty) item.record()).takenBy() == stage && item.happened();
    }

    /** Offers each amount of such property; one of which nothing is known for property of no known value. */
    private static void offerWhole(Item item, boolean zeroToo, Offers offers) {
        if (item.glance().only instanceof ExactMoney amount) {
            offerAmount(amount, zeroToo, offers);
            return;
        }
        List<ExactMoney> held = Held.AMOUNTS.apply((RecoverableProperty) item.record());
        if (held.isEmpty()) {
            offers.part();
        }
        for (int i = 0; i < held.size(); i++) {
            offerAmount(held.get(i), zeroToo, offers);
        }
    }

    private static void offerAmount(ExactMoney amount, boolean zeroToo, Offers offers) {
        if (zeroToo || amount.micros() != 0) {
            offers.part();
            offers.offer(amount);
        }
    }

    private static long times(Item item, Stage stage) {
        if (item.isTakenWhole()) {
            return reachedWhole(item, stage) ? 1 : 0;
        }
        return times(item, flow -> flow.stage() == stage);
    }

    private static List<List<Worth>> flows(Item item, Predicate<Flow> which) {
        List<List<Worth>> worths = List.of();
        for (Flow flow : item.flows()) {
            if (which.test(flow) && !flow.isRenewal()) {
                worths = worths.isEmpty() ? new ArrayList<>(1) : worths;
                worths.add(flow.worth());
            }
        }
        return worths;
    }

    /** What happens to amounts in several currencies at once, by one means, is one event. */
    private static long times(Item item, Predicate<Flow> which) {
        Set<Object> events = Set.of();
        for (Flow flow : item.flows()) {
            if (which.test(flow) && flow.isIn(item.period())) {
                events = events.isEmpty() ? new HashSet<>(2) : events;
                events.add(List.of(flow.stage(), flow.date(), flow.instrument()));
            }
        }
        return events.size();
    }

    /** A part for each currency of which something is left; one of which nothing is known for property of no known value. */
    static List<List<Worth>> heldAtEndOf(LocalDate day, Item item) {
        RecoverableProperty property = (RecoverableProperty) item.record();
        if (Held.AMOUNTS.apply(property).isEmpty()) {
            return property.isHeldAtEndOf(day, item.query().zone()) ? List.of(List.of()) : List.of();
        }
        SortedMap<String, List<Worth>> byCurrency = new TreeMap<>();
        for (Flow flow : item.flows()) {
            if (flow.moves() && !flow.day().isAfter(day)) {
                flow.signed()
                        .forEach(worth -> byCurrency
                                .computeIfAbsent(worth.currency().getCurrencyCode(), code -> new ArrayList<>(1))
                                .add(worth));
            }
        }
        byCurrency.values().removeIf(Worth::cancelOut);
        return List.copyOf(byCurrency.values());
    }

    static String named(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The stage as a participle, as it stands behind "was". */
    static String was(Stage stage) {
        return switch (stage) {
            case INTEREST -> "added as interest";
            case TO_VICTIMS -> "paid to victims";
            case APPLIED_TO_ORDER -> "applied to an order";
            default -> stage.toString();
        };
    }

    private static String named(Set<Instrument> instruments) {
        return instruments.stream().map(MoneyMeasures::named).collect(Collectors.joining("-or-"));
    }

    private static String words(Set<Instrument> instruments) {
        return instruments.stream().map(Instrument::toString).collect(Collectors.joining(" or "));
    }

    static <E extends Enum<E>> Set<E> some(E[] named) {
        if (named.length == 0) {
            throw new IllegalArgumentException("at least one must be named, but there was none");
        }
        return EnumSet.copyOf(Arrays.asList(named));
    }
}
