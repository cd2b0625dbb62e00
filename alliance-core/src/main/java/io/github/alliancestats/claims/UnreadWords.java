package io.github.alliancestats.claims;

import io.github.alliancestats.claims.Words.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the unread words of a passage. A word is read if a figure or its speaker needs it ({@link ReadWords}). A few
 * words that change nothing in their place are read as well. Any other word may deny, limit or change the passage.
 */
final class UnreadWords {

    private static final Set<String> MARKS = Set.of(",", ".", ";", ":", "(", ")", "–", "—", "!");
    private static final Set<String> QUOTES = Set.of("“", "”", "\"");

    /** Words that change nothing by themselves. The words beside them must be read as well. */
    private static final Set<String> NEUTRAL = Set.of("the", "a", "an", "and", "but", "also");

    private static final Set<String> OFFICERS = Set.of("officers", "police", "detectives", "we");
    private static final Set<String> HAVE = Set.of("have", "has", "had");
    private static final Set<String> BE = Set.of("was", "were", "been");
    private static final Set<String> AS_IT_IS = Set.of("being", "subject", "under", "still", "held");

    /** Forms that claim an action only of officers: "officers seize", "police hold". */
    private static final Set<String> PRESENT =
            Set.of("seize", "take", "forfeit", "confiscate", "recover", "safeguard", "hold");

    /** Forms that claim no action, as forms in "ing" do. */
    private static final Set<String> NO_ACTION = Set.of(
            ("seizure forfeiture confiscation recovery restraint detention compensation destruction disruption found"
                            + " discovered")
                    .split(" "));

    private static final List<String> AS_PART_OF = List.of("as", "part", "of");

    private final Passage passage;
    private final ReadWords read;
    private final Speakers speakers;
    private final SpeakerNames names;
    private final boolean hasNames;
    private final boolean ofTheForce;

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
        UnreadWords words = new UnreadWords(passage, text, read, speakers, ofTheForce);
        return IntStream.range(0, passage.size())
                .filter(i -> !words.isRead(i))
                .mapToObj(passage::at)
                .toList();
    }

    private boolean isRead(int at) {
        if (role(at) != null) {
            return role(at) != Role.ACTION || isDone(at);
        }
        return isMark(at) || NEUTRAL.contains(word(at)) || names.cover(at) || isOfAnAction(at) || isLink(at);
    }

    /** "Seized", "officers seize"; not "seizing", "a seizure of", "seize" and "found", which is not always seized. */
    private boolean isDone(int at) {
        if (role(at - 1) == Role.ACTION) { // a further word of it
            return true;
        }
        String stem = Phrases.stem(word(at));
        boolean none = NO_ACTION.contains(stem) || (stem.endsWith("ing") && !stem.equals("being"));
        return !none && (!PRESENT.contains(stem) || isOfficers(at - 1));
    }

    private boolean isMark(int at) {
        return MARKS.contains(word(at)) || (QUOTES.contains(word(at)) && isOfAKnownSpeaker(at));
    }

    private boolean isOfAKnownSpeaker(int quote) {
        int place = passage.at(quote).start();
        Optional<String> speaker = speakers.at(place).or(() -> speakers.at(place - 1));
        return speaker.map(SpeakerNames::isKnown).orElse(hasNames);
    }

    /** Officers, and the words between them and their action. */
    private boolean isOfAnAction(int at) {
        String word = word(at);
        if (isOfficers(at)) {
            return isActing(at) || isBehindBy(at);
        }
        if (HAVE.contains(word)) {
            return isHave(at);
        }
        if (word.equals("been")) {
            return HAVE.contains(word(at - 1)) && leadsToAnAction(at);
        }
        if (word.equals("made")) {
            return isMade(at);
        }
        if (word.equals("is") || word.equals("are")) {
            return isThing(at - 1) && AS_IT_IS.contains(word(at + 1)) && role(at + 1) == Role.ACTION;
        }
        return BE.contains(word) && isThing(at - 1) && (leadsToAnAction(at) || isQuantity(at + 1));
    }

    /** "Officers have seized", "£4m has been seized"; "had" only of an earlier time. */
    private boolean isHave(int at) {
        boolean timely = !word(at).equals("had") || isOfEarlierTime(passage);
        boolean active = (isOfficers(at - 1) || word(at - 1).equals("also")) && isDoing(at);
        boolean passive = isThing(at - 1) && word(behindAlso(at)).equals("been");
        return timely && (active || passive);
    }

    private boolean isOfficers(int at) {
        return OFFICERS.contains(word(at)) || (ofTheForce && word(at).equals("force"));
    }

    /** "Police officers have also seized"; not "officers were ordered to pay". */
    private boolean isActing(int at) {
        int last = at;
        while (isOfficers(last + 1)) {
            last++;
        }
        return isDoing(last) || (HAVE.contains(word(last + 1)) && isDoing(last + 1));
    }

    /** True if an action, or the end of a lead-in, is behind a token. */
    private boolean isDoing(int at) {
        return isActionOrMade(behindAlso(at)) || isEndOfLeadIn(behindAlso(at));
    }

    private int behindAlso(int at) {
        return word(at + 1).equals("also") ? at + 2 : at + 1;
    }

    private boolean isBehindBy(int at) {
        int by = at - 1;
        while (isOfficers(by) || word(by).equals("the")) {
            by--;
        }
        return word(by).equals("by") && isActionOrMade(by - 1);
    }

    /** "Made 65 arrests", "65 arrests were made". */
    private boolean isMade(int at) {
        String before = word(at - 1);
        boolean active = at == 0
                || isOfficers(at - 1)
                || HAVE.contains(before)
                || MARKS.contains(before)
                || NEUTRAL.contains(before);
        return BE.contains(before) || (active && (isQuantity(at + 1) || isEndOfLeadIn(at + 1)));
    }

    private boolean leadsToAnAction(int at) {
        int next = behindAlso(at);
        return isDoing(at) || role(next) == Role.CHANGE || word(next).equals("been");
    }

    private boolean isActionOrMade(int at) {
        return role(at) == Role.ACTION || word(at).equals("made");
    }

    private boolean isEndOfLeadIn(int at) {
        return at == passage.size() - 1 && word(at).equals(":");
    }

    /** Words that link a quantity to its thing, action, change or operation. */
    private boolean isLink(int at) {
        Role before = role(at - 1);
        Role behind = roleOfThing(behindThe(at));
        return switch (word(at)) {
            case "of" ->
                ((isQuantity(at - 1) || before == Role.THING || before == Role.CHANGE) && behind == Role.THING)
                        || ((before == Role.THING || before == Role.CHANGE) && isQuantity(at + 1))
                        || isAsPartOf(at - 2);
            case "in" ->
                ((isQuantity(at - 1) || before == Role.CHANGE) && behind == Role.THING)
                        || word(at + 1).equals("total");
            case "total" -> word(at - 1).equals("in");
            case "worth" -> before == Role.THING && isQuantity(at + 1);
            case "by" ->
                (before == Role.CHANGE && isQuantity(at + 1)) || (isOfficers(behindThe(at)) && isBehindBy(at + 1));
            case "for", "to" -> before == Role.ACTION && behind == Role.TERM;
            case "under", "through" -> behind == Role.OPERATION;
            case "as" -> isAsPartOf(at);
            case "part" -> isAsPartOf(at - 1);
            default -> false;
        };
    }

    private int behindThe(int at) {
        return word(at + 1).equals("the") ? at + 2 : at + 1;
    }

    /** The role of a word. The adjective in "seized cash" has the role of the cash. */
    private @Nullable Role roleOfThing(int at) {
        return role(at) == Role.ACTION && role(at + 1) == Role.THING ? Role.THING : role(at);
    }

    private boolean isAsPartOf(int from) {
        return passage.hasAt(from, AS_PART_OF) && role(from + 3) == Role.OPERATION;
    }

    private boolean isOfEarlierTime(Passage of) {
        return of.tokens().stream().anyMatch(token -> read.role(token) == Role.EARLIER_TIME)
                || of.leadIn().filter(this::isOfEarlierTime).isPresent();
    }

    private boolean isThing(int at) {
        return role(at) == Role.THING || role(at) == Role.ACTION || isQuantity(at);
    }

    private boolean isQuantity(int at) {
        return role(at) == Role.QUANTITY || role(at) == Role.TERM;
    }

    private @Nullable Role role(int at) {
        return at >= 0 && at < passage.size() ? read.role(passage.at(at)) : null;
    }

    private String word(int at) {
        return passage.text(at);
    }
}
