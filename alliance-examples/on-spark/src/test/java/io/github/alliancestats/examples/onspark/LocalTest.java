package io.github.alliancestats.examples.onspark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Path;
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
        FigureTable library = FigureTable.of(PLAIN.summary());

        assertThat(SqlFigures.of(parquet())).isEqualTo(library);
        assertThat(library.rows()).hasSizeGreaterThan(SampleData.FORCES);
    }

    private static Dataset<Row> parquet() {
        return ParquetSource.read(spark, folder.resolve("parquet"));
    }
}
