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

    /** "Locked up 12", "shut down 18": not told of amounts of money. */
    private static final Set<String> PARTICLES = Set.of("up", "down");

    /** Whether a quantity that begins at a token is by how much something changed, as in "rose 12" and "up £2m". */
    static boolean leadsTo(Passage passage, int at, Said.Unit unit) {
        String word = passage.text(at - 1);
        return of(word).isPresent() && (unit == Said.Unit.MONEY || !PARTICLES.contains(word));
    }

    static Optional<Direction> of(String word) {
        if (UPWARDS.contains(word)) {
            return Optional.of(UP);
        }
        return DOWNWARDS.contains(word) ? Optional.of(DOWN) : Optional.empty();
    }
}
