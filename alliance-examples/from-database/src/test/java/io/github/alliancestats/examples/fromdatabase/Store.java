package io.github.alliancestats.examples.fromdatabase;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** A property store in memory, for as long as a test needs it. */
final class Store implements AutoCloseable {

    private static final AtomicLong NUMBER = new AtomicLong();

    private final String url = "jdbc:h2:mem:store-" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1";
    private final Connection connection;

    private Store() throws SQLException {
        this.connection = DriverManager.getConnection(url);
    }

    /** {@return a store that nothing was made in} */
    static Store bare() throws SQLException {
        return new Store();
    }

    /** {@return a store with tables, operations and rates, and no seizure} */
    static Store withoutSeizures() throws SQLException {
        Store store = withInvented(1);
        return store.with("delete from seized_drug")
                .with("delete from drug_seizure")
                .with("delete from seized_cash")
                .with("delete from cash_seizure");
    }

    /** {@return a store with invented seizures} */
    static Store withInvented(long seizures) throws SQLException {
        Store store = new Store();
        SampleStore.fill(store.url, Optional.empty(), Optional.empty(), seizures);
        return store;
    }

    Store with(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return this;
    }

    /** A seizure of the year and the umbrella that are asked for. */
    Store withDrugs(long id, String... lines) throws SQLException {
        return withSeizure("drug_seizure", "seized_drug", id, lines);
    }

    Store withCash(long id, String... lines) throws SQLException {
        return withSeizure("cash_seizure", "seized_cash", id, lines);
    }

    private Store withSeizure(String table, String lineTable, long id, String... lines) throws SQLException {
        with("insert into " + table + " values (" + id + ", date '2023-05-14', 'MARROWFELL')");
        for (int i = 0; i < lines.length; i++) {
            with("insert into " + lineTable + " values (" + id + ", " + (i + 1) + ", " + lines[i] + ")");
        }
        return this;
    }

    String url() {
        return url;
    }

    Database open() {
        return Database.open(url, Optional.empty(), Optional.empty(), progress -> {});
    }

    /** Ends it as a power cut would, under whoever reads. */
    void kill() {
        try {
            with("shutdown immediately");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        if (!connection.isClosed()) {
            with("shutdown immediately");
        }
    }
}
