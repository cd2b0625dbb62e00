package io.github.alliancestats.examples.annualupdate.publication.ods;

import java.util.List;

/** How the cells look, and the page that they are printed on. */
final class StylesXml {

    private static final List<String> PREFIXES = List.of("fo", "office", "style", "svg", "table", "text");

    private final Xml xml;

    private StylesXml(Xml xml) {
        this.xml = xml;
    }

    static byte[] bytes() {
        return Xml.part("office:document-styles", PREFIXES, xml -> new StylesXml(xml).write());
    }

    private void write() {
        xml.attributes("office:version", OdsFile.VERSION);
        font();
        xml.start("office:styles");
        defaults();
        for (CellStyle style : CellStyle.values()) {
            style.write(xml);
        }
        xml.end();
        page();
    }

    private void font() {
        xml.start("office:font-face-decls");
        xml.empty("style:font-face", "style:name", "Arial", "svg:font-family", "Arial");
        xml.attributes("style:font-family-generic", "swiss", "style:font-pitch", "variable");
        xml.end();
    }

    private void defaults() {
        xml.start("style:default-style", "style:family", "table-cell");
        xml.empty("style:text-properties", "style:font-name", "Arial", "fo:font-size", "12pt");
        xml.attributes("fo:language", "en", "fo:country", "GB", "style:use-window-font-color", "true");
        xml.end();
        xml.start("style:style", "style:name", "Default", "style:family", "table-cell");
        xml.empty("style:table-cell-properties", "fo:padding", "1mm");
        xml.end();
    }

    /** Across, and each sheet no wider than the page. */
    private void page() {
        xml.start("office:automatic-styles");
        xml.start("style:page-layout", "style:name", "page");
        xml.empty("style:page-layout-properties", "fo:page-width", "297mm", "fo:page-height", "210mm");
        xml.attributes("style:print-orientation", "landscape", "fo:margin", "15mm");
        xml.attributes("style:scale-to-X", "1", "style:scale-to-Y", "0");
        xml.empty("style:header-style");
        xml.empty("style:footer-style");
        xml.end();
        xml.end();
        xml.start("office:master-styles");
        xml.start("style:master-page", "style:name", "Default", "style:page-layout-name", "page");
        xml.empty("style:header", "style:display", "false");
        xml.empty("style:footer", "style:display", "false");
        xml.end();
        xml.end();
    }
}
