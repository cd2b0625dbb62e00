package io.github.alliancestats.examples.onspark;

import static org.apache.spark.sql.functions.col;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** What is Spark's part in the answer: to bring the rows of a record together, and to run the library on each part. */
final class Fold {

    private Fold() {}

    /**
     * Asks {@link Question} of the rows of a source.
     *
     * @param rows the rows, in any order and partitions
     * @param partitions into how many parts they go
     * @param counted how many rows the source has, counted apart from reading them
     * @return the answer
     * @throws IllegalStateException if it does not account for every row that was counted
     */
    static Answer of(Dataset<Row> rows, int partitions, long counted) {
        return Answer.of(Question.year2023(), partials(byRecord(rows, partitions)), counted);
    }

    /**
     * Puts all rows of one id into one partition, without which no part could tell which revision stands. The library
     * knows ids of two parts for one and refuses to add them, so a slip here is no wrong figure but an error.
     */
    static Dataset<Row> byRecord(Dataset<Row> rows, int partitions) {
        return rows.repartition(partitions, col("force"), col("kind"), col("id"));
    }

    /** Folds each partition where it is. Run again after a failure, it gives the same bytes. */
    static List<Partial> partials(Dataset<Row> rows) {
        MapPartitionsFunction<Row, Row> fold = Fold::partition;
        return rows.mapPartitions(fold, Encoders.row(Partial.SCHEMA)).collectAsList().stream()
                .map(Partial::read)
                .toList();
    }

    private static Iterator<Row> partition(Iterator<Row> rows) {
        Iterator<SourceRow> source = StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(rows, Spliterator.NONNULL), false)
                .map(Rows::read)
                .iterator();
        return List.of(Partial.of(Question.year2023(), source).toRow()).iterator();
    }
}
