package io.github.alliancestats.disclosure;

/**
 * A marker in a cell of a published table. It replaces a number, or qualifies one that is not final. The shorthands
 * come from the Government Analysis Function (Symbols in tables: definitions and help). A zero is a number and has no
 * marker.
 */
public enum Marker {
    /** A number that is suppressed because it could disclose information about somebody. */
    CONFIDENTIAL("[c]", "confidential: suppressed because it could identify somebody"),

    /** A number that exists or may exist, and is not known. */
    NOT_AVAILABLE("[x]", "not available: it is not known"),

    /** A cell that cannot have a number. */
    NOT_APPLICABLE("[z]", "not applicable: there can be no number"),

    /** A number that rounds to zero and is not zero. */
    LOW("[low]", "low: it rounds to 0 and is not 0"),

    /** A number of the known part: some records are missing, or their part of it is not known. */
    INCOMPLETE("[i]", "incomplete: it is only the number of the known part"),

    /** A number that is not final. */
    PROVISIONAL("[p]", "provisional: it is not final"),

    /** A number that differs from the number published before. */
    REVISED("[r]", "revised: it differs from the number published before");

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
