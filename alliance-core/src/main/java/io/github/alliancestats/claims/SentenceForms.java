package io.github.alliancestats.claims;

import java.util.regex.Pattern;

/**
 * The forms of sentence with a certain meaning, if every word is read. Examples: "officers seized £2m in cash", "arrests
 * rose by 24%". A sentence is a string with a letter for each word.
 *
 * <p>Words of a figure: q quantity, k count of events, r term, t thing, a action, j jailed, c change, m time, e earlier
 * time, o operation, l list. Other words: f officers, h have, b be, d made, p of or in, y by, F for, u under, s speaker.
 */
final class SentenceForms {

    private static final String AND = "(?:,&|,|&)";

    /** "£2m in cash", "18 cannabis farms", "drugs worth £5.2m". They need an action. */
    private static final String OBJECT = "(?:qp?a?t(?:pt)*|tpq)";

    private static final String OBJECTS = listOf(OBJECT);

    /** "742 arrests". They need no action, and can be made. */
    private static final String EVENTS = listOf("kt(?:pt)*");

    private static final String PART = "[qk](?:p?t)*";
    private static final String TERM = "(?:Ft?p?rt?)?";
    private static final String ACT = "h?(?:a" + OBJECTS + "a?|d" + EVENTS + ")";
    private static final String DONE = "(?:h?b+)?(?:a(?:yf)?|j" + TERM + ")";
    private static final String PASSIVE = "(?:" + OBJECTS + DONE + "|qh?ba|" + EVENTS + "h?b+d(?:yf)?)";
    private static final String ACTIVE = "f?" + ACT + "(?:" + AND + "f?" + ACT + ")*";

    private static final String FROM_TO = "t?q?c" + PART + "e?c" + PART;
    private static final String CHANGE = "(?:ta?h?b?cy?q|qcpt|tq|" + FROM_TO + ")";
    private static final String SHARE = "(?:qp?ta?b+a|qp?tlt|tb+q|tpq)";

    /** Clauses that can be joined. A second one needs a subject of its own. */
    private static final String CLAUSES = "(?:" + ACTIVE + "|" + PASSIVE + "|" + CHANGE + "|" + SHARE + ")(?:" + AND
            + "(?:f" + ACT + "|" + PASSIVE + "|qt?" + DONE + "|" + CHANGE + "|" + SHARE + "))*";

    private static final String COMPARED = "(?:[,(]?c" + PART + "e?\\)?)?";
    private static final String PARTS = "(?:(?:,?l|[,:])" + listOf("(?:" + PART + "|tq)") + "(?:,?l)?)?";

    /** One clause of the earlier period. */
    private static final String EARLIER = "(?:f?" + ACT + "|" + PASSIVE + "|" + EVENTS + ")";

    private static final Pattern KNOWN = Pattern.compile("|"
            + CLAUSES + COMPARED + PARTS
            + "|kt(?:pt)*:?" + COMPARED + PARTS
            + "|t:?(?:c?" + PART + "|qpt|r)" + PARTS
            + "|f?h?[ad]?:"
            + "|e,?" + EARLIER + "|" + EARLIER + "e|e");

    private static final Pattern TWO_YEARS = Pattern.compile("kt(?:pt)*m" + AND + "kt*e");

    private SentenceForms() {}

    private static String listOf(String one) {
        return one + "(?:" + AND + one + ")*";
    }

    /** True if a sentence has one of the forms. */
    static boolean isKnown(String letters) {
        String sentence = letters.replaceAll("([a-zA-Z])\\1+", "$1")
                .replaceFirst("^s[:,]*", "")
                .replaceFirst(",?s[.,]*$", "")
                .replaceFirst("[.,]+$", "")
                .replaceFirst("^[up]*o,?", "")
                .replaceFirst("[up]+o$", "");
        return TWO_YEARS.matcher(sentence).matches()
                || KNOWN.matcher(sentence.replaceFirst("^m,?", "").replace("m", ""))
                        .matches();
    }
}
