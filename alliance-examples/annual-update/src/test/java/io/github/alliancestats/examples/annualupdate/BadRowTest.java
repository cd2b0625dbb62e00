package io.github.alliancestats.examples.annualupdate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A row that can't be read")
class BadRowTest {

    private static final String DRUG = "us,D2,1,,2023-05-14,1,heroin,powder,10,g,suspected,street,9,10,12,GBP,,,,B,";
    private static final String CASH = "us,C2,1,,2023-05-14,1,10,GBP,B,";

    @TempDir
    private Path temporary;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "drug-seizures.csv | ,D2,1,,,1,heroin,,,,suspected,,,,,,,,,B, | force | '' | a text that is not blank",
                "drug-seizures.csv | us,,1,,,1,heroin,,,,suspected,,,,,,,,,B, | seizure_id | '' | a text that is not blank",
                "drug-seizures.csv | us,D2,0,,,1,heroin,,,,suspected,,,,,,,,,B, | revision | '0' | a whole number from 1",
                "drug-seizures.csv | us,D2,1,now,,1,heroin,,,,suspected,,,,,,,,,B, | recorded_at | 'now' | an instant",
                "drug-seizures.csv | us,D2,1,,31/02/2023,1,heroin,,,,suspected,,,,,,,,,B, | seized_at | '31/02/2023' | a date",
                "drug-seizures.csv | us,D2,1,,2023-02-29,1,heroin,,,,suspected,,,,,,,,,B, | seized_at | '2023-02-29' | a date",
                "drug-seizures.csv | us,D2,1,,2023-05-14T10:00:00,1,heroin,,,,suspected,,,,,,,,,B, | seized_at | '2023-05-14T10:00:00' | an instant with Z or an offset",
                "drug-seizures.csv | us,D2,1,,,1,blue stuff,,,,suspected,,,,,,,,,B, | drug | 'blue stuff' | the id of a drug",
                "drug-seizures.csv | us,D2,1,,,1,Heroin,,,,suspected,,,,,,,,,B, | drug | 'Heroin' | the id of a drug",
                "drug-seizures.csv | us,D2,1,,,1,Cannabis plants,,,,suspected,,,,,,,,,B, | drug | 'Cannabis plants' | the id of a drug",
                "drug-seizures.csv | us, D2,1,,,1,heroin,,,,suspected,,,,,,,,,B, | seizure_id | ' D2' | no white space at either end",
                "drug-seizures.csv | us ,D2,1,,,1,heroin,,,,suspected,,,,,,,,,B, | force | 'us ' | no white space at either end",
                "cash-seizures.csv | us,C2,1,,,1,10,GBP,B, north | area | ' north' | no white space at either end",
                "operations.csv | D ,Late,A,, | operation_id | 'D ' | no white space at either end",
                "operations.csv | D,Late, A,, | parent_id | ' A' | no white space at either end",
                "operations.csv | D,Late,A,us , | lead_force | 'us ' | no white space at either end",
                "drug-seizures.csv | us,D2,1,,,1,,,,,suspected,,,,,,,,,B, | drug | '' | the id of a drug",
                "drug-seizures.csv | us,D2,1,,,1,heroin,soup,,,suspected,,,,,,,,,B, | preparation | 'soup' | one of powder, tablet",
                "drug-seizures.csv | us,D2,1,,,1,heroin,,10,bags,suspected,,,,,,,,,B, | unit | 'bags' | one of mg, g, kg",
                "drug-seizures.csv | us,D2,1,,,1,heroin,,10,,suspected,,,,,,,,,B, | unit | '' | one of mg, g, kg",
                "drug-seizures.csv | us,D2,1,,,1,heroin,,,g,suspected,,,,,,,,,B, | unit | 'g' | no unit where there is no quantity",
                "drug-seizures.csv | us,D2,1,,,1,heroin,,1e3,g,suspected,,,,,,,,,B, | quantity | '1e3' | digits",
                "drug-seizures.csv | us,D2,1,,,1,heroin,,,,sure,,,,,,,,,B, | identity | 'sure' | one of suspected, confirmed",
                "drug-seizures.csv | us,D2,1,,,1,heroin,,,,suspected,retail,1,1,1,GBP,,,,B, | basis | 'retail' | one of street, wholesale, face, potential",
                "drug-seizures.csv | us,D2,1,,,1,heroin,,,,suspected,street,,1,1,GBP,,,,B, | low | '' | digits",
                "drug-seizures.csv | us,D2,1,,,1,heroin,,,,suspected,street,1,£10.4,20,GBP,,,,B, | typical | '£10.4' | digits",
                "drug-seizures.csv | us,D2,1,,,1,heroin,,,,suspected,street,3,2,1,GBP,,,,B, | high | '1' | low, typical and high in rising order",
                "drug-seizures.csv | us,D2,1,,,1,heroin,,,,suspected,street,3,,1,GBP,,,,B, | high | '1' | low, typical and high in rising order",
                "drug-seizures.csv | us,D2,1,,,1,heroin,,,,suspected,street,1,1,1,pounds,,,,B, | currency | 'pounds' | the ISO 4217 code",
                "drug-seizures.csv | us,D2,1,,,1,heroin,,,,suspected,street,1,1,1,GBP,May,,,B, | price_date | 'May' | a date",
                "drug-seizures.csv | us,D2,1,,,1,heroin,,,,suspected,,1,,,,,,,B, | low | '1' | an empty cell where no basis is stated",
                "cash-seizures.csv | us,C2,1,,,1,-450.00,GBP,B, | amount | '-450.00' | digits",
                "cash-seizures.csv | us,C2,1,,,1,,GBP,B, | amount | '' | digits",
                "cash-seizures.csv | us,C2,1,,,1,10.,GBP,B, | amount | '10.' | digits",
                "cash-seizures.csv | us,C2,1,,,1,10,XXQ,B, | currency | 'XXQ' | the ISO 4217 code",
                "cash-seizures.csv | us,C2,1,,,2,10,GBP,B, | seizure_id | 'C2' | 'C1' as in the first row",
                "cash-seizures.csv | us,C2,1,,,first,10,GBP,B, | line | 'first' | a whole number from 1",
                "cash-seizures.csv | us,C2,1 | (whole row) | '3 of 10 columns' | 10 columns",
                "cash-seizures.csv | us,C2,1,,,1,10,GBP,B,,more | (whole row) | '11 of 10 columns' | 10 columns",
                "investigations.csv | us,F2,1,,,,\"61,200.50\",GBP,,B,, | amount | '61,200.50' | digits",
                "investigations.csv | us,F2,1,,,,,GBP,,B,, | currency | 'GBP' | no currency where there is no amount",
                "investigations.csv | us,F2,1,,,,1,GBP,handshake,B,, | instrument | 'handshake' | one of cash-detention",
                "exchange-rates.csv | EUR,2023-06-01,2023-06-30,0.9,x | rate | '0.9' | for days in order that have none yet",
                "exchange-rates.csv | USD,2023-06-30,2023-06-01,0.9,x | rate | '0.9' | for days in order",
                "exchange-rates.csv | USD,2023-06-01,2023-06-30,0,x | rate | '0' | a rate above zero",
                "exchange-rates.csv | GBP,2023-06-01,2023-06-30,1,x | rate | '1' | of another currency",
                "operations.csv | ,Nameless,A,, | operation_id | '' | a text that is not blank",
                "operations.csv | D,,A,, | name | '' | a text that is not blank",
                "operations.csv | B,Again,A,, | operation_id | 'B' | an id that no row above has",
                "operations.csv | D,Lost,Z,, | parent_id | 'Z' | the id of another operation",
                "operations.csv | D,Circle,D,, | parent_id | 'D' | the id of another operation"
            })
    void isToldWithFileLineColumnValueAndWhatWasExpected(
            String file, String row, String column, String value, String expected) {
        Run run = Folder.in(temporary).withAnotherRow(file, row).run("--json");

        int line = file.equals(Folder.OPERATIONS) ? 4 : 3;
        assertThat(run.err())
                .contains(file + ", line " + line + ", column " + column + ": " + value.replace('\'', '"')
                        + ", expected ")
                .contains(expected.replace('\'', '"'))
                .contains(" is rejected");
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.status()).isZero();
        assertEveryRowIsAccountedFor(run.json());
        assertThat(run.json().at("/account/rejected/0/faults/0/line").asInt()).isEqualTo(line);
    }

    private static void assertEveryRowIsAccountedFor(JsonNode document) {
        assertThat(document.at("/account/files"))
                .hasSize(5)
                .allSatisfy(file -> assertThat(file.get("rows_read").asInt())
                        .isEqualTo(file.get("rows_mapped").asInt()
                                + file.get("rows_rejected").asInt()));
    }

    @Test
    void leavesTheOtherRecordsAsTheyAre() {
        Run good = Folder.in(temporary).run("--json");
        Run bad = Folder.in(temporary)
                .withAnotherRow(Folder.CASH, CASH.replace("GBP", "XXQ"))
                .run("--json");

        for (String id : List.of("cash.seized", "cash.seizures", "drugs.value", "funds.opened")) {
            assertThat(bad.told(id).at("/this_year/value"))
                    .as(id)
                    .isEqualTo(good.told(id).at("/this_year/value"));
        }
        assertThat(good.err()).isEmpty();
    }

    @Test
    void rejectsItsWholeSeizureAndSaysSo() {
        String third = DRUG.replace(",1,heroin", ",3,cocaine");
        String rows = DRUG + "\n" + DRUG.replace(",1,heroin", ",2,blue stuff") + "\n" + third + "\n";
        Run run = Folder.in(temporary).with(Folder.DRUGS, rows).run("--json");

        assertThat(run.err())
                .isEqualTo("drug-seizures.csv, line 3, column drug: \"blue stuff\", expected the id of a drug, as in"
                        + " cocaine, or unknown; the seizure \"D2\" is rejected whole, lines 2, 3, 4\n");
        assertThat(run.json().at("/account/files/1/rows_rejected").asInt()).isEqualTo(3);
        assertThat(run.told("drugs.seizures").at("/this_year/words").asText())
                .as("it was the only seizure")
                .isEqualTo("not known");
    }

    @Test
    void isToldForEachBadRowOfASeizure() {
        String rows = DRUG.replace("2023-05-14", "soon") + "\n"
                + DRUG.replace("2023-05-14", "soon").replace(",1,heroin", ",2,blue stuff") + "\n";
        Run run = Folder.in(temporary).with(Folder.DRUGS, rows).run("--full");

        assertThat(run.errLines()).hasSize(2);
        assertThat(run.err())
                .contains("line 2, column seized_at: \"soon\"")
                .contains("line 3, column drug: \"blue stuff\"");
    }

    @Test
    void ofAnotherSeizureThanTheRowsAboveRejectsOnlyItsOwn() {
        String rows = CASH + "\n" + CASH.replace("C2,1,,2023-05-14,1", "C3,1,,2023-05-14,one") + "\n";
        Run run = Folder.in(temporary).with(Folder.CASH, rows).run("--json");

        assertThat(run.err()).contains("the seizure \"C3\" is rejected\n");
        assertThat(run.told("cash.seizures").at("/this_year/value").asInt()).isEqualTo(1);
    }

    @Test
    void thatSkipsANumberRejectsTheSeizure() {
        String rows = CASH + "\n" + CASH.replace("2023-05-14,1", "2023-05-14,3") + "\n";
        Run run = Folder.in(temporary).with(Folder.CASH, rows).run("--full");

        assertThat(run.err())
                .contains("line 3, column line: \"3\", expected 2, since the rows of a seizure are counted from 1");
    }

    @Test
    void isFoundOnItsPhysicalLine() {
        String rows = CASH.replace("C2", "C3").replace("B,", "B,\"two\r\nlines\"") + "\r\n\r\n"
                + CASH.replace("10,GBP", "ten,GBP") + "\r\n";
        Run run = Folder.in(temporary).with(Folder.CASH, rows).run("--full");

        assertThat(run.err()).startsWith("cash-seizures.csv, line 5, column amount: \"ten\"");
    }

    @Test
    void isPrintedWithoutItsControlCharacters() {
        String rows = CASH.replace("C2", "\u001b[31mC2\u202e").replace("10,GBP", "\"-1\n\t\u0000\"\"\",GBP");
        Run run = Folder.in(temporary).with(Folder.CASH, rows).run("--full");

        assertThat(run.err())
                .isEqualTo("cash-seizures.csv, line 2, column amount: \"-1\\n\\t\\u{0}\\\"\", expected digits with an"
                        + " optional decimal fraction, as in 1200.50, without sign, currency mark or separator;"
                        + " the seizure \"\\u{1b}[31mC2\\u{202e}\" is rejected\n");
        assertThat(run.out()).doesNotContain("\u001b", "\u202e", "\u0000");
    }

    @Test
    void isCutShortWhereItIsVeryLong() {
        Run run = Folder.in(temporary)
                .withAnotherRow(Folder.CASH, CASH.replace("10,GBP", "x".repeat(5000) + ",GBP"))
                .run("--full");

        assertThat(run.err()).contains("\"" + "x".repeat(80) + "...\"").hasSizeLessThan(400);
    }

    @Test
    void ofAnOperationTakesTheOperationsBelowWithIt() {
        Run run = Folder.in(temporary)
                .with(Folder.OPERATIONS, "A,Anchor,,us,\nB,Beacon,A,us,\nC,,A,us,\nD,Deep,C,us,\n")
                .run("--json");

        assertThat(run.errLines()).hasSize(2);
        assertThat(run.err()).contains("line 4, column name").contains("line 5, column parent_id: \"C\"");
        assertThat(run.json().at("/account/files/0/rows_mapped").asInt()).isEqualTo(2);
    }

    @Test
    void makesTheExitStatusOneIfStrict() {
        assertThat(Folder.in(temporary).run("--strict").status()).isZero();
        assertThat(Folder.in(temporary)
                        .withAnotherRow(Folder.CASH, CASH.replace("10,GBP", "ten,GBP"))
                        .run("--strict")
                        .status())
                .isEqualTo(1);
    }
}
