package io.github.alliancestats.examples.opendata.nibrs;

/** Tells that a row can't be read. */
final class UnreadableRowException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient RejectedRow rejected;

    UnreadableRowException(RejectedRow rejected) {
        super(rejected.toString());
        this.rejected = rejected;
    }

    RejectedRow rejected() {
        return rejected;
    }
}
