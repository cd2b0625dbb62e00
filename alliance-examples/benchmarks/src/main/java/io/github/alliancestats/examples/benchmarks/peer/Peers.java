package io.github.alliancestats.examples.benchmarks.peer;

import io.github.alliancestats.examples.benchmarks.question.Lanes;
import io.github.alliancestats.examples.benchmarks.question.Question;
import io.github.alliancestats.examples.benchmarks.workload.Arrangement;
import io.github.alliancestats.examples.benchmarks.workload.Columns;
import io.github.alliancestats.examples.benchmarks.workload.LibraryRecords;
import io.github.alliancestats.examples.benchmarks.workload.MoneyType;
import io.github.alliancestats.examples.benchmarks.workload.PlainSeizure;
import io.github.alliancestats.examples.benchmarks.workload.Seizure;
import io.github.alliancestats.examples.benchmarks.workload.Workload;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.SummaryIndex;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Function;

/** All that is measured, by a short id. */
public enum Peers {
    /** The library, duplicates resolved. */
    LIBRARY("lib", "the library, duplicates resolved (BY_ID)", (c, a) -> library(c, a, Deduplication.BY_ID)),
    /** The library over an extract, whose ids were resolved before. */
    LIBRARY_EXTRACT("libE", "the library, query of an extract only", Peers::extract),
    /** The library over such an extract, on two threads. */
    LIBRARY_EXTRACT_TWO_THREADS(
            "libE2", "the library, query of an extract only, 2 threads", Peers::extractOnTwoThreads),
    /** The library over an index of months, which was made before. */
    LIBRARY_INDEX("libI", "the library, two years of an index only", Peers::index),
    /** The library over ids that are known to be unique. */
    LIBRARY_UNIQUE("lib*", "the library, no de-dup (NONE)", (c, a) -> library(c, a, Deduplication.NONE)),
    /** The practical floor. */
    LOOP("a1", "hand loop, plain records, long pence, own table of ids", (c, a) -> loop(c, a, Loop::withTable)),
    /** The practical floor without identity. */
    LOOP_UNIQUE("a1*", "hand loop, plain records, long pence, no de-dup", (c, a) -> loop(c, a, Loop::withoutIdentity)),
    /** What one would write first. */
    LOOP_HASH_MAP("a0", "hand loop, plain records, long pence, HashMap", (c, a) -> loop(c, a, Loop::withHashMap)),
    /** One careful pass over decimals. */
    ONE_PASS_DECIMAL("b2", "one careful pass, HashMaps, BigDecimal", (c, a) -> onePass(c, a, MoneyType.DECIMAL)),
    /** One careful pass over Moneta's money. */
    ONE_PASS_MONEY("c2M", "one careful pass, HashMaps, Moneta Money", (c, a) -> onePass(c, a, MoneyType.MONEY)),
    /** A stream for each statistic over decimals. */
    STREAMS_DECIMAL(
            "b", "a stream for each statistic, groupingBy, BigDecimal", (c, a) -> streams(c, a, MoneyType.DECIMAL)),
    /** A stream for each statistic over Moneta's money. */
    STREAMS_MONEY(
            "cM", "a stream for each statistic, groupingBy, Moneta Money", (c, a) -> streams(c, a, MoneyType.MONEY)),
    /** The hand-written loop over the library's own records. */
    RECORD_LOOP(
            "a1r",
            "hand loop over the library's records, their MonetaryAmounts",
            (c, a) -> recordLoop(c, a, RecordLoop::withTable)),
    /** The hand-written loop over the library's own records without identity. */
    RECORD_LOOP_UNIQUE(
            "a1r*",
            "hand loop over the library's records, no de-dup",
            (c, a) -> recordLoop(c, a, RecordLoop::withoutIdentity)),
    /** DuckDB on one thread. */
    DUCKDB("e1", "DuckDB, question only, 1 thread", (c, a) -> DuckDb.loaded(plain(c, a), 1)),
    /** DuckDB on two threads. */
    DUCKDB_TWO_THREADS("e", "DuckDB, question only, 2 threads", (c, a) -> DuckDb.loaded(plain(c, a), 2)),
    /** DuckDB on two threads, loaded first. */
    DUCKDB_LOADING("el", "DuckDB, load by appender and question, 2 threads", (c, a) -> DuckDb.loading(plain(c, a), 2)),
    /** H2. */
    H2_LOADED("f", "H2 in memory, question only", (c, a) -> H2.loaded(plain(c, a)));

    private final String id;
    private final String what;

    @SuppressWarnings("ImmutableEnumChecker") // a method of this class
    private final BiFunction<Columns, Arrangement, Peer<?>> maker;

    Peers(String id, String what, BiFunction<Columns, Arrangement, Peer<?>> maker) {
        this.id = id;
        this.what = what;
        this.maker = maker;
    }

    /**
     * Finds a peer.
     *
     * @param id its id
     * @return the peer
     * @throws IllegalArgumentException if there is none
     */
    public static Peers of(String id) {
        return Arrays.stream(values())
                .filter(peer -> peer.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no peer " + id));
    }

    /** {@return the short id} */
    public String id() {
        return id;
    }

    /** {@return what it is, in a few words} */
    public String what() {
        return what;
    }

    /** {@return whether only the latest revision of an id counts; others are given records without repeats} */
    public boolean resolves() {
        return !id.endsWith("*");
    }

    /** {@return the records that it is asked of} */
    public Columns workload(int records) {
        return resolves() ? Workload.of(records) : Workload.withoutRepeats(records);
    }

    /** {@return the peer with its records at hand} */
    public Peer<?> over(Columns columns, Arrangement arrangement) {
        return maker.apply(columns, arrangement);
    }

    private static Peer<?> library(Columns columns, Arrangement arrangement, Deduplication deduplication) {
        List<AllianceRecord> records = arrangement.arrange(LibraryRecords.of(columns));
        StatsQuery question = Question.of(deduplication);
        return Peer.of(() -> Question.ask(question, records), Question::totals);
    }

    private static Peer<?> extract(Columns columns, Arrangement arrangement) {
        DataExtract extract = DataExtract.of(arrangement.arrange(LibraryRecords.of(columns)));
        StatsQuery question = Question.of(Deduplication.BY_ID);
        return Peer.of(() -> Question.ask(question, extract), Question::totals);
    }

    private static Peer<?> extractOnTwoThreads(Columns columns, Arrangement arrangement) {
        DataExtract extract = DataExtract.of(arrangement.arrange(LibraryRecords.of(columns)));
        StatsQuery question = Question.of(Deduplication.BY_ID);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        return new Peer<>(
                () -> Question.askInParts(question, extract, 2, threads), Question::totals, threads::shutdown);
    }

    private static Peer<?> index(Columns columns, Arrangement arrangement) {
        DataExtract extract = DataExtract.of(arrangement.arrange(LibraryRecords.of(columns)));
        SummaryIndex index = Question.index(Question.of(Deduplication.BY_ID), extract);
        return Peer.of(() -> Question.ask(index), Question::totals);
    }

    private static Peer<?> loop(Columns columns, Arrangement arrangement, Function<List<PlainSeizure>, long[]> loop) {
        List<PlainSeizure> records = plain(columns, arrangement);
        return Peer.of(() -> loop.apply(records), Lanes::totals);
    }

    private static List<PlainSeizure> plain(Columns columns, Arrangement arrangement) {
        return arrangement.arrange(PlainSeizure.of(columns));
    }

    private static Peer<?> recordLoop(
            Columns columns, Arrangement arrangement, Function<List<AllianceRecord>, long[]> loop) {
        List<AllianceRecord> records = arrangement.arrange(LibraryRecords.of(columns));
        return Peer.of(() -> loop.apply(records), Lanes::totals);
    }

    private static <N> Peer<?> streams(Columns columns, Arrangement arrangement, MoneyType<N> money) {
        List<Seizure<N>> records = arrangement.arrange(Seizure.of(columns, money));
        return Peer.of(() -> Streams.over(records, money), Streams::totals);
    }

    private static <N> Peer<?> onePass(Columns columns, Arrangement arrangement, MoneyType<N> money) {
        List<Seizure<N>> records = arrangement.arrange(Seizure.of(columns, money));
        return Peer.of(() -> OnePass.over(records, money), OnePass::totals);
    }
}
