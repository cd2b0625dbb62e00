package io.github.alliancestats.examples.annualupdate.text;

import io.github.alliancestats.examples.annualupdate.figures.Words;
import io.github.alliancestats.examples.annualupdate.io.Printable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of text in columns, each as wide as its widest cell. A list in a last column on the left may go on below. */
public final class TextTable {

    private static final String GAP = "  ";
    private static final String NOTE = "    ";

    private final List<List<String>> rows = new ArrayList<>();
    private final Map<Integer, List<String>> notes = new HashMap<>();
    private final boolean[] right;

    /** A table with a heading over each column; a heading that ends in {@code >} puts its column to the right. */
    TextTable(String... headings) {
        right = new boolean[headings.length];
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < headings.length; i++) {
            right[i] = headings[i].endsWith(">");
            titles.add(right[i] ? headings[i].substring(0, headings[i].length() - 1) : headings[i]);
        }
        rows.add(titles);
    }

    void add(String... cells) {
        rows.add(Arrays.stream(cells).map(Printable::line).toList());
    }

    /** Adds a line below the last row, further in, that may be wider than the table. */
    void note(String line) {
        notes.computeIfAbsent(rows.size() - 1, row -> new ArrayList<>()).add(NOTE + Printable.line(line));
    }

    /** The lines, headings and a rule first. */
    List<String> lines() {
        int last = right.length - 1;
        int[] widths = widths();
        int start = Arrays.stream(widths, 0, last)
                .map(width -> width + GAP.length())
                .sum();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            List<String> parts = right[last] ? List.of(row.get(last)) : inLines(row.get(last), Page.WIDTH - start);
            lines.add(line(row, parts.get(0), widths));
            parts.stream().skip(1).forEach(part -> lines.add(" ".repeat(start) + part));
            if (lines.size() == 1) {
                lines.add("-".repeat(start + (right[last] ? widths[last] : Page.width(row.get(last)))));
            }
            lines.addAll(notes.getOrDefault(i, List.of()));
        }
        return lines;
    }

    /** A list in as many lines as it needs, none of its parts broken. */
    private static List<String> inLines(String list, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String part : list.split("(?<=" + Words.BETWEEN + ")", -1)) {
            if (line.length() > 0 && Page.width(line + part.stripTrailing()) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(part);
        }
        lines.add(line.toString());
        return lines;
    }

    private int[] widths() {
        int[] widths = new int[right.length];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Page.width(row.get(i)));
            }
        }
        return widths;
    }

    private String line(List<String> row, String lastCell, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String padding = " ".repeat(widths[i] - Page.width(row.get(i)));
            line.append(i == 0 ? "" : GAP)
                    .append(right[i] ? padding : "")
                    .append(i == widths.length - 1 ? lastCell : row.get(i))
                    .append(right[i] ? "" : padding);
        }
        return line.toString().stripTrailing();
    }
}
