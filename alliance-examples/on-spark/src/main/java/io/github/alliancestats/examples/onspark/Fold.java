package io.github.alliancestats.examples.onspark;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import scala.Tuple2;

/**
 * Spark's part. The first pass finds the repeated keys. The second summarizes all other rows where they are, and brings
 * the rows of each repeated key together.
 */
final class Fold {

    private Fold() {}

    /**
     * Summarizes the rows of a source by {@link Question}. The source is read twice and must not change between the two.
     *
     * @param rows the rows, in any order and partitions
     * @param partitions the number of partitions in which rows meet
     * @param filterBytes the size of the filter of repeated keys
     * @param counted the number of rows in the source, counted without reading them
     * @return the answer
     * @throws IllegalStateException if it does not account for every row that was counted
     */
    static Answer of(Dataset<Row> rows, int partitions, int filterBytes, long counted) {
        RepeatedKeys repeated = RepeatedKeys.find(rows, partitions, filterBytes);
        List<Partial> partials = partials(rows, repeated, partitions);
        return Answer.of(Question.year2023(), partials, repeated.hashes(), counted);
    }

    /** Summarizes the rows. A partition that runs again after a failure gives the same bytes. */
    static List<Partial> partials(Dataset<Row> rows, RepeatedKeys repeated, int partitions) {
        Broadcast<RepeatedKeys> everywhere = JavaSparkContext.fromSparkContext(
                        rows.sparkSession().sparkContext())
                .broadcast(repeated);
        try {
            return Rows.inOrder(rows)
                    .queryExecution()
                    .toRdd()
                    .toJavaRDD()
                    .mapPartitionsToPair(part -> inPlace(part, everywhere.value()))
                    .partitionBy(new HashPartitioner(partitions))
                    .mapPartitions(part -> List.of(together(part).toBytes()).iterator())
                    .collect()
                    .stream()
                    .map(Partial::read)
                    .toList();
        } finally {
            everywhere.destroy();
        }
    }

    private static InPlace inPlace(Iterator<InternalRow> rows, RepeatedKeys repeated) {
        return new InPlace(rows, repeated, TaskContext.getPartitionId(), Question.year2023());
    }

    /** Resolves the rows that travelled to a partition, and adds the results that came with them. */
    private static Partial together(Iterator<Tuple2<Integer, byte[]>> pairs) {
        Resolver resolver = new Resolver(Question.year2023());
        RowReader reader = new RowReader();
        pairs.forEachRemaining(pair -> Parcel.of(pair).deliver(resolver, reader));
        return resolver.finish();
    }
}
