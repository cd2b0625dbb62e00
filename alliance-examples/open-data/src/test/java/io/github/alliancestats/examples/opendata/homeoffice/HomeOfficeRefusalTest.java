package io.github.alliancestats.examples.opendata.homeoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Files that hold no table of the Home Office")
class HomeOfficeRefusalTest {

    private static final String GOOD = "Cumbria" + Tables.BELOW;

    @TempDir
    Path folder;

    private Tables tables;

    @BeforeEach
    void writeTables() throws IOException {
        tables = new Tables(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Seizures13-14", "Quantities18-19", "seizures_EW", "quantities_EW"})
    void a_file_that_is_not_there(String name) throws IOException {
        Files.delete(tables.file(name));

        assertRefused(name, "there is no such file");
    }

    @Test
    void another_kind_of_table() throws IOException {
        tables.write("Seizures09-10", "incident_id,drug", "I1,Heroin");

        assertRefused("Seizures09-10", "its first heading must be \"Police force\", but was \"incident_id\"");
    }

    @Test
    void an_empty_file() throws IOException {
        tables.write("quantities_EW", "");

        assertRefused("quantities_EW", "its first heading must be \"year\", but was \"\"");
    }

    @Test
    void quantities_in_the_place_of_seizures() throws IOException {
        tables.quantities("Seizures09-10", "Cumbria,1,2,3");

        assertRefused("Seizures09-10", "its heading \"All drugs\" must head one column, but heads no column");
    }

    @Test
    void seizures_in_the_place_of_quantities() throws IOException {
        tables.seizures("Quantities09-10", GOOD);

        assertRefused("Quantities09-10", "its heading \"All drugs\" is of no drug that is measured");
    }

    @Test
    void a_total_that_is_headed_otherwise() throws IOException {
        tables.write("Seizures09-10", Tables.SEIZURES.replace("Total Class B", "Class B"), GOOD);

        assertRefused("Seizures09-10", "its heading \"Total Class B\" must head one column, but heads no column");
    }

    @Test
    void a_heading_that_stands_twice_in_another_place() throws IOException {
        tables.write(
                "Seizures09-10",
                Tables.SEIZURES.replace("Total Class B", "Class B").replace("GHB", "Cocaine"),
                GOOD);

        assertRefused("Seizures09-10", "its heading \"Total Class B\" must head one column, but heads no column");
    }

    @Test
    void two_columns_of_all_drugs() throws IOException {
        tables.write("Seizures09-10", Tables.SEIZURES.replace("Cocaine", "All drugs"), GOOD);

        assertRefused("Seizures09-10", "its heading \"All drugs\" must head one column, but heads 2 columns");
    }

    @Test
    void two_columns_of_one_drug() throws IOException {
        tables.write("Seizures09-10", Tables.SEIZURES.replace("GHB", "Cocaine"), GOOD);
        assertRefused("Seizures09-10", "its heading \"Cocaine\" stands over two columns");

        tables.seizures("Seizures09-10", GOOD).write("seizures_EW", "year,Total,Crack,Crack", "2010,2,1,1");
        assertRefused("seizures_EW", "its heading \"Crack\" stands over two columns");
    }

    @Test
    void classes_in_another_order() throws IOException {
        String swapped = Tables.SEIZURES
                .replace("Class A", "Class X")
                .replace("Class B", "Class A")
                .replace("Class X", "Class B");
        tables.write("Seizures09-10", swapped, GOOD);

        assertRefused("Seizures09-10", "its header must have the drugs of Class B before their total");
    }

    @Test
    void a_drug_twice_among_quantities() throws IOException {
        tables.write("Quantities09-10", "Police Force,Cocaine,COCAINE", "Cumbria,1,2");

        assertRefused("Quantities09-10", "its heading \"COCAINE\" stands over two columns");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "x", "..", "1 000", "٣", "1234567890"})
    void a_count_that_is_no_whole_number(String cell) throws IOException {
        tables.seizures("Seizures09-10", GOOD, "Kent,10," + cell + ",1,4,5,1,6,1,0,1,0");

        assertRefused(
                "Seizures09-10",
                "line 3: under \"Cocaine\": expected nothing or a number such as 1234, but found \"" + cell + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1E3", ".5", "1.", "a few"})
    void a_quantity_that_is_no_plain_number(String cell) throws IOException {
        tables.quantities("Quantities09-10", "Cumbria,1,2," + cell);

        assertRefused(
                "Quantities09-10",
                "line 2: under \"GHB\": expected nothing or a number such as 12.345, but found \"" + cell + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kent", "Kent,1,2,3,4,5,6,7,8,9,10,11,12"})
    void a_row_that_is_too_short_or_too_long(String row) throws IOException {
        tables.seizures("Seizures09-10", GOOD, row);

        assertRefused("Seizures09-10", "line 3: expected 12 cells, but found " + row.split(",", -1).length);
    }

    @Test
    void a_force_that_has_two_rows() throws IOException {
        tables.seizures("Seizures09-10", "Kent" + Tables.BELOW, "Kent 4" + Tables.BELOW);

        assertRefused("Seizures09-10", "line 3: a row above has this name too: Kent 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009/10", "10", "Cumbria"})
    void a_year_that_is_no_calendar_year(String year) throws IOException {
        tables.write("seizures_EW", "year,Total", year + ",1");

        assertRefused("seizures_EW", "line 2: expected a year such as 2010, but found \"" + year + "\"");
    }

    @Test
    void a_table_of_england_and_wales_without_their_total() throws IOException {
        tables.write("seizures_EW", "year,Cocaine", "2010,1");

        assertRefused("seizures_EW", "its header lacks \"Total\"");
    }

    @Test
    void but_not_one_with_a_byte_order_mark_line_breaks_and_spaces() throws IOException {
        tables.write(
                "Seizures09-10",
                "\uFEFF"
                        + Tables.SEIZURES
                                .replace("Other Class B", "\"Other\nClass B\"")
                                .replace("GHB", " GHB "),
                GOOD.replace("Cumbria", " Cumbria ").replace(",10,", ", 10 ,"));

        assertThat(tables.report()).isEqualTo(new Tables(folder).report());
    }

    private void assertRefused(String name, String reason) {
        assertThatThrownBy(tables::report)
                .isInstanceOf(IOException.class)
                .hasMessage("can't read " + tables.file(name) + ": " + reason);
    }
}
