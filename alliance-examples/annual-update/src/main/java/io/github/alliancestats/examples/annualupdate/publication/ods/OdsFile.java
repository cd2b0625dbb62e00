package io.github.alliancestats.examples.annualupdate.publication.ods;

import io.github.alliancestats.examples.annualupdate.publication.Publication;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A publication as an OpenDocument spreadsheet (ODF 1.3), made to the Government Analysis Function's "Releasing
 * statistics in spreadsheets": a cover, the contents, the notes and the shorthand, then one table a sheet, each
 * marked as a table with one row of headings; no merged cell, no empty row, no formula, no colour.
 */
public final class OdsFile {

    static final String VERSION = "1.3";

    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private OdsFile() {}

    /** The bytes of the file: the same ones for an equal publication, at any time and in any locale. */
    public static byte[] of(Publication publication) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("content.xml", ContentXml.of(Workbook.of(publication)));
        parts.put("styles.xml", StylesXml.bytes());
        parts.put("meta.xml", MetaXml.of(publication));
        Map<String, byte[]> entries = new LinkedHashMap<>();
        // the media type must come first and plain, so that the file is known by its first bytes
        entries.put("mimetype", MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
        entries.putAll(parts);
        entries.put("META-INF/manifest.xml", list(List.copyOf(parts.keySet())));
        return StoredZip.of(entries);
    }

    private static byte[] list(List<String> parts) {
        return Xml.part("manifest:manifest", List.of("manifest"), xml -> {
            xml.attributes("manifest:version", VERSION);
            xml.empty("manifest:file-entry", "manifest:full-path", "/", "manifest:media-type", MEDIA_TYPE);
            xml.attributes("manifest:version", VERSION);
            for (String part : parts) {
                xml.empty("manifest:file-entry", "manifest:full-path", part, "manifest:media-type", "text/xml");
            }
        });
    }
}
