package io.github.alliancestats.stats;

import io.github.alliancestats.engine.DecodedRecords;
import io.github.alliancestats.engine.Supply;
import io.github.alliancestats.engine.identity.RecordKey;
import io.github.alliancestats.engine.identity.ResolvedRecords;
import io.github.alliancestats.engine.row.RecordFacts;
import io.github.alliancestats.engine.row.RowSettings;
import io.github.alliancestats.internal.Required;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Rejection;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Key;
import io.github.alliancestats.record.RecordIssue;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.stats.RecordIntake.Taken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Records that a caller keeps, to summarize them more than once, as at any instant, and to explain the figures. Their ids
 * are compared once. All revisions of an id can lie in one extract: the query decides which of them counts.
 *
 * <p>The first query makes columns of most records, of some 100 bytes a record. The extract keeps them for the zone,
 * exchange rates and valuation basis of its latest query. Ask queries that share these one after another: if others come
 * between, each makes the columns again.
 *
 * <p>Immutable and thread-safe. Two extracts are equal only if they are the same object.
 */
public final class DataExtract {

    private final ResolvedRecords records;
    private final Taken taken; // beside the records
    private final long size;
    private volatile @Nullable DecodedRecords decoded; // made by one thread at a time
    private @Nullable Supply compared; // guarded by this

    private DataExtract(ResolvedRecords records, Taken taken) {
        this.records = records;
        this.taken = taken;
        this.size = records.stream().count();
    }

    /**
     * Returns an extract of records.
     *
     * @param records the records, in any order. They are iterated once
     * @return the extract
     * @throws RuntimeException any exception that the iteration throws
     */
    public static DataExtract of(Iterable<? extends AllianceRecord> records) {
        return of(Objects.requireNonNull(records, "records"), Taken.NOTHING);
    }

    private static DataExtract of(Iterable<? extends AllianceRecord> records, Taken taken) {
        return new DataExtract(ResolvedRecords.of(records), taken);
    }

    /**
     * Returns an intake that makes an extract, with rejected rows and coverage.
     *
     * @return the intake. It keeps the ids of the rows that become records
     */
    public static RecordIntake<DataExtract> writer() {
        List<AllianceRecord> records = new ArrayList<>();
        return new RecordIntake<>(
                (record, declared) -> records.add(record), /* keepsRows= */ true, taken -> of(records, taken));
    }

    /**
     * Returns an extract of the same records with more coverage.
     *
     * @param declared the coverage to add
     * @return the extract
     */
    public DataExtract covering(Coverage declared) {
        DataExtract covered =
                new DataExtract(records, taken.covering(coverage().plus(Objects.requireNonNull(declared, "declared"))));
        covered.decoded = decoded;
        return covered;
    }

    /**
     * Returns an extract of the same records that declares a period for the forces and facts that occur in them: the
     * records include all these events of the period. It declares no opening, which a stock needs, and no fact without a
     * record, whose zero {@link #covering(Coverage)} can declare. Declare each period that is compared.
     *
     * @param period the days of the events
     * @param keys the keys that the records {@linkplain Coverage#carrying carry}
     * @return the extract
     */
    public DataExtract covering(ReportingPeriod period, Key... keys) {
        Objects.requireNonNull(period, "period");
        Set<Key> carried = Set.copyOf(Arrays.asList(Required.each(keys, "keys")));
        Map<ForceId, Long> facts = new HashMap<>();
        stream().forEach(record -> facts.merge(record.force(), RecordFacts.of(record), (one, other) -> one | other));
        List<Coverage.Declaration> all = new ArrayList<>();
        facts.forEach((force, some) -> RecordFacts.set(some)
                .forEach(fact ->
                        all.add(new Coverage.Declaration(force, fact, List.of(period), new TreeSet<>(), carried))));
        return covering(Coverage.of(all));
    }

    /** {@return the declared coverage} */
    public Coverage coverage() {
        return taken.coverage();
    }

    /** {@return the rows that could not become records} */
    public List<Rejection> rejections() {
        return List.copyOf(taken.rejections());
    }

    /**
     * Returns an extract with more records, such as late ones. It has the coverage, rejections and exclusions of both. The other
     * extract is the later one: it rejects rows, and a row is no longer rejected if it became a record there by {@link
     * RecordIntake.Feed#add}. An equal record in both is a duplicate. A record of the same id
     * and revision with any other value conflicts, and neither counts: give a later one a higher revision.
     *
     * <p>If this extract was queried before and is the larger one, both share its columns, and those of the other are made
     * now. After 16 such additions, the next query makes all columns again.
     *
     * @param other the other records
     * @return the extract of both
     */
    public DataExtract plus(DataExtract other) {
        Objects.requireNonNull(other, "other");
        Set<AllianceRecord> again = new HashSet<>();
        ResolvedRecords both = records.plus(other.records, again::add);
        DataExtract all = new DataExtract(both, taken.plus(other.taken));
        DecodedRecords former = decoded;
        if (former != null && other.size <= size) {
            int kept = records.single().size() - again.size();
            all.decoded = former.plus(both.single().subList(kept, both.single().size()), again);
        }
        return all;
    }

    /**
     * Returns the extract of some of the records, with the same coverage and rejections. All revisions of a record should meet the condition or none, or an
     * earlier one counts.
     *
     * @param condition decides whether a record belongs to the extract
     * @return the extract
     */
    public DataExtract where(Predicate<? super AllianceRecord> condition) {
        Objects.requireNonNull(condition, "condition");
        return of(() -> stream().filter(condition).iterator(), taken);
    }

    /** Returns the records and the coverage of some forces. */
    DataExtract ofForces(SortedSet<ForceId> forces) {
        return of(
                () -> stream().filter(record -> forces.contains(record.force())).iterator(), taken.ofForces(forces));
    }

    /** {@return all records, also those that are duplicates or superseded, in no particular order} */
    public Stream<AllianceRecord> stream() {
        return records.stream();
    }

    /**
     * Returns the contradictions in records (which event does not count, and why) and their {@linkplain
     * AllianceRecord#issuesToCheck issues to check}, which change no figure.
     *
     * @return those of the highest revision of each id, in order of id, without withdrawn records
     */
    public List<RecordIssue> issues() {
        Map<RecordKey, Integer> highest = new HashMap<>();
        stream().forEach(record -> highest.merge(RecordKey.of(record), record.revision(), Math::max));
        return stream()
                .filter(record ->
                        !record.withdrawn() && record.revision() == highest.getOrDefault(RecordKey.of(record), 0))
                .distinct() // equal copies
                .sorted(Comparator.comparing(RecordKey::of))
                .flatMap(record -> Stream.concat(record.issues().stream(), record.issuesToCheck().stream()))
                .toList();
    }

    /** {@return the number of all records} */
    public long size() {
        return size;
    }

    /** Returns the events of records whose ids came once, compared with the declared days. */
    synchronized Supply compared() {
        Supply known = compared;
        if (known == null) {
            known = new Supply();
            for (AllianceRecord record : records.single()) {
                known.compare(record, coverage(), coverage());
            }
            compared = known;
        }
        return known;
    }

    Taken taken() {
        return taken;
    }

    ResolvedRecords records() {
        return records;
    }

    /** Returns the records whose ids came once as columns, which are kept for the latest zone, rates and basis. */
    synchronized DecodedRecords decoded(RowSettings settings) {
        DecodedRecords known = decoded;
        if (known == null || !known.fits(settings)) {
            known = DecodedRecords.of(records.single(), settings);
            decoded = known;
        }
        return known;
    }

    /** {@return the number of records in words, for JSON mappers and templates} */
    public String getView() {
        return toString();
    }

    /** {@return the number of records in words} */
    @Override
    public String toString() {
        return "extract of " + size + (size == 1 ? " record" : " records");
    }
}
