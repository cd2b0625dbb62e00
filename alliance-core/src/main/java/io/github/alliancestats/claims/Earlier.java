package io.github.alliancestats.claims;

import java.util.Set;
import java.util.stream.IntStream;

/** Finds what a quantity is compared with: "65 arrests, compared with 30", "up from 30", "doubled from 30 to 65". */
final class Earlier {

    private static final Set<String> VERSUS = Set.of("versus", "vs");

    /** How many words may stand between a change and what it began from. */
    private static final int FAR = 2;

    /** How many words a quantity and what it is of may have. */
    private static final int NEAR = 5;

    /** How many words what is counted may have, "suspected criminal cash". */
    private static final int NEXT = 3;

    private static final Set<String> ARTICLES = Set.of("the", "a");
    private static final Set<String> TIMES =
            Set.of("year", "month", "quarter", "previous", "preceding", "prior", "same", "12", "twelve");

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
        int to = said.to();
        boolean time = ARTICLES.contains(passage.text(to)) && TIMES.contains(Phrases.stem(passage.text(to + 1)));
        return is(passage, said.from())
                && (time || Binder.ends(passage, to, passage.size()))
                && !isOfSomethingElse(passage, before.to(), said.from());
    }

    /** Whether something else is named between two quantities, or a change is not told directly behind the first. */
    private static boolean isOfSomethingElse(Passage passage, int from, int to) {
        boolean named = Subject.phrases().last(passage, from + NEXT, to).isPresent()
                || DrugKey.all().last(passage, from + NEXT, to).isPresent();
        return named || (passage.text(to - 1).equals("from") && !isDirectlyBehind(passage, from, to - 1));
    }

    /** Whether a mark, or the thing itself, stands before the change that something went from. */
    private static boolean isDirectlyBehind(Passage passage, int quantity, int from) {
        int change = from - 1;
        while (change > quantity && !isChange(passage.text(change))) {
            change--;
        }
        return change <= quantity + NEXT
                || (!passage.at(change - 1).isWord()
                        && !passage.text(change - 1).equals("%"));
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
