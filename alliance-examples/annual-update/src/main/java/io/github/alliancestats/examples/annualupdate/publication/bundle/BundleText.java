package io.github.alliancestats.examples.annualupdate.publication.bundle;

import io.github.alliancestats.examples.annualupdate.io.Printable;
import java.nio.file.Path;

/** The files of a release, and the one to open first, as text. */
public final class BundleText {

    private BundleText() {}

    /** {@return a line for each file of a release, with a line feed after each} */
    public static String of(Path folder) {
        StringBuilder text = new StringBuilder("Wrote the release to " + Printable.line(folder.toString()) + ":\n\n");
        line(text, Bundle.PAGE, "the page for readers, with tables and charts");
        line(text, Bundle.MARKDOWN, "the same text and tables in Markdown");
        line(text, Bundle.SPREADSHEET, "the tables as a spreadsheet");
        line(text, Bundle.CSV, "the tables as tidy data, one observation a row");
        line(text, Bundle.METADATA, "the description of " + Bundle.CSV + " for programs (CSVW)");
        line(text, Bundle.MANIFEST, "the query and the headline figures, for later checks");
        line(text, ReleaseFolder.LIST, "the digests of these files, for sha256sum --check");
        return text + "\nOpen " + Bundle.PAGE + " first. Small counts of people are suppressed.\n";
    }

    private static void line(StringBuilder text, String file, String content) {
        text.append("  ")
                .append(file)
                .append(" ".repeat(Bundle.METADATA.length() + 2 - file.length()))
                .append(content)
                .append('\n');
    }
}
