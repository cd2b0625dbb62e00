package io.github.alliancestats.claims;

import java.util.Optional;
import java.util.Set;

/** Finds the words for a speaker: a rank with a name, "she" or "police", beside "said". */
final class SpeakerNames {

    private static final Set<String> SAID = Set.of("said", "says");
    private static final Set<String> ADDED = Set.of("added", "adds");
    private static final Set<String> AROUND_ADDED = Set.of("that", ":", ",", "”", "\"");
    private static final Set<String> OF_A_PERSON = Set.of("he", "she");
    private static final Set<String> OF_POLICE = Set.of("police", "officers", "detectives");
    private static final Set<String> RANKS = Set.of(
            ("det detective supt superintendent chief insp inspector sgt sergeant constable pc dc ds di dci deputy"
                            + " assistant")
                    .split(" "));

    /** A first name and a surname. Further words might be a force or a place. */
    private static final int MOST_NAMES = 2;

    private final Passage passage;
    private final String text;

    SpeakerNames(Passage passage, String text) {
        this.passage = passage;
        this.text = text;
    }

    /** True if the words are a rank with a name, "she" or "police", and no others. */
    static boolean isKnown(String speaker) {
        String words = speaker + " said";
        Passage passage = new Passage(Lexer.tokens(words, 0, words.length()), Optional.empty(), 0);
        return new SpeakerNames(passage, words).behind(0) == passage.size();
    }

    /** True if a token is one of such words. */
    boolean cover(int at) {
        for (int from = at; from >= Math.max(0, at - RANKS.size()); from--) {
            if (behind(from) > at) {
                return true;
            }
        }
        return false;
    }

    /** The place behind such words that begin at a token; the token itself if none do. */
    private int behind(int from) {
        if (isSaid(from)) {
            int to = behindName(from + 1);
            return to > from + 1 ? to : from;
        }
        boolean known = OF_A_PERSON.contains(passage.text(from)) || OF_POLICE.contains(passage.text(from));
        int to = known ? from + 1 : behindName(from);
        int said = passage.text(to).equals(",") ? to + 1 : to;
        boolean that = passage.text(said + 1).equals("that");
        return to > from && isSaid(said) ? said + (that ? 2 : 1) : from;
    }

    /** "She said", "he added that"; not "Said" in a headline, nor "officers added 742 arrests". */
    private boolean isSaid(int at) {
        boolean added = ADDED.contains(passage.text(at))
                && (AROUND_ADDED.contains(passage.text(at + 1)) || AROUND_ADDED.contains(passage.text(at - 2)));
        return (SAID.contains(passage.text(at)) || added)
                && Character.isLowerCase(text.codePointAt(passage.at(at).start()));
    }

    /** "Detective Superintendent Ian Hussey". */
    private int behindName(int from) {
        int rank = from;
        while (RANKS.contains(passage.text(rank))) {
            rank++;
        }
        int to = rank;
        while (rank > from && to < rank + MOST_NAMES && isName(to)) {
            to++;
        }
        return to > rank ? to : from;
    }

    private boolean isName(int at) {
        return at < passage.size()
                && passage.at(at).isWord()
                && Character.isUpperCase(text.codePointAt(passage.at(at).start()))
                && !OF_POLICE.contains(passage.text(at));
    }
}
