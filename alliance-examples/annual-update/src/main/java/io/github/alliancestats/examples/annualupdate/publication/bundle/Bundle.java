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

    private static final String CSV = "tables.csv";

    private Bundle() {}

    public static Map<String, byte[]> of(Publication publication) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("index.html", utf8(HtmlPage.of(publication)));
        files.put("release.md", utf8(MarkdownPage.of(publication)));
        files.put("tables.ods", OdsFile.of(publication));
        files.put(CSV, TidyCsv.of(publication));
        files.put(CSV + "-metadata.json", CsvwMetadata.of(publication, CSV));
        files.put("manifest.txt", utf8(publication.manifest().toText()));
        return files;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
