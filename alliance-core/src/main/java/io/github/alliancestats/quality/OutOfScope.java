package io.github.alliancestats.quality;

/** A reason why a record is out of the scope of a query. It is not a fault of the record. */
public enum OutOfScope {
    /**
     * The record was recorded after the as-at instant of the query, or does not state when and has its first date on a
     * later day.
     */
    NOT_RECORDED_BY_THEN("not recorded by then"),
    /** None of its operations is the umbrella or below it. */
    OUT_OF_SCOPE("not within the umbrella"),
    /** None of its operations is the umbrella or below it, but one is not in the tree: perhaps a slip. */
    UNKNOWN_OPERATION("an operation that is not in the tree"),
    /** None of its dates and states is in the period. */
    OUT_OF_PERIOD("nothing in the period");

    private final String words;

    OutOfScope(String words) {
        this.words = words;
    }

    /** {@return the reason in words, for use after a number} */
    @Override
    public String toString() {
        return words;
    }
}
