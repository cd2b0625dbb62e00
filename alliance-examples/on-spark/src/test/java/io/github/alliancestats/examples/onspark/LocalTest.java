package io.github.alliancestats.examples.onspark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In one process with two threads: files and tables give what plain Java gives, however they are parted. */
class LocalTest {

    private static final SampleData DATA = new SampleData(8_000);
    private static final Answer PLAIN = PlainJava.answer(DATA);

    private static final int FILTER = 1 << 14;
    private static final int DRUGS = 7;
    private static final int MONTHS = 12;
    private static final int OPERATIONS = 4;

    @TempDir
    private static Path folder;

    private static SparkSession spark;
    private static JdbcSource database;

    @BeforeAll
    static void fillTheSources() throws Exception {
        spark = LocalSpark.on("local[2]").getOrCreate();
        ParquetSource.write(spark, DATA, folder.resolve("parquet"));
        database = new JdbcSource(folder.resolve("database"));
        database.write(DATA);
    }

    @AfterAll
    static void stop() throws IOException {
        spark.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8})
    void parquetGivesTheBytesOfPlainJava(int partitions) {
        Dataset<Row> rows = parquet();

        Answer answer = Fold.of(rows, partitions, FILTER, rows.count());

        assertThat(answer.summary().toBytes()).isEqualTo(PLAIN.summary().toBytes());
        assertThat(answer.rejected()).isEqualTo(PLAIN.rejected());
    }

    @ParameterizedTest
    @ValueSource(ints = {8, FILTER}) // bytes: all rows travel, or only repeated ones
    void rowsInAnyPartitionAndAFilterOfAnySize_giveTheBytesOfPlainJava(int filterBytes) {
        Dataset<Row> rows = parquet().repartition(5, col("row_id")); // a file has all revisions of a record

        Answer answer = Fold.of(rows, 3, filterBytes, rows.count());

        assertThat(answer.summary().toBytes()).isEqualTo(PLAIN.summary().toBytes());
        assertThat(answer.rejected()).isEqualTo(PLAIN.rejected());
    }

    @Test
    void aDatabaseReadInRangesGivesTheBytesOfPlainJava() throws Exception {
        Answer answer = Fold.of(database.read(spark), 3, FILTER, database.count(spark));

        assertThat(answer.summary().toBytes()).isEqualTo(PLAIN.summary().toBytes());
        assertThat(answer.rejected()).isEqualTo(PLAIN.rejected());
    }

    @Test
    void theDatabaseIsReadInFourRanges() throws Exception {
        assertThat(database.table(spark, "seizure").rdd().getNumPartitions()).isEqualTo(4);
    }

    @Test
    void everyRowIsSeenOrListedWithItsReason() {
        Answer answer = Fold.of(parquet(), 3, FILTER, parquet().count());

        assertThat(answer.rejected())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.reason()).isNotBlank());
        assertThat(answer.rejected()).hasSize((int) answer.summary().rejected());
        assertThat(answer.summary().seen()).isEqualTo(DATA.rows().count());
    }

    @Test
    void rowsThatWereLostOnTheWayAreAnError() {
        Dataset<Row> some = parquet().where("force <> 'force-7'");

        assertThatIllegalStateException()
                .isThrownBy(() -> Fold.of(some, 3, FILTER, parquet().count()))
                .withMessageStartingWith("the control total does not hold");
    }

    @Test
    void sparkSqlWithTheSameRules_givesTheSameFigures() {
        SampleData many = new SampleData(50_000);
        FigureTable library = FigureTable.of(PlainJava.answer(many).summary());

        FigureTable sql = SqlFigures.of(ParquetSource.invented(spark, many));

        assertThat(library.differences(sql)).isEmpty();
        assertThat(library.rows()).hasSize(1 + DRUGS + SampleData.FORCES + MONTHS + OPERATIONS);
    }

    @Test
    void sharesOfQuantities_endAtTheLastDecimalOfTheGrams_alsoInSparkSql() {
        List<SourceRow> rows = Stream.of("1", "2.000", "0.1", "0.5", "0.07", "1.10", "0.001", "2.503")
                .flatMap(grams -> Stream.of(joint(grams, 1), joint(grams, 2), joint(grams, 3)))
                .toList();
        FigureTable library = FigureTable.of(PlainJava.answer(rows.stream()).summary());

        FigureTable sql =
                SqlFigures.of(spark.createDataFrame(rows.stream().map(Rows::of).toList(), Rows.SCHEMA));

        assertThat(library.differences(sql)).isEmpty();
        assertThat(List.of(mass(library, "force-1"), mass(library, "force-2"), mass(library, "force-3")))
                .containsExactly("1.254", "2.454", "3.566");
    }

    private static String mass(FigureTable table, String force) {
        return table.rows().get("force " + force).get(2).toPlainString();
    }

    private static SourceRow joint(String grams, int place) {
        return new SourceRow(
                Long.parseLong(grams.replace(".", "") + place),
                "force-" + place,
                SourceRow.DRUGS,
                grams,
                1,
                false,
                LocalDate.of(2023, 5, 1),
                "alliance",
                new SourceRow.Joint("joint-" + grams, place, 3),
                List.of(new SourceRow.Line("heroin", new BigDecimal(grams), "GRAM", null, null)));
    }

    private static Dataset<Row> parquet() {
        return ParquetSource.read(spark, folder.resolve("parquet"));
    }
}
