package io.github.alliancestats.examples.benchmarks.peer;

import io.github.alliancestats.examples.benchmarks.question.Lanes;
import io.github.alliancestats.examples.benchmarks.workload.PlainSeizure;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** DuckDB in memory, loaded by its appender. */
final class DuckDb {

    private DuckDb() {}

    /** The question alone, of a database that is loaded. */
    static Peer<?> loaded(List<PlainSeizure> records, int threads) {
        DuckDBConnection connection = load(records, threads);
        return new Peer<>(() -> SqlQuestion.ask(connection), Lanes::totals, () -> close(connection));
    }

    /** Loading and the question. */
    static Peer<?> loading(List<PlainSeizure> records, int threads) {
        return Peer.of(() -> loadAndAsk(records, threads), Lanes::totals);
    }

    private static long[] loadAndAsk(List<PlainSeizure> records, int threads) {
        DuckDBConnection connection = load(records, threads);
        try {
            return SqlQuestion.ask(connection);
        } finally {
            close(connection);
        }
    }

    private static DuckDBConnection load(List<PlainSeizure> records, int threads) {
        try {
            DuckDBConnection connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET threads = " + threads);
            }
            SqlTables.create(connection);
            appendSeizures(records, connection);
            appendLines(records, connection);
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void appendSeizures(List<PlainSeizure> records, DuckDBConnection connection) throws SQLException {
        try (DuckDBAppender rows = connection.createAppender("main", "seizures")) {
            for (int entry = 0; entry < records.size(); entry++) {
                PlainSeizure record = records.get(entry);
                rows.beginRow()
                        .append(entry)
                        .append(record.id())
                        .append(record.revision())
                        .append(record.day())
                        .append(record.operation())
                        .append(record.kind().name())
                        .append(record.cash())
                        .append(record.currency().name())
                        .endRow();
            }
        }
    }

    private static void appendLines(List<PlainSeizure> records, DuckDBConnection connection) throws SQLException {
        try (DuckDBAppender rows = connection.createAppender("main", "lines")) {
            for (int entry = 0; entry < records.size(); entry++) {
                for (PlainSeizure.Line line : records.get(entry).lines()) {
                    rows.beginRow()
                            .append(entry)
                            .append(line.substance())
                            .append(line.unit().name())
                            .append(line.quantity())
                            .append(line.low())
                            .append(line.high())
                            .endRow();
                }
            }
        }
    }

    private static void close(DuckDBConnection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
