package io.github.alliancestats.examples.onspark;

import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What one partition hands back: its answer in the library's own bytes, and the rows that no record can be made of.
 * Nothing else crosses between processes, so that no serializer of Spark's has a say in what a figure is.
 */
final class Partial {

    private static final StructType REJECTED = new StructType()
            .add("row_id", DataTypes.LongType, false)
            .add("key", DataTypes.StringType, false)
            .add("reason", DataTypes.StringType, false);

    static final StructType SCHEMA = new StructType()
            .add("summary", DataTypes.BinaryType, false)
            .add("rejected", DataTypes.createArrayType(REJECTED, false), false);

    private final byte[] summary;
    private final List<RejectedRow> rejected;

    private Partial(byte[] summary, List<RejectedRow> rejected) {
        this.summary = summary;
        this.rejected = rejected;
    }

    /** Folds rows that come one by one; only the ids stay in memory, and what stands for them. */
    static Partial of(StatsQuery question, Iterator<SourceRow> rows) {
        List<RejectedRow> rejected = new ArrayList<>();
        Summary summary = question.summarize(() -> Records.of(rows, rejected::add));
        return new Partial(summary.toBytes(), rejected);
    }

    /** Reads the bytes back, which the library refuses if they answer another question. */
    Summary summary(StatsQuery question) {
        return question.readSummary(summary);
    }

    List<RejectedRow> rejected() {
        return rejected;
    }

    Row toRow() {
        Object[] rows = rejected.stream()
                .map(row -> RowFactory.create(row.row(), row.key(), row.reason()))
                .toArray();
        return RowFactory.create(summary, rows);
    }

    static Partial read(Row row) {
        List<RejectedRow> rejected = row.<Row>getList(row.fieldIndex("rejected")).stream()
                .map(r -> new RejectedRow(r.<Long>getAs("row_id"), r.<String>getAs("key"), r.<String>getAs("reason")))
                .toList();
        return new Partial(row.<byte[]>getAs("summary"), rejected);
    }
}
