package io.github.alliancestats.examples.annualupdate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of text in columns, each as wide as its widest cell. A last column on the left may run on. */
final class TextTable {

    private static final String GAP = "   ";

    private final List<List<String>> rows = new ArrayList<>();
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

    /** The lines, headings and a rule first. */
    List<String> lines() {
        int[] widths = widths();
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add(line(row, widths));
            if (lines.size() == 1) {
                lines.add(rule(widths));
            }
        }
        return lines;
    }

    private String rule(int[] widths) {
        int last = widths.length - 1;
        int lastWidth = right[last] ? widths[last] : width(rows.get(0).get(last));
        int others = Arrays.stream(widths, 0, last)
                .map(width -> width + GAP.length())
                .sum();
        return "-".repeat(others + lastWidth);
    }

    private int[] widths() {
        int[] widths = new int[right.length];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return widths;
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String padding = " ".repeat(widths[i] - width(row.get(i)));
            line.append(i == 0 ? "" : GAP)
                    .append(right[i] ? padding : "")
                    .append(row.get(i))
                    .append(right[i] ? "" : padding);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
