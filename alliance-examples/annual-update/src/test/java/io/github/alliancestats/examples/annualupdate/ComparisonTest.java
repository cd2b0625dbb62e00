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

    private static final Run TEXT = Run.with("--year", "2022");
    private static final JsonNode JSON = Run.with("--year", "2022", "--json").json();

    @TempDir
    private Path temporary;

    @Test
    void refusesEveryFigureThatIsUnlikeAndSaysWhy() {
        assertThat(TEXT.out())
                .containsPattern("Drug seizures +131 +3 +not compared\n")
                .containsPattern(
                        "Funds subject to criminal investigation +£1,454,575.60648 +£477,071.90 +not compared\n")
                .contains("Not compared, since like would not be set against like:")
                .contains("  Every figure: different forces with data: [borderland, illustria] and [illustria]")
                .contains("  Drug seizures, Value of drugs seized, Weight of drugs seized,")
                .contains("different months with data, counted from the first")
                .contains("  Value of drugs seized: unlike parts are known: known for 125 of 131, 20 of them in part");
    }

    @Test
    void givesInJsonTheReasonsAndNoGrowth() {
        assertThat(JSON.at("/comparison/drugs.seizures/unlike/0/reason").asText())
                .isEqualTo("panel");
        assertThat(JSON.at("/comparison/drugs.seizures/unlike/1/reason").asText())
                .isEqualTo("months_covered");
        assertThat(JSON.at("/comparison/drugs.seizures/unlike/0/sentence").asText())
                .isEqualTo("different forces with data: [borderland, illustria] and [illustria]");
        assertThat(JSON.at("/comparison/drugs.seizures/growth_percent").isNull())
                .isTrue();
        assertThat(JSON.at("/comparison/drugs.seizures/difference").asInt()).isEqualTo(128);
    }

    @Test
    void doesNotAskOfAStockWhichMonthsHaveData() {
        assertThat(JSON.at("/comparison/investigations.open/unlike"))
                .extracting(unlike -> unlike.get("reason").asText())
                .containsExactly("panel");
    }

    @Test
    void refusesNothingWhereLikeIsSetAgainstLike() {
        assertThat(Run.with().out()).doesNotContain("ot compared");
        assertThat(Run.with("--json").json().get("comparison"))
                .hasSize(15)
                .allSatisfy(change -> assertThat(change.get("unlike")).isEmpty());
    }

    @Test
    void tellsOfHowManyRecordsAFigureIsKnownInBothYears() {
        assertThat(Run.with().out())
                .containsPattern("\nKnown for +2023 +2022\n")
                .containsPattern("\nValue of drugs seized +165 of 178, 27 in part +125 of 131, 20 in part\n")
                .containsPattern("\nCash seized +61 of 62 +42 of 42\n")
                .doesNotContainPattern("\nCash seizures +62 of 62");
    }

    @Test
    void saysNothingOfItWhereAllIsKnown() {
        Folder folder = Folder.in(temporary).with(Folder.DRUGS, "").with(Folder.FUNDS, "");

        assertThat(folder.run().out()).doesNotContain("Known for").doesNotContain("known for:");
    }

    @Test
    void tellsInJsonWhichMonthsAndForcesHaveData() {
        assertThat(JSON.at("/last_year/coverage/months"))
                .extracting(JsonNode::asText)
                .containsExactly("2021-12");
        assertThat(JSON.at("/last_year/coverage/sources"))
                .extracting(JsonNode::asText)
                .containsExactly("illustria");
        assertThat(JSON.at("/this_year/coverage/months")).hasSize(12);
        assertThat(JSON.at("/this_year/coverage/sources")).hasSize(2);
    }
}
