package io.github.alliancestats.stats;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A few words that are true of a figure by the way they were made, as in "more than £11.2m", with the
 * figure attached. Only a {@link Figure} makes one. Immutable and thread-safe.
 */
public final class Claim {

    private final String text;
    private final Figure<?> figure;

    Claim(String text, Figure<?> figure) {
        this.text = text;
        this.figure = figure;
    }

    /** {@return the words} */
    public String text() {
        return text;
    }

    /** {@return the figure of which they are true} */
    public Figure<?> figure() {
        return figure;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Claim that && text.equals(that.text) && figure.equals(that.figure);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, figure);
    }

    /** {@return the words} */
    @Override
    public String toString() {
        return text;
    }
}
