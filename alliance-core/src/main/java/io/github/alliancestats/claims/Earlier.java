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
        for (int at = from - FAR; at < from; at++) {
            if (Direction.of(passage.text(at)).isPresent() || Proportions.isMultiple(passage.text(at))) {
                return true;
            }
        }
        return false;
    }
}
