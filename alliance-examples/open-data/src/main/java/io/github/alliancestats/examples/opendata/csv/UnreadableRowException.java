package io.github.alliancestats.examples.opendata.csv;

/** Tells that a row can't be read. */
public final class UnreadableRowException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient RejectedRow rejected;

    UnreadableRowException(RejectedRow rejected) {
        super(rejected.toString());
        this.rejected = rejected;
    }

    /** {@return the row, and why it can't be read} */
    public RejectedRow rejected() {
        return rejected;
    }
}
