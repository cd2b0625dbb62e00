package io.github.alliancestats.claims;

import java.math.BigDecimal;

/** Finds ages: "Smith, 34, of Carlisle", "a 19-year-old", "aged 18 to 24". */
final class Ages {

    private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

    private Ages() {}

    /** Whether somebody's age is told; not a span of ages. */
    static boolean isTold(Passage passage) {
        for (int i = 0; i < passage.size(); i++) {
            int at = i;
            String before = passage.text(at - 1);
            boolean age = Numeral.at(passage, at)
                    .filter(number -> isAge(passage, at, number) || isAged(passage, at, number))
                    .isPresent();
            if (age && !before.equals("to") && !before.equals("and")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAged(Passage passage, int at, Numeral number) {
        String next = passage.text(number.to());
        return passage.text(at - 1).equals("aged") && !next.equals("to") && !next.equals("and") && !next.equals("-");
    }

    /** Whether a number is an age by the words and marks around it. */
    static boolean isAge(Passage passage, int at, Numeral number) {
        String before = passage.text(at - 1);
        String next = passage.text(number.to());
        boolean aName = at > 1 && passage.at(at - 2).isWord() && passage.at(at).isNumber();
        boolean betweenCommas = aName && before.equals(",") && next.equals(",");
        boolean inBrackets = before.equals("(") && next.equals(")");
        boolean agedTo = before.equals("to") && passage.text(at - 3).startsWith("age");
        boolean young = number.value().compareTo(OLDEST) < 0;
        return young && (betweenCommas || inBrackets || agedTo || isYearOld(passage, number.to()));
    }

    private static boolean isYearOld(Passage passage, int behind) {
        return has(passage, behind, "year old", 3)
                || has(passage, behind, "years old", 3)
                || has(passage, behind, "year - old", 5);
    }

    private static boolean has(Passage passage, int from, String words, int within) {
        return passage.indexOf(words, from, Math.min(from + within, passage.size())) >= 0;
    }
}
