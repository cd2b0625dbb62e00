package io.github.alliancestats.examples.annualupdate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.examples.annualupdate.exports.Headers;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a release of invented records hides of people")
class HiddenCountsTest {

    private static final String SEARCHES = "searches.count";
    private static final String BY_AREA = "neighbourhoods-activity-by-area";
    private static final String BY_SUBJECT = "activity-stop-searches-by-subject";

    @TempDir
    private Path temporary;

    private Folder folder;
    private final StringBuilder searches = new StringBuilder(Headers.of("stop-searches.csv") + "\n");
    private final StringBuilder cases = new StringBuilder(Headers.of("proceedings.csv") + "\n");
    private final StringBuilder events = new StringBuilder("force,record_id,revision,event,date,number,detail\n");
    private int ids;
    private List<CSVRecord> cells = List.of();

    @BeforeEach
    void write() throws IOException {
        folder = Folder.in(Files.createDirectory(temporary.resolve("in"))).covered();
    }

    private HiddenCountsTest searched(int times, String area, int year) {
        for (int i = 0; i < times; i++) {
            searches.append("us,1,,B,")
                    .append(area)
                    .append(",S")
                    .append(++ids)
                    .append(",")
                    .append(year);
            searches.append("-05-14,Person search,,\n");
        }
        return this;
    }

    /** People, each with a case of their own, and what became of it. */
    private HiddenCountsTest people(int number, int year, String... steps) {
        for (int i = 0; i < number; i++) {
            int id = ++ids;
            cases.append("us,1,,B,,").append(id).append(",P").append(id).append(",,\n");
            Arrays.stream(steps).forEach(step -> {
                String[] parts = step.split(":", -1);
                events.append("us,")
                        .append(id)
                        .append(",1,")
                        .append(parts[0])
                        .append(',')
                        .append(year);
                events.append("-05-14,,")
                        .append(parts.length > 1 ? parts[1] : "")
                        .append('\n');
            });
        }
        return this;
    }

    private Path released() {
        folder.write("stop-searches.csv", searches.toString())
                .write("proceedings.csv", cases.toString())
                .write("proceedings-events.csv", events.toString());
        Path release = temporary.resolve("release");
        Run run = folder.run("--release=" + release);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        try (CSVParser parser = CSVParser.parse(
                new StringReader(text(release, "tables.csv")),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            cells = parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return release;
    }

    private static String text(Path release, String file) {
        try {
            return new String(Files.readAllBytes(release.resolve(file)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number or the marker of a cell. */
    private String cell(String table, String key, boolean total, String measure) {
        List<CSVRecord> found = cells.stream()
                .filter(one ->
                        one.get("table").equals(table) && one.get("measure").equals(measure))
                .filter(one -> one.get("key").equals(key) && one.get("is_total").equals(Boolean.toString(total)))
                .toList();
        assertThat(found).as(table + ", " + key + ", " + measure).hasSize(1);
        return found.get(0).get("value") + found.get(0).get("marker");
    }

    private String row(String area) {
        return cell(BY_AREA, area, false, SEARCHES);
    }

    private List<String> line(String table, String name) {
        return List.of(cell(table, name, false, "now"), cell(table, name, false, "before"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, [c]", "4, [c]", "5, 5"})
    void countsBelowFiveAreHiddenAndZerosAreShown(int number, String told) {
        searched(number, "north", 2023).released();

        assertThat(cell("activity-numbers", "Stop-searches", false, "now")).isEqualTo(told);
    }

    @Test
    void aSmallRowTakesAnotherWithIt_orTheTotalWouldTellIt() {
        searched(3, "north", 2023)
                .searched(10, "south", 2023)
                .searched(20, "west", 2023)
                .released();

        assertThat(List.of(row("north"), row("south"), row("west"))).containsExactly("[c]", "[c]", "20");
        assertThat(cell(BY_AREA, "Total", true, SEARCHES)).isEqualTo("33");
    }

    /** Both can only be 4 if they add to 8, so the total is hidden, in every table and beside its rows. */
    @Test
    void aTotalHiddenInOneTableIsHiddenInAll_withTheRowsThatWouldTellIt() {
        searched(4, "north", 2023).searched(4, "south", 2023).released();

        assertThat(cell(BY_AREA, "Total", true, SEARCHES)).isEqualTo("[c]");
        assertThat(cell("activity-numbers", "Stop-searches", false, "now")).isEqualTo("[c]");
        assertThat(cells)
                .filteredOn(one -> one.get("measure").equals(SEARCHES))
                .extracting(one -> one.get("value"))
                .doesNotContain("8");
        assertThat(cell(BY_SUBJECT, "Person search", false, SEARCHES)).isEqualTo("[c]");
    }

    /** Or next year's release would tell what this year's hides. */
    @Test
    void aTotalOfTheYearBeforeIsHiddenAsItsOwnReleaseHidIt() {
        searched(4, "north", 2022)
                .searched(4, "south", 2022)
                .searched(30, "north", 2023)
                .released();

        assertThat(line("activity-numbers", "Stop-searches")).containsExactly("30", "[c]");
        assertThat(cell("activity-numbers", "Stop-searches", false, "change")).isEqualTo("[c]");
        assertThat(cell("activity-numbers", "Stop-searches", false, "growth")).isEqualTo("[c]");
    }

    @Test
    void aPartIsHiddenWhereTheRestIsSmall_andSoIsTheRate() {
        people(8, 2023, "arrested", "charged").people(2, 2023, "arrested").released();

        assertThat(cell("people-numbers", "People arrested", false, "now")).isEqualTo("10");
        assertThat(cell("people-numbers", "People arrested and charged within 90 days", false, "now"))
                .isEqualTo("[c]");
        assertThat(cell("people-rates", "Charge rate within 90 days", false, "now"))
                .isEqualTo("[c]");
    }

    @Test
    void aPartIsToldWhereTheRestIsNone() {
        people(8, 2023, "arrested", "charged").released();

        assertThat(cell("people-numbers", "People arrested and charged within 90 days", false, "now"))
                .isEqualTo("8");
        assertThat(cell("people-rates", "Charge rate within 90 days", false, "now"))
                .isEqualTo("100");
    }

    @Test
    void theTermOfOneIsHidden_andNoNoteSaysOfHowManyItIsKnown() {
        Path release = people(1, 2023, "arrested", "convicted", "sentenced:6y").released();

        assertThat(line("people-terms-of-custody", "Custody imposed")).containsExactly("[c]", "0");
        assertThat(text(release, "release.md"))
                .doesNotContainPattern("Custody imposed: .*known for")
                .doesNotContain("2,191.5");
    }

    @Test
    void howManyHaveNoLengthIsNotTold_whereTheyAreFew() {
        Path release = people(9, 2023, "arrested", "convicted", "sentenced:1y")
                .people(1, 2023, "arrested", "convicted", "sentenced:life")
                .released();

        assertThat(cell("people-terms-of-custody", "Custody imposed", false, "now"))
                .isNotEqualTo("[c]");
        assertThat(text(release, "release.md")).doesNotContain("for life", "life sentence", "known for 9 of 10");
    }

    /** Each order is made against a person. */
    @Test
    void numberOfOrdersWithAnAmountIsHidden_whereTheyAreFew() {
        folder.write(
                "confiscation-orders.csv",
                Headers.of("confiscation-orders.csv")
                        + "\nus,1,,B,,O1,2023-05-14,,GBP,1,P1,100,\nus,1,,B,,O2,2023-05-14,,GBP,1,P2,,\n");
        Path release = released();

        assertThat(cell("orders-numbers", "Confiscation orders made", false, "now"))
                .isEqualTo("[c]");
        assertThat(text(release, "release.md")).doesNotContain("known for 1 of 2");
    }

    @Test
    void amountsOfOneOrderAreHidden_besideTheirOrder() {
        folder.write(
                "confiscation-orders.csv",
                Headers.of("confiscation-orders.csv") + "\nus,1,,B,north,O1,2023-05-14,,GBP,1,P1,15300,\n");
        Path release = released();

        assertThat(line("orders-numbers", "Confiscation orders made")).containsExactly("[c]", "0");
        for (String amount : List.of("Ordered to be paid in confiscation", "Recoverable under these orders")) {
            assertThat(line("orders-amounts-in-pounds", amount)).as(amount).containsExactly("[c]", "0");
        }
        assertThat(text(release, "index.html")).doesNotContain("15,300");
    }

    /** One drug seizure, one of cash, one investigation and three more are six. */
    @Test
    void noFileSaysHowManyRecordsThereWere() {
        Path release = searched(3, "north", 2023).released();

        for (String file : List.of("manifest.txt", "release.md", "index.html")) {
            assertThat(text(release, file)).doesNotContainPattern("(?m)included|seen\\t|outside, ");
        }
    }

    /** Warrants without an area have a row; searches have none in it. */
    @Test
    void aRowThatAnotherMeasureNeedsIsZero() {
        searched(6, "north", 2023);
        folder.write("warrants.csv", Headers.of("warrants.csv") + "\nus,1,,B,,W1,2023-05-01,2023-05-02,drugs,\n");
        released();

        assertThat(row("No area")).isEqualTo("0");
        assertThat(row("north")).isEqualTo("6");
    }

    @ParameterizedTest
    @CsvSource({
        "Total, Total",
        "No area, No area",
        "No area (none given), No area (none given)",
        "=1+1, '''=1+1'",
        "<b>, <b>"
    })
    void oddAreasAreRowsLikeOthers(String area, String key) {
        searched(6, area, 2023).searched(7, "", 2023).released();

        assertThat(row(key)).isEqualTo("6");
        assertThat(cell(BY_AREA, "Total", true, SEARCHES)).isEqualTo("13");
        assertThat(cells.stream()
                        .map(one -> one.get("table") + one.get("key") + one.get("is_total") + one.get("measure")))
                .doesNotHaveDuplicates();
    }

    /** A search in two areas is in two rows and once in the total. */
    @Test
    void aTableThatCannotBeAuditedIsWithheld_andSaysSo() {
        Path release =
                searched(2, "north;south", 2023).searched(9, "north", 2023).released();

        assertThat(row("north")).isEqualTo("[c]");
        assertThat(cell(BY_AREA, "Total", true, SEARCHES)).isEqualTo("[c]");
        assertThat(text(release, "release.md")).contains("Stop-searches are withheld: ");
    }

    @Test
    void monthsAreALine_withSeizuresOfOneTold() {
        Path release = released();

        assertThat(cell("money-cash-by-month", "May 2023", false, "cash.seizures"))
                .isEqualTo("1");
        assertThat(text(release, "index.html")).contains("A line of Cash seizures in 2023: ");
    }

    @Test
    void unknownZeroAndNotApplicableAreThree() {
        folder.with(Folder.DRUGS, """
                us,D1,1,,2023-05-14,1,heroin,powder,,,suspected,,,,,,,,,B,
                us,D2,1,,2023-05-15,1,cannabis,plant,3,plant,suspected,,,,,,,,,B,
                """);
        released();

        assertThat(cell("drugs-drugs-by-drug", "Heroin", false, "drugs.plants")).isEqualTo("[x]");
        assertThat(cell("drugs-drugs-by-drug", "Heroin", false, "drugs.value")).isEqualTo("[x]");
        assertThat(line("drugs-numbers", "Drug seizures")).containsExactly("2", "0");
        assertThat(cell("drugs-numbers", "Drug seizures", false, "growth")).isEqualTo("[z]");
    }
}
