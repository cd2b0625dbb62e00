package io.github.alliancestats.claims;

import java.util.Set;

/** Finds what a quantity is compared with: "65 arrests, compared with 30", "up from 30", "doubled from 30 to 65". */
final class Earlier {

    private static final Set<String> VERSUS = Set.of("versus", "vs");

    /** How many words may stand between a change and what it began from. */
    private static final int FAR = 2;

    private Earlier() {}

    /** Whether what begins at a token is said of the time before. */
    static boolean is(Passage passage, int at) {
        return switch (passage.text(at - 1)) {
            case "from" -> isBehindAChange(passage, at - 1);
            case "with", "to" -> passage.text(at - 2).equals("compared");
            default -> VERSUS.contains(passage.text(at - 1));
        };
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
