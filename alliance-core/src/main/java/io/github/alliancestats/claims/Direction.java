package io.github.alliancestats.claims;

import java.util.Optional;
import java.util.Set;

/** Which way a change is said to go. */
enum Direction {
    UP,
    DOWN;

    private static final Set<String> UPWARDS = Set.of(
            "up",
            "rise",
            "rose",
            "risen",
            "rising",
            "increase",
            "increased",
            "increasing",
            "grew",
            "growth",
            "grown",
            "higher",
            "gain",
            "climbed",
            "jumped",
            "jump");
    private static final Set<String> DOWNWARDS = Set.of(
            "down",
            "fall",
            "fell",
            "fallen",
            "falling",
            "decrease",
            "decreased",
            "drop",
            "dropped",
            "reduction",
            "reduced",
            "lower",
            "decline",
            "declined",
            "cut");

    static Optional<Direction> of(String word) {
        if (UPWARDS.contains(word)) {
            return Optional.of(UP);
        }
        return DOWNWARDS.contains(word) ? Optional.of(DOWN) : Optional.empty();
    }
}
