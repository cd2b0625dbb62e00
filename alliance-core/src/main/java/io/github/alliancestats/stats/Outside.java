package io.github.alliancestats.stats;

/** Why a record is not what a question asks about. It is no fault of the record. */
public enum Outside {
    /** Recorded after the instant as at which the question is asked. */
    NOT_RECORDED_BY_THEN("not recorded by then"),
    /** The question is asked as at an instant, and the record does not say when it was recorded. */
    RECORDING_UNKNOWN("no word of when it was recorded"),
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
