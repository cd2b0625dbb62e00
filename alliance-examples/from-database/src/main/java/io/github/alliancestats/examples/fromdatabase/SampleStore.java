package io.github.alliancestats.examples.fromdatabase;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** Makes the tables of the invented property store and fills them within the database, so that no row crosses the connection. */
final class SampleStore {

    private SampleStore() {}

    /**
     * Makes and fills the tables. PostgreSQL does so wholly or not at all.
     *
     * @param url where the database is, which must not have the tables yet
     * @param user the user, if the URL does not say
     * @param password the password, if the URL does not say
     * @param seizures how many seizures there are to be
     * @throws DatabaseException if the database can't be reached, or refuses
     */
    static void fill(String url, Optional<String> user, Optional<String> password, long seizures) {
        Product product = Product.of(url);
        try (Connection connection = Database.connect(url, user, password);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            execute(statement, Sql.statements("sample/schema.sql"));
            statement.execute("create view number (n) as " + product.numbers(seizures));
            execute(statement, Sql.statements("sample/fill.sql"));
            statement.execute("drop view number");
            execute(statement, Sql.statements("sample/indices.sql"));
            connection.commit();
        } catch (SQLException e) {
            throw new DatabaseException("filling the database", e);
        }
    }

    private static void execute(Statement statement, List<String> statements) throws SQLException {
        for (String next : statements) {
            statement.execute(next);
        }
    }
}
