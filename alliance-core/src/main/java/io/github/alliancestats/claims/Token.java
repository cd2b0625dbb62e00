package io.github.alliancestats.claims;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A word, a number or a mark of a text.
 *
 * @param kind which of these
 * @param text a word in small letters; digits as they are written; a mark
 * @param number the number; null if it is none, or is written in no known way, as in 86.630.42
 * @param start where it begins in the whole text
 * @param end where it ends, exclusive
 */
record Token(Kind kind, String text, @Nullable BigDecimal number, int start, int end) {

    enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether it has the form of a year. */
    boolean isYear() {
        return isNumber() && text.matches("(19|20)\\d\\d");
    }

    /** Whether this stands directly behind another, with nothing between. */
    boolean touches(Token before) {
        return start == before.end;
    }
}
