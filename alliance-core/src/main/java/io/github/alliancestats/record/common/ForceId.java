package io.github.alliancestats.record.common;

import io.github.alliancestats.internal.Texts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The code of a police force or of another body that keeps records. Codes are ordered as text.
 *
 * @param value the caller's own code, as in "cumbria"; <a href="../package-summary.html#text">plain text</a>
 */
public record ForceId(String value) implements Comparable<ForceId> {

    /**
     * Checks the code.
     *
     * @param value the caller's own code
     * @throws IllegalArgumentException if it is not <a href="../package-summary.html#text">plain text</a>
     */
    public ForceId {
        Texts.identifying(Objects.requireNonNull(value, "value"), "the id of a force");
    }

    /**
     * Creates the id of a force.
     *
     * @param value the caller's own code
     * @return the id
     * @throws IllegalArgumentException if it is not <a href="../package-summary.html#text">plain text</a>
     */
    public static ForceId of(String value) {
        return new ForceId(value);
    }

    @Override
    public int compareTo(ForceId other) {
        return value.compareTo(other.value);
    }

    // written out, as in RecordId

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ForceId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return value;
    }
}
