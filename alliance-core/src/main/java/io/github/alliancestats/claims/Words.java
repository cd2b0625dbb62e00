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
        QUANTITY,
        /** A quantity that is a term of custody. */
        TERM,
        /** A counted or measured thing, a drug, or the name of a measure. */
        THING,
        /** "Seized", "arrested". */
        ACTION,
        /** "Rose", "compared with". */
        CHANGE,
        /** The period of the figure. */
        TIME,
        /** The earlier period of a comparison. */
        EARLIER_TIME,
        OPERATION,
        /** "Including", "made up of". */
        LIST,
        SPEAKER
    }

    String text() {
        return passage.words(from, to);
    }

    static Words of(Role role, Passage passage, Phrases.Found<?> found) {
        return new Words(role, passage, found.from(), found.to());
    }
}
