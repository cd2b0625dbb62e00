package io.github.alliancestats.examples.benchmarks.peer;

import io.github.alliancestats.examples.benchmarks.workload.Currency;
import io.github.alliancestats.examples.benchmarks.workload.Substances;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The tables of a database of seizures, those of records empty. */
final class SqlTables {

    private SqlTables() {}

    static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE seizures (entry INTEGER, id BIGINT, revision INTEGER, seized_on DATE,"
                    + " operation INTEGER, kind ENUM('DRUGS', 'CASH', 'OTHER'), cash BIGINT,"
                    + " currency ENUM('GBP', 'EUR', 'USD'))");
            statement.execute(
                    "CREATE TABLE lines (entry INTEGER, substance INTEGER, unit ENUM('MASS', 'PLANTS', 'TABLETS'),"
                            + " quantity BIGINT, low BIGINT, high BIGINT)");
            statement.execute("CREATE TABLE substances (substance INTEGER, drug_class INTEGER)");
            statement.execute("CREATE TABLE rates (currency ENUM('GBP', 'EUR', 'USD'), hundredths INTEGER)");
            for (int substance = 0; substance < Substances.count(); substance++) {
                statement.execute(
                        "INSERT INTO substances VALUES (" + substance + ", " + Substances.classOf(substance) + ")");
            }
            for (Currency currency : Currency.values()) {
                statement.execute(
                        "INSERT INTO rates VALUES ('" + currency.name() + "', " + currency.hundredths() + ")");
            }
        }
    }
}
