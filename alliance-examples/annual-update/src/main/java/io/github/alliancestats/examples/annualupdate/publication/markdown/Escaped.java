package io.github.alliancestats.examples.annualupdate.publication.markdown;

import io.github.alliancestats.examples.annualupdate.io.Printable;
import java.util.regex.Pattern;

/** Text that Markdown takes for nothing but text, on one line. */
final class Escaped {

    /** What could begin emphasis, code, a link, a tag, a formula, a cell or a named character. */
    private static final Pattern WITHIN = Pattern.compile("[\\\\`*_\\[<|~$]|&(?=[#\\p{Alnum}])");

    /** What at the beginning of a block could make it a heading, a list, a quotation or a rule. */
    private static final Pattern AT_START = Pattern.compile("^(\\d*)([-+#>=:.)])");

    private Escaped() {}

    /** The text as it may stand within a line, as in a cell. */
    static String within(String text) {
        return WITHIN.matcher(Printable.line(text).strip()).replaceAll("\\\\$0");
    }

    /** The text as it may stand at the beginning of a line or of a point of a list. */
    static String block(String text) {
        return AT_START.matcher(within(text)).replaceFirst("$1\\\\$2");
    }
}
