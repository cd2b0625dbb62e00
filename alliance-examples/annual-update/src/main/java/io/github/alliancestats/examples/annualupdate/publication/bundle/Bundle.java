package io.github.alliancestats.examples.annualupdate.publication.bundle;

import io.github.alliancestats.examples.annualupdate.publication.Publication;
import io.github.alliancestats.examples.annualupdate.publication.csvw.CsvwMetadata;
import io.github.alliancestats.examples.annualupdate.publication.csvw.TidyCsv;
import io.github.alliancestats.examples.annualupdate.publication.html.HtmlPage;
import io.github.alliancestats.examples.annualupdate.publication.markdown.MarkdownPage;
import io.github.alliancestats.examples.annualupdate.publication.ods.OdsFile;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The files of a release, by name. The same publication gives the same bytes. */
public final class Bundle {

    static final String PAGE = "index.html";
    static final String MARKDOWN = "release.md";
    static final String SPREADSHEET = "tables.ods";
    static final String CSV = "tables.csv";
    static final String METADATA = CSV + "-metadata.json";
    static final String MANIFEST = "manifest.txt";

    private Bundle() {}

    public static Map<String, byte[]> of(Publication publication) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put(PAGE, utf8(HtmlPage.of(publication)));
        files.put(MARKDOWN, utf8(MarkdownPage.of(publication)));
        files.put(SPREADSHEET, OdsFile.of(publication));
        files.put(CSV, TidyCsv.of(publication));
        files.put(METADATA, CsvwMetadata.of(publication, CSV));
        files.put(MANIFEST, utf8(publication.manifest().toText()));
        return files;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
