package io.github.alliancestats.stats;

/** Why a record is not what a question asks about. It is no fault of the record. */
public enum Outside {
    /** Recorded after the instant as at which the question is asked, or at an unknown instant. */
    NOT_RECORDED_BY_THEN("not recorded by then"),
    /** None of its operations is the umbrella or below it. */
    OUT_OF_SCOPE("not within the umbrella"),
    /** None of its operations is the umbrella or below it, but one is not in the tree: perhaps a slip. */
    UNKNOWN_OPERATION("an operation that is not in the tree"),
    /** Nothing that it tells falls in the period. */
    OUT_OF_PERIOD("nothing in the period");

    private final String words;

    Outside(String words) {
        this.words = words;
    }

    /** {@return the reason as it stands behind a number} */
    @Override
    public String toString() {
        return words;
    }
}
