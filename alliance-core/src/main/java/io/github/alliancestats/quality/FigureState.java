package io.github.alliancestats.quality;

/** The completeness of a figure in one word. */
public enum FigureState {
    /** Known for every record that counts, or a true zero. */
    COMPLETE,
    /** Known for some records, or for parts of them, or zero. Gaps, or facts that were not supplied, could change it. */
    PARTIAL,
    /** There are records that count, or rejected rows that perhaps would, but the number is known for none of them. */
    UNKNOWN,
    /** No event of the facts that the measure needs was supplied, and none of them is declared for the days. */
    NOT_SUPPLIED,
    /** The records that the measure counts cannot be in the row, such as cash in the row of a drug. */
    NOT_APPLICABLE;

    /** {@return whether there is a known part: true if complete or partial} */
    public boolean known() {
        return switch (this) {
            case COMPLETE, PARTIAL -> true;
            case UNKNOWN, NOT_SUPPLIED, NOT_APPLICABLE -> false;
        };
    }
}
