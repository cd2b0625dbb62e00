package io.github.alliancestats.examples.onspark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Two executors run as separate processes. One of them is killed in each pass. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterTest {

    private static final SampleData DATA = new SampleData(3_000);
    private static final Answer PLAIN = PlainJava.answer(DATA);
    private static final int PARTITIONS = 8;
    private static final int FILTER = 1 << 14;
    private static final String OF_A_PASS = "ShuffleMapTask";
    private static final String OF_THE_END = "ResultTask";

    @TempDir
    private static Path folder;

    private static SparkSession spark;
    private static Dataset<Row> rows;
    private static long counted;

    @BeforeAll
    static void start() {
        spark = LocalSpark.on("local-cluster[2,1,1024]")
                .config("spark.executor.memory", "512m")
                .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                .getOrCreate();
        ParquetSource.write(spark, DATA, folder.resolve("parquet"));
        Dataset<Row> files = ParquetSource.read(spark, folder.resolve("parquet"));
        counted = files.count();
        // All revisions of a record are in one file, so they are spread over partitions.
        rows = files.select(Rows.columns(Rows.SCHEMA)).repartition(PARTITIONS, col("row_id"));
    }

    @AfterAll
    static void stop() throws IOException {
        spark.close();
    }

    @Test
    @Order(1)
    void twoProcessesGiveTheBytesOfPlainJava() {
        assertThat(ProcessHandle.current().children()).hasSize(2);

        Answer answer = Fold.of(rows, PARTITIONS, FILTER, counted);

        assertThat(answer.summary().toBytes()).isEqualTo(PLAIN.summary().toBytes());
    }

    @Test
    @Order(2)
    void anExecutorThatIsKilledWhileKeysAreCompared_changesNoByte() throws Exception {
        Killer killer = killer(OF_A_PASS, 4); // two tasks spread the rows
        RepeatedKeys repeated = RepeatedKeys.find(slow(), PARTITIONS, FILTER);
        requireLoss(killer);

        requirePlain(repeated, Fold.partials(rows, repeated, PARTITIONS));
    }

    @Test
    @Order(3)
    void anExecutorThatIsKilledWhileRowsAreSummarizedInPlace_changesNoByte() throws Exception {
        RepeatedKeys repeated = RepeatedKeys.find(rows, PARTITIONS, FILTER);
        Killer killer = killer(OF_A_PASS, 4);
        List<Partial> partials = Fold.partials(slow(), repeated, PARTITIONS);
        requireLoss(killer);

        requirePlain(repeated, partials);
    }

    @Test
    @Order(4)
    void anExecutorThatIsKilledWhileRepeatedRowsMeet_changesNoByte() throws Exception {
        RepeatedKeys repeated = RepeatedKeys.find(rows, PARTITIONS, FILTER);
        Killer killer = killer(OF_THE_END, 2);
        List<Partial> partials = Fold.partials(rows, repeated, 10 * PARTITIONS);
        requireLoss(killer);

        requirePlain(repeated, partials);
    }

    private static Dataset<Row> slow() {
        return rows.mapPartitions(Slowly.byRow(), Encoders.row(Rows.SCHEMA));
    }

    private static Killer killer(String kind, int after) throws Exception {
        spark.sparkContext().listenerBus().waitUntilEmpty();
        Killer killer = new Killer(kind, after);
        spark.sparkContext().addSparkListener(killer);
        return killer;
    }

    private static void requireLoss(Killer killer) throws Exception {
        spark.sparkContext().listenerBus().waitUntilEmpty();
        spark.sparkContext().removeSparkListener(killer);
        assertThat(killer.executorsLost()).isEqualTo(1);
        assertThat(killer.tasksLost()).isPositive();
    }

    private static void requirePlain(RepeatedKeys repeated, List<Partial> partials) {
        Answer answer = Answer.of(Question.year2023(), partials, repeated.hashes(), counted);
        assertThat(answer.summary().toBytes()).isEqualTo(PLAIN.summary().toBytes());
        assertThat(answer.rejected()).isEqualTo(PLAIN.rejected());
    }
}
