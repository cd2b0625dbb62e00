package io.github.alliancestats.claims;

/**
 * Words of a passage with a role.
 *
 * @param role their role
 * @param passage the passage
 * @param from the first token
 * @param to the token behind the last
 */
record Words(Role role, Passage passage, int from, int to) {

    /** The role of words in a statement. */
    enum Role {
        QUANTITY("q"),
        /** A count of events, which needs no action: "742 arrests". */
        EVENTS("k"),
        /** A quantity that is a term of custody. */
        TERM("r"),
        /** A counted or measured thing, a drug, or the name of a measure. */
        THING("t"),
        /** "Seized", "arrested". */
        ACTION("a"),
        /** "Jailed", "sentenced". */
        JAILED("j"),
        /** "Rose", "compared with". */
        CHANGE("c"),
        /** The period of the figure. */
        TIME("m"),
        /** The earlier period of a comparison. */
        EARLIER_TIME("e"),
        OPERATION("o"),
        /** "Including", "made up of". */
        LIST("l");

        private final String letter;

        Role(String letter) {
            this.letter = letter;
        }

        /** The letter of such words in {@link SentenceForms}. */
        String letter() {
            return letter;
        }
    }

    String text() {
        return passage.words(from, to);
    }

    static Words of(Role role, Passage passage, Phrases.Found<?> found) {
        return new Words(role, passage, found.from(), found.to());
    }
}
