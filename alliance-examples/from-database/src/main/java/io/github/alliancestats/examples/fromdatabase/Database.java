package io.github.alliancestats.examples.fromdatabase;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;

/**
 * One connection, in one transaction that reads only and sees the tables as they stand at its start: the rows, the
 * control totals and SQL's own sums are of one moment, whatever others write meanwhile.
 */
final class Database implements AutoCloseable {

    /** How many rows the driver holds at a time. More of them gained nothing where it was tried. */
    private static final int ROWS_AT_A_TIME = 2_000;

    private final Connection connection;
    private final Consumer<String> progress;

    private Database(Connection connection, Consumer<String> progress) {
        this.connection = connection;
        this.progress = progress;
    }

    /**
     * Opens a connection.
     *
     * @param url where it is, as JDBC has it
     * @param user the user, if the URL does not say
     * @param password the password, if the URL does not say
     * @param progress is told how far a long query is
     * @throws DatabaseException if it can't be reached
     */
    static Database open(String url, Optional<String> user, Optional<String> password, Consumer<String> progress) {
        Product product = Product.of(url);
        try {
            Connection connection = connect(product.streaming(url), user, password);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            return new Database(connection, progress);
        } catch (SQLException e) {
            throw new DatabaseException("connecting to the database", e);
        }
    }

    static Connection connect(String url, Optional<String> user, Optional<String> password) throws SQLException {
        Properties login = new Properties();
        user.ifPresent(name -> login.setProperty("user", name));
        password.ifPresent(word -> login.setProperty("password", word));
        return DriverManager.getConnection(url, login);
    }

    /**
     * Starts a query.
     *
     * @param what what it reads, as in "reading drug_seizure"
     * @param sql the query
     * @return a cursor before the first row
     * @throws DatabaseException if the database refuses the query
     */
    Cursor query(String what, String sql) {
        try {
            Statement statement = connection.createStatement();
            statement.setFetchSize(ROWS_AT_A_TIME);
            return new Cursor(what, statement, statement.executeQuery(sql), progress);
        } catch (SQLException e) {
            throw new DatabaseException(what, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new DatabaseException("closing the connection", e);
        }
    }
}
