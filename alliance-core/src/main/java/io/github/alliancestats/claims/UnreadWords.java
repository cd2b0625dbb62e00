package io.github.alliancestats.claims;

import io.github.alliancestats.claims.Words.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the unread words of a passage. A word is read if a figure or its speaker needs it ({@link ReadWords}), or if it
 * is one of a few that link such words. The passage must also have one of the {@link SentenceForms}. Otherwise all of
 * its words are unread: they may deny, limit or change it.
 */
final class UnreadWords {

    private static final Set<String> QUOTES = Set.of("“", "”", "\"");

    /** Words that change nothing in any form of sentence. */
    private static final Set<String> NEUTRAL = Set.of("the", "a", "an", "also");

    /** Other words and marks, each with its letter in a form of sentence. */
    private static final Map<String, String> LETTERS = inPairs(
            "officers f police f detectives f we f have h has h was b were b been b being b is b are b made d of p in p"
                    + " worth p by y for F to F under u through u as u part u and & but & , , ; , : : ( ( ) ) . . ! .");

    /** Forms that claim an action only of officers: "officers seize", "police hold". */
    private static final Set<String> PRESENT =
            Set.of("seize", "take", "forfeit", "confiscate", "recover", "safeguard", "hold");

    /** Forms that claim no action, as forms in "ing" do. */
    private static final Set<String> NO_ACTION = Set.of(
            ("seizure forfeiture confiscation recovery restraint detention compensation destruction disruption found"
                            + " discovered")
                    .split(" "));

    private final Passage passage;
    private final ReadWords read;
    private final Speakers speakers;
    private final SpeakerNames names;
    private final boolean hasNames;
    private final boolean ofTheForce;

    private static Map<String, String> inPairs(String pairs) {
        Map<String, String> map = new HashMap<>();
        List<String> all = List.of(pairs.split(" "));
        for (int i = 0; i < all.size(); i += 2) {
            map.put(all.get(i), all.get(i + 1));
        }
        return map;
    }

    private UnreadWords(Passage passage, String text, ReadWords read, Speakers speakers, boolean ofTheForce) {
        this.passage = passage;
        this.read = read;
        this.speakers = speakers;
        this.names = new SpeakerNames(passage, text);
        this.hasNames = IntStream.range(0, passage.size()).anyMatch(names::cover);
        this.ofTheForce = ofTheForce;
    }

    /** The unread words of a passage; "the force" is read only if the figures are of all records. */
    static List<Token> of(Passage passage, String text, ReadWords read, Speakers speakers, boolean ofTheForce) {
        return new UnreadWords(passage, text, read, speakers, ofTheForce).unread();
    }

    private List<Token> unread() {
        StringBuilder sentence = new StringBuilder();
        List<Token> unread = new ArrayList<>();
        for (int at = 0; at < passage.size(); at++) {
            String letter = letter(at);
            if (letter == null) {
                unread.add(passage.at(at));
            } else {
                sentence.append(letter);
            }
        }
        return unread.isEmpty() && !SentenceForms.isKnown(sentence.toString()) ? passage.tokens() : unread;
    }

    /** The letter of a word, empty if it changes nothing, or null if it is not read. */
    private @Nullable String letter(int at) {
        String word = word(at);
        Role role = role(at);
        if (role != null) {
            boolean action = role == Role.ACTION || role == Role.JAILED;
            return action && !isDone(at) ? null : role.letter();
        }
        if (names.cover(at)) {
            return "s";
        }
        boolean inTotal = (word.equals("in") && word(at + 1).equals("total"))
                || (word.equals("total") && word(at - 1).equals("in"));
        if (NEUTRAL.contains(word) || inTotal || (QUOTES.contains(word) && isOfAKnownSpeaker(at))) {
            return "";
        }
        if (word.equals("force")) {
            return ofTheForce && word(at - 1).equals("the") ? "f" : null;
        }
        return word.equals("had") ? (isOfEarlierTime(passage) ? "h" : null) : LETTERS.get(word);
    }

    /** "Seized", "officers seize"; not "seizing", "a seizure of", "seize" and "found", which is not always seized. */
    private boolean isDone(int at) {
        if (role(at - 1) == role(at)) { // a further word of it
            return true;
        }
        String stem = Phrases.stem(word(at));
        boolean none = NO_ACTION.contains(stem) || (stem.endsWith("ing") && !stem.equals("being"));
        return !none && (!PRESENT.contains(stem) || "f".equals(LETTERS.get(word(at - 1))));
    }

    private boolean isOfAKnownSpeaker(int quote) {
        int place = passage.at(quote).start();
        Optional<String> speaker = speakers.at(place).or(() -> speakers.at(place - 1));
        return speaker.map(SpeakerNames::isKnown).orElse(hasNames);
    }

    private boolean isOfEarlierTime(Passage of) {
        return of.tokens().stream().anyMatch(token -> read.role(token) == Role.EARLIER_TIME)
                || of.leadIn().filter(this::isOfEarlierTime).isPresent();
    }

    private @Nullable Role role(int at) {
        return at >= 0 && at < passage.size() ? read.role(passage.at(at)) : null;
    }

    private String word(int at) {
        return passage.text(at);
    }
}
