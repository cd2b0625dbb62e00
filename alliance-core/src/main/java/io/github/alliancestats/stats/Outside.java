package io.github.alliancestats.stats;

/** Why a standing record is not what a question asks about. It is no fault of the record. */
public enum Outside {
    /** None of its operations is the umbrella or below it; nor is one that the tree does not know. */
    OUT_OF_SCOPE("not within the umbrella"),
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
