package io.github.alliancestats.claims;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A word, a number or a mark of a text.
 *
 * @param text a word in small letters; digits as they are written; a mark
 * @param isWord true for a word
 * @param isNumber true for digits
 * @param number the number; null if it is none, or is written in no known way, as in 86.630.42
 * @param start where it begins in the whole text
 * @param end where it ends, exclusive
 */
record Token(
        String text,
        boolean isWord,
        boolean isNumber,
        @Nullable BigDecimal number,
        int start,
        int end) {

    /** Whether it has the form of a year. */
    boolean isYear() {
        return isNumber && text.matches("(19|20)\\d\\d");
    }

    /** Whether this stands directly behind another, with nothing between. */
    boolean touches(Token before) {
        return start == before.end;
    }
}
