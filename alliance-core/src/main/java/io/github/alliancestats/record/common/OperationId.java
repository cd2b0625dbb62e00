package io.github.alliancestats.record.common;

import io.github.alliancestats.internal.Texts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The code of an operation. Codes are ordered as text.
 *
 * @param value the caller's own code; <a href="../package-summary.html#text">plain text</a>
 */
public record OperationId(String value) implements Comparable<OperationId> {

    /**
     * Checks the code.
     *
     * @param value the caller's own code
     * @throws IllegalArgumentException if it is not <a href="../package-summary.html#text">plain text</a>
     */
    public OperationId {
        Texts.identifying(Objects.requireNonNull(value, "value"), "the id of an operation");
    }

    /**
     * Creates the id of an operation.
     *
     * @param value the caller's own code
     * @return the id
     * @throws IllegalArgumentException if it is not <a href="../package-summary.html#text">plain text</a>
     */
    public static OperationId of(String value) {
        return new OperationId(value);
    }

    @Override
    public int compareTo(OperationId other) {
        return value.compareTo(other.value);
    }

    // written out, as in RecordId

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OperationId that && value.equals(that.value);
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
