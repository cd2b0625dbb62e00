package io.github.alliancestats.examples.onspark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.alliancestats.examples.onspark.SourceRow.Line;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.execution.ExplainMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows that travel, and the columns that decide it. */
class RepeatedKeysTest {

    private static final SampleData DATA = new SampleData(8_000);
    private static final int FILTER = 1 << 14;
    private static final int PARTITIONS = 3;

    @TempDir
    private static Path folder;

    private static SparkSession spark;

    private long next; // the number of the row

    @BeforeAll
    static void start() {
        spark = LocalSpark.on("local[2]").getOrCreate();
        ParquetSource.write(spark, DATA, folder.resolve("parquet"));
    }

    @AfterAll
    static void stop() throws IOException {
        spark.close();
    }

    @ParameterizedTest
    @CsvSource({"1, 8", "1, 16384", "7, 64", "7, 16384"})
    void noRepeatedKeyIsMissed(int partitions, int filterBytes) {
        RepeatedKeys found = RepeatedKeys.find(sample(), partitions, filterBytes);

        assertThat(hashes(sample()).values().stream().filter(rows -> rows > 1)).isNotEmpty();
        assertThat(hashes(sample()))
                .allSatisfy((hash, rows) ->
                        assertThat(rows == 1 || found.mayContain(hash)).isTrue());
    }

    @Test
    void fewOtherKeysAreFound() {
        RepeatedKeys found = RepeatedKeys.find(sample(), PARTITIONS, FILTER);

        assertThat(hashes(sample()))
                .hasSizeGreaterThan(8_000)
                .satisfies(all -> assertThat(all.entrySet().stream()
                                .filter(each -> each.getValue() == 1 && found.mayContain(each.getKey())))
                        .hasSizeLessThan(100));
    }

    @Test
    void itsSizeIsTheSameForAnyNumberOfKeys() {
        RepeatedKeys few = RepeatedKeys.find(source(row("1", 1), row("1", 1)), PARTITIONS, FILTER);

        assertThat(RepeatedKeys.find(sample(), PARTITIONS, FILTER).size())
                .isEqualTo(few.size())
                .isBetween(FILTER, FILTER + 100);
    }

    @Test
    void onlyRepeatedRowsTravel() {
        assertThat(travelled(row("1", 1), row("2", 1), row("3", 1), row("2", 1)))
                .isEqualTo(2);
        assertThat(travelled(row("1", 1), row("1", 2), row("1", 3))).isEqualTo(3);
    }

    /** It is cash or drugs, of one force or another. */
    @Test
    void anIdOfAnotherKindOrForceIsNotRepeated() {
        assertThat(travelled(
                        row("force-1", SourceRow.CASH, "1", 1),
                        row("force-1", SourceRow.DRUGS, "1", 1),
                        row("force-2", SourceRow.CASH, "1", 1)))
                .isZero();
    }

    /** An extract does not report it as unresolved; a query without deduplication does. */
    @Test
    void aLaterRevisionWithoutItsFirstTravels() {
        SourceRow second = row("1", 2);

        assertThat(travelled(second)).isEqualTo(1);
        assertThat(Fold.of(source(second), PARTITIONS, FILTER, 1).sha256()).isEqualTo(plain(second));
    }

    @Test
    void rowsWithoutAKeyStayAndAreRejected() {
        SourceRow[] rows = {row(null, SourceRow.CASH, "1", 1), row("force-1", null, "1", 1), row(null, 1), row(null, 1)
        };

        assertThat(travelled(rows)).isZero();
        assertThat(Fold.of(source(rows), PARTITIONS, FILTER, rows.length).rejected())
                .hasSize(rows.length);
    }

    @Test
    void theFirstPassReadsTheKeyOnly() {
        Dataset<Row> hashes = RepeatedKeys.hashes(ParquetSource.read(spark, folder.resolve("parquet")), PARTITIONS);

        assertThat(hashes.queryExecution().explainString(ExplainMode.fromString("simple")))
                .contains("ReadSchema: struct<kind:string,id:string>") // the force is the name of the folder
                .doesNotContain("lines");
    }

    @Test
    void aSourceThatChangesBetweenThePassesIsRefused() {
        RepeatedKeys before = RepeatedKeys.find(source(row("1", 1), row("2", 1)), PARTITIONS, FILTER);
        List<Partial> after = Fold.partials(source(row("1", 1), row("1", 1)), before, PARTITIONS);

        assertThatIllegalStateException()
                .isThrownBy(() -> Answer.of(Question.year2023(), after, before.hashes(), 2))
                .withMessageStartingWith("the source changed between its two reads");
    }

    private static long travelled(SourceRow... rows) {
        RepeatedKeys found = RepeatedKeys.find(source(rows), PARTITIONS, FILTER);
        return Fold.partials(source(rows), found, PARTITIONS).stream()
                .mapToLong(Partial::travelled)
                .sum();
    }

    private static String plain(SourceRow... rows) {
        return PlainJava.answer(Stream.of(rows)).sha256();
    }

    private static Map<Long, Long> hashes(Dataset<Row> rows) {
        return Rows.inOrder(rows).collectAsList().stream()
                .filter(row -> !row.isNullAt(Rows.HASH))
                .collect(Collectors.groupingBy(row -> row.getLong(Rows.HASH), Collectors.counting()));
    }

    private static Dataset<Row> sample() {
        Dataset<Row> files = ParquetSource.read(spark, folder.resolve("parquet"));
        return files.repartition(5, col("row_id")); // a file has all revisions of a record
    }

    private static Dataset<Row> source(SourceRow... rows) {
        return spark.createDataFrame(Stream.of(rows).map(Rows::of).toList(), Rows.SCHEMA);
    }

    private SourceRow row(@Nullable String id, int revision) {
        return row("force-1", SourceRow.CASH, id, revision);
    }

    private SourceRow row(@Nullable String force, @Nullable String kind, @Nullable String id, int revision) {
        Line line = new Line("cocaine", BigDecimal.ONE, "GRAM", BigDecimal.TEN, "GBP");
        LocalDate day = LocalDate.of(2023, 5, 14);
        return new SourceRow(next++, force, kind, id, revision, false, day, "marrowfell", null, List.of(line));
    }
}
