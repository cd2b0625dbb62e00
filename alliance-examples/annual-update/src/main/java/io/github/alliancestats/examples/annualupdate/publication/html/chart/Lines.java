package io.github.alliancestats.examples.annualupdate.publication.html.chart;

import java.util.ArrayList;
import java.util.List;

/** Words in lines that fit the narrowest page, since SVG breaks no line by itself. */
final class Lines {

    /** As many characters as surely fit a page 320 pixels wide. */
    private static final int LONGEST = 32;

    private Lines() {}

    /** The lines, broken at spaces, and within a word only if it is longer than a line. */
    static List<String> of(String words) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split(" ", -1)) {
            String rest = word;
            if (!line.isEmpty() && length(line) + 1 + length(rest) <= LONGEST) {
                line = line + " " + rest;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            while (length(rest) > LONGEST) {
                int end = rest.offsetByCodePoints(0, LONGEST);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line = rest;
        }
        lines.add(line);
        return lines;
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }
}
