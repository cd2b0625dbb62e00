package io.github.alliancestats.measure;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RecordFacts;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RowFact;
import io.github.alliancestats.engine.row.RowFlag;
import io.github.alliancestats.engine.row.Worth;
import io.github.alliancestats.engine.rule.Counting;
import io.github.alliancestats.engine.rule.FactNeeds;
import io.github.alliancestats.engine.rule.MeasureRule;
import io.github.alliancestats.engine.rule.RowSource;
import io.github.alliancestats.engine.rule.Rule;
import io.github.alliancestats.internal.RecordAccess;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.PublicReport;
import io.github.alliancestats.record.Safeguarding;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
 * A count or sum over records, such as a number of seizures or an amount of cash. It has a stable id, a rule and the
 * version of the rule. Each measure dates records by its own {@link #dateBasis}, which a breakdown by month uses too.
 *
 * <p>By default, queries include all {@linkplain #standard() standard measures}: the constants of {@link DrugMeasures}
 * and its sibling classes, and a measure for each {@linkplain MoneyMeasures#amount stage of money}. Add measures with a
 * parameter, such as {@link DrugMeasures#cannabisFarmsOfAtLeast}, by {@link
 * io.github.alliancestats.stats.StatsQuery#alsoMeasuring}.
 *
 * <p>Create measures of your own with {@link #count}, {@link #amount}, {@link #amountOfDrugs}, {@link #distinct} and
 * {@link #number}. Mark them with {@link #countingPeople} and {@link #tellingOfSources} where these apply, or
 * disclosure control does not suppress their small numbers.
 *
 * <p>Two measures are equal if their ids, versions and types of value are equal. Raise the version when a rule changes.
 * Immutable and thread-safe.
 *
 * @param <V> the type of the figure's value: {@link Long}, {@link MonetaryAmount}, {@link Quantity} or
 *     {@link java.time.Period}
 */
public final class Measure<V> {

    private static final Set<Class<? extends AllianceRecord>> PEOPLE =
            Set.of(ConfiscationOrder.class, Proceedings.class, Safeguarding.class, StopSearch.class);

    static {
        RecordAccess.register(Measure.class, (Function<Measure<?>, MeasureRule<?>>) measure -> measure.rule);
    }

    private static final Pattern ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)++");

    private final String id;
    private final int version;
    private final Label label;
    private final MeasureRule<V> rule;
    private final @Nullable Measure<Long> followed; // null if it follows the count of its own records

    private Measure(String id, int version, Label label, MeasureRule<V> rule, @Nullable Measure<Long> followed) {
        this.id = id;
        this.version = version;
        this.label = label;
        this.rule = rule;
        this.followed = followed;
    }

    /** The texts of a measure, and the marks that disclosure control needs, unless the kind of record shows them. */
    private record Label(String name, String countingBasis, String dateBasis, boolean ofPeople, boolean ofSources) {
        Label(String name, String countingBasis, String dateBasis) {
            this(name, countingBasis, dateBasis, false, false);
        }
    }

    private Measure<V> labelled(Label other) {
        return new Measure<>(id, version, other, rule, followed);
    }

    /** Returns a standard measure of the kind of record and the date of its rows. */
    static <V> Measure<V> standard(String id, String name, String countingBasis, Counting<V> counting) {
        return standard(counting.rule().code().type(), id, name, countingBasis, counting);
    }

    /** Returns a standard measure that counts by the date of its rows. */
    static <V> Measure<V> standard(
            Class<? extends AllianceRecord> type, String id, String name, String countingBasis, Counting<V> counting) {
        Label label = new Label(name, countingBasis, counting.rule().code().date());
        return new Measure<>(id, 1, label, new MeasureRule<>(type, counting, false), null);
    }

    /** Returns a standard measure that counts the records with some rows. */
    static Measure<Long> events(String id, String name, String countingBasis, FactCode code, Predicate<RowFact> which) {
        return standard(id, name, countingBasis, Counting.events(Rule.records(code, which)));
    }

    /** Returns a standard measure that adds the amounts of some rows. */
    static Measure<MonetaryAmount> money(String id, String name, FactCode code) {
        return standard(id, name, "sum of amounts", Counting.money(Rule.money(code, Rule.ALL)));
    }

    /** Returns this measure with the name of another date, by which its rows count. */
    Measure<V> datedBy(String date) {
        return labelled(new Label(label.name, label.countingBasis, date, label.ofPeople, label.ofSources));
    }

    /** Returns this measure with other needs, as far as they concern its kinds of record. */
    Measure<V> needing(FactNeeds needs) {
        FactNeeds own = needs.among(RecordFacts.ofType(rule.type()));
        MeasureRule<V> same = new MeasureRule<>(rule.type(), rule.counting(), rule.isCallers(), own);
        return new Measure<>(id, version, label, same, followed);
    }

    /** Returns this measure of a stock with the facts that end the stock. */
    Measure<V> endedBy(Fact... ends) {
        return needing(rule.needs().loweredBy(RecordFacts.bits(List.of(ends))));
    }

    private static <V> Measure<V> callers(
            Class<? extends AllianceRecord> type, String id, int version, String countingBasis, Counting<V> counting) {
        Objects.requireNonNull(type, "type");
        if (!ID.matcher(Objects.requireNonNull(id, "id")).matches()) {
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
        MeasureRule<V> rule = new MeasureRule<>(type, counting, true);
        Label label = new Label(id, countingBasis, counting.rule().code().date());
        return new Measure<>(id, version, label, rule, null);
    }

    /**
     * Creates a count of records by their first date. Each record counts once, and a joint event counts for the
     * force that recorded it. Under a dimension of drugs, a record counts in the row of each of its drugs. The function does not
     * get records without a first date, which are gaps. Other records are none, so count those that do not state the fact
     * with a second measure. A first date that is out of order itself decides the period.
     *
     * @param <R> the kind of record
     * @param id a stable id, with its owner before the first dot, as in "force.large-seizures". It has lower-case
     *     letters and digits, joined by dots or hyphens
     * @param version 1 or more. Raise it when the rule changes
     * @param type the kind of record, or {@link AllianceRecord} for all kinds. Then mark a count of people with {@link
     *     #countingPeople}, and a count of public reports with {@link #tellingOfSources}
     * @param counts returns whether a record counts. Its other dates can be empty. The function must be pure and
     *     thread-safe
     * @return the measure
     * @throws IllegalArgumentException if the id has another form or the owner of a standard measure, or the version is
     *     below 1
     */
    public static <R extends AllianceRecord> Measure<Long> count(
            String id, int version, Class<R> type, Predicate<? super R> counts) {
        Objects.requireNonNull(counts, "counts");
        Rule rule = ownOfCaller(Rule.records(FactCode.OWN, Rule.ALL), rows -> {
            if (counts.test(type.cast(rows.record()))) {
                ownRow(rows);
            }
        });
        return callers(type, id, version, "distinct events", Counting.events(rule));
    }

    /**
     * Creates a sum of one amount of money for each record, by the first date of the record. For joint work the share
     * of the force is added. The query decides whether currencies are converted or kept separate. Under a dimension of
     * drugs, the whole amount is in the row of each drug; see {@link #amountOfDrugs}.
     *
     * @param <R> the kind of record
     * @param id a stable id, with its owner before the first dot, as in "force.cash-in-vehicles". It has lower-case
     *     letters and digits, joined by dots or hyphens
     * @param version 1 or more. Raise it when the rule changes
     * @param type the kind of record
     * @param amount the amount of a record, if known. The function must be pure and thread-safe
     * @return the measure. Records without an amount are gaps
     * @throws IllegalArgumentException if the id has another form or the owner of a standard measure, or the version is
     *     below 1
     */
    public static <R extends AllianceRecord> Measure<MonetaryAmount> amount(
            String id, int version, Class<R> type, Function<? super R, Optional<MonetaryAmount>> amount) {
        Objects.requireNonNull(amount, "amount");
        Counting<MonetaryAmount> counting =
                ownMoney(rows -> ownMoney(amount.apply(type.cast(rows.record())), RecordRows.WHOLE, rows));
        return callers(type, id, version, "sum of amounts", counting);
    }

    /**
     * Creates a count of distinct names in records, by the first date of the record. A name counts once, however many
     * records have it. Names of joint events count for the force that recorded the event. {@linkplain io.github.alliancestats.stats.StatsQuery#withAliases Aliases} of the query apply. A
     * record without a name adds zero and is not a gap.
     *
     * @param <R> the kind of record
     * @param id a stable id, as for {@link #count}, such as "force.vehicles-stopped"
     * @param version 1 or more. Raise it when the rule changes
     * @param type the kind of record. Mark a count of people with {@link #countingPeople}, except for proceedings,
     *     safeguarding and stop-searches
     * @param names the names of a record, possibly none. The function must be pure and thread-safe
     * @return the measure. A query that finds an empty name throws an {@link IllegalArgumentException}
     * @throws IllegalArgumentException if the id has another form or the owner of a standard measure, or the version is
     *     below 1
     */
    public static <R extends AllianceRecord> Measure<Long> distinct(
            String id, int version, Class<R> type, Function<? super R, ? extends Collection<String>> names) {
        Objects.requireNonNull(names, "names");
        Rule rule = Rule.names(
                FactCode.OWN,
                Rule.ALL,
                rows -> rows.isUndated()
                        ? List.of(Optional.empty())
                        : resolved(names.apply(type.cast(rows.record())), id, rows));
        return callers(type, id, version, "distinct names", Counting.names(ownOfCaller(rule, Measure::ownRow)));
    }

    /**
     * Creates a sum of one whole number for each record, by the first date of the record. The whole number of
     * joint work counts for the force that recorded it.
     *
     * @param <R> the kind of record
     * @param id a stable id, as for {@link #count}, such as "force.naloxone-kits"
     * @param version 1 or more. Raise it when the rule changes
     * @param type the kind of record. Mark a number of people with {@link #countingPeople}, except for proceedings,
     *     safeguarding and stop-searches
     * @param number the number of a record, 0 or more, if known. The function must be pure and thread-safe
     * @return the measure. Records without a number are gaps. A query that finds a negative number
     *     throws an {@link IllegalArgumentException}
     * @throws IllegalArgumentException if the id has another form or the owner of a standard measure, or the version is
     *     below 1
     */
    public static <R extends AllianceRecord> Measure<Long> number(
            String id, int version, Class<R> type, Function<? super R, Optional<Long>> number) {
        Objects.requireNonNull(number, "number");
        Rule rule = ownOfCaller(Rule.numbers(FactCode.OWN, Rule.ALL), rows -> {
            Optional<Long> known = number.apply(type.cast(rows.record()));
            if (known.isPresent() && known.get() < 0) {
                throw new IllegalArgumentException(
                        "a number must not be negative, but " + id + " returned " + known.get() + " for a record");
            }
            rows.begin(FactCode.OWN);
            if (known.isPresent()) {
                rows.number(BigDecimal.valueOf(known.get()));
            } else {
                rows.missingNumber(Gap.NO_QUANTITY);
            }
            rows.eventOfFirstDate();
        });
        return callers(type, id, version, "sum of numbers", Counting.numbers(rule));
    }

    /** A caller's function does not get undated records, which it could not date. They are gaps. */
    private static Rule ownOfCaller(Rule rule, RowSource source) {
        return Rule.own(rule, rows -> {
            if (rows.record().date().isPresent()) {
                source.add(rows);
            } else {
                rows.begin(FactCode.OWN);
                rows.flag(RowFlag.PERHAPS, true);
                rows.missingNumber(Gap.NO_QUANTITY);
                rows.money(Gap.UNDATED);
                rows.endMoney();
                rows.eventOfFirstDate();
            }
        });
    }

    private static void ownRow(RecordRows rows) {
        rows.begin(FactCode.OWN);
        rows.eventOfFirstDate();
    }

    private static Counting<MonetaryAmount> ownMoney(RowSource rows) {
        return Counting.money(ownOfCaller(Rule.money(FactCode.OWN, Rule.ALL), rows));
    }

    /** Adds a row for a drug or the whole record. Without an amount it is a gap. */
    private static void ownMoney(Optional<MonetaryAmount> amount, int line, RecordRows rows) {
        rows.begin(FactCode.OWN);
        rows.line(line);
        ExactMoney known = amount.isPresent() ? ExactMoney.of(amount.get()) : null;
        rows.money(Gap.NO_AMOUNT, Worth.first(known));
        rows.eventOfFirstDate();
    }

    private static List<Optional<String>> resolved(Collection<String> names, String id, RecordRows rows) {
        List<Optional<String>> resolved = new ArrayList<>();
        for (String name : names) {
            if (name.isEmpty()) {
                AllianceRecord record = rows.record();
                throw new IllegalArgumentException("a name must not be empty, but " + id + " returned an empty one for "
                        + record.kind() + " " + record.id() + ". Return no name for a record without one.");
            }
            resolved.add(Optional.of(rows.resolve(name)));
        }
        return resolved;
    }

    /**
     * Creates a sum of one amount of money for each seized drug, by the day of seizure. The row of a drug has only the
     * amounts of that drug. Substances found not to be controlled are excluded.
     *
     * @param id a stable id, as for {@link #count}, such as "force.cost-of-analysis"
     * @param version 1 or more. Raise it when the rule changes
     * @param amount the amount of a seized drug, if known. The function must be pure and thread-safe
     * @return the measure. Drugs without an amount are gaps
     * @throws IllegalArgumentException if the id has another form or the owner of a standard measure, or the version is
     *     below 1
     */
    public static Measure<MonetaryAmount> amountOfDrugs(
            String id, int version, Function<? super SeizedDrug, Optional<MonetaryAmount>> amount) {
        Objects.requireNonNull(amount, "amount");
        Counting<MonetaryAmount> counting = ownMoney(rows -> {
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
     * Returns this measure with another name.
     *
     * @param title the name for tables
     * @return an equal measure with that name
     */
    public Measure<V> named(String title) {
        Objects.requireNonNull(title, "title");
        return labelled(new Label(title, label.countingBasis, label.dateBasis, label.ofPeople, label.ofSources));
    }

    /** {@return the standard measures, in the order of an annual update} */
    public static List<Measure<?>> standard() {
        return Standard.MEASURES;
    }

    /**
     * Returns the changes of counting rules that moved figures of some measures. A change names the measures, their
     * version and the first version of the library with it.
     *
     * @param measures the measures
     * @return the changes in words, in order, each once
     */
    public static List<String> ruleChanges(Collection<? extends Measure<?>> measures) {
        Objects.requireNonNull(measures, "measures");
        return RuleHistory.ALL.stream()
                .filter(change -> measures.stream().anyMatch(change::isOf))
                .map(RuleHistory.RuleChange::toString)
                .toList();
    }

    /** {@return the stable id, as in "drugs.value"} */
    public String id() {
        return id;
    }

    /** {@return the version of its rule} */
    public int version() {
        return version;
    }

    /** {@return the name for tables. It is the id for a caller's measure that was not {@link #named}} */
    public String name() {
        return label.name;
    }

    /** {@return the unit that counts, or the amounts that are added, as in "distinct seizures"} */
    public String countingBasis() {
        return label.countingBasis;
    }

    /** {@return the date that decides the period, as in "day of seizure"} */
    public String dateBasis() {
        return label.dateBasis;
    }

    /**
     * Marks this measure as a count of people or of events that each concern one person, so that disclosure control
     * suppresses its small numbers. Counts of proceedings, safeguarding, stop-searches and confiscation orders need no
     * mark. Mark a caller's count of another kind of record, or of all kinds. On an amount, the mark has an effect only
     * on the count of its own records: see {@link #followedCount}.
     *
     * @return an equal measure with the mark. Make tables from it, because measures are equal with or without the mark
     */
    public Measure<V> countingPeople() {
        return labelled(new Label(label.name, label.countingBasis, label.dateBasis, true, label.ofSources));
    }

    /**
     * Marks this measure as one that could reveal who informed the police. Disclosure control then withholds its tables
     * except those by month or force. Measures of public reports need no mark. Mark a caller's measure of another kind
     * of record, or of all kinds.
     *
     * @return an equal measure with the mark. Make tables from it, because measures are equal with or without the mark
     */
    public Measure<V> tellingOfSources() {
        return labelled(new Label(label.name, label.countingBasis, label.dateBasis, label.ofPeople, true));
    }

    /**
     * Returns whether this measure counts people or events that each concern one person. A small number could identify
     * somebody, so disclosure control suppresses it. It is true for:
     *
     * <ul>
     *   <li>counts of proceedings, safeguarding, stop-searches and confiscation orders, including those of a caller
     *   <li>other counts marked with {@link #countingPeople}
     * </ul>
     *
     * <p>It is false for amounts, such as {@link PeopleMeasures#CUSTODY}, a sum of terms. They {@linkplain
     * #followedCount follow} a count.
     *
     * @return true if it counts people
     */
    public boolean countsPeople() {
        return rule.counting().isCount() && (label.ofPeople || PEOPLE.contains(rule.type()));
    }

    /**
     * Returns the count of the people, orders, seizures or other events whose money, quantities or terms this measure
     * adds. A table of this measure is suppressed wherever its count is. A mean follows the count of its sum.
     *
     * <p>A measure that names no other count follows the count of its own records. That count has the id of this
     * measure with ".records" at its end. Queries include it only if you add it.
     *
     * @return the count; empty if this measure is a count itself
     */
    public Optional<Measure<Long>> followedCount() {
        if (rule.counting().isCount()) {
            return Optional.empty();
        }
        return Optional.of(followed == null ? ownRecords() : followed);
    }

    private Measure<Long> ownRecords() {
        String name = label.name + ": records";
        Label records = new Label(name, "distinct records", label.dateBasis, label.ofPeople, label.ofSources);
        Counting<Long> counting = Counting.events(Rule.records(rule.counting().rule()));
        MeasureRule<Long> same = new MeasureRule<>(rule.type(), counting, rule.isCallers(), rule.needs());
        return new Measure<>(id + ".records", version, records, same, null);
    }

    /**
     * Returns this measure with the {@linkplain #followedCount count} that it follows.
     *
     * @param count the count of the people or events whose money, quantities or terms this measure adds, or of more
     * @return an equal measure with that count. Make tables from it, because measures are equal whatever they follow
     * @throws IllegalArgumentException if this measure is a count itself, or the other is not one
     */
    public Measure<V> followingCount(Measure<Long> count) {
        if (!Objects.requireNonNull(count, "count").rule.counting().isCount()
                || rule.counting().isCount()) {
            throw new IllegalArgumentException("only an amount can follow a count, but " + this + " is a "
                    + rule.counting().form() + " and was to follow " + count + ", a "
                    + count.rule.counting().form());
        }
        return new Measure<>(id, version, label, rule, count);
    }

    /**
     * Returns whether this measure could reveal who informed the police. It is true for measures of public reports, and
     * for those marked with {@link #tellingOfSources}.
     *
     * @return true if its tables are withheld, except those by month or force
     */
    public boolean tellsOfSources() {
        return label.ofSources || rule.type() == PublicReport.class;
    }

    /**
     * Returns the day of a stock: the last day of the period for a stock at its end, or the first day for a stock at
     * its start.
     *
     * @param period the period
     * @return the day, or empty if the measure is not a stock
     */
    public Optional<LocalDate> asAt(ReportingPeriod period) {
        Objects.requireNonNull(period, "period");
        return switch (label.dateBasis) {
            case FactCode.AT_END -> Optional.of(period.lastDay());
            case FactCode.AT_START -> Optional.of(period.start());
            default -> Optional.empty();
        };
    }

    /** Returns the unit of its numbers, without currency. */
    String unit() {
        return rule.counting().unit();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Measure<?> that
                && id.equals(that.id)
                && version == that.version
                && rule.counting().form().equals(that.rule.counting().form());
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
