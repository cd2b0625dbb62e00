package io.github.alliancestats.examples.annualupdate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The Home Office return")
class HomeOfficeReturnOutputTest {

    private static final String ROWS = """
            us,D1,1,,2022-03-31,1,cocaine,powder,7,kg,suspected,,,,,,,,,B,
            us,D2,1,,2022-04-01,1,cocaine,powder,1250,g,suspected,,,,,,,,,B,
            us,D2,1,,2022-04-01,2,ghb,liquid,5,ml,suspected,,,,,,,,,B,
            us,D3,1,2023-01-05T12:00:00Z,2022-12-05,1,cocaine,powder,,,suspected,,,,,,,,,B,
            us,D3,1,2023-01-05T12:00:00Z,2022-12-05,2,mdma,tablet,1500,tablet,suspected,,,,,,,,,B,
            us,D4,1,,2023-03-31,1,cannabis-plant,plant,1200,plant,suspected,,,,,,,,,B,
            us,D4,1,,2023-03-31,2,cannabis-herbal,herbal,0.5,g,suspected,,,,,,,,,B,
            us,D5,1,,2022-12-05,1,heroin,powder,,,suspected,,,,,,,,,B,
            us,D6,1,,2022-12-05,1,ketamine,powder,9,g,not-controlled,,,,,,,,,B,
            us,D7,1,,2022-12-05,1,ketamine,powder,9,g,suspected,,,,,,,,,,
            us,D8,1,,2022-04-12,1,ghb,liquid,5,ml,suspected,,,,,,,,,B,
            us,D9,1,,2023-04-01,1,cocaine,powder,7,kg,suspected,,,,,,,,,B,
            """;

    @TempDir
    private Path temporary;

    private Folder folder;

    @BeforeEach
    void makeFolder() {
        folder = Folder.in(temporary).with(Folder.DRUGS, ROWS).covered();
    }

    private static String section(Run run) {
        String out = run.out();
        int start = out.indexOf("\nHome Office return\n") + 1;
        return out.substring(start, out.indexOf("\n\n\n", start) + 1);
    }

    private static JsonNode told(Run run) {
        return run.json().get("home_office_return");
    }

    private static JsonNode row(Run run, String drugClass, String drug) {
        for (JsonNode row : told(run).get("rows")) {
            if (row.get("class").asText().equals(drugClass)
                    && row.get("drug").asText().equals(drug)) {
                return row;
            }
        }
        throw new AssertionError("no row of " + drug + " in class " + drugClass);
    }

    @Test
    void isATableOfTheFinancialYearThatEndedInTheYearByClassAndDrug() {
        assertThat(section(folder.run("--full"))).startsWith("""
                        Home Office return
                        ==================

                        Drug seizures in the year ending 31 March 2023, within Operation Anchor, not of the whole force

                        Class    Drug             Seizures  Kilograms  Thousand doses  Plants
                        ---------------------------------------------------------------------
                        Class A  All drugs               3
                        Class A  Cocaine                 2       1.25               –       –
                        Class A  Heroin                  1          –               –       –
                        Class A  Ecstasy (MDMA)          1                        1.5
                        Class B  All drugs               1
                        Class B  Herbal cannabis         1     0.0005
                        Class B  Cannabis plants         1                              1,200
                        Class C  All drugs               2
                        Class C  GHB                     2
                        Total                            5

                        Not measured in full: Class A, Cocaine 1 of 2; Class A, Heroin 1 of 1.
                        """);
    }

    @Test
    void saysHowToReadItBelow() {
        assertThat(section(folder.run("--full")).replace("\n  ", " "))
                .contains("\nA seizure of several drugs is one in the total, one under each class and one under each"
                        + " drug, so no column of seizures adds up.\n")
                .contains("\nWeights of different drugs have no meaningful sum, so classes and the total have none.\n")
                .endsWith("have no column in this layout.\n");
    }

    @Test
    void standsBetweenDrugsAndFarms() {
        List<String> titles = List.of("Drugs", "Home Office return", "Cannabis farms");

        assertThat(Run.with("--full").out().lines().filter(titles::contains)).containsExactlyElementsOf(titles);
    }

    @Test
    void isOfAllRecordsWhereThereIsNoUmbrella() {
        Run run = folder.with(Folder.OPERATIONS, "").run("--full");

        assertThat(section(run))
                .contains("\nDrug seizures in the year ending 31 March 2023, whatever their operation\n")
                .containsPattern("\nTotal +6\n");
    }

    @Test
    void isOfTheRecordsThatWereKnownThen() {
        String later = section(folder.run("--full", "--as-at", "2023-01-31"));

        assertThat(later).containsPattern("\nTotal +≥1\n");
        assertThat(told(folder.run("--json", "--as-at", "2022-12-31"))
                        .at("/total/seizures/state")
                        .asText())
                .isEqualTo("unknown");
    }

    @Test
    void toldOfNothingHasATotalAlone() {
        Run run = folder.run("--full", "--year", "2021");

        assertThat(section(run)).contains("\nTotal").doesNotContain("Not measured", "Class A");
        assertThat(told(folder.run("--year", "2021", "--json")).get("rows")).isEmpty();
    }

    @Test
    void asJsonNamesItsPeriodAndScope() {
        JsonNode told = told(folder.run("--json"));

        assertThat(told.get("title").asText())
                .isEqualTo("Drug seizures in the year ending 31 March 2023, within Operation Anchor,"
                        + " not of the whole force");
        assertThat(told.at("/period/first_day").asText()).isEqualTo("2022-04-01");
        assertThat(told.at("/period/last_day").asText()).isEqualTo("2023-03-31");
    }

    @Test
    void asJsonHasSeizuresAloneOfClassesAndInTheTotal() {
        JsonNode told = told(folder.run("--json"));

        assertThat(told.at("/total/seizures/value").asText()).isEqualTo("5");
        assertThat(told.get("total")).hasSize(1);
        assertThat(told.get("classes"))
                .extracting(one -> one.get("class").asText() + " "
                        + one.at("/seizures/value").asText())
                .containsExactly("a 3", "b 1", "c 2");
        assertThat(told.get("classes"))
                .allSatisfy(
                        one -> assertThat(one.fieldNames()).toIterable().containsExactly("class", "name", "seizures"));
    }

    @ParameterizedTest
    @CsvSource({
        "a, cocaine, 2, 1.25, true, 0, false, 0, false",
        "a, heroin, 1, 0, false, 0, false, 0, false",
        "a, mdma, 1, 0, false, 1.5, true, 0, true",
        "b, cannabis-herbal, 1, 0.0005, true, 0, true, 0, true",
        "b, cannabis-plant, 1, 0, false, 0, true, 1200, true",
        "c, ghb, 2, 0, false, 0, true, 0, true",
    })
    void asJsonHasQuantitiesOfDrugsAsExactText(
            String drugClass,
            String drug,
            String seizures,
            String kilograms,
            boolean weighed,
            String thousandDoses,
            boolean dosed,
            String plants,
            boolean counted) {
        JsonNode row = row(folder.run("--json"), drugClass, drug);

        assertNumber(row.get("seizures"), seizures, true);
        assertNumber(row.get("kilograms"), kilograms, weighed);
        assertNumber(row.get("thousand_doses"), thousandDoses, dosed);
        assertNumber(row.get("plants"), plants, counted);
    }

    private static void assertNumber(JsonNode number, String value, boolean known) {
        assertThat(number.get("value").isTextual()).isEqualTo(known);
        assertThat(number.get("value").asText("0")).isEqualTo(value);
        assertThat(List.of("complete", "partial").contains(number.get("state").asText()))
                .isEqualTo(known);
    }

    @Test
    void asJsonSaysOfHowManySeizuresAQuantityIsKnown() {
        JsonNode coverage = row(folder.run("--json"), "a", "cocaine").at("/kilograms/completeness");

        assertThat(coverage.get("seen").asInt()).isEqualTo(2);
        assertThat(coverage.get("full").asInt()).isEqualTo(1);
        assertThat(coverage.at("/gaps/no_quantity").asInt()).isEqualTo(1);
    }

    // The numbers were worked out from the CSV files by other means.
    @ParameterizedTest
    @CsvSource({"2023, 151, 42, 21.88581", "2022, 29, 8, 3.79617"})
    void isOfTheIllustrativeData(String year, String seizures, String ofCocaine, String kilogramsOfCocaine) {
        Run run = Run.with("--year", year, "--json");

        assertThat(told(run).at("/total/seizures/value").asText()).isEqualTo(seizures);
        assertNumber(row(run, "a", "cocaine").get("seizures"), ofCocaine, true);
        assertNumber(row(run, "a", "cocaine").get("kilograms"), kilogramsOfCocaine, true);
    }

    // GHB went from class C to B on 13 April 2022
    @Test
    void hasADrugUnderTheClassOfEachDayOfItsSeizures() {
        Run run = Run.with("--json");

        assertNumber(row(run, "b", "ghb").get("seizures"), "4", true);
        assertNumber(row(run, "c", "ghb").get("seizures"), "1", true);
    }
}
