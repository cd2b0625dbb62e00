package io.github.alliancestats.examples.annualupdate.exports.kinds;

import io.github.alliancestats.record.Sentence;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sentence from a short notation.
 *
 * <ul>
 *   <li>a term of custody is {@code 6y}, {@code 2y6m}, {@code 90d}: years, months, days, in this order;
 *   <li>{@code extended 8y licence 4y}, {@code activated 6m}, {@code suspended 20m};
 *   <li>{@code life}, {@code life minimum 12y}, {@code indeterminate};
 *   <li>{@code community}, {@code fine}, {@code discharge}, {@code other};
 *   <li>{@code 6y | 3y} run together, {@code 6y + 3y} one after the other. Where the two meet, brackets say which goes
 *       first: {@code (6y | 3y) + 2y6m}.
 * </ul>
 */
final class SentenceText {

    private static final int LONGEST = 200;
    private static final Pattern TOKEN = Pattern.compile(" *([()|+]|[a-z]+|[0-9][0-9a-z]*|\\z)");
    private static final Pattern TERM = Pattern.compile("(?:(\\d{1,4})y)?(?:(\\d{1,5})m)?(?:(\\d{1,6})d)?");
    private static final String A_TERM = "a term longer than nothing and of at most 1,000 years, as in 6y, 2y6m or 90d";
    private static final Map<String, Sentence> WITHOUT_A_TERM = Map.of(
            "indeterminate", Sentence.indeterminate(),
            "community", Sentence.community(),
            "fine", Sentence.fine(),
            "discharge", Sentence.discharge(),
            "other", Sentence.nonCustodial());

    private final String text;
    private int position;
    private String next = "";

    private SentenceText(String text) {
        this.text = text;
    }

    /**
     * Reads a sentence.
     *
     * @throws IllegalArgumentException if the text is no sentence; the message says what was expected, and where
     */
    static Sentence parse(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("a sentence of at most " + LONGEST + " characters");
        }
        SentenceText reader = new SentenceText(text);
        reader.advance();
        Sentence sentence = reader.blocks();
        if (!reader.next.isEmpty()) {
            throw reader.expected("the end, + or |, with brackets where + and | meet");
        }
        return sentence;
    }

    private IllegalArgumentException expected(String what) {
        return new IllegalArgumentException(what + " at character " + (position - next.length() + 1));
    }

    /** Goes on to the next token, which is empty at the end. */
    private void advance() {
        Matcher token = TOKEN.matcher(text).region(position, text.length());
        if (!token.lookingAt()) {
            next = "";
            throw expected("a term, a word of a sentence, a bracket, + or |");
        }
        next = token.group(1);
        position = token.end();
    }

    private boolean take(String token) {
        boolean found = next.equals(token);
        if (found) {
            advance();
        }
        return found;
    }

    /** Parts with the same sign between them. */
    private Sentence blocks() {
        Sentence first = part();
        String sign = next;
        if (!sign.equals("+") && !sign.equals("|")) {
            return first;
        }
        List<Sentence> others = new ArrayList<>();
        while (take(sign)) {
            others.add(part());
        }
        Sentence[] all = others.toArray(new Sentence[0]);
        return sign.equals("+") ? first.then(all) : first.concurrentWith(all);
    }

    private Sentence part() {
        if (take("(")) {
            Sentence inner = blocks();
            if (!take(")")) {
                throw expected("a closing bracket");
            }
            return inner;
        }
        Sentence whole = WITHOUT_A_TERM.get(next);
        if (whole != null) {
            advance();
            return whole;
        }
        return withATerm();
    }

    private Sentence withATerm() {
        if (take("life")) {
            return take("minimum") ? of(Sentence::life) : Sentence.life();
        }
        if (take("suspended")) {
            return of(Sentence::suspended);
        }
        if (take("activated")) {
            return of(Sentence::activated);
        }
        return take("extended") ? extended() : of(Sentence::custody);
    }

    private Sentence extended() {
        Period custody = term();
        if (!take("licence")) {
            throw expected("licence and its length");
        }
        return of(licence -> Sentence.extended(custody, licence));
    }

    private Sentence of(Function<Period, Sentence> made) {
        return made.apply(term());
    }

    private Period term() {
        Matcher parts = TERM.matcher(next);
        if (next.isEmpty() || !parts.matches()) {
            throw expected("a term or a word of a sentence, as in 6y, 2y6m, life or suspended 20m,");
        }
        Period term = Period.of(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
        try {
            Sentence.custody(term);
        } catch (IllegalArgumentException e) {
            throw expected(A_TERM);
        }
        advance();
        return term;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
