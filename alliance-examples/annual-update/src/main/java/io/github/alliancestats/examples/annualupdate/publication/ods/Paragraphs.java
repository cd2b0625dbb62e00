package io.github.alliancestats.examples.annualupdate.publication.ods;

/** Writes text as paragraphs: OpenDocument runs white space together, unless it is written as elements. */
final class Paragraphs {

    private final Xml xml;
    private final String line;

    private Paragraphs(Xml xml, String line) {
        this.xml = xml;
        this.line = line;
    }

    /** A paragraph for each line. */
    static void write(Xml xml, String text) {
        for (String line : lines(text)) {
            xml.start("text:p");
            new Paragraphs(xml, line).write();
            xml.end();
        }
    }

    private static String[] lines(String text) {
        return text.split("\\R", -1);
    }

    private void write() {
        int at = 0;
        while (at < line.length()) {
            int end = endOfRun(at);
            switch (line.charAt(at)) {
                case ' ' -> spaces(at, end);
                case '\t' -> tabs(end - at);
                default -> xml.text(line.substring(at, end));
            }
            at = end;
        }
    }

    private int endOfRun(int start) {
        int end = start + 1;
        while (end < line.length() && kind(line.charAt(end)) == kind(line.charAt(start))) {
            end++;
        }
        return end;
    }

    private static char kind(char c) {
        return c == ' ' || c == '\t' ? c : 'x';
    }

    /** A space between two words is one; any other would be lost. */
    private void spaces(int start, int end) {
        boolean between =
                start > 0 && end < line.length() && line.charAt(start - 1) != '\t' && line.charAt(end) != '\t';
        int more = end - start - (between ? 1 : 0);
        if (between) {
            xml.text(" ");
        }
        if (more > 0) {
            xml.empty("text:s", "text:c", Integer.toString(more));
        }
    }

    private void tabs(int count) {
        for (int i = 0; i < count; i++) {
            xml.empty("text:tab");
        }
    }
}
