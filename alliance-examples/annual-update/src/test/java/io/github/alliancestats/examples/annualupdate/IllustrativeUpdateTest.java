package io.github.alliancestats.examples.annualupdate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The update of 2023 from the illustrative data. The numbers are independent sums over the CSV files. */
@DisplayName("The update from the illustrative data")
class IllustrativeUpdateTest {

    private static final Run TEXT = Run.with("--full");
    private static final Run JSON = Run.with("--json");

    @Test
    void saysSoInJsonToo() {
        assertThat(JSON.json().get("illustrative").asBoolean()).isTrue();
        assertThat(JSON.json().get("title").asText()).endsWith("(illustrative, invented data)");
    }

    @Test
    void saysFirstThatTheDataAreInvented() {
        assertThat(TEXT.out().lines().limit(4))
                .containsExactly(
                        "Operation Alliance: update for 2023 (illustrative, invented data)",
                        "=================================================================",
                        "",
                        "The data are illustrative and invented. Nothing in them happened.");
    }

    @Test
    void tellsTheThreeLinesWithTheExactAmountsBesideTheWords() {
        assertThat(TEXT.out())
                .contains("  • Seized drugs worth more than £11.2m  [at least £11,233,421.945]\n"
                        + "      typically £11,254,307.025; street value, known for 165 of 178, 27 of them in part")
                .contains("  • Seized £4.3m in cash  [exactly £4,302,415.851]\n      known for 61 of 61")
                .contains("  • Continued to target criminal finance – with £4.5m subject to criminal investigation"
                        + "  [exactly £4,497,318.41648]\n      known for 21 of 21");
    }

    @Test
    void tellsLastYearInItsOwnWords() {
        assertThat(TEXT.out())
                .contains("This time last year (2022):")
                .contains("  • Seized drugs worth more than £3.9m  [at least £3,952,837.595]")
                .contains("  • Seized £1.5m in cash  [exactly £1,496,830.112]")
                .contains("  • £1.5m subject to criminal investigation  [exactly £1,454,575.60648]");
    }

    @Test
    void callsCashSeizedAndNeverConfiscated() {
        assertThat(TEXT.out().lines().filter(line -> line.contains("•")))
                .hasSize(6)
                .noneMatch(line -> line.contains("onfiscat") || line.contains("orfeit"));
    }

    @Test
    void comparesWithLastYearExactly() {
        assertThat(TEXT.out())
                .containsPattern("Drug seizures +178 +131 +\\+47 +\\+35\\.9%\n")
                .containsPattern("Value of drugs seized +≥£11,233,421\\.945 +≥£3,952,837\\.595 +–\n")
                .containsPattern("Wraps seized +≥59 +≥147 +–\n")
                .containsPattern("Money and assets seized +≥£4,451,355\\.851 +≥£1,639,890\\.992 +–\n")
                .containsPattern("Cash seized +£4,302,415\\.851 +£1,496,830\\.112 +\\+£2,805,585\\.739 +\\+187\\.4%\n");
    }

    @Test
    void listsOperationsFromTheTopDownWithTheUmbrellaOnce() {
        assertThat(rows("Drugs by operation"))
                .extracting(row -> row.substring(0, 20).stripTrailing())
                .containsExactly(
                        "Alliance",
                        "  Hobrigg",
                        "    Callowmere",
                        "    Sarnthwaite",
                        "  Linnshaw",
                        "    Duskerby",
                        "  Marrowfell",
                        "    Pellgarth",
                        "    Tindersike",
                        "  Osterbeck",
                        "    Garricote",
                        "    Vennhollow",
                        "  Yarrowby");
        assertThat(TEXT.out()).contains("so the total is not the sum of the rows");
    }

    @Test
    void listsAllTwelveMonths() {
        assertThat(rows("Drugs by month")).hasSize(13).first().asString().startsWith("January 2023");
        assertThat(rows("Cash by month")).hasSize(13);
        assertThat(rows("Funds by month")).hasSize(13).last().asString().startsWith("Total");
    }

    @Test
    void tellsTypicalLowAndHighValueInEachRow() {
        assertThat(rows("Drugs by drug"))
                .anySatisfy(row -> assertThat(row)
                        .matches("Cocaine +57 +£5,324,877\\.89 +£5,315,914\\.69 +£5,416,924\\.69 +≥68\\.10222 kg,"
                                + " 5 not measured in full"));
        assertThat(rows("Cash and funds by operation"))
                .first()
                .asString()
                .matches("Alliance +61 +£4,302,415\\.851 +21 +£4,497,318\\.41648");
    }

    @Test
    void tellsUnderEachTableOfHowManyAnAmountIsKnownWhereThatIsNotAllOfThem() {
        assertThat(TEXT.out().replaceAll("\n +", " "))
                .contains("Street value known for: Amphetamine 20 of 22; Herbal cannabis 36 of 39;")
                .contains("; Total 165 of 178, 27 in part.\n")
                .contains("Taken known for: Cryptoassets 0 of 1; Total 73 of 74.\n")
                .contains("Funds at the end known for: June 2023 23 of 24; July 2023 22 of 23; August 2023 20 of 21;"
                        + " September 2023 23 of 24; October 2023 22 of 23.\n")
                .doesNotContain("Fentanyl 1 of 1");
    }

    @Test
    void neverTakesWhatIsNotKnownForZero() {
        JsonNode plants = JSON.json().at("/sections/drugs/tables/drug/rows/3");
        assertThat(plants.get("key").asText()).isEqualTo("cannabis-plant");
        assertThat(plants.at("/figures/drugs.value/words").asText()).isEqualTo("not known");
        assertThat(plants.at("/figures/drugs.value/state").asText()).isEqualTo("unknown");
        assertThat(plants.at("/figures/drugs.value/value").isNull()).isTrue();
        assertThat(plants.at("/figures/drugs.plants/state").asText()).isEqualTo("complete");
    }

    @Test
    void keepsPlantsApartFromWeights() {
        assertThat(rows("Drugs by drug"))
                .anySatisfy(row -> assertThat(row)
                        .startsWith("Cannabis plants")
                        .contains("–")
                        .endsWith("7,427 plants"))
                .anySatisfy(row ->
                        assertThat(row).startsWith("Herbal cannabis").endsWith("220.3856 kg, 3 not measured in full"));
    }

    @Test
    void fitsIntoLinesOfAHundredAndTwentyCharacters() {
        assertThat(TEXT.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
        assertThat(rows("Drugs by drug"))
                .last()
                .asString()
                .endsWith("≥402.40896 kg, ≥2.635 litres, ≥3,887 tablets or doses, ≥7,427 plants, ≥59 wraps,"
                        + " ≥804 canisters, ≥115 items, 20 not measured in full");
    }

    @Test
    void accountsForEveryRecord() {
        assertThat(TEXT.out())
                .contains(
                        "2023: 1516 records seen = 876 included + 120 excluded + 520 outside\n      520 outside = 93 not"
                                + " within the umbrella + 427 nothing in the period\n")
                .contains(
                        "2022: 1516 records seen = 566 included + 120 excluded + 830 outside\n      830 outside = 93 not"
                                + " within the umbrella + 737 nothing in the period\n")
                .contains("  superseded: 101\n")
                .contains(
                        "    financial investigation illustria/IN-2023-001 is superseded: a higher revision replaces it.\n")
                .contains("  duplicate: 8\n")
                .contains("  undated: 7\n");
    }

    @Test
    void rejectsNothing() {
        Run strict = Run.with("--full", "--strict");

        assertThat(strict).isEqualTo(TEXT);
        assertThat(strict.status()).isZero();
        assertThat(strict.err()).isEmpty();
        assertThat(strict.out()).endsWith("\nRejected rows: 0\n");
        assertThat(JSON.err()).isEmpty();
        assertThat(JSON.json().at("/account/rejected")).isEmpty();
        assertThat(JSON.json().at("/account/this_year/rejected").asInt()).isZero();
    }

    @Test
    void isTheSameInEveryLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "de-CH")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(Run.with("--full")).isEqualTo(TEXT);
                assertThat(Run.with("--json").out()).isEqualTo(JSON.out());
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void endsLinesInLineFeedsAlone() {
        assertThat(TEXT.out() + TEXT.err() + JSON.out()).doesNotContain("\r");
    }

    @Nested
    @DisplayName("as JSON")
    class AsJson {

        private final JsonNode document = JSON.json();

        // Independent sums over the CSV files: not from this program and not from the library.
        @ParameterizedTest
        @CsvSource({
            "drugs.value, low, 11233421.945, 3952837.595",
            "drugs.value, typical, 11254307.025, 3958398.925",
            "drugs.value, high, 11459995.945, 3975070.595",
            "drugs.mass, value, 402408.96, 150662.46836425",
            "drugs.volume, value, 2635, 1350",
            "drugs.doses, value, 3887, 1625",
            "drugs.plants, value, 7427, 4767",
            "drugs.wraps, value, 59, 147",
            "drugs.canisters, value, 804, 361",
            "drugs.items, value, 115, 8",
            "cash.seized, value, 4302415.851, 1496830.112",
            "funds.opened, value, 3805776.66, 1255070.75648",
            "funds.under-investigation, value, 4497318.41648, 1454575.60648"
        })
        void hasAmountsAndQuantitiesAsStrings(String id, String field, String thisYear, String lastYear) {
            assertThat(figure("this_year", id).get(field).isTextual()).isTrue();
            assertThat(figure("this_year", id).get(field).asText()).isEqualTo(thisYear);
            assertThat(figure("last_year", id).get(field).asText()).isEqualTo(lastYear);
        }

        @ParameterizedTest
        @CsvSource({
            "drugs.seizures, 178, 131",
            "cash.seizures, 61, 42",
            "investigations.opened, 19, 20",
            "investigations.open, 21, 17"
        })
        void hasCountsAsStringsToo(String id, long thisYear, long lastYear) {
            assertThat(figure("this_year", id).get("value").isTextual()).isTrue();
            assertThat(figure("this_year", id).get("value").asLong()).isEqualTo(thisYear);
            assertThat(figure("last_year", id).get("value").asLong()).isEqualTo(lastYear);
        }

        @ParameterizedTest
        @CsvSource({
            "drugs, drug, cocaine, 57, 5324877.89",
            "drugs, drug, cannabis-plant, 23, null",
            "drugs, drug, unknown, 5, null",
            "operations, operation, OP-ALLIANCE, 178, 11254307.025",
            "operations, operation, OP-MARROWFELL, 71, 1385447.73",
            "operations, operation, OP-GARRICOTE, 7, 565638.88",
            "drugs, month, 2023-02, 16, 1583176",
            "drugs, month, 2023-10, 18, 4024373.39"
        })
        void breaksSeizuresAndTheirValueDown(String section, String table, String key, long seizures, String value) {
            JsonNode figures = row(section, table, key).get("figures");
            assertThat(figures.at("/drugs.seizures/value").asLong()).isEqualTo(seizures);
            assertThat(figures.at("/drugs.value/value").asText()).isEqualTo(value);
        }

        @ParameterizedTest
        @CsvSource({
            "operations, operation, OP-LINNSHAW, 35, 2228366.636",
            "operations, operation, OP-YARROWBY, 0, 0",
            "money, month, 2023-08, 4, 142288.29"
        })
        void breaksCashDown(String section, String table, String key, long seizures, String value) {
            JsonNode figures = row(section, table, key).get("figures");
            assertThat(figures.at("/cash.seizures/value").asLong()).isEqualTo(seizures);
            assertThat(figures.at("/cash.seized/value").asText()).isEqualTo(value);
        }

        @Test
        void hasTheWordsOfTheThreeLines() {
            assertThat(figure("this_year", "drugs.value").get("headline").asText())
                    .isEqualTo("more than £11.2m");
            assertThat(document.at("/this_year/headlines"))
                    .extracting(JsonNode::asText)
                    .containsExactly(
                            "Seized drugs worth more than £11.2m",
                            "Seized £4.3m in cash",
                            "Continued to target criminal finance – with £4.5m subject to criminal investigation");
            assertThat(document.at("/last_year/headlines"))
                    .extracting(JsonNode::asText)
                    .containsExactly(
                            "Seized drugs worth more than £3.9m",
                            "Seized £1.5m in cash",
                            "£1.5m subject to criminal investigation");
        }

        @Test
        void saysOfHowManySeizuresAValueIsKnown() {
            JsonNode coverage = figure("this_year", "drugs.value").get("completeness");
            assertThat(coverage.get("seen").asInt()).isEqualTo(178);
            assertThat(coverage.get("full").asInt()).isEqualTo(138);
            assertThat(coverage.get("partial").asInt()).isEqualTo(27);
            assertThat(coverage.get("none").asInt()).isEqualTo(13);
            assertThat(figure("this_year", "funds.opened")
                            .at("/completeness/gaps/no_amount")
                            .asInt())
                    .isEqualTo(1);
            assertThat(Run.with("--json", "--umbrella", "OP-ELDERSYKE")
                            .told("cash.seized")
                            .at("/this_year/completeness/gaps/no_rate")
                            .asInt())
                    .isEqualTo(1);
        }

        @Test
        void comparesExactly() {
            assertThat(JSON.told("drugs.value").at("/change/difference").isNull())
                    .as("a figure that lacks some records has no difference")
                    .isTrue();
            assertThat(JSON.told("drugs.value")
                            .at("/change/difference_in_words")
                            .asText())
                    .isEqualTo("+£7,295,908.10 in the known parts");
            assertThat(JSON.told("cash.seizures").at("/change/difference").asLong())
                    .isEqualTo(19);
            assertThat(JSON.told("cash.seized").at("/change/difference").asText())
                    .isEqualTo("2805585.739");
        }

        @ParameterizedTest
        @CsvSource({
            "operations.csv, 14, 14",
            "drug-seizures.csv, 552, 380",
            "cannabis-farms.csv, 34, 34",
            "cash-seizures.csv, 175, 153",
            "assets.csv, 29, 29",
            "money-events.csv, 140, 140",
            "confiscation-orders.csv, 23, 19",
            "order-events.csv, 17, 17",
            "investigations.csv, 55, 55",
            "crime-groups.csv, 25, 25",
            "disruptions.csv, 51, 51",
            "proceedings.csv, 162, 162",
            "proceedings-events.csv, 453, 453",
            "group-merges.csv, 3, 3",
            "warrants.csv, 108, 108",
            "stop-searches.csv, 160, 160",
            "county-lines.csv, 20, 20",
            "weapons.csv, 49, 27",
            "actions.csv, 80, 80",
            "safeguarding.csv, 76, 76",
            "public-reports.csv, 137, 137",
            "populations.csv, 33, 33",
            "coverage.csv, 2, 2",
            "exchange-rates.csv, 51, 51"
        })
        void accountsForEveryRow(String name, int rows, int records) {
            JsonNode file = find(document.at("/account/files"), "file", name);
            assertThat(file.get("rows_read").asInt()).isEqualTo(rows);
            assertThat(file.get("rows_mapped").asInt()).isEqualTo(rows);
            assertThat(file.get("rows_rejected").asInt()).isZero();
            assertThat(file.get("records").asInt()).isEqualTo(records);
        }

        @ParameterizedTest
        @CsvSource({"this_year, 876, 93, 427", "last_year, 566, 93, 737"})
        void accountsForEveryRecord(String year, int included, int outOfScope, int outOfPeriod) {
            int outside = outOfScope + outOfPeriod;
            JsonNode account = document.at("/account/" + year);
            assertThat(account.get("seen").asInt()).isEqualTo(1516).isEqualTo(included + 120 + outside);
            assertThat(account.get("included").asInt()).isEqualTo(included);
            assertThat(account.get("excluded").asInt()).isEqualTo(120);
            assertThat(account.get("outside").asInt()).isEqualTo(outside);
            assertThat(account.at("/outside_by_reason/out_of_scope").asInt()).isEqualTo(outOfScope);
            assertThat(account.at("/outside_by_reason/out_of_period").asInt()).isEqualTo(outOfPeriod);
            JsonNode reasons = account.get("excluded_by_reason");
            assertThat(reasons.get("conflicting").asInt()).isZero();
            assertThat(reasons.get("superseded").asInt()).isEqualTo(101);
            assertThat(reasons.get("duplicate").asInt()).isEqualTo(8);
            assertThat(reasons.get("withdrawn").asInt()).isEqualTo(4);
            assertThat(reasons.get("undated").asInt()).isEqualTo(7);
        }

        private JsonNode figure(String year, String id) {
            return JSON.told(id).get(year);
        }

        private JsonNode row(String section, String table, String key) {
            return find(document.at("/sections/" + section + "/tables/" + table + "/rows"), "key", key);
        }

        private static JsonNode find(JsonNode array, String field, String value) {
            for (JsonNode node : array) {
                if (node.get(field).asText().equals(value)) {
                    return node;
                }
            }
            throw new AssertionError("nothing has " + field + " " + value);
        }
    }

    /** The rows of the table under a heading, each with what goes on below in its last column. */
    private static List<String> rows(String heading) {
        List<String> rows = new ArrayList<>();
        TEXT.out()
                .lines()
                .dropWhile(line -> !line.equals(heading))
                .dropWhile(line -> !line.startsWith("---"))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .forEach(line -> {
                    if (line.startsWith(" ".repeat(40))) {
                        rows.add(rows.remove(rows.size() - 1) + " " + line.strip());
                    } else {
                        rows.add(line);
                    }
                });
        return rows;
    }
}
