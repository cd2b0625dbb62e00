package io.github.alliancestats.examples.onspark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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

/** With two executors, each a process of its own, of which one dies in the end. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterTest {

    private static final SampleData DATA = new SampleData(4_000);
    private static final Answer PLAIN = PlainJava.answer(DATA);
    private static final int PARTITIONS = 8;

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
        rows = ParquetSource.read(spark, folder.resolve("parquet"));
        counted = rows.count();
    }

    @AfterAll
    static void stop() throws IOException {
        spark.close();
    }

    @Test
    @Order(1)
    void twoProcessesGiveTheBytesOfPlainJava() {
        assertThat(ProcessHandle.current().children()).hasSize(2);

        Answer answer = Fold.of(rows, PARTITIONS, counted);

        assertThat(answer.summary().toBytes()).isEqualTo(PLAIN.summary().toBytes());
    }

    @Test
    @Order(2)
    void anExecutorThatIsKilledAtItsWorkChangesNoByte() throws Exception {
        Killer killer = new Killer(2);
        spark.sparkContext().addSparkListener(killer);
        Dataset<Row> inOrder = rows.select(Rows.columns(Rows.SCHEMA)); // as the encoder expects
        Dataset<Row> slow = Fold.byRecord(inOrder, PARTITIONS).mapPartitions(Slowly.byRow(), Encoders.row(Rows.SCHEMA));

        Answer answer = Answer.of(Question.year2023(), Fold.partials(slow), counted);

        spark.sparkContext().listenerBus().waitUntilEmpty();
        assertThat(killer.executorsLost()).isEqualTo(1);
        assertThat(killer.tasksLost()).isPositive();
        assertThat(answer.summary().toBytes()).isEqualTo(PLAIN.summary().toBytes());
        assertThat(answer.rejected()).isEqualTo(PLAIN.rejected());
    }
}
