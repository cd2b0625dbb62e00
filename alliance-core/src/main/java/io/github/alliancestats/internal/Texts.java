package io.github.alliancestats.internal;

import java.util.Objects;

/** What every text that a caller gives must be. */
public final class Texts {

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
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                int point = text.codePointAt(at);
                if (!Character.isSupplementaryCodePoint(point)) {
                    throw new IllegalArgumentException(
                            what + " must be well formed, but what was given holds half a surrogate pair");
                }
                at++; // past the other half
            }
        }
        return text;
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

    /** A message tells the text unless it is a secret. */
    private static String plain(String text, String what, boolean secret) {
        if (isOfPlainLetters(Objects.requireNonNull(text, what))) {
            return text;
        }
        if (!notBlank(text, what).equals(text.strip())) {
            throw new IllegalArgumentException(what + " must not begin or end with white space, but "
                    + (secret ? "what was given did" : "was \"" + text + "\""));
        }
        if (text.indexOf('\u001f') >= 0) { // it would part a name in two where names are joined by it
            throw new IllegalArgumentException(
                    what + " must not hold a unit separator (U+001F), but what was given did");
        }
        return text;
    }

    /**
     * Refuses what {@link #identifying} refuses, without a word of what was given: for keys of people, groups and
     * places, which no message prints.
     *
     * @param text the text
     * @param what the name to use in the message, with its article
     * @return the text
     * @throws IllegalArgumentException if it is blank, has white space at either end, or holds a unit separator (U+001F) or half a
     *     surrogate pair
     */
    public static String secret(String text, String what) {
        return plain(text, what, true);
    }

    /**
     * Refuses a text that names nothing, or the same as another but for white space around it.
     *
     * @param text the text
     * @param what the name to use in the message, with its article
     * @return the text
     * @throws IllegalArgumentException if it is blank, has white space at either end, or holds a unit separator (U+001F) or half a
     *     surrogate pair
     */
    public static String identifying(String text, String what) {
        return plain(text, what, false);
    }
}
