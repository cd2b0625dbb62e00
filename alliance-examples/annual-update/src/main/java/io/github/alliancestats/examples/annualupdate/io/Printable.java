package io.github.alliancestats.examples.annualupdate.io;

/** Makes text from a file safe to print on a terminal: control characters are shown, not sent. */
public final class Printable {

    private static final int LONGEST = 80;

    private Printable() {}

    /** The text as one line without control characters, invisible ones or reversals of direction. */
    public static String line(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(safe, point));
        return safe.toString();
    }

    /** The text between quotation marks, safe to print and cut short if it is very long. */
    public static String quoted(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
        boolean fits = escaped.codePointCount(0, escaped.length()) <= LONGEST;
        String shown = fits ? escaped : escaped.substring(0, escaped.offsetByCodePoints(0, LONGEST)) + "...";
        return '"' + line(shown) + '"';
    }

    private static void append(StringBuilder safe, int point) {
        switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> safe.append(escape(point));
            default -> safe.appendCodePoint(point);
        }
    }

    private static String escape(int point) {
        return switch (point) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> "\\u{" + Integer.toHexString(point) + "}";
        };
    }
}
