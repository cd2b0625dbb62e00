package io.github.alliancestats.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** What every text that a caller gives must be. */
public final class Texts {

    private static final char UNIT_SEPARATOR = '\u001f'; // names are joined by it

    private Texts() {}

    /**
     * Refuses a text that says nothing.
     *
     * @param text the text
     * @param what the name to use in the message, with its article
     * @return the text
     * @throws IllegalArgumentException if it is blank or holds half a surrogate pair
     */
    public static String notBlank(String text, String what) {
        if (Objects.requireNonNull(text, what).isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank, but was \"" + text + "\"");
        }
        return wellFormed(text, what);
    }

    /**
     * Refuses a text of which no bytes can be made: in a hash or a file, half a surrogate pair would pass for any other.
     *
     * @param text the text
     * @param what the name to use in the message, with its article
     * @return the text
     * @throws IllegalArgumentException if it holds half a surrogate pair
     */
    public static String wellFormed(String text, String what) {
        if (!isWellFormed(text)) {
            throw new IllegalArgumentException(
                    what + " must be well formed, but what was given holds half a surrogate pair");
        }
        return text;
    }

    private static boolean isWellFormed(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /**
     * Returns the name of a constant in words.
     *
     * @param constant the constant
     * @return its name in lower case, with spaces
     */
    public static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether it is of nothing but ASCII that is seen, as most ids are, and so all that is asked of a text. */
    private static boolean isOfPlainLetters(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter <= ' ' || letter > '~') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /**
     * Returns whether a text can identify something.
     *
     * @param text the text
     * @return false if it is blank, has white space at either end, or holds a unit separator (U+001F) or half a
     *     surrogate pair
     */
    public static boolean isPlain(String text) {
        return isOfPlainLetters(text)
                || (!text.isBlank()
                        && text.equals(text.strip())
                        && text.indexOf(UNIT_SEPARATOR) < 0
                        && isWellFormed(text));
    }

    /**
     * Refuses a text that cannot identify something. The message does not show it.
     *
     * @param text the text
     * @param what the name to use in the message, with its article
     * @return the text
     * @throws IllegalArgumentException if it is not {@linkplain #isPlain plain}
     */
    public static String identifying(String text, String what) {
        if (!isPlain(Objects.requireNonNull(text, what))) {
            throw new IllegalArgumentException(what + " must be plain text, not blank or padded");
        }
        return text;
    }
}
