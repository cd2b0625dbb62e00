package io.github.alliancestats.claims;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds what a quantity is compared with: "65 arrests, compared with 30", "up from 30", "doubled from 30 to 65". */
final class Earlier {

    private static final Set<String> VERSUS = Set.of("versus", "vs");

    /** How many words may stand between a change and what it began from. */
    private static final int FAR = 2;

    /** How many words a quantity and what it is of may have. */
    private static final int NEAR = 5;

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> MARKS = Set.of(",", ";", "(", "–", "—");

    private static final List<String> LAST_YEAR = List.of("last", "year");
    private static final List<String> THIS_YEAR = List.of("this", "year");

    private static final Set<String> PARTING = Set.of("to", ",", ";");

    private Earlier() {}

    /** Whether what begins at a token is said of the time before. */
    static boolean is(Passage passage, int at) {
        return switch (passage.text(at - 1)) {
            case "from" -> isBehindAChange(passage, at - 1);
            case "with", "to" -> passage.text(at - 2).equals("compared");
            default -> VERSUS.contains(passage.text(at - 1));
        };
    }

    /**
     * Whether a quantity is said of the time before, and of the things of the one before it: "65 arrests, compared with
     * 30 the year before"; not "65 arrests were made, and burglaries were up from 30".
     */
    static boolean isOfThingsOf(Said before, Passage passage, Said said) {
        return is(passage, said.from()) && isChangeOf(before, passage, said.from() - 1);
    }

    /** Whether a change that ends with a token stands directly behind a quantity and its thing, or the mark behind. */
    private static boolean isChangeOf(Said before, Passage passage, int last) {
        int change = last;
        if (!VERSUS.contains(passage.text(last))) {
            change--;
        }
        if (passage.text(last).equals("from") && !isChange(passage.text(change))) {
            return false;
        }
        while (ARTICLES.contains(passage.text(change - 1))) {
            change--;
        }
        int thing = behindOwnTime(passage, Binder.behindThing(passage, before.to(), change));
        return thing == change || (thing == change - 1 && MARKS.contains(passage.text(thing)));
    }

    /** "65 arrests in 2023, up from 30", "65 arrests last year, up from 30". */
    private static int behindOwnTime(Passage passage, int at) {
        boolean year = at < passage.size() && passage.at(at).isYear();
        boolean lastYear = passage.hasAt(at, LAST_YEAR) || passage.hasAt(at, THIS_YEAR);
        return at + (year ? 1 : lastYear ? 2 : 0);
    }

    /** Whether "in" or another word that stands there belongs to the time before: "compared with 30 in", "more than in". */
    static boolean standsBefore(Passage passage, int at) {
        return passage.text(at - 1).equals("than")
                || IntStream.range(Math.max(0, at - NEAR), at)
                        .anyMatch(i -> is(passage, i) && isOneQuantity(passage, i, at));
    }

    /** Whether one quantity with its words is all between two places; not "30 to 65 in". */
    private static boolean isOneQuantity(Passage passage, int from, int to) {
        return Amounts.at(passage, from)
                .filter(said -> IntStream.range(said.to(), to)
                        .noneMatch(i -> passage.at(i).isNumber() || PARTING.contains(passage.text(i))))
                .isPresent();
    }

    private static boolean isBehindAChange(Passage passage, int from) {
        for (int i = from - 1; i >= from - FAR; i--) {
            if (isChange(passage.text(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isChange(String word) {
        return Direction.of(word).isPresent() || Proportions.isMultiple(word);
    }
}
