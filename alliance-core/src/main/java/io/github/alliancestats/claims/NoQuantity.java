package io.github.alliancestats.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells numbers that are no quantities from those that are: years, dates, ages, telephone numbers, and numbers of
 * sections, roads and the like.
 */
final class NoQuantity {

    /** Words directly before a number that tells one thing from others of its kind. */
    private static final Set<String> NUMBERED =
            Set.of(("section page number no level phase day part chapter tier type category band grade room "
                            + "junction route aged age ages year operation")
                    .split(" "));

    /** Words directly before a line that is called. */
    private static final Set<String> CALLED = Set.of("on call calling phone dial ring text or".split(" "));

    /** Words before a year, behind which a number of things may stand. */
    private static final Set<String> IN = Set.of("in", "during", "since");

    /** Lines of three digits, which are numbers of things as well. */
    private static final Set<String> LINES = Set.of("101 999 111 112".split(" "));

    private static final BigDecimal OLDEST = BigDecimal.valueOf(120);
    private static final List<List<String>> OLD = Stream.of(
                    "year old", "years old", "- year old", "- years old", "year - old", "- year - old")
            .map(words -> List.of(words.split(" ")))
            .toList();

    private NoQuantity() {}

    /** Whether the number that begins at a token is none. */
    static boolean is(Passage passage, int at, Numeral number) {
        return isYear(passage, at)
                || isCalled(passage, at)
                || isAge(passage, at, number)
                || isDate(passage, at, number)
                || isNumberOfSomething(passage, at);
    }

    /** "In 2023", "in 2023 arrests rose"; not 2023 arrests. */
    private static boolean isYear(Passage passage, int at) {
        boolean things = passage.text(at + 1).matches("\\p{L}{3,}s")
                && Subject.at(passage, at + 1, passage.size()).isPresent();
        boolean within = IN.contains(passage.text(at - 1));
        return passage.at(at).isYear() && (within || !things);
    }

    /** Telephone numbers: several groups of digits, a leading zero, or a line that is called. */
    private static boolean isCalled(Passage passage, int at) {
        Token token = passage.at(at);
        if (!token.isNumber()) {
            return false;
        }
        boolean besideAnother = isDigits(passage, at - 1) || isDigits(passage, at + 1);
        boolean zero = token.text().matches("0\\d+");
        boolean line = LINES.contains(token.text()) && CALLED.contains(passage.text(at - 1));
        return besideAnother || zero || line;
    }

    private static boolean isDigits(Passage passage, int place) {
        return passage.at(place).isNumber() && !(passage.at(place).isYear() && IN.contains(passage.text(place - 1)));
    }

    /** "Smith, 34, of Carlisle", "a 19-year-old", "aged 18 to 24". */
    private static boolean isAge(Passage passage, int at, Numeral number) {
        String before = passage.text(at - 1);
        String next = passage.text(number.to());
        boolean aName = passage.at(at - 2).isWord() && passage.at(at).isNumber();
        boolean betweenCommas = aName && before.equals(",") && next.equals(",");
        boolean inBrackets = before.equals("(") && next.equals(")");
        boolean agedTo = before.equals("to") && passage.text(at - 3).startsWith("age");
        boolean yearOld = OLD.stream().anyMatch(words -> passage.hasAt(number.to(), words));
        boolean young = number.value().compareTo(OLDEST) < 0;
        return young && (betweenCommas || inBrackets || agedTo || yearOld);
    }

    /** "12 May", "May 12". */
    private static boolean isDate(Passage passage, int at, Numeral number) {
        return TimeWords.month(passage.text(number.to())).isPresent()
                || TimeWords.month(passage.text(at - 1)).isPresent();
    }

    /** "24/7", the A-66, "#3", "section 23". */
    private static boolean isNumberOfSomething(Passage passage, int at) {
        String before = passage.text(at - 1);
        boolean slash = before.equals("/") || passage.text(at + 1).equals("/");
        boolean inAWord =
                (before.equals("-") || (before.equals("–") && passage.at(at - 2).isYear()))
                        && passage.at(at - 1).touches(passage.at(at - 2));
        return slash || inAWord || before.equals("#") || NUMBERED.contains(before);
    }
}
