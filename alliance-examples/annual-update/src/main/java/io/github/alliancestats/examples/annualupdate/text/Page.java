package io.github.alliancestats.examples.annualupdate.text;

import io.github.alliancestats.examples.annualupdate.io.Printable;

/** Lines of text, safe to print and none wider than the page as long as it has spaces at which to go on below. */
public final class Page {

    /** How many characters a line may have, where the page has no width of its own. */
    static final int WIDTH = 120;

    private static final int DEEPER = 2;

    private final int width;
    private final StringBuilder text = new StringBuilder();

    Page() {
        this(WIDTH);
    }

    /** Creates a page with lines of at most so many characters. */
    Page(int width) {
        this.width = width;
    }

    /** Writes a line. One that is too wide goes on below, further in. */
    void line(String line) {
        String rest = Printable.line(line);
        String margin = " ".repeat(indentation(rest) + DEEPER);
        int end = end(rest);
        while (end < rest.length()) {
            text.append(rest.substring(0, end).stripTrailing()).append('\n');
            rest = margin + rest.substring(end).stripLeading();
            end = end(rest);
        }
        text.append(rest).append('\n');
    }

    /** Where a line has to end: at the last space that the width allows, or behind the first word if it is too long. */
    private int end(String line) {
        if (width(line) <= width) {
            return line.length();
        }
        int space = line.lastIndexOf(' ', line.offsetByCodePoints(0, width));
        int next = space > indentation(line) ? space : line.indexOf(' ', indentation(line));
        return next < 0 ? line.length() : next;
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** How many characters a text has, whatever their encoding. */
    static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    void blank() {
        text.append('\n');
    }

    void underlined(String title) {
        line(title);
        line("=".repeat(Math.min(width(title), width)));
    }

    void heading(String heading) {
        blank();
        blank();
        underlined(heading);
        blank();
    }

    void subheading(String heading) {
        blank();
        line(heading);
        blank();
    }

    /** Lines that say how to read what stands above them. */
    void note(String... lines) {
        if (lines.length > 0) {
            blank();
        }
        for (String line : lines) {
            line(line);
        }
    }

    void table(TextTable table) {
        table.lines().forEach(this::line);
    }

    /** {@return the lines, a line feed behind each} */
    @Override
    public String toString() {
        return text.toString();
    }
}
