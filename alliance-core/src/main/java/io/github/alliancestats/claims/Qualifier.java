package io.github.alliancestats.claims;

import java.util.Optional;

/** The relation of a number in a text to the exact number, as stated by the words before it. */
enum Qualifier {
    /** The number itself, rounded to the place that it shows. */
    PLAIN(-1, 1, false),
    EXACTLY(0, 0, false),
    MORE_THAN(1, 1, false),
    JUST_OVER(1, 1, true),
    AT_LEAST(0, 1, false),
    NEARLY(-1, -1, true),
    ABOUT(-1, 1, true),
    UP_TO(-1, 0, true),
    AT_MOST(-1, 0, false),
    LESS_THAN(-1, -1, false);

    private final int least;
    private final int most;
    private final boolean isNear;

    Qualifier(int least, int most, boolean isNear) {
        this.least = least;
        this.most = most;
        this.isNear = isNear;
    }

    /** Returns whether the exact number can be below (-1), at (0) or above (1) the number in the text. */
    boolean allows(int order) {
        return least <= order && order <= most;
    }

    /** Returns whether the exact number must also be near the number in the text. */
    boolean isNear() {
        return isNear;
    }

    private static final Phrases<Qualifier> PHRASES = new Phrases<Qualifier>()
            .add(EXACTLY, "exactly | precisely")
            .add(MORE_THAN, "more than | over | in excess of | upwards of | well over | above | exceeding | topping")
            .add(MORE_THAN, "greater than")
            .add(JUST_OVER, "just over | slightly more than | a little more than | a little over | slightly over")
            .add(JUST_OVER, "just above | slightly above")
            .add(AT_LEAST, "at least | no fewer than | no less than")
            .add(NEARLY, "nearly | almost | just under | close to | approaching | just short of | just below")
            .add(NEARLY, "slightly under | slightly below | slightly less than | a little under | a little below")
            .add(NEARLY, "a little less than")
            .add(ABOUT, "about | around | approximately | roughly | some | circa | estimated | an estimated")
            .add(UP_TO, "up to | as much as | as many as")
            .add(AT_MOST, "no more than | not more than | at most")
            .add(LESS_THAN, "less than | fewer than | under | below");

    private static final int LONGEST = 4;

    /** Returns the longest phrase that ends before a place, or a plain wording without words. */
    static Phrases.Found<Qualifier> before(Passage passage, int place) {
        for (int start = Math.max(0, place - LONGEST); start < place; start++) {
            Optional<Phrases.Found<Qualifier>> found = PHRASES.at(passage, start, place);
            if (found.isPresent() && found.get().to() == place) {
                return found.get();
            }
        }
        return new Phrases.Found<>(PLAIN, place, place);
    }
}
