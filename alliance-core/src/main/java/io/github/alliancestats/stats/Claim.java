package io.github.alliancestats.stats;

/**
 * A few words that are true of a figure by the way they were made, as in "more than £11.2m", with the
 * figure attached. Immutable and thread-safe.
 *
 * @param text the words
 * @param figure the figure that they are true of
 */
public record Claim(String text, Figure<?> figure) {

    /** {@return the words} */
    @Override
    public String toString() {
        return text;
    }
}
