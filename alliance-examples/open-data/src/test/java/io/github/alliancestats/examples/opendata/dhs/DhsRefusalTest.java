package io.github.alliancestats.examples.opendata.dhs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Files that hold no seizures of DHS")
class DhsRefusalTest {

    private static final String CATEGORY = "VESSELS;;;;;;";
    private static final String ROW = ";YACHT;1;10;0;0;1";
    private static final String TOTAL = ";;1;10;0;0;1";

    @TempDir
    Path folder;

    private Workbooks workbook;

    @BeforeEach
    void startWorkbook() {
        workbook = new Workbooks(folder);
    }

    @Test
    void a_missing_sheet() {
        workbook.without("FY 2016");

        assertRefused("expected the sheets FY 2014, FY 2015, FY 2016, FY 2017, FY 2018,"
                + " but found FY 2014, FY 2015, FY 2017, FY 2018");
    }

    @Test
    void a_sheet_that_nobody_knows() {
        workbook.wholeSheet("FY 2019", Workbooks.DAYS, Workbooks.HEADER, CATEGORY, ROW, TOTAL, TOTAL);

        assertRefused("expected the sheets FY 2014, FY 2015, FY 2016, FY 2017, FY 2018,"
                + " but found FY 2014, FY 2015, FY 2016, FY 2017, FY 2018, FY 2019");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | 1.5             | C | a whole number such as 1234",
                "2 | -1              | C | a whole number such as 1234",
                "2 | many            | C | a whole number such as 1234",
                "3 | 10.005          | D | an amount such as 1234.56",
                "3 | -0.01           | D | an amount such as 1234.56",
                "3 | $10             | D | an amount such as 1234.56",
                "3 | 1E15            | D | an amount such as 1234.56",
                "4 | 0.0000000000001 | E | a number such as 1234.5678",
                "4 | n/a             | E | a number such as 1234.5678",
                "5 | 0.001           | F | an amount such as 1234.56",
                "6 | 1E15            | G | a number such as 1234.5678",
            })
    void a_cell_that_is_no_such_number(int place, String cell, String column, String expected) {
        workbook.sheet(2015, CATEGORY, row(place, cell), TOTAL, TOTAL);

        assertThatThrownBy(workbook::report)
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("can't read " + workbook.file() + ": sheet FY 2015: cell " + column
                        + "6: expected " + expected + ", but found \"");
    }

    @Test
    void a_cell_that_is_blank_since_a_blank_is_no_zero() {
        workbook.sheet(2015, CATEGORY, row(3, ""), TOTAL, TOTAL);

        assertRefused("sheet FY 2015: cell D6: expected an amount such as 1234.56, but found nothing");
    }

    @Test
    void a_cell_of_numbers_whose_text_is_none() {
        workbook.sheet(2015, CATEGORY, row(3, "#ten"), TOTAL, TOTAL);

        assertRefused("sheet FY 2015: cell D6: expected an amount such as 1234.56, but found \"ten\"");
    }

    @Test
    void a_total_that_is_no_number() {
        workbook.sheet(2015, CATEGORY, ROW, ";;1;ten;0;0;1", TOTAL);

        assertRefused("sheet FY 2015: cell D7: expected an amount such as 1234.56, but found \"ten\"");
    }

    @Test
    void a_total_without_its_incidents() {
        workbook.sheet(2015, CATEGORY, ROW, ";;;10;0;0;1", TOTAL);

        assertRefused("sheet FY 2015: cell C7: expected a whole number such as 1234, but found nothing");
    }

    @Test
    void a_table_without_its_header() {
        workbook.wholeSheet("FY 2015", Workbooks.DAYS, CATEGORY, ROW, TOTAL, TOTAL);

        assertRefused("sheet FY 2015: it has no row that begins with \"PROPERTY CATEGORY\"");
    }

    @Test
    void columns_in_another_order() {
        workbook.wholeSheet(
                "FY 2015",
                Workbooks.DAYS,
                Workbooks.HEADER.replace("TOTAL $ SEIZED;LBS SEIZED", "LBS SEIZED;TOTAL $ SEIZED"),
                CATEGORY,
                ROW,
                TOTAL,
                TOTAL);

        assertRefused("sheet FY 2015: cell D2: expected \"TOTAL $ SEIZED\", but found \"LBS SEIZED\"");
    }

    @Test
    void a_sheet_that_does_not_say_of_which_days_it_tells() {
        workbook.wholeSheet("FY 2014", Workbooks.HEADER, CATEGORY, ROW, TOTAL, TOTAL);

        assertRefused("sheet FY 2014: expected days such as \"January 1, 2014 thru January 31, 2018\" above the table,"
                + " but found none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"January 1, 2014 thru today", "January 31, 2018 thru January 1, 2014"})
    void days_that_are_none(String days) {
        workbook.wholeSheet("FY 2014", ";;" + days, Workbooks.HEADER, CATEGORY, ROW, TOTAL, TOTAL);

        assertRefused("sheet FY 2014: expected days such as \"January 1, 2014 thru January 31, 2018\" above the table,"
                + " but found \"" + days + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "October 1, 2014 thru January 31, 2018   | 2014 | 1 October 2014 to 31 January 2018",
                "January 1, 2014 thru September 30, 2017 | 2018 | 1 January 2014 to 30 September 2017",
            })
    void a_year_of_which_no_day_is_told(String days, int year, String told) {
        for (int each = 2014; each <= 2018; each++) {
            workbook.wholeSheet("FY " + each, ";;" + days, Workbooks.HEADER, CATEGORY, ROW, TOTAL, TOTAL);
        }

        assertRefused("sheet FY " + year + ": expected days of the fiscal year, but it tells of " + told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"September 30, 2014 thru January 31, 2018", "January 1, 2014 thru October 1, 2017"})
    void but_not_one_of_which_a_single_day_is_told(String days) throws IOException {
        for (int each = 2014; each <= 2018; each++) {
            workbook.wholeSheet("FY " + each, ";;" + days, Workbooks.HEADER, CATEGORY, ROW, TOTAL, TOTAL);
        }

        assertThat(workbook.report().account()).isEqualTo(new RecordAccount(5, 5, 0, 0));
    }

    @Test
    void sheets_of_unlike_days() {
        workbook.wholeSheet(
                "FY 2018",
                Workbooks.DAYS.replace("January 31", "January 30"),
                Workbooks.HEADER,
                CATEGORY,
                ROW,
                TOTAL,
                TOTAL);

        assertRefused("expected one span of days on all sheets,"
                + " but found [1 January 2014 to 31 January 2018, 1 January 2014 to 30 January 2018]");
    }

    @Test
    void a_category_without_its_total() {
        workbook.sheet(2015, CATEGORY, ROW, "AIRCRAFT;;;;;;", ROW, TOTAL, TOTAL);
        assertRefused("sheet FY 2015: row 7: expected the total of VESSELS before AIRCRAFT");

        workbook.sheet(2015, CATEGORY, ROW);
        assertRefused("sheet FY 2015: it has no grand total after VESSELS");
    }

    @Test
    void a_year_without_its_grand_total() {
        workbook.sheet(2015, CATEGORY, ROW, TOTAL);

        assertRefused("sheet FY 2015: it has no grand total after its categories");
    }

    @Test
    void a_category_that_stands_twice() {
        workbook.sheet(2015, CATEGORY, ROW, TOTAL, CATEGORY, ";SAILING;1;10;0;0;1", TOTAL, TOTAL);

        assertRefused("sheet FY 2015: row 8: a category above has this name too: VESSELS");
    }

    @Test
    void a_category_with_figures_beside_it() {
        workbook.sheet(2015, "VESSELS;YACHT;1;10;0;0;1", TOTAL, TOTAL);

        assertRefused("sheet FY 2015: row 5: expected nothing beside the category VESSELS");
    }

    @Test
    void a_category_that_can_not_be_told_from_a_type() {
        workbook.sheet(2015, "VESSELS | SMALL;;;;;;", ROW, TOTAL, TOTAL);

        assertRefused("sheet FY 2015: row 5: expected a category without \" | \", but found VESSELS | SMALL");
    }

    @Test
    void a_type_that_stands_twice_or_under_no_category() {
        workbook.sheet(2015, CATEGORY, ROW, ROW, TOTAL, TOTAL);
        assertRefused("sheet FY 2015: row 7: a row above is of this type too: 2015 | VESSELS | YACHT");

        workbook.sheet(2015, ROW, TOTAL, TOTAL);
        assertRefused("sheet FY 2015: row 5: expected a category before the type YACHT");
    }

    @ParameterizedTest
    @ValueSource(strings = {CATEGORY, ROW, TOTAL, ";;;;;;7"})
    void figures_after_the_grand_total(String row) {
        workbook.sheet(2015, CATEGORY, ROW, TOTAL, TOTAL, row);

        assertRefused("sheet FY 2015: row 9: expected nothing more after the grand total");
    }

    @Test
    void but_not_the_number_of_the_page() throws IOException {
        DhsReport before = workbook.report();

        workbook.sheet(2015, CATEGORY, ROW, "", TOTAL, ";;;;;;", TOTAL, ";;;Page 2 of 5;;;", "");

        assertThat(workbook.report()).isEqualTo(before);
    }

    @Test
    void files_that_are_not_there() throws IOException {
        assertThatThrownBy(() -> DhsReport.of(folder)).hasMessage(unreadable(workbook.file(), "there is no such file"));

        workbook.write();
        Files.delete(workbook.parsedFile());
        assertThatThrownBy(() -> DhsReport.of(folder))
                .isInstanceOf(IOException.class)
                .hasMessage(unreadable(workbook.parsedFile(), "there is no such file"));
    }

    @Test
    void what_is_no_workbook() throws IOException {
        workbook.write();
        for (byte[] bytes : new byte[][] {{}, {'t', 'e', 'x', 't'}, firstHalf(Files.readAllBytes(workbook.file()))}) {
            Files.write(workbook.file(), bytes);

            assertThatThrownBy(() -> DhsReport.of(folder))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith(unreadable(workbook.file(), ""));
        }
    }

    @Test
    void a_damaged_sheet() {
        workbook.sheet(2015, "</row><row>" + CATEGORY, ROW, TOTAL, TOTAL);

        assertThatThrownBy(workbook::report)
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(unreadable(workbook.file(), "it is no workbook or a damaged one: "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "2014,VESSELS,YACHT,1,10,0,0      | line 2: expected 8 cells, but found 7",
                "FY14,VESSELS,YACHT,1,10,0,0,1    | line 2: expected a year such as 2014, but found \"FY14\"",
                "2014,VESSELS,YACHT,1.5,10,0,0,1" + "| line 2: expected a whole number such as 1234, but found \"1.5\"",
                "2014,VESSELS,YACHT,1,10.005,0,0,1"
                        + "| line 2: expected an amount such as 1234.56, but found \"10.005\"",
                "2014,VESSELS,YACHT,1,1E1,0,0,1   | line 2: expected an amount such as 1234.56, but found \"1E1\"",
                "2014,VESSELS,YACHT,1,,0,0,1      | line 2: expected an amount such as 1234.56, but found nothing",
            })
    void a_line_of_the_parsed_table_that_is_none(String line, String reason) {
        workbook.parsed(workbook.parsed().get(0), line);

        assertThatThrownBy(workbook::report)
                .isInstanceOf(IOException.class)
                .hasMessage(unreadable(workbook.parsedFile(), reason));
    }

    @Test
    void another_parsed_table() {
        String header = workbook.parsed().get(0);
        for (String other :
                new String[] {"", "year,type", header.replace("msrp,quantity_seized", "quantity_seized,msrp")}) {
            workbook.parsed(other);

            assertThatThrownBy(workbook::report)
                    .isInstanceOf(IOException.class)
                    .hasMessage(unreadable(workbook.parsedFile(), "its header must be " + header));
        }
    }

    @Test
    void a_type_that_stands_twice_in_the_parsed_table() {
        String line = workbook.parsed().get(1);
        workbook.parsed(workbook.parsed().get(0), line, line);

        assertThatThrownBy(workbook::report)
                .hasMessage(unreadable(
                        workbook.parsedFile(), "line 3: a row above is of this type too: 2014 | VESSELS | YACHT"));
    }

    private void assertRefused(String reason) {
        assertThatThrownBy(workbook::report)
                .isInstanceOf(IOException.class)
                .hasMessage(unreadable(workbook.file(), reason));
    }

    private static String unreadable(Path file, String reason) {
        return "can't read " + file + ": " + reason;
    }

    /** The row with another cell in one place. */
    private static String row(int place, String cell) {
        String[] cells = ROW.split(";", -1);
        cells[place] = cell;
        return String.join(";", cells);
    }

    private static byte[] firstHalf(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }
}
