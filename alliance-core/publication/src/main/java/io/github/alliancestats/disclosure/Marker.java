package io.github.alliancestats.disclosure;

/**
 * What stands in a published table where there is no number, or beside one that is not final: the shorthand of the
 * Government Analysis Function (Symbols in tables: definitions and help). A zero is a number and has no marker.
 */
public enum Marker {
    /** There is a number, and it is hidden because it could tell of somebody. */
    CONFIDENTIAL("[c]", "confidential: hidden because it could tell of somebody"),

    /** There is or may be a number, and it is not known. */
    NOT_AVAILABLE("[x]", "not available: it is not known"),

    /** There can be no number. */
    NOT_APPLICABLE("[z]", "not applicable: there can be no number"),

    /** A number that rounds to zero and is not zero. */
    LOW("[low]", "low: it rounds to 0 and is not 0"),

    /** A number that is not final. */
    PROVISIONAL("[p]", "provisional: it is not final"),

    /** A number that was published before and differed. */
    REVISED("[r]", "revised: it differs from what was published before");

    private final String shorthand;
    private final String meaning;

    Marker(String shorthand, String meaning) {
        this.shorthand = shorthand;
        this.meaning = meaning;
    }

    /** {@return the shorthand, as in "[c]"} */
    public String shorthand() {
        return shorthand;
    }

    /** {@return the meaning in words, for the notes of a table} */
    public String meaning() {
        return meaning;
    }

    /** {@return the shorthand} */
    @Override
    public String toString() {
        return shorthand;
    }
}
