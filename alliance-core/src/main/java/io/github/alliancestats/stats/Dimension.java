package io.github.alliancestats.stats;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.drug.DrugFamily;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.record.Action;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CountyLineClosure;
import io.github.alliancestats.record.Disruption;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.ForceId;
import io.github.alliancestats.record.JointWork;
import io.github.alliancestats.record.OperationId;
import io.github.alliancestats.record.PublicReport;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.SeizedDrug.Identification;
import io.github.alliancestats.record.SeizedDrug.Moisture;
import io.github.alliancestats.record.SeizedDrug.Weighing;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.Warrant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By what a question breaks its figures down, as a value: a stable id, a version of its rule, and the
 * way to find the keys.
 *
 * <p>A record may stand under several keys (a seizure under each of its drugs, an event under each of
 * its operations) and counts once under each, so the rows of a count don't add to its total. What has no
 * key stands under "none". Keys are in their natural order. Two dimensions are equal when id and version
 * are. Immutable and thread-safe.
 *
 * @param <K> the type of key
 */
public final class Dimension<K extends Comparable<? super K>> {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

    /** By drug. Of a seizure, the row of a drug holds that drug alone. Other records have no key. */
    public static final Dimension<Drug> DRUG =
            new Dimension<>("drug", 1, Slicing.ByDrug.alone((drug, item) -> drug.drug()), Keys.drug());

    /** By family of drug. Other records than drug seizures have no key. */
    public static final Dimension<DrugFamily> DRUG_FAMILY = new Dimension<>(
            "drug-family",
            1,
            Slicing.ByDrug.alone((drug, item) -> drug.drug().family()),
            Keys.constant(DrugFamily.class));

    /**
     * By the class that the question's law gave the drug, as prepared, on the day of seizure. Drugs of
     * which the law says nothing are under {@link DrugClass#UNKNOWN}, those that a laboratory found not to be
     * controlled under {@link DrugClass#NOT_CONTROLLED}. Other records have no key.
     */
    public static final Dimension<DrugClass> DRUG_CLASS = new Dimension<>(
            "drug-class", 1, Slicing.ByDrug.alone((drug, item) -> item.classOf(drug)), Keys.constant(DrugClass.class));

    /**
     * By operation. With a tree of operations, an event stands under each operation it is tagged with and
     * every umbrella above it, once under each; within an umbrella only what is below it has a row.
     */
    public static final Dimension<OperationId> OPERATION = new Dimension<>(
            "operation",
            1,
            new Slicing.ByRecord<OperationId>(Item::place, Item::operations, Scope::answersFor),
            Keys.text(OperationId::value, OperationId::of));

    /**
     * By calendar month of the date by which each measure counts. The row of a month is the answer for
     * the days that month and period have in common, so a stock is as at the month's end. Every month of
     * the period has a row.
     */
    public static final Dimension<YearMonth> MONTH =
            new Dimension<>("month", 1, new Slicing.ByMonth(), Keys.text(YearMonth::toString, YearMonth::parse));

    /** By the force that recorded the event. */
    public static final Dimension<ForceId> FORCE = new Dimension<>(
            "force",
            1,
            new Slicing.ByRecord<ForceId>(
                    item -> item.record().force(), item -> List.of(item.record().force())),
            Keys.text(ForceId::value, ForceId::of));

    /** By area. A record with several areas stands under each. */
    public static final Dimension<String> AREA =
            named("area", item -> item.record().areas());

    /**
     * By what the recording force did: events that are its own, and joint ones that another force recorded
     * and it took part in. In an answer of several forces a joint event stands once under each role that one of
     * them had in it, so each event that any of them recorded counts once under the first.
     */
    public static final Dimension<JointWork.Role> ROLE = new Dimension<>(
            "role",
            1,
            new Slicing.ByRecord<JointWork.Role>(
                    item -> List.of(item.record().joint().map(JointWork::role).orElse(JointWork.Role.RECORDED))),
            Keys.constant(JointWork.Role.class));

    /** By how sure it is what a drug is. Other records than drug seizures have no key. */
    public static final Dimension<Identification> IDENTIFICATION = new Dimension<>(
            "identification",
            1,
            new Slicing.ByDrug<Identification>((drug, item) -> drug.identification()),
            Keys.constant(Identification.class));

    /** By how a drug was weighed. Other records than drug seizures have no key. */
    public static final Dimension<Weighing> WEIGHING = new Dimension<>(
            "weighing",
            1,
            new Slicing.ByDrug<Weighing>((drug, item) -> drug.weighing()),
            Keys.constant(Weighing.class));

    /** By whether a drug was weighed wet or dry. Other records than drug seizures have no key. */
    public static final Dimension<Moisture> MOISTURE = new Dimension<>(
            "moisture",
            1,
            new Slicing.ByDrug<Moisture>((drug, item) -> drug.moisture()),
            Keys.constant(Moisture.class));

    /** By the police unit that did the work. A record with several units stands under each. */
    public static final Dimension<String> UNIT =
            named("unit", item -> item.record().units());

    /** By organised crime group; groups that the question knows to be one stand as one. */
    public static final Dimension<String> GROUP = named(
            "group", item -> item.record().groups().stream().map(item::resolve).toList());

    /** By partner agency that took part in the event. */
    public static final Dimension<String> PARTNER = named(
            "partner",
            item -> item.record().partners().stream().map(item::resolve).toList());

    /** By kind of property. Other records than cash and assets have no key. */
    public static final Dimension<AssetKind> ASSET_KIND =
            of("asset-kind", AssetKind.class, RecoverableProperty.class, property -> Optional.of(property.asset()));

    /** By what is investigated. Other records than investigations of funds have no key. */
    public static final Dimension<FinancialInvestigation.Purpose> INVESTIGATION_PURPOSE = of(
            "investigation-purpose",
            FinancialInvestigation.Purpose.class,
            FinancialInvestigation.class,
            FinancialInvestigation::purpose);

    /** By how a disruption was assessed. Other records have no key. */
    public static final Dimension<Disruption.Assessment> ASSESSMENT = of(
            "assessment",
            Disruption.Assessment.class,
            Disruption.class,
            disruption -> Optional.of(disruption.assessment()));

    /** By strand of a disruption: pursue, prevent, protect, prepare. Other records have no key. */
    public static final Dimension<Disruption.Strand> STRAND =
            of("strand", Disruption.Strand.class, Disruption.class, Disruption::strand);

    /** By whether a disruption was led or supported. Other records have no key. */
    public static final Dimension<Disruption.Part> PART =
            of("part", Disruption.Part.class, Disruption.class, Disruption::part);

    /** By the power under which a warrant was issued. Other records have no key. */
    public static final Dimension<Warrant.Power> WARRANT_POWER =
            of("warrant-power", Warrant.Power.class, Warrant.class, Warrant::power);

    /** By who or what was stopped and searched. Other records have no key. */
    public static final Dimension<StopSearch.Subject> SEARCH_SUBJECT =
            of("search-subject", StopSearch.Subject.class, StopSearch.class, StopSearch::subject);

    /** By what a stop-search looked for. Other records have no key. */
    public static final Dimension<StopSearch.SearchObject> SEARCH_OBJECT =
            of("search-object", StopSearch.SearchObject.class, StopSearch.class, StopSearch::object);

    /** By how a stop-search ended. Other records have no key. */
    public static final Dimension<StopSearch.Outcome> SEARCH_OUTCOME =
            of("search-outcome", StopSearch.Outcome.class, StopSearch.class, StopSearch::outcome);

    /** By the type of a county line's closure. Other records have no key. */
    public static final Dimension<CountyLineClosure.LineType> LINE_TYPE = of(
            "line-type", CountyLineClosure.LineType.class, CountyLineClosure.class, line -> Optional.of(line.type()));

    /** By the caller's type of action. Other records have no key. */
    public static final Dimension<String> ACTION_TYPE =
            named("action-type", item -> item.record() instanceof Action action ? List.of(action.type()) : List.of());

    /** By how a report of the public came in. Other records have no key. */
    public static final Dimension<PublicReport.Channel> CHANNEL =
            of("channel", PublicReport.Channel.class, PublicReport.class, PublicReport::channel);

    private static final List<Dimension<?>> STANDARD = List.of(
            DRUG,
            DRUG_FAMILY,
            DRUG_CLASS,
            IDENTIFICATION,
            WEIGHING,
            MOISTURE,
            OPERATION,
            MONTH,
            FORCE,
            AREA,
            ROLE,
            UNIT,
            GROUP,
            PARTNER,
            ASSET_KIND,
            INVESTIGATION_PURPOSE,
            ASSESSMENT,
            STRAND,
            PART,
            WARRANT_POWER,
            SEARCH_SUBJECT,
            SEARCH_OBJECT,
            SEARCH_OUTCOME,
            LINE_TYPE,
            ACTION_TYPE,
            CHANNEL);

    private final String id;
    private final int version;
    private final Slicing<K> slicing;
    private final Keys<K> keys;

    private Dimension(String id, int version, Slicing<K> slicing, Keys<K> keys) {
        this.id = id;
        this.version = version;
        this.slicing = slicing;
        this.keys = keys;
    }

    private static Dimension<String> named(String id, Function<Item, Collection<String>> names) {
        return new Dimension<>(id, 1, new Slicing.ByRecord<String>(names), Keys.text(name -> name, name -> name));
    }

    private static <R extends AllianceRecord, E extends Enum<E>> Dimension<E> of(
            String id, Class<E> keys, Class<R> type, Function<? super R, Optional<E>> key) {
        Function<Item, Collection<E>> ofItem = item -> type.isInstance(item.record())
                ? key.apply(type.cast(item.record())).stream().toList()
                : List.of();
        return new Dimension<>(id, 1, new Slicing.ByRecord<E>(ofItem), Keys.constant(keys));
    }

    /**
     * A caller's own dimension by what a record has as a whole.
     *
     * @param <K> the type of key
     * @param id a stable id, lower-case words parted by dots or hyphens, as in "force.beat"
     * @param version 1 or more; to be raised when the rule changes
     * @param keys the keys of a record, none or several; must depend on the record alone and be
     *     thread-safe
     * @return the dimension
     * @throws IllegalArgumentException if the id has another form or is a standard one, or the version is
     *     below 1
     */
    public static <K extends Comparable<? super K>> Dimension<K> ofRecord(
            String id, int version, Function<? super AllianceRecord, ? extends Collection<K>> keys) {
        Objects.requireNonNull(keys, "keys");
        return callers(id, version, new Slicing.ByRecord<K>(item -> List.copyOf(keys.apply(item.record()))));
    }

    /**
     * A caller's own dimension by what each seized drug has for itself.
     *
     * @param <K> the type of key
     * @param id a stable id, lower-case words parted by dots or hyphens, as in "force.unit-reported"
     * @param version 1 or more; to be raised when the rule changes
     * @param key the key of a seized drug, if it has one; must depend on the drug alone and be
     *     thread-safe
     * @return the dimension
     * @throws IllegalArgumentException if the id has another form or is a standard one, or the version is
     *     below 1
     */
    public static <K extends Comparable<? super K>> Dimension<K> ofDrug(
            String id, int version, Function<? super SeizedDrug, Optional<K>> key) {
        Objects.requireNonNull(key, "key");
        return callers(
                id,
                version,
                new Slicing.ByDrug<K>((drug, item) -> key.apply(drug).orElse(null)));
    }

    private static <K extends Comparable<? super K>> Dimension<K> callers(String id, int version, Slicing<K> slicing) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "a dimension's id must be lower-case words parted by dots or hyphens, but was \"" + id + "\"");
        }
        if (version < 1) {
            throw new IllegalArgumentException("a dimension's version must be 1 or more, but was " + version);
        }
        if (STANDARD.stream().anyMatch(d -> d.id.equals(id))) {
            throw new IllegalArgumentException(
                    "a caller's dimension must have an id of its own, but " + id + " is a standard dimension");
        }
        return new Dimension<>(id, version, slicing, Keys.none(id));
    }

    /**
     * This dimension and another at once.
     *
     * @param <B> the type of the other's key
     * @param other the other dimension
     * @return the dimension of both keys; what lacks either has no key, and pairs that don't occur, months
     *     among them, have no row. To tell what lacks one by the other, cross an own dimension that gives it a key
     */
    public <B extends Comparable<? super B>> Dimension<Cross<K, B>> by(Dimension<B> other) {
        String both = id + " by " + (other.id.contains(" by ") ? "(" + other.id + ")" : other.id);
        String versions = version == 1 && other.version == 1 ? "" : " (" + version + ", " + other.version + ")";
        return new Dimension<>(
                both + versions, 1, new Slicing.ByBoth<>(slicing, other.slicing), Keys.both(keys, other.keys));
    }

    /** {@return the stable id, as in "drug"} */
    public String id() {
        return id;
    }

    /** {@return the version of its rule} */
    public int version() {
        return version;
    }

    Slicing<K> slicing() {
        return slicing;
    }

    Keys<K> keys() {
        return keys;
    }

    /**
     * Says how the keys of a caller's dimension are read back from their {@code toString}, so that answers
     * that are grouped by it can be written to bytes.
     *
     * @param parse makes a key from its text; the inverse of {@code toString}
     * @return the same dimension
     */
    public Dimension<K> readBy(Function<String, K> parse) {
        return new Dimension<>(id, version, slicing, Keys.text(Object::toString, parse));
    }

    /** Whether both have one id and unlike rules, so that a question can't ask for both. */
    boolean clashesWith(Dimension<?> other) {
        return id.equals(other.id) && !isSameRule(other);
    }

    boolean isSameRule(Dimension<?> other) {
        return equals(other) && slicing.equals(other.slicing);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dimension<?> that && id.equals(that.id) && version == that.version;
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
