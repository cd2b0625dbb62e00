package io.github.alliancestats.examples.onspark;

import static org.apache.spark.sql.functions.col;

import java.nio.file.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The rows as Parquet, in a folder for each force. */
final class ParquetSource {

    private ParquetSource() {}

    /** Writes invented rows, each made in the process that writes it. */
    static void write(SparkSession spark, SampleData data, Path folder) {
        invented(spark, data)
                .repartition(col("force"))
                .write()
                .partitionBy("force")
                .parquet(folder.toString());
    }

    /** Invents the rows where they are read, without a file. */
    static Dataset<Row> invented(SparkSession spark, SampleData data) {
        FlatMapFunction<Long, Row> rows =
                event -> SampleData.rows(event).stream().map(Rows::of).iterator();
        return spark.range(data.events()).as(Encoders.LONG()).flatMap(rows, Encoders.row(Rows.SCHEMA));
    }

    /** The schema is given and not inferred: a force whose code is a number would lose its leading zeros. */
    static Dataset<Row> read(SparkSession spark, Path folder) {
        return spark.read().schema(Rows.SCHEMA).parquet(folder.toString());
    }
}
