package io.github.alliancestats.claims;

import java.util.Optional;
import java.util.Set;

/** Which way a change is said to go. */
enum Direction {
    UP,
    DOWN;

    private static final Set<String> UPWARDS =
            Set.of(("up rise rose risen rising increase increased increasing grew growth grown higher gain "
                            + "climbed jumped jump")
                    .split(" "));
    private static final Set<String> DOWNWARDS =
            Set.of(("down fall fell fallen falling decrease decreased drop dropped reduction reduced lower "
                            + "decline declined cut")
                    .split(" "));

    private static final Set<String> PARTICLES = Set.of("up", "down");
    private static final Set<String> BEING = Set.of("was were is are went ,".split(" "));

    /** The way that the word at a place tells; "was up 12", not "locked up 12", "shut down 18". */
    static Optional<Direction> at(Passage passage, int place) {
        String word = passage.text(place);
        boolean particle = PARTICLES.contains(word) && !BEING.contains(passage.text(place - 1));
        return particle ? Optional.empty() : of(word);
    }

    static Optional<Direction> of(String word) {
        if (UPWARDS.contains(word)) {
            return Optional.of(UP);
        }
        return DOWNWARDS.contains(word) ? Optional.of(DOWN) : Optional.empty();
    }
}
