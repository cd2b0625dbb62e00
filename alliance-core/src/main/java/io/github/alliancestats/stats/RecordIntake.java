package io.github.alliancestats.stats;

import io.github.alliancestats.engine.identity.RecordKey;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.quality.Rejection;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.InvalidRecordException;
import io.github.alliancestats.record.common.ForceId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Accepts records one by one, as from a file or a database, with rejected rows and with the coverage of the
 * records. {@link DataExtract#writer} makes an extract of them. {@link StatsQuery#accumulator} makes a summary,
 * and keeps no record that it does not need.
 *
 * <p>Not thread-safe: use one intake a thread, then add the results.
 *
 * @param <R> the type of the result
 */
public final class RecordIntake<R> {

    private final BiConsumer<AllianceRecord, Coverage> records;
    private final Function<Taken, R> end;
    private final boolean keepsRows;
    private final Map<String, Rejection> rejected = new LinkedHashMap<>(); // by row
    private final Set<String> rows = new HashSet<>(); // that became records
    private final List<Exclusion> excluded = new ArrayList<>();
    private Coverage coverage = Coverage.none();
    private boolean isBegun;
    private boolean isFinished;

    /** The coverage, the rows and the exclusions beside the records. */
    record Taken(Coverage coverage, Collection<Rejection> rejections, Set<String> rows, List<Exclusion> excluded) {

        static final Taken NOTHING = new Taken(Coverage.none(), List.of(), Set.of(), List.of());

        Taken covering(Coverage other) {
            return new Taken(other, rejections, rows, excluded);
        }

        Taken withoutRows() {
            return new Taken(coverage, rejections, Set.of(), excluded);
        }

        /** Returns both. The other is the later one. */
        Taken plus(Taken other) {
            Map<String, Rejection> both = new LinkedHashMap<>();
            Set<String> all = new HashSet<>(rows);
            rejections.forEach(each -> both.put(each.row(), each));
            both.keySet().removeAll(other.rows);
            other.rejections.forEach(each -> both.put(each.row(), each));
            all.removeAll(both.keySet());
            all.addAll(other.rows);
            List<Exclusion> allExcluded = new ArrayList<>(excluded);
            allExcluded.addAll(other.excluded);
            return new Taken(coverage.plus(other.coverage), both.values(), all, allExcluded);
        }

        /** Returns what concerns some forces, or perhaps does. */
        Taken ofForces(Set<ForceId> forces) {
            List<Rejection> someRejections = new ArrayList<>(rejections);
            someRejections.removeIf(each ->
                    each.force().isPresent() && !forces.contains(each.force().get()));
            List<Exclusion> someExcluded = new ArrayList<>(excluded);
            someExcluded.removeIf(each -> !forces.contains(each.id().force()));
            return new Taken(coverage.only(forces), someRejections, rows, someExcluded);
        }
    }

    RecordIntake(BiConsumer<AllianceRecord, Coverage> records, boolean keepsRows, Function<Taken, R> end) {
        this.records = records;
        this.keepsRows = keepsRows;
        this.end = end;
    }

    /**
     * Declares coverage. A later call adds to an earlier one.
     *
     * @param declared the coverage
     * @throws IllegalStateException if there was a record before
     */
    public void covers(Coverage declared) {
        requireOpen();
        if (isBegun) {
            throw new IllegalStateException("coverage must be declared before the first record");
        }
        coverage = coverage.plus(Objects.requireNonNull(declared, "declared"));
    }

    /**
     * Accepts a record.
     *
     * @param record the record
     */
    public void add(AllianceRecord record) {
        requireOpen();
        isBegun = true;
        records.accept(Objects.requireNonNull(record, "record"), coverage);
    }

    /**
     * Accepts the record of a row, or rejects the row if the mapper throws an exception or returns null. The reason is
     * the name and the message of the exception, for {@link DataExtract#rejections} only. No summary, no view and no log
     * has it, because it can quote the row. A builder throws an {@link InvalidRecordException}: the rejection then has
     * its issues, and the reason is its message.
     *
     * <p>A source that cannot be read ends the intake: an {@link IOException}, an {@link UncheckedIOException} or a
     * {@code java.sql.SQLException} of the mapper rejects no row. Neither does an {@link Error}, which is thrown on. The
     * rejected row is a gap in any period of the figures that need one of the facts. If its day is known, use {@link
     * #reject}. A row that becomes a record cancels an earlier rejection of the row.
     *
     * @param row the id of the row, unique in the caller's data of all forces and tables. If a row becomes a
     *     record twice, both records stay
     * @param force the force of the row
     * @param facts all facts of its kind of record, as in {@code Fact.of(CashSeizure.class)}
     * @param mapper makes the record
     * @return whether it became a record
     * @throws IllegalStateException if the source cannot be read. The message has the id of the row, and the exception of
     *     the mapper is the cause
     */
    public boolean add(String row, ForceId force, Set<Fact> facts, Callable<? extends AllianceRecord> mapper) {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(force, "force");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(mapper, "mapper");
        requireOpen();
        AllianceRecord record;
        try {
            record = Objects.requireNonNull(mapper.call(), "the mapper returned no record");
        } catch (InvalidRecordException invalid) {
            reject(Rejection.of(row, invalid).concerning(force, facts));
            return false;
        } catch (Exception thrown) {
            if (isOfSource(thrown)) {
                throw new IllegalStateException("row " + row + " could not be read from its source", thrown);
            }
            if (thrown instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            String reason = thrown.getClass().getSimpleName() + ": " + thrown.getMessage();
            reject(Rejection.of(row, reason).concerning(force, facts));
            return false;
        }
        add(record);
        rejected.remove(row);
        if (keepsRows) {
            rows.add(row);
        }
        return true;
    }

    /** Returns whether an exception is of the source. The module of SQL is not required, so its class is known by name. */
    private static boolean isOfSource(Exception thrown) {
        boolean isOfSource = thrown instanceof IOException || thrown instanceof UncheckedIOException;
        for (Class<?> type = thrown.getClass(); type != null; type = type.getSuperclass()) {
            isOfSource |= type.getName().equals("java.sql.SQLException");
        }
        return isOfSource;
    }

    /**
     * Accepts the rejection of a row, in place of an earlier one of the same row.
     *
     * @param rejection the rejection
     */
    public void reject(Rejection rejection) {
        requireOpen();
        rejected.put(Objects.requireNonNull(rejection, "rejection").row(), rejection);
        rows.remove(rejection.row());
    }

    /**
     * Excludes a record by a decision of the caller, such as a record of a test system. It counts in no figure, and no
     * figure lacks it. A summary lists it among its exclusions.
     *
     * @param record the record. Other versions of it, and an equal one that {@link #add(AllianceRecord)} accepts, are not
     *     excluded
     */
    public void exclude(AllianceRecord record) {
        requireOpen();
        excluded.add(RecordKey.of(Objects.requireNonNull(record, "record"))
                .excluded(Exclusion.ExclusionReason.BY_CALLER, 1));
    }

    /**
     * Ends the intake.
     *
     * @return the result
     * @throws IllegalStateException if the intake has ended before
     */
    public R finish() {
        requireOpen();
        isFinished = true;
        return end.apply(new Taken(coverage, rejected.values(), rows, excluded));
    }

    private void requireOpen() {
        if (isFinished) {
            throw new IllegalStateException("this intake has ended");
        }
    }
}
