package io.github.alliancestats.examples.onspark;

import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.RecordIntake;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The result of one partition: its summary in the library's own bytes, the buckets whose rows it has, and the rows that
 * do not make a record. Nothing else is sent between processes, so Spark's serializers cannot change a figure.
 */
final class Partial {

    private static final StructType REJECTED = new StructType()
            .add("row_id", DataTypes.LongType, false)
            .add("key", DataTypes.StringType, false)
            .add("reason", DataTypes.StringType, false);

    static final StructType SCHEMA = new StructType()
            .add("summary", DataTypes.BinaryType, false)
            .add("buckets", DataTypes.createArrayType(DataTypes.IntegerType, false), false)
            .add("rejected", DataTypes.createArrayType(REJECTED, false), false);

    private final byte[] summary;
    private final List<Integer> buckets;
    private final List<RejectedRow> rejected;

    private Partial(byte[] summary, List<Integer> buckets, List<RejectedRow> rejected) {
        this.summary = summary;
        this.buckets = buckets;
        this.rejected = rejected;
    }

    /**
     * Summarizes rows. An extract resolves their ids, so they must have all revisions of each id.
     *
     * @param question the query. Without deduplication its summaries keep no ids
     */
    static Partial of(StatsQuery question, Iterator<BucketRow> rows) {
        RecordIntake<DataExtract> intake = DataExtract.writer();
        SortedSet<Integer> buckets = new TreeSet<>();
        List<RejectedRow> rejected = new ArrayList<>();
        rows.forEachRemaining(next -> {
            buckets.add(next.bucket());
            Records.add(next.row(), intake, rejected::add);
        });
        Summary summary = question.summarize(intake.finish());
        return new Partial(summary.toBytes(), List.copyOf(buckets), rejected);
    }

    /** Reads the bytes, which the library refuses if they are of another query. */
    Summary summary(StatsQuery question) {
        return question.readSummary(summary);
    }

    List<Integer> buckets() {
        return buckets;
    }

    List<RejectedRow> rejected() {
        return rejected;
    }

    Row toRow() {
        Object[] rows = rejected.stream()
                .map(row -> RowFactory.create(row.row(), row.key(), row.reason()))
                .toArray();
        return RowFactory.create(summary, buckets.toArray(), rows);
    }

    static Partial read(Row row) {
        List<RejectedRow> rejected = row.<Row>getList(row.fieldIndex("rejected")).stream()
                .map(r -> new RejectedRow(r.<Long>getAs("row_id"), r.<String>getAs("key"), r.<String>getAs("reason")))
                .toList();
        List<Integer> buckets = List.copyOf(row.getList(row.fieldIndex("buckets")));
        return new Partial(row.<byte[]>getAs("summary"), buckets, rejected);
    }
}
