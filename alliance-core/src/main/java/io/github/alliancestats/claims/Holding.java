package io.github.alliancestats.claims;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells "police held £5.2m in cash" from "police held a display of £5.2m in cash". */
final class Holding {

    private static final Set<String> HOLD = Set.of("held", "hold", "holds", "holding");
    private static final Set<String> HOLDERS =
            Set.of("police", "officer", "officers", "force", "forces", "constabulary", "we");

    /** How many words may stand between who holds and what is held: "the force is still holding". */
    private static final int FAR = 4;

    private Holding() {}

    /** Whether an amount stands directly behind the word that police hold it. */
    static boolean isOf(Passage passage, Said said) {
        int hold = said.from() - 1;
        return HOLD.contains(passage.text(hold))
                && IntStream.range(hold - FAR, hold).anyMatch(i -> HOLDERS.contains(passage.text(i)));
    }

    /** Whether something else was held, or the amount was held and something else was done with it as well. */
    static boolean isOfSomethingElse(Passage passage, int left, Said said, int right, Optional<Deed> deed) {
        boolean held = deed.equals(Optional.of(Deed.HELD));
        boolean before = IntStream.range(held ? 0 : left, said.from()).anyMatch(i -> HOLD.contains(passage.text(i)));
        boolean behind = IntStream.range(said.to(), right)
                .anyMatch(i -> Deed.phrases()
                        .at(passage, i, right)
                        .filter(found -> found.meaning() == Deed.HELD)
                        .isPresent());
        return held ? before && !behind : behind || (before && deed.isEmpty());
    }
}
