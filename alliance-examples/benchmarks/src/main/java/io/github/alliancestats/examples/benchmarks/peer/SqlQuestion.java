package io.github.alliancestats.examples.benchmarks.peer;

import io.github.alliancestats.examples.benchmarks.question.Lanes;
import io.github.alliancestats.examples.benchmarks.workload.Unit;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The question in standard SQL over the tables of {@link SqlTables}: standing revisions and their lines into temporary
 * tables, then one grouping for each breakdown. What follows from other sums is worked out in Java, as in the loops.
 */
final class SqlQuestion {

    private static final String STANDING = """
            CREATE TEMPORARY TABLE standing AS
            SELECT s.entry, EXTRACT(YEAR FROM s.seized_on) - 2023 AS yr, EXTRACT(MONTH FROM s.seized_on) AS mon,
                   s.operation, s.kind, s.cash * r.hundredths AS cash
            FROM seizures s JOIN rates r ON r.currency = s.currency
            WHERE s.seized_on >= DATE '2023-01-01' AND s.seized_on < DATE '2025-01-01' AND s.kind <> 'OTHER'
              AND NOT EXISTS (SELECT 1 FROM seizures t WHERE t.id = s.id AND t.revision > s.revision)
            """;
    private static final String SEIZED = """
            CREATE TEMPORARY TABLE seized AS
            SELECT s.entry, s.yr, s.mon, s.operation, l.substance, l.unit, l.quantity, l.low, l.high
            FROM standing s JOIN lines l ON l.entry = s.entry
            """;
    private static final String COUNTS_BY = """
            SELECT yr, %1$s, SUM(CASE WHEN kind = 'DRUGS' THEN 1 ELSE 0 END),
                   SUM(CASE WHEN kind = 'CASH' THEN 1 ELSE 0 END), CAST(SUM(cash) AS BIGINT)
            FROM standing GROUP BY yr, %1$s
            """;
    private static final String VALUES_BY = """
            SELECT yr, %1$s, CAST(SUM(low) AS BIGINT), CAST(SUM(high) AS BIGINT) FROM seized GROUP BY yr, %1$s
            """;
    private static final String BY_SUBSTANCE = """
            SELECT yr, substance, COUNT(DISTINCT entry), CAST(SUM(low) AS BIGINT), CAST(SUM(high) AS BIGINT),
                   CAST(SUM(CASE WHEN unit = 'MASS' THEN quantity ELSE 0 END) AS BIGINT),
                   CAST(SUM(CASE WHEN unit = 'PLANTS' THEN quantity ELSE 0 END) AS BIGINT),
                   CAST(SUM(CASE WHEN unit = 'TABLETS' THEN quantity ELSE 0 END) AS BIGINT)
            FROM seized GROUP BY yr, substance
            """;
    private static final String BY_CLASS = """
            SELECT yr, c.drug_class, COUNT(DISTINCT entry)
            FROM seized s JOIN substances c ON c.substance = s.substance GROUP BY yr, c.drug_class
            """;

    private final Statement statement;
    private final LaneSums sums = new LaneSums();

    private SqlQuestion(Statement statement) {
        this.statement = statement;
    }

    static long[] ask(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            return new SqlQuestion(statement).ask();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long[] ask() throws SQLException {
        statement.execute(STANDING);
        statement.execute(SEIZED);
        read(COUNTS_BY.formatted("mon"), Lanes::month, Lanes.SEIZURES, Lanes.CASH_SEIZURES, Lanes.CASH);
        read(COUNTS_BY.formatted("operation"), Lanes::operation, Lanes.SEIZURES, Lanes.CASH_SEIZURES, Lanes.CASH);
        read(VALUES_BY.formatted("mon"), Lanes::month, Lanes.LOW, Lanes.HIGH);
        read(VALUES_BY.formatted("operation"), Lanes::operation, Lanes.LOW, Lanes.HIGH);
        read(
                BY_SUBSTANCE,
                Lanes::drug,
                Lanes.SEIZURES,
                Lanes.LOW,
                Lanes.HIGH,
                Lanes.quantity(Unit.MASS),
                Lanes.quantity(Unit.PLANTS),
                Lanes.quantity(Unit.TABLETS));
        read(BY_CLASS, Lanes::drugClass, Lanes.SEIZURES);
        statement.execute("DROP TABLE seized");
        statement.execute("DROP TABLE standing");
        return sums.finish();
    }

    private interface Place {
        int of(int key);
    }

    /** Puts the columns behind the year and the key where they belong. */
    private void read(String sql, Place place, int... lanes) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                int group = rows.getInt(1) * Lanes.OF_YEAR + place.of(rows.getInt(2));
                for (int i = 0; i < lanes.length; i++) {
                    sums.put(group + lanes[i], rows.getLong(3 + i));
                }
            }
        }
    }
}
