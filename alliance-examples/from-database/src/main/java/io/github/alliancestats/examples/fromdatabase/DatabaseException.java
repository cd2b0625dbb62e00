package io.github.alliancestats.examples.fromdatabase;

import java.sql.SQLException;

/** The database can't be reached, is not as it should be, or broke off. The message is one sentence for the reader. */
final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseException(String message) {
        super(message);
    }

    DatabaseException(String doing, SQLException cause) {
        super(doing + " failed: " + firstLine(cause), cause);
    }

    /** Further lines of a driver's message repeat the statement, or tell where in the server it was noticed. */
    private static String firstLine(SQLException cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
