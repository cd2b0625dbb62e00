package io.github.alliancestats.stats;

import io.github.alliancestats.engine.identity.RecordKey;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.quality.Rejection;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.InvalidRecordException;
import io.github.alliancestats.record.common.ForceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

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

    /** By name, since the library uses no files and does not require the module of SQL. */
    private static final Set<String> OF_SOURCE =
            Set.of("java.io.IOException", "java.io.UncheckedIOException", "java.sql.SQLException");

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
     * Names a feed, such as a file or a table, and the facts that its rows can have. A rejected row of the feed is a gap
     * only of figures that need one of these facts. A rejected row outside any feed can be of any kind.
     *
     * @param name the name of the feed, which becomes a part of the ids of its rows
     * @param facts all facts of its kinds of record, as in {@code Fact.of(CashSeizure.class)}
     * @return the feed
     * @throws IllegalArgumentException if there is no fact
     */
    public Feed feed(String name, Set<Fact> facts) {
        return new Feed(this, Objects.requireNonNull(name, "name"), Set.copyOf(Objects.requireNonNull(facts, "facts")));
    }

    /** Returns whether an exception is of the source. */
    private static boolean isOfSource(Exception thrown) {
        return Stream.<Class<?>>iterate(thrown.getClass(), Objects::nonNull, Class::getSuperclass)
                .anyMatch(type -> OF_SOURCE.contains(type.getName()));
    }

    /**
     * Accepts the rejection of a row outside any {@linkplain #feed feed}, in place of an earlier one of the same row. If the
     * rejection names no facts, each figure of its force has a gap, or each figure of all forces if it names no force.
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

    /**
     * A feed of an intake, such as a file or a table, that knows which facts its rows can have. The row ids in
     * {@link DataExtract#rejections} begin with its name. Not thread-safe.
     */
    public static final class Feed {

        private final RecordIntake<?> intake;
        private final String name;
        private final Set<Fact> facts;

        private Feed(RecordIntake<?> intake, String name, Set<Fact> facts) {
            this.intake = intake;
            this.name = name;
            this.facts = facts;
            if (facts.isEmpty()) {
                throw new IllegalArgumentException("feed " + name + " must have a fact");
            }
        }

        /**
         * Accepts the record of a row, or rejects the row if the mapper throws an exception or returns null. The reason is
         * the name and the message of the exception, for {@link DataExtract#rejections} only. No summary, no view and no
         * log has it, because it can quote the row. A builder throws an {@link InvalidRecordException}: the rejection then
         * has its issues, and the reason is its message.
         *
         * <p>A source that cannot be read ends the intake: an {@link java.io.IOException}, an {@link java.io.UncheckedIOException} or a
         * {@code java.sql.SQLException} of the mapper rejects no row. Neither does an {@link Error}, which is thrown on.
         * The rejected row is a gap in any period. If its day is known, use {@link #reject}. A row that becomes a record
         * cancels an earlier rejection of the row.
         *
         * @param row the id of the row, unique in the feed. If a row becomes a record twice, both records stay
         * @param force the force of the row
         * @param mapper makes the record
         * @return whether it became a record
         * @throws IllegalStateException if the source cannot be read. The message has the id of the row, and the exception
         *     of the mapper is the cause
         */
        public boolean add(String row, ForceId force, Callable<? extends AllianceRecord> mapper) {
            Objects.requireNonNull(row, "row");
            Objects.requireNonNull(force, "force");
            Objects.requireNonNull(mapper, "mapper");
            intake.requireOpen();
            AllianceRecord record;
            try {
                record = Objects.requireNonNull(mapper.call(), "the mapper returned no record");
            } catch (InvalidRecordException invalid) {
                reject(Rejection.of(row, invalid).concerning(force));
                return false;
            } catch (Exception thrown) {
                if (isOfSource(thrown)) {
                    throw new IllegalStateException("row " + idOf(row) + " could not be read from its source", thrown);
                }
                if (thrown instanceof InterruptedException) {
                    Thread.currentThread().interrupt();
                }
                String reason = thrown.getClass().getSimpleName() + ": " + thrown.getMessage();
                reject(Rejection.of(row, reason).concerning(force));
                return false;
            }
            intake.add(record);
            intake.rejected.remove(idOf(row));
            if (intake.keepsRows) {
                intake.rows.add(idOf(row));
            }
            return true;
        }

        /**
         * Accepts the rejection of a row, in place of an earlier one of the same row. If it names no facts, it gets those
         * of the feed.
         *
         * @param rejection the rejection, with the id of the row in the feed
         * @return the rejection as the intake keeps it, with the name of the feed
         * @throws IllegalArgumentException if it names a fact that the feed does not have
         */
        public Rejection reject(Rejection rejection) {
            SortedSet<Fact> others =
                    new TreeSet<>(Objects.requireNonNull(rejection, "rejection").facts());
            others.removeAll(facts);
            if (!others.isEmpty()) {
                throw new IllegalArgumentException("the rejection of " + idOf(rejection.row())
                        + " must have facts of its feed, but has " + others);
            }
            Rejection ofFeed = new Rejection(
                    idOf(rejection.row()),
                    rejection.reason(),
                    rejection.issues(),
                    rejection.force(),
                    rejection.facts().isEmpty() ? facts : rejection.facts(),
                    rejection.day());
            intake.reject(ofFeed);
            return ofFeed;
        }

        private String idOf(String row) {
            return name + " " + row;
        }
    }
}
