package io.github.alliancestats.examples.annualupdate.publication.ods;

import io.github.alliancestats.examples.annualupdate.publication.ods.Cell.OfLink;
import io.github.alliancestats.examples.annualupdate.publication.ods.Cell.OfNumber;
import io.github.alliancestats.examples.annualupdate.publication.ods.Sheet.Grid;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The cells. */
final class ContentXml {

    private static final List<String> PREFIXES =
            List.of("fo", "number", "office", "style", "svg", "table", "text", "xlink");

    private final List<Sheet> sheets;
    private final Xml xml;

    private ContentXml(List<Sheet> sheets, Xml xml) {
        this.sheets = sheets;
        this.xml = xml;
    }

    static byte[] of(List<Sheet> sheets) {
        return Xml.part("office:document-content", PREFIXES, xml -> new ContentXml(sheets, xml).write());
    }

    private void write() {
        xml.attributes("office:version", OdsFile.VERSION);
        styles();
        xml.start("office:body");
        xml.start("office:spreadsheet");
        sheets.forEach(this::sheet);
        tables();
        xml.end();
        xml.end();
    }

    private void styles() {
        xml.start("office:automatic-styles");
        Set<Integer> widths = new TreeSet<>();
        sheets.forEach(sheet -> widths.addAll(sheet.widths()));
        widths.forEach(this::columnStyle);
        xml.start("style:style", "style:name", "row", "style:family", "table-row");
        xml.empty("style:table-row-properties", "style:use-optimal-row-height", "true");
        xml.end();
        xml.start("style:style", "style:name", "sheet", "style:family", "table");
        xml.attributes("style:master-page-name", "Default");
        xml.empty("style:table-properties", "table:display", "true", "style:writing-mode", "lr-tb");
        xml.end();
        Set<Integer> decimals = new TreeSet<>();
        numbers().forEach(number -> decimals.add(number.decimals()));
        decimals.forEach(this::numberStyle);
        xml.end();
    }

    private Stream<OfNumber> numbers() {
        return sheets.stream()
                .flatMap(sheet -> sheet.table().stream())
                .flatMap(grid -> grid.rows().stream())
                .flatMap(List::stream)
                .filter(OfNumber.class::isInstance)
                .map(OfNumber.class::cast);
    }

    private void columnStyle(int width) {
        xml.start("style:style", "style:name", columnStyleName(width), "style:family", "table-column");
        xml.empty("style:table-column-properties", "style:column-width", millimetres(width) + "mm");
        xml.end();
    }

    private static String columnStyleName(int width) {
        return "column" + width;
    }

    /** A letter of 12 points is some 2.4 mm wide. */
    private static int millimetres(int width) {
        return width * 24 / 10;
    }

    private void numberStyle(int decimals) {
        String places = Integer.toString(decimals);
        String name = "number" + decimals;
        xml.start("number:number-style", "style:name", name);
        xml.empty("number:number", "number:decimal-places", places, "number:min-decimal-places", places);
        xml.attributes("number:min-integer-digits", "1", "number:grouping", "true");
        xml.end();
        xml.empty("style:style", "style:name", OfNumber.style(decimals), "style:family", "table-cell");
        xml.attributes("style:parent-style-name", CellStyle.FIGURE.id(), "style:data-style-name", name);
    }

    private void sheet(Sheet sheet) {
        xml.start("table:table", "table:name", sheet.name(), "table:style-name", "sheet");
        for (int width : sheet.widths()) {
            xml.empty("table:table-column", "table:style-name", columnStyleName(width));
        }
        sheet.lines().forEach(line -> row(List.of(line)));
        sheet.table().ifPresent(this::table);
        xml.end();
    }

    private void table(Grid grid) {
        xml.start("table:table-header-rows");
        row(grid.headings());
        xml.end();
        grid.rows().forEach(this::row);
    }

    private void row(List<Cell> cells) {
        xml.start("table:table-row", "table:style-name", "row");
        cells.forEach(this::cell);
        xml.end();
    }

    private void cell(Cell cell) {
        xml.start("table:table-cell", "table:style-name", cell.style());
        if (cell instanceof OfNumber number) {
            xml.attributes("office:value-type", "float", "office:value", number.digits());
        } else {
            xml.attributes("office:value-type", "string");
        }
        if (cell instanceof OfLink link) {
            link(link);
        } else {
            Paragraphs.write(xml, cell.text());
        }
        xml.end();
    }

    private void link(OfLink link) {
        xml.start("text:p");
        xml.start("text:a", "xlink:type", "simple", "xlink:href", "#" + Sheet.reference(link.sheet(), "A1"));
        xml.text(link.text());
        xml.end();
        xml.end();
    }

    /** So that programs and screen readers know where each table begins and ends, and that it has headings. */
    private void tables() {
        xml.start("table:database-ranges");
        for (Sheet sheet : sheets) {
            sheet.table().ifPresent(grid -> {
                xml.empty("table:database-range", "table:name", grid.name());
                xml.attributes("table:target-range-address", sheet.range(grid));
                xml.attributes("table:contains-header", "true", "table:display-filter-buttons", "false");
            });
        }
        xml.end();
    }
}
