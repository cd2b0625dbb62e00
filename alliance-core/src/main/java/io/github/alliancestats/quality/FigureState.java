package io.github.alliancestats.quality;

/** The completeness of a figure in one word. */
public enum FigureState {
    /** Known for every record that counts, or a true zero. */
    COMPLETE,
    /** Known for some records. The others could change it. */
    PARTIAL,
    /** There are records that count, but the number is known for none of them. */
    UNKNOWN,
    /** No record of the kind that the measure needs was supplied. */
    NOT_SUPPLIED,
    /** No record that the measure counts can be in the row: cash has no drug. */
    NOT_APPLICABLE;

    /** {@return whether there is a known part: true if complete or partial} */
    public boolean known() {
        return this == COMPLETE || this == PARTIAL;
    }
}
