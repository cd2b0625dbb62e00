package io.github.alliancestats.examples.annualupdate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The update as known at a moment")
class AsAtTest {

    /** Recorded at the last second of 30 June in London, and revised in the first of 1 July. */
    private static final String CASH = """
            us,C1,1,2023-06-30T22:59:59Z,2023-05-14,1,100,GBP,B,
            us,C1,2,2023-06-30T23:00:00Z,2023-05-14,1,170,GBP,B,
            us,C2,1,,2023-05-14,1,1000,GBP,B,
            """;

    @TempDir
    private Path temporary;

    @Test
    void beforeTheFirstRecording_onlyAnEarlierRecordWithoutARecordingTimeIsInDoubt() {
        Run run = Run.with("--as-at", "2018-11-30", "--json");

        assertThat(run.allTold()).isEmpty();
        assertThat(run.json().get("not_supplied")).hasSize(15);
        for (String year : new String[] {"this_year", "last_year"}) {
            JsonNode account = run.json().get("account").get(year);
            assertThat(account.get("seen").asInt()).isEqualTo(1516);
            assertThat(account.get("outside").asInt()).isEqualTo(1515);
            assertThat(account.at("/outside_by_reason/not_recorded_by_then").asInt())
                    .isEqualTo(1515);
            assertThat(account.at("/excluded_by_reason/recording_unknown").asInt())
                    .isEqualTo(1);
        }
    }

    @Test
    void beforeTheFirstRecording_textCountsRecordsWithoutARecordingTime() {
        assertThat(Run.with("--full", "--as-at", "2018-11-30").out())
                .startsWith(
                        "Operation Alliance: update for 2023, as known at the end of 30 November 2018 (illustrative,")
                .contains("\nNot supplied: drug seizures, cannabis farms, ")
                .doesNotContain("£0")
                .contains("""
                        1516 records seen = 0 included + 1 excluded + 1515 outside
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-29, not known, 2",
        "2023-06-30, at least £100, 1",
        "2023-06-30T22:59:58Z, not known, 2",
        "2023-06-30T22:59:59Z, at least £100, 1",
        "2023-07-01T00:00:00+01:00, at least £170, 0",
        "2023-07-01, at least £170, 0"
    })
    void countsWhatWasRecordedUpToItInTheRevisionOfThen(String moment, String cash, int outside) {
        Run run = Folder.in(temporary).with(Folder.CASH, CASH).run("--as-at", moment, "--json");

        assertThat(run.told("cash.seized").at("/this_year/words").asText()).isEqualTo(cash);
        assertThat(run.json()
                        .at("/account/this_year/outside_by_reason/not_recorded_by_then")
                        .asInt())
                .isEqualTo(outside);
        assertThat(run.json()
                        .at("/account/this_year/excluded_by_reason/recording_unknown")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void saysInJsonAtWhichInstant() {
        assertThat(Run.with("--as-at", "2023-06-30", "--json")
                        .json()
                        .at("/scope/as_at")
                        .asText())
                .isEqualTo("2023-06-30T22:59:59.999999999Z");
        assertThat(Run.with("--json").json().at("/scope/as_at").isNull()).isTrue();
        assertThat(Run.with("--json").json().at("/scope/status").asText()).isEqualTo("provisional");
    }

    @Test
    void comparesBothYearsAsKnownThen() {
        JsonNode change =
                Run.with("--as-at", "2024-06-30", "--json").told("farms.shut").get("change");

        assertThat(change.get("comparability_issues")).isEmpty();
        assertThat(change.get("growth_percent").isTextual()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2023-02-29", "2023", "30/06/2023", "2023-06-30T12:00:00", "+12023-06-30"})
    void isRefusedForWhatIsNoMoment(String moment) {
        Run run = Run.with("--as-at=" + moment);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).contains("'--as-at'", "expected a date, as in 2024-01-31, or an instant");
    }
}
