package io.github.alliancestats.examples.annualupdate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The revisions of a year since a moment")
class RevisionsTest {

    private static final String CASH = """
            us,C1,1,2023-06-01T10:00:00Z,2023-05-14,1,100,GBP,B,
            us,C1,2,2023-07-02T10:00:00Z,2023-05-14,1,170.50,GBP,B,
            us,C2,1,2023-07-03T10:00:00Z,2023-05-14,1,30,GBP,B,
            us,C3,1,2023-06-01T10:00:00Z,2023-05-14,1,25,GBP,B,
            us,C3,2,2023-07-04T10:00:00Z,2022-05-14,1,25,GBP,B,
            us,C4,1,,2023-05-14,1,1000,GBP,B,
            """;

    @TempDir
    private Path temporary;

    private Folder folder() {
        return Folder.in(temporary)
                .with(Folder.CASH, CASH)
                .with(Folder.DRUGS, "")
                .with(Folder.FUNDS, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-01-31", "2023-06-30", "2024-01-10T00:00:00Z", "2024-01-31"})
    void giveForEachFigureReasonsAndRecordsThatAddToItsDifference(String since) {
        JsonNode figures = Run.with("--revisions-since", since, "--json").json().get("figures");

        assertThat(figures).hasSizeGreaterThan(100).allSatisfy(figure -> {
            BigDecimal difference = number(figure.get("difference"));
            assertThat(number(figure.at("/after/value")).subtract(number(figure.at("/before/value"))))
                    .isEqualByComparingTo(difference);
            assertThat(sum(figure.get("reasons"), "")).isEqualByComparingTo(difference);
            assertThat(sum(figure.get("records"), "/difference")).isEqualByComparingTo(difference);
        });
    }

    @Test
    void areThoseBetweenTheUpdatesAsKnownAtBothMoments() {
        JsonNode figures = Run.with("--revisions-since", "2023-02-20", "--as-at", "2023-12-31", "--json")
                .json()
                .get("figures");
        Map<String, JsonNode> before =
                Run.with("--as-at", "2023-02-20", "--json").toldById();
        Map<String, JsonNode> after =
                Run.with("--as-at", "2023-12-31", "--json").toldById();

        assertThat(figures.at("/funds.under-investigation/reasons")).hasSize(2);
        figures.properties().forEach(figure -> {
            assertThat(figure.getValue().get("before")).isEqualTo(thisYear(figure.getKey(), before));
            assertThat(figure.getValue().get("after")).isEqualTo(thisYear(figure.getKey(), after));
        });
    }

    private static JsonNode thisYear(String id, Map<String, JsonNode> told) {
        return Objects.requireNonNull(told.get(id), id).get("this_year");
    }

    private static BigDecimal sum(JsonNode nodes, String path) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode node : nodes) {
            sum = sum.add(number(node.at(path)));
        }
        return sum;
    }

    private static BigDecimal number(JsonNode node) {
        return new BigDecimal(node.asText("0")); // null if nothing was known
    }

    @ParameterizedTest
    @CsvSource({"late_record, us/C2, 30", "moved_date, us/C3, -25", "revalued, us/C1, 70.5"})
    void tellWhyEachRecordCountsOtherwise(String reason, String record, String difference) {
        JsonNode figure =
                folder().run("--revisions-since", "2023-06-30", "--json").json().at("/figures/cash.seized");

        assertThat(figure.at("/reasons/" + reason).asText()).isEqualTo(difference);
        assertThat(figure.get("records")).hasSize(3).anySatisfy(one -> {
            assertThat(one.get("kind").asText()).isEqualTo("cash seizure");
            assertThat(one.get("force").asText() + "/" + one.get("id").asText()).isEqualTo(record);
            assertThat(one.get("reason").asText()).isEqualTo(reason);
            assertThat(one.get("difference").asText()).isEqualTo(difference);
        });
    }

    @Test
    void areToldFigureByFigure() {
        Run run = folder().run("--revisions-since", "2023-06-30");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("Operation Anchor: revisions of 2023\n")
                .contains("What was known at the end of 30 June 2023, and at 2023-07-04T10:00:00Z.\n")
                .containsPattern("Cash seized +£125.00 +£200.50 +\\+£75.50\n")
                .containsPattern("Cash seizures +2 +2 +0\n")
                .contains("""
                        Reason       Difference
                        -----------------------
                        late record     +£30.00
                        moved date      -£25.00
                        revalued        +£70.50
                        Together        +£75.50

                        Record              Difference  Reason
                        --------------------------------------
                        cash seizure us/C1     +£70.50  revalued
                        cash seizure us/C2     +£30.00  late record
                        cash seizure us/C3     -£25.00  moved date
                        """)
                .contains("6 records seen = 2 included + 1 excluded + 3 outside")
                .contains(" 3 outside = 3 not recorded by then")
                .contains("6 records seen = 3 included + 3 excluded + 0 outside")
                .doesNotContain("Investigations opened\n====");
    }

    @Test
    void areNoneSinceTheLastRecording() {
        JsonNode document =
                folder().run("--revisions-since", "2023-07-04", "--json").json();

        assertThat(document.get("after_as_at")).isEqualTo(document.get("before_as_at"));
        assertThat(document.get("figures"))
                .allSatisfy(figure -> assertThat(figure.get("records")).isEmpty());
    }

    @Test
    void fitIntoTheSameLinesAsTheUpdate() {
        assertThat(Run.with("--revisions-since", "2022-06-30").out().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    }

    @Test
    void areRefusedSinceALaterMomentThanTheOneAsAt() {
        Run run = folder().run("--revisions-since", "2023-06-30", "--as-at", "2023-06-29");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "expected --revisions-since to be no later than --as-at, but the end of 30 June 2023 is later"
                                + " than the end of 29 June 2023\n");
    }
}
