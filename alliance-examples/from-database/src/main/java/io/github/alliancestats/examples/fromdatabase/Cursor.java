package io.github.alliancestats.examples.fromdatabase;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a query, one at a time. Columns go by name and may be empty. What the database itself fails at is a
 * {@link DatabaseException}; a value that Java can't hold, such as PostgreSQL's NaN, is an
 * {@link IllegalArgumentException}, as a value is that the library refuses.
 */
final class Cursor implements AutoCloseable {

    /** The class of SQL states that say that a value is wrong, and nothing else. */
    private static final String DATA_EXCEPTION = "22";

    private static final long ROWS_BETWEEN_WORDS = 1_000_000;

    private final String what;
    private final Statement statement;
    private final ResultSet rows;
    private final Consumer<String> progress;
    private long read;

    Cursor(String what, Statement statement, ResultSet rows, Consumer<String> progress) {
        this.what = what;
        this.statement = statement;
        this.rows = rows;
        this.progress = progress;
    }

    /** Goes to the next row, if there is one. */
    boolean next() {
        try {
            boolean another = rows.next();
            read += another ? 1 : 0;
            if (another && read % ROWS_BETWEEN_WORDS == 0) {
                progress.accept(what + ": " + read + " rows so far");
            }
            return another;
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** {@return the number of rows so far} */
    long read() {
        return read;
    }

    /** {@return a whole number that is never empty, such as an id} */
    long key(String column) {
        try {
            return rows.getLong(column);
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    @Nullable
    String text(String column) {
        return value(column, rows::getString);
    }

    @Nullable
    BigDecimal number(String column) {
        return value(column, rows::getBigDecimal);
    }

    @Nullable
    LocalDate day(String column) {
        return value(column, name -> rows.getObject(name, LocalDate.class));
    }

    /** What a driver does to read a column. */
    private interface Getter<T> {
        @Nullable
        T get(String column) throws SQLException;
    }

    private <T> @Nullable T value(String column, Getter<T> getter) {
        try {
            return getter.get(column);
        } catch (SQLException e) {
            if (String.valueOf(e.getSQLState()).startsWith(DATA_EXCEPTION)) {
                throw new IllegalArgumentException("the column " + column + " holds what can't be read", e);
            }
            throw broken(e);
        }
    }

    private DatabaseException broken(SQLException e) {
        return new DatabaseException(what + ", after " + read + " rows,", e);
    }

    /** Gives the cursor back. */
    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException e) {
            throw broken(e);
        }
    }
}
