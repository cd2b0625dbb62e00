package io.github.alliancestats.stats;

import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.engine.Cells;
import io.github.alliancestats.engine.Plan;
import io.github.alliancestats.engine.RowChoice;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RowSettings;
import io.github.alliancestats.engine.rule.MeasureRule;
import io.github.alliancestats.internal.CopyingStyle;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.Required;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.quality.OutOfScope;
import io.github.alliancestats.quality.Status;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.reference.Aliases;
import io.github.alliancestats.reference.Operations;
import io.github.alliancestats.stats.IncludedRecords.Shown;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.BiPredicate;
import java.util.stream.Collector;
import javax.money.CurrencyUnit;
import org.immutables.value.Value;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An immutable query over a reporting period. Start one with {@code AllianceStats.forPeriod(..)} and pass records to
 * {@link #summarize}. Each method returns a new query.
 *
 * <p>By default a query has all {@linkplain Measure#standard() standard measures}, the records of all operations,
 * London days, the Misuse of Drugs Act and {@linkplain Deduplication#BY_ID deduplication by id}. Currencies and valuation
 * bases are kept separate.
 *
 * <p>Thread-safe and reusable. Two queries are equal if all their options are, with measures and dimensions in the same
 * order. The {@linkplain #forForces forces that they expect} are not compared. Only summaries of equal queries
 * add.
 */
@Value.Immutable
@CopyingStyle
public abstract class StatsQuery {

    private static final Logger LOG = LoggerFactory.getLogger(StatsQuery.class);

    /** Raised whenever a rule of counting changes, so that summaries by different rules never add. */
    private static final int RULES = 1;

    StatsQuery() {}

    /**
     * Creates a query of all standard measures over a period.
     *
     * @param period the period
     * @return the query
     */
    public static StatsQuery of(ReportingPeriod period) {
        return ImmutableStatsQuery.make(
                period,
                Days.LONDON,
                /* operations= */ Optional.empty(),
                /* umbrella= */ Optional.empty(),
                /* rates= */ Optional.empty(),
                /* basis= */ Optional.empty(),
                DrugLaw.misuseOfDrugsAct(),
                Aliases.none(),
                Deduplication.BY_ID,
                /* asAt= */ Optional.empty(),
                Status.PROVISIONAL,
                /* sharingKey= */ Optional.empty(),
                Measure.standard(),
                /* dimensions= */ List.of(),
                /* expectedForces= */ Set.of());
    }

    /** {@return the reporting period} */
    public abstract ReportingPeriod period();

    /** {@return the zone that decides the day of an instant} */
    public abstract ZoneId zone();

    /** {@return the tree of operations, if one was given} */
    public abstract Optional<Operations> operations();

    /** {@return the umbrella operation whose records are in scope; empty for all records} */
    public abstract Optional<OperationId> umbrella();

    /** {@return the exchange rates into the reporting currency; empty if currencies are kept separate} */
    public abstract Optional<ExchangeRates> rates();

    /** {@return the valuation basis; empty if bases are kept separate} */
    public abstract Optional<ValuationBasis> basis();

    /** {@return the law that gives drugs their classes} */
    public abstract DrugLaw law();

    /** {@return the aliases of groups, people and agencies; none by default} */
    public abstract Aliases aliases();

    /** {@return the way in which records with one id are resolved} */
    public abstract Deduplication deduplication();

    /** {@return the instant up to which records are known; empty for all records} */
    public abstract Optional<Instant> asAt();

    /** {@return the status of the figures, such as provisional} */
    public abstract Status status();

    /** Returns the key that seals the bytes of summaries, or empty if they are not sealed. */
    abstract Optional<SharingKey> sharingKey();

    /** {@return the fingerprint of the sharing key, or empty if summaries are not sealed} */
    public final Optional<String> seal() {
        return sharingKey().map(SharingKey::fingerprint);
    }

    /** {@return the version of the library's rules of counting} */
    public final int rules() {
        return RULES;
    }

    /** {@return the measures, in order, each once} */
    public abstract List<Measure<?>> measures();

    /** {@return the dimensions of the breakdowns, in order, each once} */
    public abstract List<Dimension<?>> dimensions();

    /** Returns the forces that are expected. Equality of queries ignores them. */
    @Value.Auxiliary
    abstract Set<ForceId> expectedForces();

    /** Every month of the period has a row. */
    @Value.Check
    void check() {
        if (dimensions().stream()
                .anyMatch(dimension -> RuleAccess.of(dimension).slicing().isByMonth())) {
            Cells.requireFewMonths(period());
        }
    }

    /** Returns a hash of 32 bytes over all options that must be equal for summaries to add. It is computed once. */
    @Value.Lazy
    byte[] fingerprint() {
        return Fingerprint.of(this);
    }

    private ImmutableStatsQuery copy() {
        return (ImmutableStatsQuery) this; // the only implementation
    }

    /**
     * Returns this query over another period.
     *
     * @param period the period
     * @return the query
     * @throws IllegalArgumentException if the query is by month and the period has more than 1,200 months
     */
    public final StatsQuery forPeriod(ReportingPeriod period) {
        return copy().replacePeriod(period);
    }

    /**
     * Limits the query to an operation and all operations below it. An event under several of them counts once.
     *
     * @param operations the tree
     * @param umbrella the highest operation
     * @return the query
     * @throws IllegalArgumentException if the umbrella is not in the tree
     */
    public final StatsQuery within(Operations operations, OperationId umbrella) {
        requireAmong(Objects.requireNonNull(operations, "operations"), Objects.requireNonNull(umbrella, "umbrella"));
        return copy().replaceOperations(operations).replaceUmbrella(umbrella);
    }

    private static void requireAmong(Operations operations, OperationId umbrella) {
        if (operations.find(umbrella).isEmpty()) {
            throw new IllegalArgumentException("an umbrella must be among the operations, but " + umbrella + " is not");
        }
    }

    /**
     * Sets the tree of operations, so that a breakdown by operation has rows for the operations above. It does not limit
     * the query. An operation that is not in the tree, perhaps by a slip, has a row of its own. It is
     * {@linkplain OutOfScope#UNKNOWN_OPERATION out of scope} only of a query {@link #within} an umbrella.
     *
     * @param operations the tree
     * @return the query
     * @throws IllegalArgumentException if the query has an umbrella that is not in the tree
     */
    public final StatsQuery withOperations(Operations operations) {
        umbrella().ifPresent(umbrella -> requireAmong(operations, umbrella));
        return copy().replaceOperations(operations);
    }

    /**
     * Sets the aliases of groups, people and agencies, so that merged groups count once. A figure uses the aliases at the
     * end of its last day. Aliases match on the id only, so ids of people and groups must not overlap.
     *
     * @param aliases the merges, each with its first day
     * @return the query
     */
    public final StatsQuery withAliases(Aliases aliases) {
        return copy().replaceAliases(aliases);
    }

    /**
     * Reports money in one currency. Amounts in others are gaps.
     *
     * @param currency the currency
     * @return the query
     */
    public final StatsQuery reportingIn(CurrencyUnit currency) {
        return reportingIn(ExchangeRates.none(Objects.requireNonNull(currency, "currency")));
    }

    /**
     * Reports money in the currency into which rates convert. Amounts in others are converted exactly, at the rate of the
     * record's first day. Without a rate for that day they are gaps.
     *
     * @param rates rates into the reporting currency
     * @return the query
     */
    public final StatsQuery reportingIn(ExchangeRates rates) {
        return copy().replaceRates(Objects.requireNonNull(rates, "rates"));
    }

    /**
     * Values drugs on one basis. Drugs valued only on others are gaps.
     *
     * @param basis the basis
     * @return the query
     */
    public final StatsQuery valuedAt(ValuationBasis basis) {
        return copy().replaceBasis(basis);
    }

    /**
     * Sets the law that decides the class of a drug.
     *
     * @param law the law
     * @return the query
     */
    public final StatsQuery withDrugLaw(DrugLaw law) {
        return copy().replaceLaw(law);
    }

    /**
     * Sets the time zone in which instants become days. The default is London.
     *
     * @param zone the zone
     * @return the query
     */
    public final StatsQuery inZone(ZoneId zone) {
        return copy().replaceZone(zone);
    }

    /**
     * Sets the way in which records with one id are resolved. The default is by id.
     *
     * @param deduplication the way
     * @return the query
     */
    public final StatsQuery withDeduplication(Deduplication deduplication) {
        return copy().replaceDeduplication(deduplication);
    }

    /**
     * Restricts the query to records that were known at an instant, so that it reproduces a figure published then.
     * Records that were recorded later are out of scope before any other rule, and {@linkplain Summary#supplied supply}
     * nothing. A record without a recording time supplies nothing either. If its first date is on a later day, it was
     * recorded later, too. Otherwise it is not known whether it was the valid version of its id: no version is included,
     * and each figure to which one would add has a gap.
     *
     * @param instant the instant; records recorded at it are known
     * @return the query
     */
    public final StatsQuery asAt(Instant instant) {
        return copy().replaceAsAt(Objects.requireNonNull(instant, "instant"));
    }

    /**
     * Sets the status of the figures. The default is provisional.
     *
     * @param status the status
     * @return the query
     */
    public final StatsQuery withStatus(Status status) {
        return copy().replaceStatus(status);
    }

    /**
     * Returns the query of summaries that were {@linkplain Summary#sealedUnder sealed} under a key. It holds
     * the key, so its {@link #readSummary} can check that sealed bytes are authentic.
     *
     * <p>The query only reads and adds sealed summaries. It refuses records, because their ids would be in clear.
     * To make a sealed summary, summarize without a key, then call {@link Summary#sealedUnder}.
     *
     * @param key the key
     * @return the query
     */
    public final StatsQuery sealedUnder(SharingKey key) {
        return copy().replaceSharingKey(Objects.requireNonNull(key, "key"));
    }

    /**
     * Sets the forces whose records are expected. A figure is not complete if one of them supplied nothing, or not all
     * that it needs. The forces are part of the summary. Queries that differ only in them are equal, and their summaries
     * add. A later call adds to an earlier one.
     *
     * @param forces the forces
     * @return the query
     */
    public final StatsQuery forForces(Set<ForceId> forces) {
        Set<ForceId> all = new TreeSet<>(expectedForces());
        all.addAll(Objects.requireNonNull(forces, "forces"));
        return copy().replaceExpectedForces(all);
    }

    /** Returns the query that expects no other forces than some. */
    final StatsQuery expectingOnly(Set<ForceId> forces) {
        Set<ForceId> both = new TreeSet<>(expectedForces());
        both.retainAll(forces);
        return copy().replaceExpectedForces(both);
    }

    /**
     * Groups by some dimensions, in place of all others. Each has a breakdown of its own. {@link Dimension#by} crosses two
     * of them.
     *
     * @param dimensions the dimensions
     * @return the query
     * @throws IllegalArgumentException if two of them have one id and different rules or named keys, or one is by month and the period
     *     has more than 1,200 months
     */
    public final StatsQuery groupedBy(Dimension<?>... dimensions) {
        return copy().replaceDimensions(List.of()).alsoGroupedBy(dimensions);
    }

    /**
     * Groups by more dimensions.
     *
     * @param dimensions the dimensions to add
     * @return the query
     * @throws IllegalArgumentException if two of all have one id and different rules or named keys, or one is by month and the period
     *     has more than 1,200 months
     */
    public final StatsQuery alsoGroupedBy(Dimension<?>... dimensions) {
        return copy().replaceDimensions(
                        oneRuleEach(dimensions(), Required.each(dimensions, "dimensions"), RuleAccess::clash));
    }

    /**
     * Replaces the measures.
     *
     * @param measures the measures
     * @return the query
     * @throws IllegalArgumentException if two of them have one id and different rules
     */
    public final StatsQuery measuring(Measure<?>... measures) {
        return copy().replaceMeasures(List.of()).alsoMeasuring(measures);
    }

    /**
     * Adds measures.
     *
     * @param measures the measures to add
     * @return the query
     * @throws IllegalArgumentException if two of all have one id and different rules
     */
    public final StatsQuery alsoMeasuring(Measure<?>... measures) {
        return copy().replaceMeasures(oneRuleEach(measures(), Required.each(measures, "measures"), RuleAccess::clash));
    }

    private static <T> Set<T> oneRuleEach(List<T> before, T[] more, BiPredicate<T, T> clash) {
        Set<T> distinct = new LinkedHashSet<>(before);
        for (T next : more) {
            if (distinct.stream().anyMatch(known -> clash.test(known, next))) {
                throw new IllegalArgumentException(
                        "a question must have one rule and one set of named keys under an id, but has two for " + next
                                + "; another rule needs an id of its own");
            }
            distinct.add(next);
        }
        return distinct;
    }

    /**
     * Returns the summary of records.
     *
     * @param records the records, in any order. They are iterated once, so that {@code () -> iterator} is enough
     * @return the summary
     * @throws RuntimeException whatever the iteration, or a caller's measure or dimension, throws. There is no summary then
     */
    public final Summary summarize(Iterable<? extends AllianceRecord> records) {
        return logged(new Fold(unsealed())
                .addAll(Objects.requireNonNull(records, "records"))
                .finish());
    }

    /**
     * Returns this query as a collector of a stream. With a parallel stream it summarizes a list on several threads. With
     * {@link Deduplication#BY_ID}, revisions are resolved wherever they lie in the stream.
     *
     * @return a collector that makes the summary; unordered, for sequential and parallel streams
     */
    public final Collector<AllianceRecord, ?, Summary> collector() {
        return Collector.of(
                () -> new Fold(unsealed()),
                Fold::add,
                Fold::addAll,
                fold -> logged(fold.finish()),
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Returns an intake that makes the summary, with rejected rows and coverage. With {@link Deduplication#NONE} it keeps
     * no record, only the rejected rows, so that it reads a cursor in constant memory apart from these.
     *
     * @return the intake
     */
    public final RecordIntake<Summary> accumulator() {
        Fold fold = new Fold(unsealed());
        return new RecordIntake<>(
                (record, declared) -> {
                    fold.declare(declared);
                    fold.add(record);
                },
                /* keepsRows= */ false,
                taken -> {
                    fold.take(taken);
                    return logged(fold.finish());
                });
    }

    /**
     * Returns the summaries of two periods, compared, in one pass.
     *
     * @param other the period to compare with, which is usually earlier. A later one has a difference and no growth
     * @param records the records, in any order. They are iterated once
     * @return the comparison
     * @throws RuntimeException as {@link #summarize} does
     */
    public final Comparison compareWith(ReportingPeriod other, Iterable<? extends AllianceRecord> records) {
        List<Summary> nowAndBefore = new Fold(unsealed(), Objects.requireNonNull(other, "other"))
                .addAll(Objects.requireNonNull(records, "records"))
                .finishAll();
        return logged(nowAndBefore.get(0)).comparedTo(logged(nowAndBefore.get(1)));
    }

    /**
     * Returns the summary of an extract. Records with one id are resolved also with {@link Deduplication#NONE}. With
     * {@link Deduplication#BY_ID} it equals the summary of the records, unless the extract has coverage, rejections or
     * exclusions, which a list has not.
     *
     * @param extract the records
     * @return the summary
     * @throws RuntimeException whatever a caller's measure or dimension throws. There is no summary then
     */
    public final Summary summarize(DataExtract extract) {
        return logged(new Fold(unsealed())
                .summaries(Objects.requireNonNull(extract, "extract"))
                .get(0));
    }

    /**
     * Returns the summaries of two periods of an extract, compared, in one pass.
     *
     * @param other the period to compare with, which is usually earlier. A later one has a difference and no growth
     * @param extract the records
     * @return the comparison. Its {@linkplain Comparison#likeForLike like-for-like} part is made of the same extract
     * @throws RuntimeException as {@link #summarize(DataExtract)} does
     */
    public final Comparison compareWith(ReportingPeriod other, DataExtract extract) {
        return compared(
                new Fold(unsealed(), Objects.requireNonNull(other, "other"))
                        .summaries(Objects.requireNonNull(extract, "extract")),
                extract);
    }

    /**
     * Returns the summary of an extract, made in parts by an executor. It equals that made in one part. If the extract has
     * no columns for the zone, rates and valuation basis of this query, the calling thread makes them first.
     *
     * @param extract the records
     * @param parts the most parts, such as the number of threads of the executor. More than 1,024 are not made
     * @param executor runs a task for each part. The calling thread does the parts that no task has begun, so it
     *     never waits for an executor that drops tasks. An interrupt does not end the waiting; the
     *     thread stays interrupted
     * @return the summary
     * @throws IllegalArgumentException if the number of parts is below 1
     * @throws RuntimeException what the executor throws to refuse a task, or a caller's measure or dimension, not wrapped.
     *     All tasks that began have ended when it is thrown
     */
    public final Summary summarize(DataExtract extract, int parts, Executor executor) {
        return logged(new FoldInParts(Objects.requireNonNull(extract, "extract"), parts, executor, unsealed())
                .summaries()
                .get(0));
    }

    /**
     * Returns the summaries of two periods of an extract, compared, in one pass in parts. Otherwise as
     * {@link #summarize(DataExtract, int, Executor)}.
     *
     * @param other the period to compare with
     * @param extract the records
     * @param parts the most parts, such as the number of threads of the executor. More than 1,024 are not made
     * @param executor runs the tasks
     * @return the comparison. Its like-for-like part is made later, in one part, by the thread that asks for it
     * @throws IllegalArgumentException if the number of parts is below 1
     * @throws RuntimeException as {@link #summarize(DataExtract, int, Executor)} does
     */
    public final Comparison compareWith(ReportingPeriod other, DataExtract extract, int parts, Executor executor) {
        return compared(
                new FoldInParts(
                                Objects.requireNonNull(extract, "extract"),
                                parts,
                                executor,
                                unsealed(),
                                Objects.requireNonNull(other, "other"))
                        .summaries(),
                extract);
    }

    private static Comparison compared(List<Summary> nowAndBefore, DataExtract extract) {
        return new Comparison(logged(nowAndBefore.get(0)), logged(nowAndBefore.get(1)), () -> extract);
    }

    /**
     * Returns an index of an extract, for the summaries of many periods. Making it takes about as long as a few summaries
     * of this query's period. {@link SummaryIndex} lists the records for which it saves no time.
     *
     * @param extract the records
     * @return an index of the months of this query's period, which is usually some years
     * @throws IllegalArgumentException if the period has more than 1,200 months
     * @throws RuntimeException as {@link #summarize(DataExtract)} does for the whole period
     * @throws IllegalStateException if this query is sealed
     */
    public final SummaryIndex index(DataExtract extract) {
        return new SummaryIndex(unsealed(), extract);
    }

    /**
     * Returns the summaries of an extract as at two instants, with the reason of each change. These instants replace the
     * query's own. Records without a recording instant count at neither, and can be gaps of both.
     *
     * @param earlier the earlier instant
     * @param later the later instant, the same or a later one
     * @param extract the records
     * @return both summaries and their differences
     * @throws IllegalArgumentException if the later instant is before the earlier
     * @throws RuntimeException as {@link #summarize(DataExtract)} does
     */
    public final Revisions revisions(Instant earlier, Instant later, DataExtract extract) {
        if (Objects.requireNonNull(later, "later").isBefore(Objects.requireNonNull(earlier, "earlier"))) {
            throw new IllegalArgumentException(
                    "the later instant must not be before the earlier, but was " + later + " after " + earlier);
        }
        return new Revisions(asAt(earlier).summarize(extract), asAt(later).summarize(extract), extract);
    }

    /**
     * Explains a figure of this query by the part of each record. The figure can be of the whole, of a row of a
     * breakdown, or of one currency of several.
     *
     * @param <V> the type of its value
     * @param figure a figure of a summary of this query; of a comparison, {@code before().query()} explains the figures of
     *     the earlier period
     * @param extract the records that were summarized. Other rejections, other coverage,
     *     and other records that give an equal figure are not noticed
     * @return the parts, which add to the figure exactly, and the records that are excluded
     * @throws IllegalArgumentException if the figure is of another query, or the parts of the extract's records add to
     *     another figure
     * @throws IllegalStateException if this query is sealed
     */
    public final <V> Explanation<V> explain(Figure<V> figure, DataExtract extract) {
        return Explainer.explain(
                Objects.requireNonNull(figure, "figure"), unsealed(), Objects.requireNonNull(extract, "extract"));
    }

    /**
     * Returns the SHA-256 of this query, of the supply, and of every record of an extract that
     * it includes, or that is a gap. Equal digests mean equal queries, rules and records.
     *
     * @param extract the records
     * @return 64 hexadecimal digits
     * @throws IllegalStateException if this query is sealed
     */
    public final String digest(DataExtract extract) {
        ByteSink all = new ByteSink();
        all.raw(fingerprint());
        summarize(extract).context().supply().write(all);
        List<String> records = new ArrayList<>();
        for (Shown shown : new IncludedRecords(this, RowChoice.WHOLE, kind -> true, extract).shown()) {
            String gap = shown.gap().map(Gap::name).orElse("");
            shown.parts().stream()
                    .map(part -> part.record().digest() + gap)
                    .distinct()
                    .forEach(records::add);
        }
        Collections.sort(records);
        all.elements(records, all::text);
        return HexFormat.of().formatHex(all.sha256());
    }

    /**
     * Reads a summary of this query from its canonical bytes. The bytes are not trusted: memory is
     * allocated only for content that they hold, not for lengths that they claim.
     *
     * <p>A {@linkplain Summary#sealedUnder sealed} summary is read by the query {@link #sealedUnder} the same
     * key, and its bytes are authenticated. Bytes that are not sealed have only a checksum, which anyone can
     * compute: it finds accidents, not forgeries.
     *
     * @param bytes the bytes from {@link Summary#toBytes}
     * @return a summary equal to the one that was written
     * @throws IllegalArgumentException with the reason, if the bytes are of an unknown version, belong to
     *     another query, are cut short, too long, altered or not in canonical form; if they are sealed and this
     *     query has no key or another one; or if they are not sealed and this query has a key
     */
    public final Summary readSummary(byte[] bytes) {
        return SummaryBytes.read(Objects.requireNonNull(bytes, "bytes"), this);
    }

    /** {@return the summary of no records; adding it changes only the forces that are expected} */
    public final Summary empty() {
        return new Fold(this).finish();
    }

    /** Returns this query as the engine needs it. */
    final Plan plan() {
        return plan(measures());
    }

    /** Returns a plan of some measures. */
    final Plan plan(List<? extends Measure<?>> some) {
        RowSettings settings = new RowSettings(
                zone(),
                rates().orElse(null),
                basis().orElse(null),
                law(),
                aliases(),
                operations().orElse(null),
                umbrella().orElse(null),
                latestDay());
        Plan plan = new Plan(
                settings,
                dimensions().stream()
                        .map(dimension -> RuleAccess.of(dimension).slicing())
                        .toList());
        for (int place = 0; place < some.size(); place++) {
            MeasureRule<?> rule = RuleAccess.of(some.get(place));
            plan.add(rule.type(), rule.counting().rule(), rule.needs().facts(), place);
        }
        return plan;
    }

    /**
     * Returns whether a record was recorded by the as-at instant, or perhaps was: it does not state when, and its first
     * date is not on a later day.
     */
    final boolean isPerhapsKnown(AllianceRecord record) {
        return asAt().isEmpty()
                || record.recordedAt()
                        .map(at -> !at.isAfter(asAt().get()))
                        .orElseGet(() -> record.date()
                                .map(date -> isPast(date.firstDayIn(zone())))
                                .orElse(true));
    }

    /** Returns whether a day has begun at the as-at instant, if there is one. */
    final boolean isPast(LocalDate day) {
        return Days.of(day) <= latestDay();
    }

    /** Returns the day of the as-at instant. It is computed once, since each record is compared with it. */
    @Value.Lazy
    int latestDay() {
        return asAt().isPresent() ? Days.of(Days.at(asAt().get(), zone())) : RecordRows.NEVER;
    }

    final boolean isRecordingUnknown(AllianceRecord record) {
        return asAt().isPresent() && record.recordedAt().isEmpty();
    }

    /** Returns all options by name. Summaries add only if all are equal. */
    final Map<String, Object> options() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("period", period());
        values.put("zone", zone());
        values.put("umbrella", umbrella());
        values.put("operations", operations());
        values.put("currency and rates", rates());
        values.put("valuation basis", basis());
        values.put("drug law", law());
        values.put("aliases", aliases());
        values.put("deduplication", deduplication());
        values.put("seal", seal());
        values.put("as at", asAt());
        values.put("status", status());
        values.put("measures", measures());
        values.put("dimensions", dimensions());
        values.put("version of the rules", rules());
        return values;
    }

    private StatsQuery unsealed() {
        if (seal().isPresent()) {
            throw new IllegalStateException(
                    "this query is sealed under a key, so it only reads and adds sealed summaries:"
                            + " summarize without a key, then call Summary.sealedUnder(key)");
        }
        return this;
    }

    static Summary logged(Summary summary) {
        LOG.debug(
                "seen {} = included {} + excluded {} + outside {}",
                summary.seen(),
                summary.included(),
                summary.excluded(),
                summary.outside());
        return summary;
    }

    /**
     * Returns the parts of this query in words. Summaries add only if these are equal.
     *
     * @return the words of each part by its name, in a fixed order
     */
    public final Map<String, String> description() {
        Map<String, String> description = QueryOptions.inWords(options());
        description.put("fingerprint", HexFormat.of().formatHex(fingerprint()));
        return Collections.unmodifiableMap(description);
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public final String getView() {
        return toString();
    }

    /** {@return the period and the other parts of this query in one line} */
    @Override
    public final String toString() {
        return "question: " + QueryOptions.inWords(options());
    }
}
