package io.github.alliancestats.claims;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who says what is quoted. A quotation runs on over paragraphs that open with a mark, until one is closed. */
final class Speakers {

    private static final String SAYS = "said|says|added|adds|commented|explained|told [^“\"]{1,40}";
    private static final String SAID = "(?:" + SAYS + ")";

    // Each goes on from the beginning of a sentence and not back over what it read, so that many are read at once.
    private static final Pattern BEFORE =
            Pattern.compile("(?:^|(?<=[.!?:“”\"\\n]))([^.!?:“”\"\\n]+?),?\\s++(?:" + SAYS + "+)[^.!?“”\"\\n]*+$");
    private static final Pattern BEHIND_SAID = Pattern.compile("^[,\\s]*+" + SAID + "\\s+([^.,;:–—“”\"\\n]+)");
    private static final Pattern BEHIND_NAME =
            Pattern.compile("^[,\\s]*+([^.,;:“”\"\\s][^.,;:“”\"\\n]*?),?\\s++" + SAID + "\\b");

    /** How far from a quotation its speaker is sought. */
    private static final int NEAR = 300;

    private record Quotation(int end, Optional<String> speaker) {}

    private final String text;
    private final NavigableMap<Integer, Quotation> quotations = new TreeMap<>();

    private Speakers(String text) {
        this.text = text;
    }

    static Speakers of(String text) {
        Speakers speakers = new Speakers(text);
        speakers.find();
        return speakers;
    }

    /** The speaker of what stands at a place, if it is quoted from somebody who is named. */
    Optional<String> at(int place) {
        return Optional.ofNullable(quotations.floorEntry(place))
                .map(Map.Entry::getValue)
                .filter(quotation -> place < quotation.end)
                .flatMap(Quotation::speaker);
    }

    private void find() {
        int start = -1;
        int afterLast = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opens = c == '“' || (c == '"' && start < 0);
            if (opens) {
                Optional<String> before = start < 0 ? before(afterLast, i) : speakerOfLast();
                if (start >= 0) {
                    close(start, i, Optional.empty());
                }
                start = i;
                quotations.put(i, new Quotation(text.length(), before));
            } else if (start >= 0 && (c == '”' || c == '"')) {
                close(start, i, behind(i + 1));
                start = -1;
                afterLast = i + 1;
            }
        }
    }

    private Optional<String> speakerOfLast() {
        return quotations.lastEntry().getValue().speaker;
    }

    private void close(int start, int end, Optional<String> behind) {
        quotations.put(start, new Quotation(end, speakerOfLast().or(() -> behind)));
    }

    private Optional<String> before(int from, int to) {
        String near = text.substring(Math.max(from, to - NEAR), to);
        return named(BEFORE.matcher(near.substring(near.lastIndexOf('\n') + 1)));
    }

    private Optional<String> behind(int from) {
        String near = text.substring(from, Math.min(text.length(), from + NEAR));
        int line = near.indexOf('\n');
        String rest = line < 0 ? near : near.substring(0, line);
        return named(BEHIND_SAID.matcher(rest)).or(() -> named(BEHIND_NAME.matcher(rest)));
    }

    private static Optional<String> named(Matcher matcher) {
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
