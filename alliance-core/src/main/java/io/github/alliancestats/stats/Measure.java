package io.github.alliancestats.stats;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.engine.RowSource;
import io.github.alliancestats.engine.Rule;
import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.Worth;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.PublicReport;
import io.github.alliancestats.record.ReportingPeriod;
import io.github.alliancestats.record.Safeguarding;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.StopSearch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * What is counted, as a value: a stable id, a version of its rule, and the rule. Each measure dates a
 * record by its own fact, and says so here; a breakdown by month uses that same date.
 *
 * <p>The constants are the standard measures, which every question asks for unless it narrows them; so are those
 * of each {@link MoneyMeasures#amount stage of money}. Measures with a parameter, such as {@link DrugMeasures#cannabisFarmsOfAtLeast}, stand beside
 * them and are asked for by {@link StatsQuery#alsoMeasuring}. A caller's own ({@link #count}, {@link #amount},
 * {@link #distinct}, {@link #number}) are their equals; one of other kinds of record, or of all, that counts people or
 * tells of sources must be said to ({@link #countingPeople}, {@link #tellingOfSources}), or disclosure control lets its
 * small numbers pass. Two measures are equal when id, version
 * and type of value are, so a caller who changes a rule must raise its version. Immutable and thread-safe.
 *
 * @param <V> the type of the figure's value: {@link Long}, {@link MonetaryAmount}, {@link Quantity} or
 *     {@link java.time.Period}
 */
public final class Measure<V> {

    static final String BY_SEIZURE = "day of seizure";
    static final String BY_TAKING = "day on which it was seized, frozen or restrained";
    static final String BY_OPENING = "day of opening";
    static final String BY_ORDER = "day of the order";
    static final String BY_DISRUPTION = "day of disruption";
    static final String BY_ARREST = "day of arrest";
    static final String BY_SENTENCE = "day of sentence";
    static final String BY_EXECUTION = "day of execution";
    static final String BY_RECEIPT = "day of receipt";
    static final String BY_FIRST_DATE = "first date of the record";
    static final String AT_END = "state at the end of the last day";
    static final String AT_START = "state at the start of the first day";

    private static final Set<Class<? extends AllianceRecord>> PEOPLE =
            Set.of(Proceedings.class, Safeguarding.class, StopSearch.class);

    private static final Pattern ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)++");

    private final Class<? extends AllianceRecord> type;
    private final String id;
    private final int version;
    private final String name;
    private final String countingBasis;
    private final String dateBasis;
    private final Counting<V> counting;
    private final boolean callers;
    private final Set<Trait> traits;

    private Measure(
            Class<? extends AllianceRecord> type,
            String id,
            int version,
            String name,
            String countingBasis,
            String dateBasis,
            Counting<V> counting,
            boolean callers,
            Set<Trait> traits) {
        this.type = type;
        this.id = id;
        this.version = version;
        this.name = name;
        this.countingBasis = countingBasis;
        this.dateBasis = dateBasis;
        this.counting = counting;
        this.callers = callers;
        this.traits = traits;
    }

    /** What a measure is said to be beside its rule. */
    private enum Trait {
        COUNTS_PEOPLE,
        TELLS_OF_SOURCES
    }

    private Measure<V> with(Trait trait) {
        Set<Trait> all = EnumSet.of(trait);
        all.addAll(traits);
        return new Measure<>(type, id, version, name, countingBasis, dateBasis, counting, callers, Set.copyOf(all));
    }

    static <V> Measure<V> standard(
            Class<? extends AllianceRecord> type,
            String id,
            String name,
            String countingBasis,
            String dateBasis,
            Counting<V> counting) {
        return new Measure<>(type, id, 1, name, countingBasis, dateBasis, counting, false, Set.of());
    }

    private static <V> Measure<V> callers(
            Class<? extends AllianceRecord> type, String id, int version, String countingBasis, Counting<V> counting) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "a measure's id must have its owner first, as in force.large-seizures, in lower-case letters and"
                            + " digits, but was \"" + id + "\"");
        }
        if (version < 1) {
            throw new IllegalArgumentException("a measure's version must be 1 or more, but was " + version);
        }
        if (Standard.owns(id)) {
            throw new IllegalArgumentException(
                    "a caller's measure must have an owner of its own before the first dot, but " + id
                            + " has that of a standard measure");
        }
        return new Measure<>(type, id, version, id, countingBasis, BY_FIRST_DATE, counting, true, Set.of());
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
     * @param type the kind of record; {@link AllianceRecord} for all, of which a count of people must be said to be
     *     {@link #countingPeople}, and one of what people report {@link #tellingOfSources}
     * @param counts whether a record counts; must depend on the record alone and be thread-safe
     * @return the measure
     * @throws IllegalArgumentException if the id has another form or has the owner of a standard one, or the version
     *     is below 1
     */
    public static <R extends AllianceRecord> Measure<Long> count(
            String id, int version, Class<R> type, Predicate<? super R> counts) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(counts, "counts");
        return callers(
                type,
                id,
                version,
                "distinct events",
                new CountOf(Rule.own(Rule.records(FactCode.OWN, fact -> true), rows -> {
                    if (counts.test(type.cast(rows.record()))) {
                        ownRow(rows);
                    }
                })));
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
     * @throws IllegalArgumentException if the id has another form or has the owner of a standard one, or the version
     *     is below 1
     */
    public static <R extends AllianceRecord> Measure<MonetaryAmount> amount(
            String id, int version, Class<R> type, Function<? super R, Optional<MonetaryAmount>> amount) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(amount, "amount");
        return callers(
                type,
                id,
                version,
                "sum of amounts",
                ownMoney(rows -> ownMoney(amount.apply(type.cast(rows.record())), RecordRows.WHOLE, rows)));
    }

    /**
     * A caller's own count of things that records name, each once however many records name it, in the period of the
     * records' first date. Names of groups, people and agencies that the question knows to be one count once. A record
     * that names nothing adds nothing and is no gap.
     *
     * @param <R> the kind of record
     * @param id a stable id with its owner first, as in "force.vehicles-stopped"
     * @param version 1 or more; to be raised when the rule changes
     * @param type the kind of record; names of people in other records than proceedings, safeguarding and stop-searches
     *     must be said to be such by {@link #countingPeople}
     * @param names the names of a record, none or several; must depend on the record alone and be thread-safe
     * @return the measure. A query that finds an empty name throws an {@link IllegalArgumentException}
     * @throws IllegalArgumentException if the id has another form or the owner of a standard one, or the version is
     *     below 1
     */
    public static <R extends AllianceRecord> Measure<Long> distinct(
            String id, int version, Class<R> type, Function<? super R, ? extends Collection<String>> names) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(names, "names");
        return callers(
                type,
                id,
                version,
                "distinct names",
                new DistinctOf(
                        Rule.own(
                                Rule.names(
                                        FactCode.OWN,
                                        fact -> true,
                                        rows -> names.apply(type.cast(rows.record())).stream()
                                                .map(name -> rows.resolve(notEmpty(name, id, rows.record())))
                                                .map(Optional::of)
                                                .toList()),
                                Measure::ownRow),
                        1));
    }

    /**
     * A caller's own sum of whole numbers, one a record, in the period of its first date; of joint work the share.
     *
     * @param <R> the kind of record
     * @param id a stable id with its owner first, as in "force.naloxone-kits"
     * @param version 1 or more; to be raised when the rule changes
     * @param type the kind of record; of {@link AllianceRecord} a number of people must be said to be {@link #countingPeople}
     * @param number the number of a record, if known, not negative; must depend on the record alone and be
     *     thread-safe
     * @return the measure; records whose number is not known are gaps in its coverage. A question that finds a
     *     negative one throws an {@link IllegalArgumentException}
     * @throws IllegalArgumentException if the id has another form or the owner of a standard one, or the version is
     *     below 1
     */
    public static <R extends AllianceRecord> Measure<Long> number(
            String id, int version, Class<R> type, Function<? super R, Optional<Long>> number) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(number, "number");
        return callers(
                type,
                id,
                version,
                "sum of numbers",
                new SumOf<>(new Form.Count(), "count", Rule.own(Rule.numbers(FactCode.OWN, fact -> true), rows -> {
                    Optional<Long> known = number.apply(type.cast(rows.record()));
                    rows.begin(FactCode.OWN, 0);
                    if (known.isPresent()) {
                        rows.number(rows.shareOf(BigDecimal.valueOf(notNegative(known.get(), id)), 0));
                    } else {
                        rows.missingNumber(Gap.NO_QUANTITY);
                    }
                    rows.event(rows.firstDay());
                })));
    }

    private static void ownRow(RecordRows rows) {
        rows.begin(FactCode.OWN, 0);
        rows.event(rows.firstDay());
    }

    private static MoneyOf ownMoney(RowSource rows) {
        return new MoneyOf(Rule.own(Rule.money(FactCode.OWN, fact -> true), rows), false);
    }

    /** Adds a row with an amount, if it is known, of a drug or of the whole record. */
    private static void ownMoney(Optional<MonetaryAmount> amount, int line, RecordRows rows) {
        rows.begin(FactCode.OWN, 0);
        rows.line(line);
        rows.money(Gap.NO_AMOUNT);
        amount.ifPresent(known -> rows.offer(Worth.after(BigDecimal.ZERO, ExactMoney.of(known))));
        rows.endMoney();
        rows.event(rows.firstDay());
    }

    private static String notEmpty(String name, String id, AllianceRecord record) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a name must not be empty, but " + id + " returned an empty one for "
                    + record.kind() + " " + record.id() + ". Return no name for a record without one.");
        }
        return name;
    }

    private static long notNegative(long number, String id) {
        if (number < 0) {
            throw new IllegalArgumentException(
                    "a number must not be negative, but " + id + " told " + number + " of a record");
        }
        return number;
    }

    /**
     * A caller's own sum of money over seized drugs, by the day of seizure; in the row of a drug that drug's
     * alone.
     *
     * @param id a stable id, with its owner first, as in "force.cost-of-analysis"
     * @param version 1 or more; to be raised when the rule changes
     * @param amount the amount of a seized drug, if known; must depend on the drug alone and be thread-safe
     * @return the measure
     * @throws IllegalArgumentException if the id has another form or has the owner of a standard one, or the version
     *     is below 1
     */
    public static Measure<MonetaryAmount> amountOfDrugs(
            String id, int version, Function<? super SeizedDrug, Optional<MonetaryAmount>> amount) {
        Objects.requireNonNull(amount, "amount");
        MoneyOf counting = ownMoney(rows -> {
            List<SeizedDrug> drugs = ((DrugSeizure) rows.record()).drugs();
            for (int i = 0; i < drugs.size(); i++) {
                if (drugs.get(i).controlled()) {
                    ownMoney(amount.apply(drugs.get(i)), i, rows);
                }
            }
        });
        return callers(DrugSeizure.class, id, version, "sum over seized drugs", counting);
    }

    /**
     * The same measure under another name.
     *
     * @param title the name as it is to stand in a table
     * @return an equal measure that prints that name
     */
    public Measure<V> named(String title) {
        Objects.requireNonNull(title, "title");
        return new Measure<>(type, id, version, title, countingBasis, dateBasis, counting, callers, traits);
    }

    /** {@return the standard measures, in the order in which an update tells them} */
    public static List<Measure<?>> standard() {
        return Standard.MEASURES;
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

    /**
     * Says that it counts people or what is done to one person, so that disclosure control hides its small numbers. Of
     * proceedings, safeguarding and stop-searches that need not be said. Of a caller's measure of another kind of record,
     * or of {@link AllianceRecord} for all kinds, nobody else can know it. Money counts nobody, whatever is said of it.
     *
     * @return an equal measure of which it is known, as long as it is this one that a table is made of
     */
    public Measure<V> countingPeople() {
        return with(Trait.COUNTS_PEOPLE);
    }

    /**
     * Says that it could reveal who told the police, as what the public reports or a source could, so that disclosure
     * control withholds it but by month or force. Of public reports that need not be said; of a caller's measure of
     * another kind of record, or of {@link AllianceRecord} for all kinds, nobody else can know it.
     *
     * @return an equal measure of which it is known, as long as it is this one that a table is made of
     */
    public Measure<V> tellingOfSources() {
        return with(Trait.TELLS_OF_SOURCES);
    }

    /**
     * Whether it counts people or what is done to one person: a count of proceedings, of safeguarding, of stop-searches,
     * a caller's own among them, of confiscation orders, of which each is made against somebody, or one that was said to
     * be {@link #countingPeople}. A small number of such could tell of somebody, so disclosure control hides it.
     * Seizures, operations and money are no people, nor is the sum of terms of custody a count.
     *
     * @return whether it does
     */
    public boolean countsPeople() {
        return (traits.contains(Trait.COUNTS_PEOPLE) && !counting.form().equals("money"))
                || (PEOPLE.contains(type) && counting.form().equals("count"));
    }

    /**
     * Whether it counts what the public reports, or was said to be {@link #tellingOfSources}: by anything but month or
     * force it could reveal who did.
     *
     * @return whether it does
     */
    public boolean tellsOfSources() {
        return traits.contains(Trait.TELLS_OF_SOURCES) || type == PublicReport.class;
    }

    /**
     * The day as at which a stock tells what there was: the last day of a period, at its end, or the first, at its
     * start. Stocks of two days have no difference that happened in a period.
     *
     * @param period the period
     * @return the day; empty for what is counted over all days of a period
     */
    public Optional<LocalDate> asAt(ReportingPeriod period) {
        return switch (dateBasis) {
            case AT_END -> Optional.of(period.lastDay());
            case AT_START -> Optional.of(period.start());
            default -> Optional.empty();
        };
    }

    Counting<V> counting() {
        return counting;
    }

    Class<? extends AllianceRecord> type() {
        return type;
    }

    /** The kinds of record that it needs: it is known only if one of them was supplied. */
    int kinds() {
        return RecordKinds.bits(type);
    }

    /** Whether records of a kind tell of it. */
    boolean isOf(Class<? extends AllianceRecord> kind) {
        return type.isAssignableFrom(kind);
    }

    /** Whether both have one id and unlike rules, so that a question can't ask for both. */
    boolean clashesWith(Measure<?> other) {
        return id.equals(other.id) && !isSameRule(other);
    }

    boolean isSameRule(Measure<?> other) {
        // of the library's own the id says all of the rule
        return equals(other) && (!callers || counting.equals(other.counting));
    }

    /** Whether it is a stock at one end of the period, which no flow's length or months concern. */
    boolean isStock() {
        return dateBasis.equals(AT_END) || dateBasis.equals(AT_START);
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

    /** {@return this value in words, for JSON mappers and templates} */
    public String getView() {
        return toString();
    }

    /** {@return the id, and the version if it is not the first} */
    @Override
    public String toString() {
        return version == 1 ? id : id + " version " + version;
    }
}
