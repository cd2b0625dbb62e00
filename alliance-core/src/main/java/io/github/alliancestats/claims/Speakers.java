package io.github.alliancestats.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who says what is quoted. A quotation runs on over paragraphs that open with a mark, until one is closed. */
final class Speakers {

    private static final String SAID = "(?:said|says|added|adds|commented|explained|told [^“\"]{1,40})";
    private static final Pattern BEFORE = Pattern.compile("([^.!?:“”\"\\n]+?),?\\s+" + SAID + "[^.!?“”\"\\n]*$");
    private static final Pattern BEHIND_SAID = Pattern.compile("^[,\\s]*" + SAID + "\\s+([^.,;:“”\"\\n]+)");
    private static final Pattern BEHIND_NAME = Pattern.compile("^[,\\s]*([^.,;:“”\"\\n]+?),?\\s+" + SAID + "\\b");

    private record Quotation(int start, int end, Optional<String> speaker) {}

    private final String text;
    private final List<Quotation> quotations = new ArrayList<>();

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
        return quotations.stream()
                .filter(quotation -> quotation.start <= place && place < quotation.end)
                .findFirst()
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
                quotations.add(new Quotation(i, text.length(), before));
            } else if (start >= 0 && (c == '”' || c == '"')) {
                close(start, i, behind(i + 1));
                start = -1;
                afterLast = i + 1;
            }
        }
    }

    private Optional<String> speakerOfLast() {
        return quotations.get(quotations.size() - 1).speaker;
    }

    private void close(int start, int end, Optional<String> behind) {
        Quotation open = quotations.remove(quotations.size() - 1);
        quotations.add(new Quotation(start, end, open.speaker.or(() -> behind)));
    }

    private Optional<String> before(int from, int to) {
        int line = Math.max(from, text.lastIndexOf('\n', to) + 1);
        return named(BEFORE.matcher(text.substring(line, to)));
    }

    private Optional<String> behind(int from) {
        int line = text.indexOf('\n', from);
        String rest = text.substring(from, line < 0 ? text.length() : line);
        return named(BEHIND_SAID.matcher(rest)).or(() -> named(BEHIND_NAME.matcher(rest)));
    }

    private static Optional<String> named(Matcher matcher) {
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
