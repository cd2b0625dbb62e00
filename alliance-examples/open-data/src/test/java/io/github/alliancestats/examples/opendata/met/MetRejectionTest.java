package io.github.alliancestats.examples.opendata.met;

import static io.github.alliancestats.examples.opendata.met.SearchesCsv.report;
import static io.github.alliancestats.examples.opendata.met.SearchesCsv.row;
import static io.github.alliancestats.examples.opendata.met.SearchesCsv.search;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.examples.opendata.csv.RejectedRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Rows and files of stop-searches that can't be read")
class MetRejectionTest {

    private static final String NOON = "2020-08-05T12:00:00+00:00";
    private static final String GOOD = search("2020-08", NOON, "Arrest");

    @TempDir
    Path folder;

    @Test
    void words_that_nobody_publishes() throws IOException {
        assertRejected(
                row("2020-08", "Drone search", NOON, "Firearms", "Arrest"),
                "Type",
                "Drone search",
                "nothing or one of Person search, Vehicle search, Person and Vehicle search");
        assertRejected(row("2020-08", "Person search", NOON, "Drugs", "Arrest"), "Object of search", "Drugs");
        assertRejected(row("2020-08", "Person search", NOON, "Firearms", "arrest"), "Outcome", "arrest");
    }

    @Test
    void the_older_words_of_an_outcome_are_published_ones() throws IOException {
        MetReport report = report(folder, GOOD, search("2020-08", NOON, "Suspect arrested"));

        assertThat(report.rejectedRows()).isEmpty();
        assertThat(report.drugs().arrests()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2020-08-05",
                "2020-08-05T12:00:00",
                "2020-08-32T12:00:00+00:00",
                "noon",
                "+12020-08-05T12:00:00+00:00"
            })
    void a_date_that_is_no_instant_with_its_offset(String date) throws IOException {
        assertRejected(
                search("2020-08", date, "Arrest"),
                "Date",
                date,
                "an instant with its offset such as 2020-06-30T23:00:00+00:00");
    }

    @Test
    void a_file_that_is_not_named_by_a_month() throws IOException {
        assertRejected(search("August", NOON, "Arrest"), "File", "August", "a month such as 2020-07");
    }

    @Test
    void a_row_that_is_too_short() throws IOException {
        assertRejected("1,2020-08,Person search", "(all)", "3 values", "9 values");
    }

    @Test
    void rejected_rows_count_nowhere() throws IOException {
        String bad = search("2020-08", NOON, "arrest");
        MetReport report = report(folder, bad, bad, GOOD);

        assertThat(report.rowsRead()).isEqualTo(3);
        assertThat(report.rowsMapped()).isEqualTo(1);
        assertThat(report.rowsRejected()).isEqualTo(2);
        assertThat(report.all().searches()).isEqualTo(1);
        assertThat(report.file().alike()).isZero();
    }

    @Test
    void a_header_without_a_column() throws IOException {
        SearchesCsv.write(folder, SearchesCsv.HEADER.replace("Outcome,", "Result,"));

        assertUnreadable("its header lacks Outcome");
    }

    @Test
    void a_file_that_is_not_packed() throws IOException {
        Files.writeString(SearchesCsv.file(folder), SearchesCsv.HEADER);

        assertUnreadable("it is no whole gzip file");
    }

    @Test
    void a_file_that_was_cut_off() throws IOException {
        SearchesCsv.write(folder, SearchesCsv.HEADER + "\n" + GOOD);
        byte[] whole = Files.readAllBytes(SearchesCsv.file(folder));

        for (int length : new int[] {0, 5, whole.length / 2, whole.length - 4}) {
            Files.write(SearchesCsv.file(folder), Arrays.copyOf(whole, length));
            assertUnreadable("it is no whole gzip file");
        }
    }

    @Test
    void packed_bytes_that_are_not_utf_8() throws IOException {
        try (GZIPOutputStream packed = new GZIPOutputStream(Files.newOutputStream(SearchesCsv.file(folder)))) {
            packed.write((SearchesCsv.HEADER + "\nZoë").getBytes(StandardCharsets.ISO_8859_1));
        }

        assertUnreadable("it is not in UTF-8");
    }

    @Test
    void a_missing_file() {
        assertUnreadable("there is no such file");
    }

    private void assertUnreadable(String reason) {
        assertThatThrownBy(() -> MetReport.of(folder))
                .isInstanceOf(IOException.class)
                .hasMessage("can't read " + SearchesCsv.file(folder) + ": " + reason);
    }

    /** The row is rejected, and the good one above it is not. */
    private void assertRejected(String row, String column, String value, String expected) throws IOException {
        MetReport report = report(folder, GOOD, row);

        assertThat(report.rejectedRows()).containsExactly(new RejectedRow(3, column, value, expected));
        assertThat(report.rowsMapped()).isEqualTo(1);
    }

    private void assertRejected(String row, String column, String value) throws IOException {
        MetReport report = report(folder, GOOD, row);

        assertThat(report.rejectedRows()).singleElement().satisfies(rejected -> {
            assertThat(rejected.line()).isEqualTo(3);
            assertThat(rejected.column()).isEqualTo(column);
            assertThat(rejected.value()).isEqualTo(value);
            assertThat(rejected.expected()).startsWith("nothing or one of ");
        });
    }
}
