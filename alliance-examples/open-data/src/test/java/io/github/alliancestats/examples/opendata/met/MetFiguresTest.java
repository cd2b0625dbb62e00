package io.github.alliancestats.examples.opendata.met;

import static io.github.alliancestats.examples.opendata.met.SearchesCsv.report;
import static io.github.alliancestats.examples.opendata.met.SearchesCsv.row;
import static io.github.alliancestats.examples.opendata.met.SearchesCsv.search;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Figures of stop-searches")
class MetFiguresTest {

    private static final String NFA = "A no further action disposal";
    private static final String NOON = "2020-08-05T12:00:00+00:00";

    @TempDir
    Path folder;

    @Test
    void the_first_hour_of_july_in_london_is_june_in_utc_and_counts_in_july() throws IOException {
        MetReport report = report(
                folder,
                search("2020-07", "2020-06-30T23:00:00+00:00", NFA),
                search("2020-07", "2020-07-31T22:59:59+00:00", NFA),
                search("2020-08", "2020-07-31T23:00:00+00:00", NFA));

        assertThat(report.all().byMonth())
                .containsExactly(entry("2020-07", 2L), entry("2020-08", 1L), entry("2020-09", 0L));
        assertThat(report.byUtc().byMonth()).as("naive").containsExactly(entry("2020-06", 1L), entry("2020-07", 2L));
        assertThat(report.byUtc().inAnotherMonth()).isEqualTo(2);
        assertThat(report.byUtc().onAnotherDay()).isEqualTo(2);
        assertThat(report.account().outside()).isZero();
    }

    @Test
    void the_offset_with_which_an_instant_is_written_does_not_matter() throws IOException {
        MetReport report = report(
                folder,
                search("2020-07", "2020-07-01T00:00:00+01:00", NFA),
                search("2020-07", "2020-06-30T23:00:00Z", NFA));

        assertThat(report.all().byMonth()).contains(entry("2020-07", 2L));
        assertThat(report.drugs().byDay()).containsExactly(entry("2020-07-01", 2L));
        assertThat(report.file().first()).isEqualTo("2020-06-30T23:00:00+00:00");
        assertThat(report.file().byHour()).containsExactly(entry("00", 2L));
    }

    @Test
    void the_first_hour_of_october_is_outside_and_stays_in_the_file() throws IOException {
        MetReport report = report(
                folder,
                search("2020-09", "2020-09-30T22:59:00+00:00", NFA),
                search("2020-09", "2020-09-30T23:00:00+00:00", NFA));

        assertThat(report.all().searches()).isEqualTo(1);
        assertThat(report.account().outside()).isEqualTo(1);
        assertThat(report.file().byFile()).containsExactly(entry("2020-09", 2L));
        assertThat(report.file().fileIsLondonMonth()).isEqualTo(1);
        assertThat(report.file().last()).isEqualTo("2020-09-30T23:00:00+00:00");
    }

    @Test
    void rows_that_read_alike_are_searches_of_their_own() throws IOException {
        String row = search("2020-08", NOON, NFA);
        MetReport report = report(folder, row, row, row.replace("7,", "8,"), search("2020-08", NOON, "Arrest"));

        assertThat(report.all().searches()).isEqualTo(4);
        assertThat(report.account().excluded()).isZero();
        assertThat(report.file().alike())
                .as("what would be lost without duplicates")
                .isEqualTo(2);
    }

    @Test
    void what_is_not_known_stands_under_none_and_is_not_dropped() throws IOException {
        MetReport report = report(
                folder,
                row("2020-08", "", NOON, "", ""),
                row("2020-08", "Vehicle search", NOON, "Firearms", ""),
                row("2020-08", "Person search", NOON, "Controlled drugs", ""),
                row("2020-08", "Person search", NOON, "", "Arrest").replace(SearchesCsv.POWER, ""));

        assertThat(report.all().searches()).isEqualTo(4);
        assertThat(report.all().byType())
                .containsExactly(entry("Person search", 2L), entry("Vehicle search", 1L), entry("none", 1L));
        assertThat(report.all().byObject())
                .containsExactly(entry("Controlled drugs", 1L), entry("Firearms", 1L), entry("none", 2L));
        assertThat(report.all().byOutcome()).containsExactly(entry("Arrest", 1L), entry("none", 3L));
        assertThat(report.drugs().byOutcome()).containsExactly(entry("none", 1L));
        assertThat(report.file().byLegislation()).containsOnly(entry(SearchesCsv.POWER, 3L), entry("none", 1L));
    }

    @Test
    void unknown_is_not_no_further_action() throws IOException {
        MetReport report = report(folder, search("2020-08", NOON, ""), search("2020-08", NOON, NFA));

        assertThat(report.all().noFurtherAction()).isEqualTo(1);
        assertThat(report.all().noFurtherActionPercent()).isEqualByComparingTo("50");
    }

    @Test
    void searches_for_drugs_are_told_apart() throws IOException {
        MetReport report = report(
                folder,
                search("2020-07", "2020-07-05T12:00:00+00:00", "Arrest"),
                search("2020-08", NOON, "Caution (simple or conditional)"),
                row("2020-08", "Person search", NOON, "Stolen goods", "Arrest"));

        assertThat(report.drugs().searches()).isEqualTo(2);
        assertThat(report.drugs().percentOfAll()).isEqualTo("66.67");
        assertThat(report.drugs().arrests()).isEqualTo(1);
        assertThat(report.drugs().byMonth()).containsExactly(entry("2020-07", 1L), entry("2020-08", 1L));
        assertThat(report.drugs().byOutcome())
                .containsExactly(entry("Arrest", 1L), entry("Caution (simple or conditional)", 1L), entry("none", 0L));
        assertThat(report.all().byOutcome()).contains(entry("Arrest", 2L));
    }

    @Test
    void a_file_without_rows_has_figures_of_zero_and_no_percentages() throws IOException {
        MetReport report = report(folder);

        assertThat(report.rowsRead()).isZero();
        assertThat(report.all().searches()).isZero();
        assertThat(report.all().noFurtherActionPercent()).isNull();
        assertThat(report.drugs().percentOfAll()).isNull();
        assertThat(report.file().first()).isNull();
    }
}
