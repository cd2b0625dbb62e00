package io.github.alliancestats.examples.onspark;

import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;

import io.github.alliancestats.examples.onspark.SourceRow.Line;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.Properties;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * The rows in a relational database: a table of seizures and one of their lines, each read over four ranges of the
 * number of the row.
 */
final class JdbcSource {

    private static final int RANGES = 4;
    private static final int BATCH = 1_000;

    /** Drivers that are not told otherwise may hold a whole range in memory. */
    private static final String ROWS_AT_A_TIME = "10000";

    private final String url;

    /**
     * Names a database.
     *
     * @param file where H2 keeps it, without the suffix that it adds
     */
    JdbcSource(Path file) {
        this.url = "jdbc:h2:file:" + file.toAbsolutePath();
    }

    /** Makes the tables and fills them. The foreign key sees to it that no line is without its row. */
    void write(SampleData data) throws SQLException {
        try (Connection database = DriverManager.getConnection(url);
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute("""
                    create table seizure (row_id bigint primary key, force varchar, kind varchar, id varchar,
                        revision int, withdrawn boolean, seized_on date, operation varchar,
                        joint_reference varchar, joint_place int, joint_forces int)""");
            statement.execute("""
                    create table seizure_line (row_id bigint not null references seizure, drug varchar,
                        quantity decimal(18, 3), unit varchar, amount decimal(18, 2), currency varchar)""");
            try (PreparedStatement rows =
                            database.prepareStatement("insert into seizure values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                    PreparedStatement lines =
                            database.prepareStatement("insert into seizure_line values (?, ?, ?, ?, ?, ?)")) {
                fill(data.rows().iterator(), rows, lines);
            }
            database.commit();
        }
    }

    private static void fill(Iterator<SourceRow> data, PreparedStatement rows, PreparedStatement lines)
            throws SQLException {
        for (int written = 1; data.hasNext(); written++) {
            SourceRow row = data.next();
            add(rows, row.columns());
            for (Line line : row.lines()) {
                add(lines, row.row(), line.drug(), line.quantity(), line.unit(), line.amount(), line.currency());
            }
            if (written % BATCH == 0 || !data.hasNext()) {
                rows.executeBatch();
                lines.executeBatch();
            }
        }
    }

    private static void add(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    /** {@return how many rows there are, by one reader without ranges} */
    long count(SparkSession spark) {
        return spark.read().jdbc(url, "seizure", properties()).count();
    }

    /** Reads the tables and gives each row its lines. */
    Dataset<Row> read(SparkSession spark) throws SQLException {
        Dataset<Row> lines = table(spark, "seizure_line")
                .groupBy("row_id")
                .agg(collect_list(struct(Rows.columns(Rows.LINE))).as("lines"));
        return table(spark, "seizure")
                .join(lines, new String[] {"row_id"}, "left")
                .select(Rows.columns(Rows.SCHEMA));
    }

    /** The bounds make the ranges even and leave nothing out: the first and the last range have no end. */
    Dataset<Row> table(SparkSession spark, String table) throws SQLException {
        try (Connection database = DriverManager.getConnection(url);
                Statement statement = database.createStatement();
                var ends = statement.executeQuery("select min(row_id), max(row_id) from seizure")) {
            ends.next();
            return spark.read().jdbc(url, table, "row_id", ends.getLong(1), ends.getLong(2), RANGES, properties());
        }
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("driver", "org.h2.Driver");
        properties.setProperty("fetchsize", ROWS_AT_A_TIME);
        return properties;
    }
}
