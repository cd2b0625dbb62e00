package io.github.alliancestats.examples.annualupdate.publication;

import io.github.alliancestats.examples.annualupdate.publication.html.HtmlPage;
import io.github.alliancestats.examples.annualupdate.publication.markdown.MarkdownPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the sample as {@code sample.html} and {@code sample.md} into a folder, for checks in a browser. */
public final class SamplePages {

    private SamplePages() {}

    /**
     * Writes the pages.
     *
     * @param args the folder
     * @throws IOException if they can't be written
     */
    public static void main(String... args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Files.writeString(folder.resolve("sample.html"), HtmlPage.of(Sample.publication()));
        Files.writeString(folder.resolve("sample.md"), MarkdownPage.of(Sample.publication()));
    }
}
