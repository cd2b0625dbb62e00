package io.github.alliancestats.examples.annualupdate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.alliancestats.examples.annualupdate.exports.Headers;
import io.github.alliancestats.examples.annualupdate.update.Choices;
import io.github.alliancestats.examples.annualupdate.update.Line;
import io.github.alliancestats.examples.annualupdate.update.Section;
import io.github.alliancestats.examples.annualupdate.update.Sections;
import io.github.alliancestats.measure.Measure;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The sections of the update")
class SectionsTest {

    private static final List<Section> SECTIONS = Sections.of(new Choices(2023, 200, 2));
    private static final Run TEXT = Run.with("--full");
    private static final JsonNode JSON = Run.with("--json").json().get("sections");

    @TempDir
    private Path temporary;

    private static List<String> idsOfLines() {
        return SECTIONS.stream()
                .flatMap(section -> section.lines().stream())
                .filter(Line.OfFigure.class::isInstance)
                .map(line -> ((Line.OfFigure<?>) line).now().id())
                .toList();
    }

    @Test
    void standInTheOrderOfTheAnnouncementInTextAndJson() {
        List<String> titles = List.of(
                "Drugs",
                "Cannabis farms",
                "Money stage by stage",
                "Confiscation orders",
                "Funds under criminal investigation",
                "Organised crime groups",
                "People and courts",
                "Activity",
                "Safeguarding",
                "Partners",
                "The public",
                "Operations",
                "Neighbourhoods");

        assertThat(JSON).extracting(section -> section.get("title").asText()).containsExactlyElementsOf(titles);
        assertThat(TEXT.out().lines().filter(titles::contains)).containsExactlyElementsOf(titles);
    }

    @Test
    void tellEveryStandardMeasureInOneOfThem() {
        assertThat(idsOfLines())
                .doesNotHaveDuplicates()
                .containsAll(Measure.standard().stream().map(Measure::id).toList());
    }

    @Test
    void askOnlyForWhatTheyTell() {
        assertThat(Run.with("--json").allTold())
                .extracting(figure -> figure.at("/this_year/id").asText())
                .containsExactlyElementsOf(idsOfLines());
    }

    @Test
    void tellUnderEachFigureByWhatRuleItCounts() {
        for (JsonNode figure : Run.with("--json").allTold()) {
            JsonNode now = figure.get("this_year");
            assertThat(TEXT.out())
                    .containsPattern("\n\\Q" + now.get("name").asText() + "\\E  .*\n    \\Q"
                            + now.get("rule").asText() + "\\E");
        }
        assertThat(TEXT.out())
                .containsPattern("\nValue of drugs seized .*\n    sum of valuations of seized drugs by day of seizure,"
                        + " street basis\n");
    }

    @Test
    void printWhatNothingWasCountedOfAsZero() {
        Folder folder = Folder.in(temporary)
                .write("proceedings.csv", Headers.of("proceedings.csv") + "\n")
                .write("proceedings-events.csv", "force,record_id,revision,event,date,number,detail\n")
                .write("county-lines.csv", Headers.of("county-lines.csv") + "\n")
                .covered();

        assertThat(folder.run("--full").out())
                .containsPattern("\nCounty lines closed +0 +0 ")
                .containsPattern("\nCash forfeited +£0\\.00 +£0\\.00 ")
                .containsPattern("\nDrugs destroyed, mass +0 g +0 g ")
                .containsPattern("\nCustody imposed +0 days +0 days ");
    }

    @Test
    void tellNothingAsZeroOfWhichNothingIsKnown() {
        Folder folder = Folder.in(temporary)
                .write("proceedings.csv", Headers.of("proceedings.csv") + "\n")
                .write("proceedings-events.csv", "force,record_id,revision,event,date,number,detail\n")
                .covered();

        assertThat(folder.run("--full").out())
                .containsPattern("\nDrug seizures, one for each event +not known +0 +not compared\n")
                .containsPattern("\nCharge rate within 90 days +– +–\n");
    }

    @Test
    void haveNoTableWhereNothingSaysByWhat() {
        Folder folder = Folder.in(temporary)
                .write("stop-searches.csv", Headers.of("stop-searches.csv") + "\n")
                .covered();
        JsonNode units = folder.run("--json").json().at("/sections/activity/tables/unit");

        assertThat(folder.run("--full").out())
                .contains("\nDrugs by class\n")
                .doesNotContain("wet and dry", "Activity by unit");
        assertThat(units.get("rows")).isEmpty();
        assertThat(units.at("/none/figures/drugs.seizures/value").asText()).isEqualTo("1");
    }

    @Test
    void tellAnAreaOfNoneToo() {
        assertThat(TEXT.out()).containsPattern("\nNo area +10 +£326,378\\.73 ");
        assertThat(JSON.at("/neighbourhoods/tables/area/none/figures/drugs.seizures/value")
                        .asText())
                .isEqualTo("10");
        assertThat(JSON.at("/neighbourhoods/tables/area/rows/0/people").asInt()).isEqualTo(84_287);
    }

    // The numbers were worked out from the CSV files by other means.
    @Test
    void tellTheMedianAndTheLargestSeizure() {
        assertThat(TEXT.out())
                .containsPattern("\nMedian seizure by value +£930\\.00 +£665\\.00\n")
                .containsPattern("\nLargest seizure by weight +39,194 g +17,719 g\n");
        JsonNode largest = JSON.at("/drugs/largest/drugs.value/this_year");
        assertThat(largest.get("kind").asText()).isEqualTo("drug seizure");
        assertThat(Run.with("--explain", "drugs.value").out())
                .containsPattern("drug seizure " + largest.get("force").asText() + "/"
                        + largest.get("id").asText() + " +£1,859,106\\.00");
        assertThat(largest.get("value").asText()).isEqualTo("1859106");
        assertThat(JSON.at("/drugs/medians/drugs.mass/last_year/value").asText())
                .isEqualTo("36.87");
    }

    @Test
    void tellSharesExactlyAndAsPercentages() {
        JsonNode confirmed = JSON.at("/drugs/rates/drugs.confirmed");

        assertThat(confirmed.at("/last_year/fraction").asText()).isEqualTo("109/131");
        assertThat(confirmed.at("/last_year/percent").asText()).isEqualTo("83.2");
        assertThat(confirmed.at("/this_year/fraction").asText()).isEqualTo("135/178");
        assertThat(TEXT.out())
                .containsPattern("\nShare confirmed by a laboratory +75\\.8% +83\\.2%\n")
                .contains("    2023: 135 of 178; 2022: 109 of 131\n");
        assertThat(JSON.at("/people/rates/people.arrested-and-charged.within-90-days/this_year/fraction")
                        .asText())
                .isEqualTo("null");
    }

    @Test
    void giveNumbersInJsonAsExactText_orNullIfNothingIsKnown() {
        for (JsonNode figure : Run.with("--json").allTold()) {
            for (JsonNode year : List.of(figure.get("this_year"), figure.get("last_year"))) {
                assertThat(year.get("value").asText("null"))
                        .matches(year.get("state").asText().equals("unknown") ? "null" : "-?\\d+(\\.\\d*[1-9])?");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1999, false", "2003, false", "2004, true", "2028, true", "2029, true", "2030, true"})
    void askTheDetentionClockOfTheYearsThatItKnows(String year, boolean told) {
        Run run = Folder.in(temporary).covered().run("--full", "--year", year);

        assertThat(run.status()).isZero();
        assertThat(run.out().contains("\nCash held out of time at the end ")).isEqualTo(told);
        assertThat(run.out().contains("is not told of years before 2004")).isNotEqualTo(told);
    }

    @Test
    void nameTheThresholdsThatTheCallerChose() {
        Run run = Run.with("--industrial", "50", "--jailed", "5", "--json");

        assertThat(run.json().at("/scope/industrial").asInt()).isEqualTo(50);
        assertThat(run.json().at("/scope/jailed").asInt()).isEqualTo(5);
        assertThat(run.told("farms.of-at-least-50").at("/this_year/name").asText())
                .isEqualTo("Industrial-sized farms shut, of at least 50 plants");
        assertThat(run.told("groups.at-least-5-jailed").at("/this_year/name").asText())
                .isEqualTo("Organised crime groups with at least 5 jailed");
        assertThat(TEXT.out()).contains("\nIndustrial-sized farms shut, of at least 200 plants ");
        assertThat(Run.with("--industrial", "50", "--explain", "farms.of-at-least-50")
                        .status())
                .isZero();
        assertThat(Run.with("--explain", "farms.of-at-least-50").status()).isEqualTo(2);
    }
}
