package io.github.alliancestats.examples.opendata.dhs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A small workbook in the form of the published one, of five sheets with one category of one type each unless a test
 * says otherwise, and the table that was made of it. A row is written as its cells parted by semicolons: the category,
 * the type and the numbers. What looks like a number becomes one, and so does what follows a "#", whatever it is.
 */
final class Workbooks {

    static final String HEADER =
            "PROPERTY CATEGORY;PROPERTY TYPE;DISTINCT INCIDENTS;TOTAL $ SEIZED;LBS SEIZED;MSRP;QTY SEIZED";

    static final String DAYS = ";;January 1, 2014 thru January 31, 2018";

    private static final String NUMBER = "-?[0-9.]+(E[0-9]+)?";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/";
    private static final String SHEET = "xl/worksheets/sheet";

    private final Path folder;
    private final Map<String, List<String>> sheets = new LinkedHashMap<>();
    private List<String> parsed = new ArrayList<>();

    Workbooks(Path folder) {
        this.folder = folder;
        parsed.add("year,property_category,property_type,"
                + "distinct_incidents,money_seized,lbs_seized,msrp,quantity_seized");
        for (int year = 2014; year <= 2018; year++) {
            sheet(year, "VESSELS;;;;;;", ";YACHT;1.0;10.0;0.0;0.0;1.0", ";;1.0;10.0;0.0;0.0;1.0", ";;1;10;0;0;1");
            parsed.add(year + ",VESSELS,YACHT,1.0,10.0,0.0,0.0,1.0");
        }
    }

    /** Puts other rows under the header of a sheet. The first of them is row 5. */
    Workbooks sheet(int year, String... rows) {
        List<String> all = new ArrayList<>(List.of(";;;;Date: ;43153.0;", DAYS, "", HEADER));
        all.addAll(List.of(rows));
        return wholeSheet("FY " + year, all.toArray(String[]::new));
    }

    Workbooks wholeSheet(String name, String... rows) {
        sheets.put(name, List.of(rows));
        return this;
    }

    Workbooks without(String name) {
        sheets.remove(name);
        return this;
    }

    /** Puts other lines into the table that was made of the workbook. */
    Workbooks parsed(String... lines) {
        parsed = List.of(lines);
        return this;
    }

    List<String> parsed() {
        return List.copyOf(parsed);
    }

    DhsReport report() throws IOException {
        write();
        return DhsReport.of(folder);
    }

    void write() throws IOException {
        Files.writeString(parsedFile(), String.join("\n", parsed));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file()))) {
            StringBuilder types = new StringBuilder(type("/xl/workbook.xml", "sheet.main"));
            StringBuilder names = new StringBuilder();
            StringBuilder relations = new StringBuilder();
            int number = 0;
            for (Map.Entry<String, List<String>> sheet : sheets.entrySet()) {
                number++;
                types.append(type("/" + SHEET + number + ".xml", "worksheet"));
                names.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%2$d\"/>".formatted(sheet.getKey(), number));
                relations.append("<Relationship Id=\"r%d\" Type=\"%sofficeDocument/2006/relationships/worksheet\""
                                .formatted(number, NAMESPACE)
                        + " Target=\"worksheets/sheet%d.xml\"/>".formatted(number));
                put(
                        zip,
                        SHEET + number + ".xml",
                        main("worksheet", "<sheetData>" + rows(sheet.getValue()) + "</sheetData>"));
            }
            put(zip, "xl/workbook.xml", main("workbook", "<sheets>" + names + "</sheets>"));
            put(zip, "xl/_rels/workbook.xml.rels", root("Relationships", "package/2006/relationships", relations));
            put(zip, "[Content_Types].xml", root("Types", "package/2006/content-types", types));
        }
    }

    Path file() {
        return folder.resolve("dhs-forfeitures-2014-2017-raw.xlsx");
    }

    Path parsedFile() {
        return folder.resolve("dhs-forfeitures-2014-2017-parsed.csv");
    }

    static Sums sums(DhsReport report, String category, String type) {
        Map<String, Sums> types =
                Objects.requireNonNull(report.sumsOfRows().byCategoryAndType().get(category));
        return Objects.requireNonNull(types.get(type));
    }

    static TotalBesideRows total(DhsReport report, int year, String category) {
        return report.totalsAgainstRows().totals().stream()
                .filter(total ->
                        total.year() == year && category.equals(Objects.requireNonNullElse(total.category(), "all")))
                .findFirst()
                .orElseThrow();
    }

    private static String rows(List<String> rows) {
        StringBuilder xml = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            xml.append("<row r=\"%d\">".formatted(row + 1));
            String[] cells = rows.get(row).split(";", -1);
            for (int column = 0; column < cells.length; column++) {
                xml.append(cell("%c%d".formatted('A' + column, row + 1), cells[column]));
            }
            xml.append("</row>");
        }
        return xml.toString();
    }

    private static String cell(String address, String value) {
        if (value.isEmpty()) {
            return "<c r=\"%s\"/>".formatted(address);
        }
        if (value.startsWith("#")) {
            return "<c r=\"%s\"><v>%s</v></c>".formatted(address, value.substring(1));
        }
        return value.matches(NUMBER)
                ? "<c r=\"%s\"><v>%s</v></c>".formatted(address, value)
                : "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, value);
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"%s\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml\"/>"
                .formatted(part, kind);
    }

    private static String main(String element, String content) {
        return "<%s xmlns=\"%sspreadsheetml/2006/main\" xmlns:r=\"%2$sofficeDocument/2006/relationships\">%s</%1$s>"
                .formatted(element, NAMESPACE, content);
    }

    private static String root(String element, String namespace, CharSequence content) {
        return "<%s xmlns=\"%s%s\">%s</%1$s>".formatted(element, NAMESPACE, namespace, content);
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(UTF_8));
        zip.closeEntry();
    }
}
