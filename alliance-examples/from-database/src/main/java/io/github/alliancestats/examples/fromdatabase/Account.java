package io.github.alliancestats.examples.fromdatabase;

/** What became of the rows of one kind of seizure. Only numbers are kept, however many rows there are. */
final class Account {

    private final String table;
    private long rowsMapped;
    private long rowsRejected;
    private long records;
    private long rejected;

    Account(String table) {
        this.table = table;
    }

    /** Notes that rows became a record. */
    void map(int rows) {
        rowsMapped += rows;
        records++;
    }

    /** Notes that the rows of a seizure were rejected. */
    void reject(int rows) {
        rowsRejected += rows;
        rejected++;
    }

    /**
     * Holds the account against a count that the database made apart from giving the rows.
     *
     * @param counted how many seizures there are
     * @throws DatabaseException if there are more or fewer than came
     */
    void requireTotal(long counted) {
        if (seizures() != counted) {
            throw new DatabaseException("the control total does not hold: of " + table + " " + records
                    + " seizures became records and " + rejected + " were rejected, which is " + seizures()
                    + ", but the database counts " + counted);
        }
    }

    String table() {
        return table;
    }

    long rowsRead() {
        return rowsMapped + rowsRejected;
    }

    long rowsMapped() {
        return rowsMapped;
    }

    long rowsRejected() {
        return rowsRejected;
    }

    long records() {
        return records;
    }

    long rejected() {
        return rejected;
    }

    long seizures() {
        return records + rejected;
    }
}
