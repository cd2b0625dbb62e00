package io.github.alliancestats.examples.annualupdate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of 2021 the illustrative data hold December alone, from one force; of 2022 all months, from two. */
@DisplayName("The comparison with the year before")
class ComparisonTest {

    private static final Run TEXT = Run.with("--full", "--year", "2022");
    private static final Run JSON = Run.with("--year", "2022", "--json");

    @TempDir
    private Path temporary;

    @Test
    void refusesEveryFigureThatIsUnlikeAndSaysWhy() {
        assertThat(TEXT.out())
                .containsPattern("Drug seizures +131 +not supplied +not compared\n")
                .contains("\nNot compared with the year before\n====")
                .contains("  Every figure: different forces with data: [borderland, illustria] and [illustria]");
    }

    @Test
    void givesInJsonTheReasonsAndNoGrowth() {
        assertThat(JSON.told("drugs.seizures")
                        .at("/change/comparability_issues/0/reason")
                        .asText())
                .isEqualTo("panel");
        assertThat(JSON.told("drugs.seizures")
                        .at("/change/comparability_issues/1/reason")
                        .asText())
                .isEqualTo("completeness");
        assertThat(JSON.told("drugs.seizures")
                        .at("/change/comparability_issues/0/sentence")
                        .asText())
                .isEqualTo("different forces with data: [borderland, illustria] and [illustria]");
        assertThat(JSON.told("drugs.seizures").at("/change/growth_percent").isNull())
                .isTrue();
        assertThat(JSON.told("drugs.seizures").at("/last_year/state").asText()).isEqualTo("not_supplied");
    }

    @Test
    void refusesNothingWhereLikeIsSetAgainstLike() {
        assertThat(Run.with("--json").allTold())
                .extracting(figure -> figure.get("change"))
                .filteredOn(change ->
                        !change.isNull() && !change.get("comparability_issues").isEmpty())
                .allSatisfy(change -> assertThat(
                                change.at("/comparability_issues/0/reason").asText())
                        .isEqualTo("completeness"))
                .hasSize(7);
    }

    @Test
    void tellsOfHowManyRecordsAFigureIsKnownInBothYears() {
        assertThat(Run.with("--full").out())
                .contains("    2023: at least £11,233,421.945; known for 165 of 178, 27 of them in part (not")
                .contains("    2022: at least £3,952,837.595; known for 125 of 131, 20 of them in part (not")
                .containsPattern("""

                        Money and assets seized .*
                            sum of amounts by day on which it was seized
                            2023: known for 68 of 69 \\(amount not known: 1\\)
                            2022: known for 47 of 48 \\(amount not known: 1\\)
                        [^ ]""")
                .containsPattern("\nCash seized .*\n    sum of amounts by day on which it was seized\n[^ ]")
                .containsPattern("\nCash seizures .*\n    distinct seizures by day of seizure\n[^ ]");
    }

    @Test
    void full_amountWithoutARate_hasTheNumberOfKnownRecords() {
        assertThat(Run.with("--full", "--umbrella", "OP-ELDERSYKE").out())
                .containsPattern("\nCash seized .*\n    sum of amounts by day on which it was seized\n"
                        + "    2023: known for 5 of 6 \\(no exchange rate: 1\\)\n[^ ]");
    }

    @Test
    void saysNothingOfItWhereAllIsKnown() {
        String others = "assets.csv;cannabis-farms.csv;confiscation-orders.csv;county-lines.csv;crime-groups.csv;"
                + "disruptions.csv;money-events.csv;proceedings.csv;public-reports.csv;safeguarding.csv;stop-searches.csv;"
                + "warrants.csv;weapons.csv;actions.csv;proceedings-events.csv;order-events.csv";
        Folder folder = Folder.in(temporary)
                .with(Folder.DRUGS, "")
                .with(Folder.FUNDS, "")
                .with(Folder.COVERAGE, "us,1900-01-01,2100-12-31," + others + ",operation\n");

        assertThat(folder.run("--full").out())
                .contains("known for 1 of 1\n")
                .doesNotContain(": known for", "known for:");
    }

    @Test
    void tellsInJsonWhichForcesHaveData() {
        assertThat(JSON.json().at("/last_year/coverage/sources"))
                .extracting(JsonNode::asText)
                .containsExactly("illustria");
        assertThat(JSON.json().at("/this_year/coverage/sources")).hasSize(2);
    }
}
