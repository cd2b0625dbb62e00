package io.github.alliancestats.examples.annualupdate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The explanation of a figure")
class ExplanationTest {

    private static final Run UPDATE = Run.with("--json");

    @TempDir
    private Path temporary;

    private static Stream<String> figures() {
        return UPDATE.allTold().stream()
                .map(figure -> figure.at("/this_year/id").asText());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void hasContributionsThatAddToTheFigureOfTheUpdate(String id) {
        JsonNode document = Run.with("--explain", id, "--json").json();
        JsonNode figure = UPDATE.told(id).get("this_year");

        for (String end : List.of("value", "low", "high")) {
            assertThat(sum(document.get("contributions"), end))
                    .isEqualByComparingTo(figure.get(end).asText("0"))
                    .isEqualByComparingTo(document.get("sum").get(end).asText());
        }
        assertThat(document.get("contributions"))
                .filteredOn(contribution -> !contribution.get("gap").asText().equals("conflicting"))
                .doesNotHaveDuplicates();
        if (!figure.get("unit").asText().equals("count")) { // counts see names, and joint work once
            assertThat(document.get("contributions"))
                    .hasSize(figure.at("/completeness/seen").asInt());
        }
        assertThat(document.at("/figure/id").asText()).isEqualTo(id);
        assertThat(document.at("/figure/completeness")).isEqualTo(figure.get("completeness"));
    }

    private static BigDecimal sum(JsonNode contributions, String end) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode contribution : contributions) {
            sum = sum.add(new BigDecimal(contribution.get(end).asText()));
        }
        return sum;
    }

    @Test
    void beginsWithItsSentenceAndEndsInItsSum() {
        String rows = """
                us,C1,1,,2023-05-14,1,250.50,GBP,B,
                us,C2,1,,2023-05-15,1,100,GBP,B,
                us,C2,1,,2023-05-15,2,5,USD,B,
                us,C3,1,,,1,7,GBP,B,
                """;
        Run run = Folder.in(temporary).with(Folder.CASH, rows).run("--explain", "cash.seized");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                        Operation Anchor: what a figure for 2023 is made of
                        ===================================================

                        Cash seized: at least £350.50, in 2023, within A (sum of amounts by day on which it was seized), known for 2 of 3, 1 of
                          them in part (no exchange rate: 1, undated: 1), perhaps not recorded: operation, provisional.

                        Record                 Adds  Gap
                        --------------------------------
                        cash seizure us/C1  £250.50
                        cash seizure us/C2  £100.00  no exchange rate
                        cash seizure us/C3    £0.00  undated
                        Sum                 £350.50
                        The figure          £350.50


                        Left out
                        ========

                        2023: 5 records seen = 4 included + 1 excluded + 0 outside

                        Excluded: 1
                          undated: 1
                            cash seizure us/C3 is undated: its dates leave open whether it counts.
                        """);
    }

    @Test
    void addsARangeEndByEnd() {
        assertThat(Folder.in(temporary).run("--explain", "drugs.value").out())
                .containsPattern("Record +Adds +Low +High +Gap\n")
                .containsPattern("drug seizure us/D1 +£1,000.00 +£900.00 +£1,200.00\n")
                .containsPattern("The figure +£1,000.00 +£900.00 +£1,200.00\n");
    }

    @Test
    void addsWeightsInGrams() {
        assertThat(Folder.in(temporary).run("--explain", "drugs.mass").out())
                .containsPattern("drug seizure us/D1 +10 g\n");
    }

    @Test
    void namesEachRecordThatWasLeftOutWithItsReason() {
        JsonNode exclusions =
                Run.with("--explain", "drugs.value", "--json").json().at("/account/exclusions");

        assertThat(exclusions)
                .hasSize(119)
                .anySatisfy(
                        one -> assertThat(one.get("sentence").asText())
                                .isEqualTo(
                                        "drug seizure illustria/DS-2021-0902 is undated: its dates leave open whether it counts."));
        assertThat(Run.with("--explain", "drugs.value").out())
                .contains(
                        "    drug seizure illustria/DS-2021-0902 is undated: its dates leave open whether it counts.\n")
                .contains("1516 records seen = 876 included + 120 excluded + 520 outside\n");
    }

    @Test
    void fitsIntoTheSameLinesAsTheUpdate() {
        assertThat(Stream.of("drugs.value", "money.first-frozen-or-detained", "partners.agencies")
                        .flatMap(id -> Run.with("--explain", id).out().lines()))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    }

    @Test
    void isOfTheYearAndTheMomentThatWereAskedAbout() {
        Run run = Run.with("--explain", "cash.seizures", "--year", "2022", "--as-at", "2022-06-30");

        assertThat(run.out())
                .startsWith(
                        "Operation Alliance: what a figure for 2022 is made of, as known at the end of 30 June 2022")
                .contains("(recording time not known: 2)", " as at 2022-06-30T22:59:59.999999999Z, provisional.");
    }

    @Test
    void isRefusedForAnUnknownFigureWithTheNearestIds() {
        Run run = Run.with("--explain", "drug.value");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err())
                .contains("the id of a figure, which --json lists, but was \"drug.value\"")
                .contains("(did you mean drugs.value?)");
    }
}
