package io.github.alliancestats.examples.onspark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.hash;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Spark's part: it brings all rows of an id together, and runs the library on each partition. */
final class Fold {

    private static final int BUCKETS = 1 << 14; // more than partitions, few enough for the driver

    private Fold() {}

    /**
     * Summarizes the rows of a source by {@link Question}.
     *
     * @param rows the rows, in any order and partitions
     * @param partitions the number of partitions
     * @param counted the number of rows in the source, counted without reading them
     * @return the answer
     * @throws IllegalStateException if it does not account for every row that was counted
     */
    static Answer of(Dataset<Row> rows, int partitions, long counted) {
        return Answer.of(Question.year2023(), partials(byRecord(rows, partitions)), counted);
    }

    /** Puts all rows of one id into one partition. Otherwise no partition knows which revision counts. */
    static Dataset<Row> byRecord(Dataset<Row> rows, int partitions) {
        return rows.repartition(partitions, bucket());
    }

    private static Column bucket() {
        return pmod(hash(col("force"), col("kind"), col("id")), lit(BUCKETS));
    }

    /** Summarizes each partition where it is. If it runs again after a failure, it gives the same bytes. */
    static List<Partial> partials(Dataset<Row> rows) {
        MapPartitionsFunction<Row, Row> fold = Fold::partition;
        return Rows.inOrder(rows, bucket()).mapPartitions(fold, Encoders.row(Partial.SCHEMA)).collectAsList().stream()
                .map(Partial::read)
                .toList();
    }

    private static Iterator<Row> partition(Iterator<Row> rows) {
        Iterator<BucketRow> source = StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(rows, Spliterator.NONNULL), false)
                .map(row -> new BucketRow(row.getInt(Rows.BUCKET), Rows.read(row)))
                .iterator();
        return List.of(Partial.of(Question.year2023(), source).toRow()).iterator();
    }
}
