package io.github.alliancestats.examples.annualupdate.publication.ods;

import static io.github.alliancestats.examples.annualupdate.publication.Sample.number;
import static io.github.alliancestats.examples.annualupdate.publication.Sample.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.examples.annualupdate.publication.Elsewhere;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable;
import io.github.alliancestats.examples.annualupdate.publication.Publication;
import io.github.alliancestats.examples.annualupdate.publication.Sample;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

@DisplayName("The spreadsheet")
class OdsFileTest {

    private static final String AREAS = "drugs-seized-by-area-and-by-yea";
    private static final String MONTHS = "drugs-seized-by-area-and-by-y-2";
    private static final String RATES = "history-2";

    private final byte[] bytes = OdsFile.of(Sample.tidy());
    private final OpenedOds ods = new OpenedOds(bytes);

    @Test
    void isKnownByItsFirstBytes() {
        String name = "mimetype";
        assertThat(new String(bytes, 30, name.length(), StandardCharsets.US_ASCII))
                .isEqualTo(name);
        assertThat(bytes[28] + bytes[29]).as("length of the extra field").isZero();
        assertThat(new String(bytes, 38, 46, StandardCharsets.US_ASCII))
                .isEqualTo("application/vnd.oasis.opendocument.spreadsheet");
    }

    @Test
    void isNeitherCompressedNorDated() {
        assertThat(ods.entries())
                .extracting(ZipEntry::getName)
                .startsWith("mimetype")
                .hasSize(5);
        assertThat(ods.entries()).allSatisfy(entry -> {
            assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
            assertThat(entry.getExtra()).isNull();
        });
    }

    @Test
    void listsItsParts() {
        List<String> listed = OpenedOds.all(ods.xml("META-INF/manifest.xml"), "manifest:file-entry").stream()
                .map(entry -> entry.getAttribute("manifest:full-path"))
                .toList();
        assertThat(listed).containsExactly("/", "content.xml", "styles.xml", "meta.xml");
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Pacific/Kiritimati", "ar-EG-u-nu-arab, America/Adak", "th-TH-u-ca-buddhist-nu-thai, UTC"})
    void isTheSameAnywhere(String locale, String zone) {
        assertThat(Elsewhere.in(locale, zone, () -> OdsFile.of(Sample.tidy()))).isEqualTo(bytes);
    }

    @Test
    void isTheSameOnEveryJava() throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("f29d3465995987a0d7af0cf04f7514d3ef2fdd57c1dc6c9a7c1a85c43706f13e");
    }

    @Test
    void saysWhatItIsAndInWhichLanguage() {
        Element meta = ods.xml("meta.xml").getDocumentElement();
        assertThat(OpenedOds.all(meta, "dc:title").get(0).getTextContent())
                .isEqualTo("Operation Illustria, 2023: figures & findings");
        assertThat(OpenedOds.all(meta, "dc:language").get(0).getTextContent()).isEqualTo("en-GB");
        Element letters = OpenedOds.all(
                        OpenedOds.all(ods.xml("styles.xml"), "style:default-style")
                                .get(0),
                        "style:text-properties")
                .get(0);
        assertThat(letters.getAttribute("fo:language")).isEqualTo("en");
        assertThat(letters.getAttribute("fo:country")).isEqualTo("GB");
    }

    @Test
    void beginsWithACoverTheContentsAndTheNotes() {
        assertThat(ods.sheetNames()).containsExactly("Cover", "Contents", "Notes", AREAS, MONTHS, RATES, "none");
    }

    @Test
    void hasNamesOfSheetsThatEveryProgramTakes() {
        assertThat(ods.sheetNames())
                .allSatisfy(name -> assertThat(name).hasSizeBetween(1, 31).matches("[A-Za-z0-9-]+"));
        assertThat(ods.sheetNames()).noneMatch("history"::equalsIgnoreCase);
    }

    @Test
    void numbersSheetsWhoseNamesWouldBeTheSame() {
        SheetNames names = new SheetNames();
        Stream<String> ids = Stream.of("notes", "notes-2", "a".repeat(40), "a".repeat(31), "a".repeat(32), "b");
        assertThat(ids.map(names::nameFor))
                .containsExactly(
                        "notes-2", "notes-2-2", "a".repeat(31), "a".repeat(29) + "-2", "a".repeat(29) + "-3", "b");
    }

    @Test
    void tellsOnTheCoverWhatItIs() {
        assertThat(ods.texts("Cover"))
                .startsWith(
                        List.of("Operation Illustria, 2023: figures & findings"),
                        List.of("Figures for 1 January 2023 to 31 December 2023."),
                        List.of("They are provisional."),
                        List.of("Main points"),
                        List.of("Officers seized drugs worth more than £11.2m\nexactly £11,233,421.945; all known"));
    }

    @Test
    void leadsFromTheContentsToEverySheet() {
        assertThat(ods.texts("Contents"))
                .containsExactly(
                        List.of("Contents"),
                        List.of("This worksheet contains one table. Each title in it leads to its worksheet."),
                        List.of("Worksheet", "Title", "Section"),
                        List.of("Notes", "Notes and shorthand", "All sections"),
                        List.of(AREAS, "Table 1: Drugs seized by area [note 2] [note 3]", "Drugs"),
                        List.of(MONTHS, "Table 2: Drugs seized by month", "Drugs"),
                        List.of(RATES, "Table 3: People charged, for each thousand [note 4]", "People"),
                        List.of("none", "Table 4: Nothing seen", "People"));
        assertThat(ods.all("text:a"))
                .extracting(link -> link.getAttribute("xlink:href"))
                .containsExactlyElementsOf(ods.sheetNames().stream()
                        .skip(2)
                        .map(name -> "#'" + name + "'.A1")
                        .toList());
    }

    @Test
    void explainsEachNoteAndEachShorthandOnce() {
        assertThat(ods.texts("Notes").subList(2, 13))
                .containsExactly(
                        List.of("Note or shorthand", "Explanation", "Where it applies"),
                        List.of("[note 1]", "Amounts are in pounds of the day.", "All tables"),
                        List.of("[note 2]", "A seizure counts on the day on which it was made.", "All tables"),
                        List.of("[note 3]", "Prices are those of the street.", "Table 1"),
                        List.of("[note 4]", "Rates rest on the population at the middle of the year.", "Table 3"),
                        List.of(
                                "[c]",
                                "[c] means confidential: suppressed because it could identify somebody.",
                                "Table 1"),
                        List.of("[x]", "[x] means not available: it is not known.", "Table 1"),
                        List.of("[z]", "[z] means not applicable: there can be no number.", "Table 3"),
                        List.of("[low]", "[low] means low: it rounds to 0 and is not 0.", "Table 2"),
                        List.of("[p]", "[p] means provisional: it is not final.", "Table 2"),
                        List.of("[r]", "[r] means revised: it differs from the number published before.", "Table 1"));
        assertThat(ods.texts("Notes")).hasSize(13);
    }

    @Test
    void explainsAboveATableTheShorthandInIt() {
        assertThat(ods.texts(AREAS).subList(0, 5))
                .containsExactly(
                        List.of("Table 1: Drugs seized by area [note 2] [note 3]"),
                        List.of("This worksheet contains one table, of the section Drugs."
                                + " Notes are in the worksheet Notes."),
                        List.of("Shorthand: [c] means confidential: suppressed because it could identify somebody."),
                        List.of("Shorthand: [x] means not available: it is not known."),
                        List.of("Shorthand: [r] means revised: it differs from the number published before."));
    }

    @Test
    void hasTheCellsOfATable() {
        assertThat(ods.texts(AREAS).subList(5, 10))
                .containsExactly(
                        List.of(
                                "Area",
                                "Value, 2023 (GBP)",
                                "Value, 2022 (GBP)",
                                "Shorthand for Value, 2022 (GBP)",
                                "Seizures in 2023 (distinct seizures)"),
                        List.of(Sample.ODD_KEY, "11,233,422", "3,999,001", "[r]", "1,200"),
                        List.of(Sample.TWO_LINES, "[c]", "[x]", "[x]", "[c]"),
                        List.of("=1+1", "0", "0", "none", "0"),
                        List.of("Total", "11,233,422", "3,999,001", "[r]", "[c]"));
    }

    @Test
    void labelsATotalThatDoesNotSayThatItIsOne() {
        assertThat(ods.texts(MONTHS)).endsWith(List.of("All months (total)", "7", "[p]"));
    }

    @Test
    void holdsNumbersInFullEvenWhereFewerDecimalsAreSeen() {
        List<Element> row = ods.grid(RATES).get(1);
        assertThat(row)
                .extracting(cell -> cell.getAttribute("office:value-type"))
                .containsExactly("string", "float", "float", "string");
        assertThat(row)
                .extracting(cell -> cell.getAttribute("office:value"))
                .containsExactly("", "3.123456789012", "12345678901234.5", "");
        assertThat(row).extracting(OpenedOds::text).containsExactly("Adults", "3.1235", "12,345,678,901,234.5", "[z]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1E+3    | 1000    | 1,000",
                "0.00    | 0       | 0",
                "-1234.5 | -1234.5 | -1,234.5",
                "0.00005 | 0.00005 | 0.0001",
                "999.99995 | 999.99995 | 1,000.0000",
            })
    void showsANumber(String number, String held, String seen) {
        Element cell = new OpenedOds(OdsFile.of(withOneRow("key", number)))
                .grid("t")
                .get(1)
                .get(1);
        assertThat(cell.getAttribute("office:value")).isEqualTo(held);
        assertThat(OpenedOds.text(cell)).isEqualTo(seen);
    }

    @Test
    void tellsColumnsOfTheSameHeadingApart() {
        assertThat(ods.grid(RATES).get(0))
                .extracting(OpenedOds::text)
                .containsExactly(
                        "Group",
                        "Rate, 2023 (per thousand people), people.rate",
                        "Rate, 2023 (per thousand people), people.rate low",
                        "Share, 2023 (per cent)");
    }

    @Test
    void mergesNothingAndLeavesNothingEmpty() {
        for (Element cell : ods.all("table:table-cell")) {
            assertThat(cell.hasAttribute("table:number-columns-spanned")).isFalse();
            assertThat(cell.hasAttribute("table:number-rows-spanned")).isFalse();
            assertThat(cell.hasAttribute("table:formula")).isFalse();
            assertThat(OpenedOds.text(cell)).isNotBlank();
        }
        assertThat(ods.all("table:covered-table-cell")).isEmpty();
        for (String sheet : ods.sheetNames().subList(1, 7)) {
            List<List<Element>> grid = ods.grid(sheet);
            assertThat(grid).allSatisfy(row -> assertThat(row).hasSameSizeAs(grid.get(0)));
            assertThat(ods.all("table:table-header-rows")).hasSize(6);
            assertThat(OpenedOds.all(ods.sheet(sheet), "table:table-column")).hasSameSizeAs(grid.get(0));
        }
    }

    @Test
    void marksEachTableAsOne() {
        assertThat(ods.tables())
                .containsExactly(
                        Map.entry("contents_table", "'Contents'.A3:'Contents'.C8"),
                        Map.entry("notes_table", "'Notes'.A3:'Notes'.C13"),
                        Map.entry(
                                "table_drugs_seized_by_area_and_by_year_of_seizure",
                                "'" + AREAS + "'.A6:'" + AREAS + "'.E10"),
                        Map.entry(
                                "table_drugs_seized_by_area_and_by_year_and_month",
                                "'" + MONTHS + "'.A5:'" + MONTHS + "'.C8"),
                        Map.entry("table_history", "'" + RATES + "'.A4:'" + RATES + "'.D5"),
                        Map.entry("table_none", "'none'.A3:'none'.B3"));
        assertThat(ods.all("table:database-range"))
                .allMatch(range -> range.getAttribute("table:contains-header").equals("true"));
    }

    @Test
    void marksTablesPastTheColumnZ() {
        PublicTable.Column column = new PublicTable.Column("c", "C", "x", "y");
        List<PublicTable.Column> columns = new ArrayList<>();
        List<PublicTable.Cell> cells = new ArrayList<>();
        for (int i = 0; i < 27; i++) {
            columns.add(new PublicTable.Column(column.id() + i, column.heading() + i, column.unit(), column.period()));
            cells.add(number("1"));
        }
        PublicTable.Row row = new PublicTable.Row("key", false, cells);
        assertThat(new OpenedOds(OdsFile.of(of(columns, row))).tables()).containsEntry("table_t", "'t'.A3:'t'.AB4");
    }

    @Test
    void beginsEverySheetWithATitleThatIsMarkedAsOne() {
        for (String sheet : ods.sheetNames()) {
            Element first = OpenedOds.all(ods.sheet(sheet), "table:table-cell").get(0);
            assertThat(first.getAttribute("table:style-name")).isEqualTo("Heading_20_1");
        }
    }

    @Test
    void usesOnlyStylesThatItHas() {
        Set<String> defined = new HashSet<>();
        ods.all("style:style").forEach(style -> defined.add(style.getAttribute("style:name")));
        OpenedOds.all(ods.xml("styles.xml"), "style:style")
                .forEach(style -> defined.add(style.getAttribute("style:name")));
        Stream.of("table:table", "table:table-column", "table:table-row", "table:table-cell")
                .flatMap(name -> ods.all(name).stream())
                .forEach(element -> assertThat(defined).contains(element.getAttribute("table:style-name")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" a", "a ", "a  b", " ", "\t", "a\tb", "a \t b", "<&>\"'", "a\n\nb", "\u00a3\u2013\ud83d\ude00"})
    void keepsText(String text) {
        Element cell = new OpenedOds(OdsFile.of(withOneRow(text, "1")))
                .grid("t")
                .get(1)
                .get(0);
        assertThat(OpenedOds.text(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001b", "\ufffe", "\ud83d"})
    void showsWhatNoXmlCanHoldAsUnknown(String text) {
        Element cell = new OpenedOds(OdsFile.of(withOneRow("a" + text + "b", "1")))
                .grid("t")
                .get(1)
                .get(0);
        assertThat(OpenedOds.text(cell)).isEqualTo("a\ufffdb");
    }

    @Test
    void saysSoWhereThereAreNoNotes() {
        OpenedOds plain = new OpenedOds(OdsFile.of(withOneRow("key", "1")));
        assertThat(plain.texts("Notes"))
                .containsExactly(List.of("Notes"), List.of("There are no notes, and no shorthand is used."));
    }

    private static Publication withOneRow(String key, String number) {
        return of(List.of(new PublicTable.Column("c", "C", "x", "y")), row(key, number(number)));
    }

    private static Publication of(List<PublicTable.Column> columns, PublicTable.Row... rows) {
        PublicTable table = new PublicTable("t", "S", "T", "Key", columns, Arrays.asList(rows), List.of(), List.of());
        Publication sample = Sample.tidy();
        return new Publication("P", List.of(), List.of(), List.of(table), List.of(), sample.manifest());
    }
}
