package io.github.alliancestats.claims;

import java.util.Optional;

/** How a number is worded: what the words before it claim of the number behind it. */
enum Wording {
    /** The number itself, rounded to the place that it shows. */
    PLAIN,
    EXACTLY,
    MORE_THAN,
    JUST_OVER,
    AT_LEAST,
    NEARLY,
    ABOUT,
    UP_TO,
    AT_MOST,
    LESS_THAN;

    private static final Phrases<Wording> PHRASES = new Phrases<Wording>()
            .add(EXACTLY, "exactly", "precisely")
            .add(
                    MORE_THAN,
                    "more than",
                    "over",
                    "in excess of",
                    "upwards of",
                    "well over",
                    "above",
                    "exceeding",
                    "topping",
                    "greater than")
            .add(
                    JUST_OVER,
                    "just over",
                    "slightly more than",
                    "a little more than",
                    "a little over",
                    "slightly over",
                    "just above",
                    "slightly above")
            .add(AT_LEAST, "at least", "no fewer than", "no less than")
            .add(
                    NEARLY,
                    "nearly",
                    "almost",
                    "just under",
                    "close to",
                    "approaching",
                    "just short of",
                    "just below",
                    "slightly under",
                    "slightly below",
                    "slightly less than",
                    "a little under",
                    "a little below",
                    "a little less than")
            .add(ABOUT, "about", "around", "approximately", "roughly", "some", "circa", "estimated", "an estimated")
            .add(UP_TO, "up to", "as much as", "as many as")
            .add(AT_MOST, "no more than", "not more than", "at most")
            .add(LESS_THAN, "less than", "fewer than", "under", "below");

    private static final int LONGEST = 4;

    /** The longest phrase that ends before a place: its wording and where it begins. */
    static Before before(Passage passage, int place) {
        for (int start = Math.max(0, place - LONGEST); start < place; start++) {
            Optional<Phrases.Found<Wording>> found = PHRASES.at(passage, start, place);
            if (found.isPresent() && found.get().to() == place) {
                return new Before(found.get().meaning(), start);
            }
        }
        return new Before(PLAIN, place);
    }

    /**
     * What stands before a number.
     *
     * @param wording what it claims
     * @param start where it begins; the place of the number if there is nothing
     */
    record Before(Wording wording, int start) {}
}
