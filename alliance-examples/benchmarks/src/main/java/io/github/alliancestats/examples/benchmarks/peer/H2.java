package io.github.alliancestats.examples.benchmarks.peer;

import io.github.alliancestats.examples.benchmarks.question.Lanes;
import io.github.alliancestats.examples.benchmarks.workload.PlainSeizure;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** H2 in memory, with an index for each join; without them it would loop over all pairs. */
final class H2 {

    private static final int BATCH = 1_000;

    private H2() {}

    static Peer<?> loaded(List<PlainSeizure> records) {
        Connection connection = load(records);
        return new Peer<>(() -> SqlQuestion.ask(connection), Lanes::totals, () -> close(connection));
    }

    private static Connection load(List<PlainSeizure> records) {
        try {
            Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
            SqlTables.create(connection);
            insertSeizures(records, connection);
            insertLines(records, connection);
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE INDEX of_id ON seizures (id, revision)");
                statement.execute("CREATE INDEX of_entry ON lines (entry)");
                statement.execute("ANALYZE");
            }
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void insertSeizures(List<PlainSeizure> records, Connection connection) throws SQLException {
        try (PreparedStatement row =
                connection.prepareStatement("INSERT INTO seizures VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int entry = 0; entry < records.size(); entry++) {
                PlainSeizure record = records.get(entry);
                row.setInt(1, entry);
                row.setLong(2, record.id());
                row.setInt(3, record.revision());
                row.setObject(4, record.day());
                row.setInt(5, record.operation());
                row.setString(6, record.kind().name());
                row.setLong(7, record.cash());
                row.setString(8, record.currency().name());
                row.addBatch();
                if (entry % BATCH == 0) {
                    row.executeBatch();
                }
            }
            row.executeBatch();
        }
    }

    private static void insertLines(List<PlainSeizure> records, Connection connection) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement("INSERT INTO lines VALUES (?, ?, ?, ?, ?, ?)")) {
            for (int entry = 0; entry < records.size(); entry++) {
                for (PlainSeizure.Line line : records.get(entry).lines()) {
                    row.setInt(1, entry);
                    row.setInt(2, line.substance());
                    row.setString(3, line.unit().name());
                    row.setLong(4, line.quantity());
                    row.setLong(5, line.low());
                    row.setLong(6, line.high());
                    row.addBatch();
                }
                if (entry % BATCH == 0) {
                    row.executeBatch();
                }
            }
            row.executeBatch();
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
