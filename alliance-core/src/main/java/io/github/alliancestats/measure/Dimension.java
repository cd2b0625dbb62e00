package io.github.alliancestats.measure;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.drug.DrugFamily;
import io.github.alliancestats.engine.row.RecordFacts;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.rule.DimensionRule;
import io.github.alliancestats.engine.rule.Keys;
import io.github.alliancestats.engine.rule.Slicing;
import io.github.alliancestats.engine.rule.Slicing.Presence;
import io.github.alliancestats.internal.RecordAccess;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.record.Action;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Asset;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.CountyLineClosure;
import io.github.alliancestats.record.Disruption;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.Key;
import io.github.alliancestats.record.PublicReport;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.Safeguarding;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.SeizedDrug.Identification;
import io.github.alliancestats.record.SeizedDrug.Moisture;
import io.github.alliancestats.record.SeizedDrug.Weighing;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.JointWork;
import io.github.alliancestats.record.common.OperationId;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A breakdown of figures, as a value: a stable id, a version of its rule, and the rule for the keys.
 *
 * <p>A record can have several keys, such as a seizure of several drugs or an event of several operations. It counts
 * once under each key, so the rows of a count do not add to its total. Records without a key are under "not stated". Keys are
 * in their natural order.
 *
 * <p>There are two kinds of keys. Each event has a <em>necessary</em> key in the world, such as an area or the class of a
 * drug. So a record that states none perhaps belongs to any row, and is a gap
 * {@link io.github.alliancestats.quality.Gap#KEY_NOT_STATED} of each. An event can rightly lack an <em>optional</em> key: an
 * operation, a group or a partner. The row of such a key counts the records that state it. It is complete only if the
 * records are declared to {@linkplain io.github.alliancestats.quality.Coverage#carrying carry} the key. The keys of a
 * caller's dimension are necessary. A measure that counts records of all kinds, such as partners, has this gap also for
 * kinds of record that cannot have the key.
 *
 * <p>Two dimensions are equal if their ids, versions and {@linkplain #with named} keys are. Immutable
 * and thread-safe.
 *
 * @param <K> the type of key
 */
public final class Dimension<K extends Comparable<? super K>> {

    /** The ids of the constants below. */
    private static final Set<String> STANDARD = new HashSet<>();

    /** By drug. The row of a drug includes only that drug of a seizure. Other records have no key. */
    public static final Dimension<Drug> DRUG =
            standard("drug", new Slicing.ByDrug<Drug>((drug, rows) -> drug.drug(), true, Drug.UNKNOWN), Keys.drug());

    /** By family of drug. Records other than drug seizures have no key. */
    public static final Dimension<DrugFamily> DRUG_FAMILY =
            byDrug("drug-family", DrugFamily.class, (drug, rows) -> drug.drug().family(), true, DrugFamily.UNKNOWN);

    /**
     * By the class of the drug and its preparation on the day of seizure, under the law of the query.
     * The key is {@link DrugClass#UNKNOWN} for drugs that the law does not name, and {@link DrugClass#NOT_CONTROLLED}
     * for substances that a laboratory found not to be controlled. Other records have no key.
     */
    public static final Dimension<DrugClass> DRUG_CLASS =
            byDrug("drug-class", DrugClass.class, (drug, rows) -> rows.classOf(drug), true, DrugClass.UNKNOWN);

    /** By the certainty of the identification of a drug. Records other than drug seizures have no key. */
    public static final Dimension<Identification> IDENTIFICATION =
            byDrug("identification", Identification.class, (drug, rows) -> drug.identification(), false, null);

    /** By the weighing method of a drug. Records other than drug seizures have no key. */
    public static final Dimension<Weighing> WEIGHING =
            byDrug("weighing", Weighing.class, (drug, rows) -> drug.weighing(), false, Weighing.UNSTATED);

    /** By the state of a drug when weighed, wet or dry. Records other than drug seizures have no key. */
    public static final Dimension<Moisture> MOISTURE =
            byDrug("moisture", Moisture.class, (drug, rows) -> drug.moisture(), false, Moisture.UNSTATED);

    /**
     * By operation. With a tree of operations, an event counts once under each of its operations and under each
     * umbrella above them.
     * Within an umbrella, only it and the operations below it have rows.
     */
    public static final Dimension<OperationId> OPERATION = standard(
            "operation",
            new Slicing.ByRecord<OperationId>(
                    RecordRows::place,
                    rows -> rows.place().operations(),
                    Slicing.Decider.OPERATIONS,
                    any -> RecordFacts.ALL,
                    Presence.optional(Key.OPERATION)),
            Keys.text(OperationId::value, OperationId::of));

    /**
     * By calendar month of the date by which each measure counts. The row of a month is the summary of its days in the
     * period, so a stock is as at the end of the month.
     * Every month of the period has a row.
     */
    public static final Dimension<YearMonth> MONTH =
            standard("month", new Slicing.ByMonth(), Keys.text(YearMonth::toString, YearMonth::parse));

    /** By recording force. */
    public static final Dimension<ForceId> FORCE = standard(
            "force",
            new Slicing.ByRecord<ForceId>(
                    rows -> rows.record().force(),
                    rows -> List.of(rows.record().force()),
                    Slicing.Decider.FORCE,
                    any -> RecordFacts.ALL,
                    Presence.ALWAYS),
            Keys.text(ForceId::value, ForceId::of));

    /** By area. A record with several areas counts under each. */
    public static final Dimension<String> AREA =
            named("area", rows -> rows.record().areas(), RecordFacts.ALL, Presence.NECESSARY);

    /**
     * By role of the recording force: its own events, or joint events that another force recorded.
     * Only money and quantities have shares under {@link JointWork.Role#PARTICIPATED}. All else counts under
     * {@link JointWork.Role#RECORDED}.
     */
    public static final Dimension<JointWork.Role> ROLE = standard(
            "role",
            new Slicing.ByRecord<JointWork.Role>(
                    rows -> List.of(rows.record().joint().map(JointWork::role).orElse(JointWork.Role.RECORDED)),
                    Presence.ALWAYS),
            Keys.constant(JointWork.Role.class));

    /** By police unit. A record with several units counts under each. */
    public static final Dimension<String> UNIT =
            named("unit", rows -> rows.record().units(), RecordFacts.ALL, Presence.NECESSARY);

    /** By organised crime group. Merged groups have one row. */
    public static final Dimension<String> GROUP = named(
            "group", rows -> resolved(rows.record().groups(), rows), RecordFacts.ALL, Presence.optional(Key.GROUP));

    /** By partner agency of the event. */
    public static final Dimension<String> PARTNER = named(
            "partner",
            rows -> resolved(rows.record().partners(), rows),
            RecordFacts.ALL,
            Presence.optional(Key.PARTNER));

    /** By kind of property. Records other than cash and assets have no key. */
    public static final Dimension<AssetKind> ASSET_KIND = of(
            "asset-kind",
            AssetKind.class,
            RecoverableProperty.class,
            property -> Optional.of(property.asset()),
            kind -> RecordFacts.ofType(kind == AssetKind.CASH ? CashSeizure.class : Asset.class),
            Presence.ALWAYS);

    /** By purpose of the investigation. Records other than investigations of funds have no key. */
    public static final Dimension<FinancialInvestigation.Purpose> INVESTIGATION_PURPOSE = of(
            "investigation-purpose",
            FinancialInvestigation.Purpose.class,
            FinancialInvestigation.class,
            FinancialInvestigation::purpose);

    /** By assessment of a disruption. Other records have no key. */
    public static final Dimension<Disruption.Assessment> ASSESSMENT = of(
            "assessment",
            Disruption.Assessment.class,
            Disruption.class,
            disruption -> Optional.of(disruption.assessment()));

    /** By strand of a disruption: pursue, prevent, protect, prepare. Other records have no key. */
    public static final Dimension<Disruption.Strand> STRAND =
            of("strand", Disruption.Strand.class, Disruption.class, Disruption::strand);

    /** By part in a disruption, led or supported. Other records have no key. */
    public static final Dimension<Disruption.AgencyPart> PART =
            of("part", Disruption.AgencyPart.class, Disruption.class, Disruption::part);

    /** By legal power of a warrant. Other records have no key. */
    public static final Dimension<Warrant.Power> WARRANT_POWER =
            of("warrant-power", Warrant.Power.class, Warrant.class, Warrant::power);

    /** By subject of a stop-search, a person or a vehicle. Other records have no key. */
    public static final Dimension<StopSearch.Subject> SEARCH_SUBJECT =
            of("search-subject", StopSearch.Subject.class, StopSearch.class, StopSearch::subject);

    /** By object of a stop-search. Other records have no key. */
    public static final Dimension<StopSearch.SearchObject> SEARCH_OBJECT =
            of("search-object", StopSearch.SearchObject.class, StopSearch.class, StopSearch::object);

    /** By outcome of a stop-search. Other records have no key. */
    public static final Dimension<StopSearch.Outcome> SEARCH_OUTCOME =
            of("search-outcome", StopSearch.Outcome.class, StopSearch.class, StopSearch::outcome);

    /**
     * By age of the person at each safeguarding step, adult or child.
     * A person who turned 18 between two steps counts under both, so the rows of people can exceed the total. A step
     * without an age has no key. Other records have no key.
     */
    public static final Dimension<Safeguarding.Age> SAFEGUARDED_AGE =
            of("safeguarded-age", Safeguarding.Age.class, Safeguarding.class, Safeguarding::age);

    /** By type of county line closure. Other records have no key. */
    public static final Dimension<CountyLineClosure.LineType> LINE_TYPE = of(
            "line-type", CountyLineClosure.LineType.class, CountyLineClosure.class, line -> Optional.of(line.type()));

    /** By type of action, as named by the caller. Other records have no key. */
    public static final Dimension<String> ACTION_TYPE = named(
            "action-type",
            rows -> rows.record() instanceof Action action ? List.of(action.type()) : List.of(),
            RecordFacts.bit(Fact.ACTIONS),
            Presence.NECESSARY);

    /** By channel of a report by the public. Other records have no key. */
    public static final Dimension<PublicReport.Channel> CHANNEL =
            of("channel", PublicReport.Channel.class, PublicReport.class, PublicReport::channel);

    static {
        RecordAccess.register(Dimension.class, (Function<Dimension<?>, DimensionRule<?>>) dimension -> dimension.rule);
    }

    private static final Pattern ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*+");

    private final String id;
    private final int version;
    private final DimensionRule<K> rule;

    Dimension(String id, int version, Slicing<K> slicing, Keys<K> keys) {
        this(id, version, new DimensionRule<>(slicing, keys, Collections.emptySortedSet()));
    }

    private Dimension(String id, int version, DimensionRule<K> rule) {
        this.id = id;
        this.version = version;
        this.rule = rule;
    }

    private static <K extends Comparable<? super K>> Dimension<K> standard(
            String id, Slicing<K> slicing, Keys<K> keys) {
        STANDARD.add(id);
        return new Dimension<>(id, 1, slicing, keys);
    }

    private static <E extends Enum<E>> Dimension<E> byDrug(
            String id,
            Class<E> keys,
            BiFunction<SeizedDrug, RecordRows, @Nullable E> key,
            boolean isOfDrug,
            @Nullable E unknown) {
        return standard(id, new Slicing.ByDrug<E>(key, isOfDrug, unknown), Keys.constant(keys));
    }

    private static List<String> resolved(List<String> ids, RecordRows rows) {
        return ids.isEmpty() ? ids : ids.stream().map(rows::resolve).toList();
    }

    private static Dimension<String> named(
            String id, Function<RecordRows, Collection<String>> names, long facts, Presence presence) {
        return standard(
                id,
                new Slicing.ByRecord<String>(names, names, Slicing.Decider.ANY, any -> facts, presence),
                Keys.text(Function.identity(), Function.identity()));
    }

    static <R extends AllianceRecord, E extends Enum<E>> Dimension<E> of(
            String id, Class<E> keys, Class<R> type, Function<? super R, Optional<E>> key) {
        long facts = RecordFacts.ofType(type);
        return of(id, keys, type, key, any -> facts, Presence.NECESSARY);
    }

    private static <R extends AllianceRecord, E extends Enum<E>> Dimension<E> of(
            String id,
            Class<E> keys,
            Class<R> type,
            Function<? super R, Optional<E>> key,
            ToLongFunction<? super E> facts,
            Presence presence) {
        Function<RecordRows, Collection<E>> keysOf = rows -> type.isInstance(rows.record())
                ? key.apply(type.cast(rows.record())).stream().toList()
                : List.of();
        return standard(
                id, new Slicing.ByRecord<E>(keysOf, keysOf, Slicing.Decider.ANY, facts, presence), Keys.constant(keys));
    }

    /**
     * Returns a dimension of the caller's own, by a property of whole records.
     *
     * <p>A key made of a record's date is false for each measure that counts by another date. With the year of
     * {@link AllianceRecord#date()} as the key, cash that was seized in 2023 and forfeited in 2024 adds to the row of 2023
     * of cash forfeited. {@link #MONTH} follows the date by which each measure counts.
     *
     * @param <K> the type of key
     * @param id a stable id of lower-case words, joined by dots or hyphens, as in "force.beat"
     * @param version 1 or more. Raise it when the rule changes
     * @param keys the keys of a record, possibly none. The function must be pure and thread-safe. It also gets records
     *     without a date, which are gaps of the rows of their keys
     * @return the dimension
     * @throws IllegalArgumentException if the id has another form or is a standard one, or the version is below 1
     */
    public static <K extends Comparable<? super K>> Dimension<K> ofRecord(
            String id, int version, Function<? super AllianceRecord, ? extends Collection<K>> keys) {
        Objects.requireNonNull(keys, "keys");
        return callers(
                Objects.requireNonNull(id, "id"),
                version,
                new Slicing.ByRecord<K>(rows -> keysOf(rows.record(), id, keys), Presence.NECESSARY));
    }

    /**
     * Returns a dimension of the caller's own, by a property of each seized drug.
     *
     * @param <K> the type of key
     * @param id a stable id of lower-case words, joined by dots or hyphens, as in "force.unit-reported"
     * @param version 1 or more. Raise it when the rule changes
     * @param key the key of a seized drug, if it has one. The function must be pure and thread-safe
     * @return the dimension
     * @throws IllegalArgumentException if the id has another form or is a standard one, or the version is below 1
     */
    public static <K extends Comparable<? super K>> Dimension<K> ofDrug(
            String id, int version, Function<? super SeizedDrug, Optional<K>> key) {
        Objects.requireNonNull(key, "key");
        return callers(
                Objects.requireNonNull(id, "id"),
                version,
                new Slicing.ByDrug<K>((drug, rows) -> key.apply(drug).orElse(null), false, null));
    }

    private static <K> List<K> keysOf(
            AllianceRecord record, String id, Function<? super AllianceRecord, ? extends Collection<K>> keys) {
        Collection<K> found = keys.apply(record);
        if (found == null || found.stream().anyMatch(Objects::isNull)) {
            throw new NullPointerException("keys must not be null, but dimension " + id + " returned null for "
                    + record.kind() + " " + record.id() + ". Return no key for a record without one.");
        }
        return List.copyOf(found);
    }

    private static <K extends Comparable<? super K>> Dimension<K> callers(String id, int version, Slicing<K> slicing) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "a dimension's id must be lower-case words parted by dots or hyphens, but was \"" + id + "\"");
        }
        if (version < 1) {
            throw new IllegalArgumentException("a dimension's version must be 1 or more, but was " + version);
        }
        if (STANDARD.contains(id)) {
            throw new IllegalArgumentException(
                    "a caller's dimension must have an id of its own, but " + id + " is a standard dimension");
        }
        return new Dimension<>(id, version, slicing, Keys.none(id));
    }

    /**
     * Returns the dimension of the keys of this dimension and another.
     * Records that lack one of the two keys have rows of their own, with an empty place in the {@link CrossKey}. Those
     * that lack both are under "not stated". Pairs that do not occur have no row, even for months or {@linkplain #with named}
     * keys. A query throws an {@link IllegalArgumentException} at a record with more than 10,000 pairs.
     *
     * @param <B> the type of the other key
     * @param other the other dimension
     * @return the dimension of both keys
     */
    public <B extends Comparable<? super B>> Dimension<CrossKey<K, B>> by(Dimension<B> other) {
        String both = id + " by "
                + (Objects.requireNonNull(other, "other").id.contains(" by ") ? "(" + other.id + ")" : other.id);
        String versions = version == 1 && other.version == 1 ? "" : " (" + version + ", " + other.version + ")";
        SortedSet<CrossKey<K, B>> named = new TreeSet<>();
        rule.named().forEach(key -> named.add(new CrossKey<K, B>(Optional.of(key), Optional.empty())));
        other.rule.named().forEach(key -> named.add(new CrossKey<K, B>(Optional.empty(), Optional.of(key))));
        Dimension<CrossKey<K, B>> crossed = new Dimension<>(
                both + versions,
                1,
                new Slicing.Crossed<K, B, CrossKey<K, B>>(
                        rule.slicing(), other.rule.slicing(), CrossKey::new, CrossKey::first, CrossKey::second),
                new Keys<CrossKey<K, B>>(
                        (key, out) -> {
                            rule.keys().writeIfPresent(key.first(), out);
                            other.rule.keys().writeIfPresent(key.second(), out);
                        },
                        in -> new CrossKey<>(
                                rule.keys().readIfPresent(in), other.rule.keys().readIfPresent(in))));
        return crossed.naming(named);
    }

    /**
     * Returns this dimension with named keys, in place of any named before. A named key has a row even if no record states
     * it, as in {@code groupedBy(Dimension.AREA.with("Barrow", "Kendal"))}. The keys are part of the query.
     * Named only in {@code summary.by(..)}, they have no effect.
     *
     * <p>If the dimension is crossed later, a pair of a named key and another has a row only on
     * {@linkplain io.github.alliancestats.stats.Breakdown#get request}. A pair has a row without a request if the crossed
     * dimension names it.
     *
     * @param keys the keys; none to have no named keys
     * @return the dimension
     * @throws IllegalArgumentException if keys have a month; each month of the period has a row without being named
     */
    @SafeVarargs
    public final Dimension<K> with(K... keys) {
        if (Objects.requireNonNull(keys, "keys").length > 0 && rule.slicing().isByMonth()) {
            throw new IllegalArgumentException(
                    "keys with a month must not be named, since each month of the period has a"
                            + " row. Name the keys of another dimension before it is crossed, as in AREA.with(..).by(MONTH)");
        }
        SortedSet<K> named = new TreeSet<>();
        for (K key : keys) {
            named.add(Objects.requireNonNull(key, "keys"));
        }
        return naming(named);
    }

    private Dimension<K> naming(SortedSet<K> named) {
        return new Dimension<>(
                id,
                version,
                new DimensionRule<>(rule.slicing(), rule.keys(), Collections.unmodifiableSortedSet(named)));
    }

    /** {@return the stable id, as in "drug"} */
    public String id() {
        return id;
    }

    /** {@return the version of its rule} */
    public int version() {
        return version;
    }

    /**
     * Returns this dimension with a reader for its keys, so that summaries grouped by it can be written to bytes.
     *
     * @param parse returns a key for its text, the inverse of {@code toString}
     * @return the same dimension
     */
    public Dimension<K> readBy(Function<String, K> parse) {
        Keys<K> read = Keys.text(Object::toString, Objects.requireNonNull(parse, "parse"));
        return new Dimension<>(id, version, new DimensionRule<>(rule.slicing(), read, rule.named()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dimension<?> that
                && id.equals(that.id)
                && version == that.version
                && rule.named().equals(that.rule.named());
    }

    @Override
    public int hashCode() {
        return id.hashCode() * 31 + version;
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public String getView() {
        return toString();
    }

    /** {@return the id, the version if it is not the first, and the named keys if there are any} */
    @Override
    public String toString() {
        return (version == 1 ? id : id + " version " + version)
                + (rule.named().isEmpty() ? "" : " with " + rule.named());
    }
}
