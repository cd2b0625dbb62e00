package io.github.alliancestats.examples.annualupdate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The illustrative data with 54 rows that can't be read, and two that are in conflict. */
@DisplayName("The illustrative data with faults")
class FaultyFolderTest {

    private static final Run CLEAN = Run.with("--json");

    private static Run text = new Run(0, "", "");
    private static Run json = new Run(0, "", "");

    @TempDir
    private Path temporary;

    @BeforeAll
    static void run(@TempDir Path path) {
        Folder folder = Folder.withFaults(path, file -> true);
        text = folder.run("--full");
        json = folder.run("--json");
    }

    @Test
    void rejectedRows_areListedInTheReportAndOnTheErrorOutput() {
        String unwrapped = text.out().replaceAll("\n {4,}", " ");

        assertThat(text.status()).isZero();
        assertThat(text.errLines())
                .hasSize(46)
                .allSatisfy(line -> assertThat(unwrapped).contains("\n  " + line + "\n"));
        assertThat(text.out()).contains("Rejected rows: 54\n");
        assertThat(text.err())
                .contains("drug-seizures.csv, line 554, column unit: \"bags\", expected one of mg, g, kg")
                .contains("drug-seizures.csv, line 557, column drug: \"blue stuff\", expected the id of a drug")
                .contains("the seizure \"DS-2023-0911\" is rejected whole, lines 556, 557, 558\n")
                .contains("drug-seizures.csv, line 561, column typical: \"£10.4\", expected digits")
                .contains("cash-seizures.csv, line 179, column (whole row): \"7 of 16 columns\", expected 16 columns;"
                        + " the seizure \"CS-2023-0912\" is rejected\n")
                .contains("investigations.csv, line 57, column amount: \"61,200.50\", expected digits");
    }

    @Test
    void rejectedRows_areTheSameInJson() {
        assertThat(json.err()).isEqualTo(text.err());
        assertThat(json.status()).isZero();
        JsonNode account = json.json().get("account");
        assertThat(account.get("rejected")).hasSize(46).anySatisfy(rejected -> {
            assertThat(rejected.get("id").asText()).isEqualTo("DS-2023-0911");
            assertThat(rejected.get("lines")).extracting(JsonNode::asInt).containsExactly(556, 557, 558);
            assertThat(rejected.at("/faults/0/line").asInt()).isEqualTo(557);
            assertThat(rejected.at("/faults/0/value").asText()).isEqualTo("blue stuff");
        });
        assertThat(account.get("files"))
                .allSatisfy(file -> assertThat(file.get("rows_read").asInt())
                        .isEqualTo(file.get("rows_mapped").asInt()
                                + file.get("rows_rejected").asInt()));
    }

    @Test
    void strict_exitsWithOneAndPrintsTheSame() {
        Run strict = Folder.withFaults(temporary, file -> true).run("--full", "--strict");

        assertThat(strict.status()).isEqualTo(1);
        assertThat(strict.out()).isEqualTo(text.out());
        assertThat(strict.err()).isEqualTo(text.err());
    }

    /** 33 records, and two rows of events without a record. */
    @Test
    void account_addsUpWithTheRejectedRecords() {
        assertThat(text.out())
                .contains("2023: 1553 records seen = 876 included + 122 excluded + 520 outside + 35 rejected\n")
                .contains("2022: 1553 records seen = 566 included + 122 excluded + 830 outside + 35 rejected\n")
                .contains("  conflicting: 2\n    drug seizure illustria/DS-2023-0902 is in conflict (2 records): ");
        JsonNode account = json.json().at("/account/this_year");
        assertThat(account.get("seen").asInt()).isEqualTo(1553);
        assertThat(account.get("rejected").asInt()).isEqualTo(35);
    }

    @Test
    void everyFigure_isIncompleteAndKeepsItsNumber() {
        Map<String, String> clean = values(CLEAN);
        Map<String, String> faulty = values(json);

        assertThat(json.allTold()).allSatisfy(both -> {
            JsonNode figure = both.get("this_year");
            assertThat(figure.at("/completeness/gaps/rejected").asInt()).isPositive();
            assertThat(figure.get("state").asText()).isNotEqualTo("complete");
            assertThat(figure.get("words").asText()).matches(".* in the known part( of weighed .*)?|not known");
        });
        assertThat(faulty).allSatisfy((id, value) -> assertThat(value).as(id).isIn(clean.get(id), "0", "null"));
        assertThat(clean)
                .allSatisfy(
                        (id, value) -> assertThat(faulty.get(id)).as(id).isEqualTo(value.equals("0") ? "null" : value));
    }

    private static Map<String, String> values(Run run) {
        Map<String, String> values = new TreeMap<>();
        run.allTold()
                .forEach(both -> values.put(
                        both.at("/this_year/id").asText(),
                        both.at("/this_year/value").asText()));
        return values;
    }

    @Test
    void headlines_claimNoCompleteFigure() {
        assertThat(json.json().at("/this_year/headlines"))
                .extracting(JsonNode::asText)
                .containsExactly(
                        "Seized drugs worth £11.2m to £11.5m in the known part",
                        "Seized £4.3m in the known part in cash",
                        "Continued to target criminal finance – with £4.5m in the known part subject to criminal"
                                + " investigation");
        assertThat(json.json().at("/last_year/headlines"))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.asText()).contains(" in the known part"));
    }

    @Test
    void firstScreen_namesTheKnownPartOfEachLine() {
        Run screen = Folder.withFaults(temporary, file -> true).run();

        assertThat(screen.err()).isEmpty();
        assertThat(screen.out())
                .contains("\n  • In the known part: drugs worth £11.2m to £11.5m seized in 178 seizures (last year:"
                        + " £4m, in 131)*\n")
                .contains("\nData quality: of 1553 records, 876 included, 122 excluded, 520 out of scope, 35 rejected;"
                        + " 54 rows\n  rejected\n");
        assertThat(screen.out().lines())
                .hasSizeLessThanOrEqualTo(40)
                .filteredOn(line -> line.contains("•"))
                .hasSize(11)
                .allMatch(line -> line.startsWith("  • In the known part: "));
    }

    /** Partners and joint operations are named by records of any kind. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "drug-seizures.csv, drugs[.].*",
        "cannabis-farms.csv, farms[.].*",
        "cash-seizures.csv, (cash|money)[.].*",
        "assets.csv money-events.csv, money[.].*",
        "money-events.csv, money[.].*",
        "confiscation-orders.csv order-events.csv, orders[.](?!ancillary).*",
        "order-events.csv, orders[.](?!ancillary).*",
        "investigations.csv, (investigations|funds)[.].*",
        "crime-groups.csv, groups[.](open|new|archived|dismantled)",
        "disruptions.csv, disruptions[.].*|groups[.]disrupted",
        "proceedings.csv proceedings-events.csv, (arrests|charges|convictions|custody|people|proceedings)[.].*|groups[.].*jailed|orders[.]ancillary",
        "warrants.csv, warrants[.].*",
        "stop-searches.csv, searches[.].*",
        "county-lines.csv, lines[.].*",
        "weapons.csv, weapons[.].*",
        "actions.csv, actions[.].*",
        "safeguarding.csv, safeguarding[.].*",
        "public-reports.csv, reports[.].*"
    })
    void rejectedRow_changesExactlyTheFiguresOfItsKind(String files, String ids) throws IOException {
        Folder folder = Folder.withFaults(temporary, List.of(files.split(" "))::contains);
        Map<String, JsonNode> told = folder.run("--json").toldById();
        Path release = temporary.resolve("release");
        Run released = folder.run("--full", "--release=" + release);
        String page = Files.readString(release.resolve("release.md"));
        String cells = Files.readString(release.resolve("tables.csv"));

        for (Map.Entry<String, JsonNode> clean : CLEAN.toldById().entrySet()) {
            String id = clean.getKey();
            JsonNode both = Objects.requireNonNull(told.get(id), id);
            String name = clean.getValue().at("/this_year/name").asText();
            if (!id.matches(ids + "|partners[.].*")) {
                assertThat(both).as(id).isEqualTo(clean.getValue());
                continue;
            }
            JsonNode figure = both.get("this_year");
            assertThat(figure.at("/completeness/gaps/rejected").asInt()).as(id).isPositive();
            assertThat(figure.get("state").asText()).as(id).isIn("partial", "unknown");
            assertThat(both.at("/change/growth").isNull() || both.get("change").isNull())
                    .as(id)
                    .isTrue();
            if (figure.get("state").asText().equals("partial")) {
                assertThat(noted(page, name)).as(name).containsPattern("; 2023: (known for|not complete|\\[c])");
                assertThat(cells)
                        .containsPattern(Pattern.quote(name)
                                + "\"?,false,now,2023,[^,]*,2023,([0-9.]+,\\[i],true|,\\[c],false)");
            }
        }
        assertThat(released.out()).contains("rejected: ");
    }

    /** The note of the release on a figure. One whose number is hidden has no note on its completeness. */
    private static String noted(String page, String name) {
        String note = page.lines()
                .filter(line -> line.startsWith("- " + name + ": "))
                .findFirst()
                .orElse("");
        boolean isHidden = page.lines().anyMatch(line -> line.startsWith("| " + name + " | \\[c]"));
        return isHidden ? "; 2023: [c]" : note;
    }
}
