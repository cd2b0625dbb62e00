package io.github.alliancestats.examples.annualupdate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A folder of files")
class FolderTest {

    private static final List<String> FILES =
            List.of(Folder.OPERATIONS, Folder.DRUGS, Folder.CASH, Folder.FUNDS, Folder.RATES);

    @TempDir
    private Path temporary;

    private static void assertUnusable(Run run, String... parts) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).contains(parts);
    }

    @Test
    void isNotCalledInvented() {
        Run run = Folder.in(temporary).covered().run("--full");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Operation Anchor: update for 2023\n")
                .doesNotContain("illustrative")
                .contains("Seized drugs worth £900 to £1,200  [exactly £900 to £1,200]")
                .contains("Seized £251 in cash  [exactly £250.50]")
                .contains("with £5,000 subject to criminal investigation");
    }

    @Test
    void mayBeginItsFilesWithAByteOrderMark() {
        Run plain = Folder.in(temporary).run("--full");
        Folder folder = new Folder(temporary);
        FILES.forEach(file -> folder.write(file, "\uFEFF" + folder.text(file)));

        assertThat(folder.run("--full")).isEqualTo(plain);
    }

    @Test
    void mayEndItsLinesAsOnWindowsAndOrderItsColumnsInAnotherWay() {
        Run plain = Folder.in(temporary).run("--full");
        Folder folder = new Folder(temporary);
        FILES.forEach(file -> folder.write(file, folder.text(file).replace("\n", "\r\n")));
        folder.write(Folder.RATES, "note,source,rate,to,from,currency\r\nx,a guide,0.85,2023-12-31,2023-01-01,EUR");

        assertThat(folder.run("--full")).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void inUtf16IsRefused(String charset) {
        Folder folder = Folder.in(temporary);
        byte[] bytes = ("\uFEFF" + folder.text(Folder.DRUGS)).getBytes(Charset.forName(charset));

        assertUnusable(folder.write(Folder.DRUGS, bytes).run(), "drug-seizures.csv", "expected UTF-8", "UTF-16");
    }

    @Test
    void withBytesThatAreNoUtf8IsRefusedWithTheirPlace() {
        Folder folder = Folder.in(temporary);
        byte[] latin = folder.text(Folder.CASH).replace("us,C1", "ü,C1").getBytes(StandardCharsets.ISO_8859_1);
        int place = folder.text(Folder.CASH).indexOf("us,C1") + 1;

        assertUnusable(
                folder.write(Folder.CASH, latin).run(),
                "cash-seizures.csv, line 2, byte " + place + ": expected UTF-8");
    }

    @Test
    void thatEndsInTheMiddleOfACharacterIsRefused() {
        Folder folder = Folder.in(temporary);
        byte[] whole = (folder.text(Folder.CASH) + "€").getBytes(StandardCharsets.UTF_8);

        assertUnusable(
                folder.write(Folder.CASH, Arrays.copyOf(whole, whole.length - 1))
                        .run(),
                "cash-seizures.csv, line 3",
                "expected UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"us,C2,1,,,1,10,GBP,B,\"open\n", "us,C2,1,,,1,10,GBP,B,\"shut\" late\n"})
    void withQuotationMarksThatDoNotMatchIsRefused(String row) {
        assertUnusable(
                Folder.in(temporary).withAnotherRow(Folder.CASH, row).run(),
                "cash-seizures.csv, line 3: expected a quoted");
    }

    @Test
    void thatIsMissingIsRefused() {
        assertUnusable(Run.with("--input", temporary.resolve("nowhere").toString()), "expected a folder", "nowhere");
    }

    @Test
    void thatIsAFileIsRefused() {
        Folder folder = Folder.in(temporary);
        assertUnusable(
                Run.with("--input", folder.path().resolve(Folder.CASH).toString()),
                "expected a folder",
                "cash-seizures.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {Folder.OPERATIONS, Folder.DRUGS, Folder.CASH, Folder.FUNDS, Folder.RATES})
    void thatLacksAFileIsRefused(String file) throws IOException {
        Folder folder = Folder.in(temporary);
        Files.delete(temporary.resolve(file));

        assertUnusable(folder.run(), file + ": expected in the folder", "is missing");
    }

    @Test
    void namesTheFilesThatItLacksAndMayLack() {
        Folder folder = Folder.in(temporary)
                .write(
                        "warrants.csv",
                        "force,warrant_id,revision,recorded_at,obtained_on,executed_on,power,addresses,operations,area\n");
        JsonNode absent = folder.run("--json").json().at("/account/absent");

        assertThat(absent).extracting(JsonNode::asText).hasSize(17).contains("assets.csv", "populations.csv");
        assertThat(folder.run("--full").out().replace("\n  ", " "))
                .contains("\nNot in the folder, so what they would tell of is not known, and not zero:"
                        + " cannabis-farms.csv, assets.csv, money-events.csv,")
                .contains(" safeguarding.csv, public-reports.csv, populations.csv\n\nRejected rows: 0\n");
    }

    @Test
    void thatLacksNoFileSaysNothingOfIt() {
        assertThat(Run.with("--full").out()).doesNotContain("Not in the folder");
        assertThat(Run.with("--json").json().at("/account/absent").isArray()).isTrue();
        assertThat(Run.with("--json").json().at("/account/absent")).isEmpty();
    }

    @Test
    void thatLacksAColumnIsRefused() {
        Folder folder = Folder.in(temporary);
        folder.write(Folder.CASH, folder.text(Folder.CASH).replace("amount,currency", "total,currency"));

        assertUnusable(folder.run(), "cash-seizures.csv: expected the header to have amount");
    }

    @Test
    void thatHasAColumnTwiceIsRefused() {
        Folder folder = Folder.in(temporary);
        folder.write(Folder.CASH, folder.text(Folder.CASH).replace("operations,area", "operations,force"));

        assertUnusable(folder.run(), "cash-seizures.csv", "\"force\" stands there twice");
    }

    @Test
    void withAFileThatIsEmptyIsRefused() {
        assertUnusable(
                Folder.in(temporary).write(Folder.RATES, "").run(),
                "exchange-rates.csv: expected the header to have currency");
    }

    @Test
    void withHeadersAloneAnswersZeroIfItsDaysAreCovered() {
        Folder folder = Folder.in(temporary).covered();
        FILES.forEach(file -> folder.with(file, ""));
        Run run = folder.run("--json");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertAllZero(run);
        assertThat(run.json().at("/account/this_year/seen").asInt()).isZero();
        assertThat(folder.run("--full").out())
                .startsWith("All records, whatever their operation: update for 2023\n")
                .contains("Seized drugs worth £0  [exactly £0]");
    }

    @Test
    void answersZeroForAYearBeforeItsData() {
        Run run = Folder.in(temporary).covered().run("--json", "--year", "1999");

        assertThat(run.status()).isZero();
        assertAllZero(run);
        assertThat(run.json().at("/account/this_year/outside").asInt()).isEqualTo(3);
        assertThat(run.told("drugs.value").at("/change/growth_percent").isNull())
                .isTrue();
    }

    @Test
    void carriesOpenInvestigationsIntoYearsWithoutOtherRecords() {
        Run run = Folder.in(temporary).covered().run("--json", "--year", "2030");

        assertThat(run.told("drugs.seizures").at("/this_year/value").asText()).isEqualTo("0");
        assertThat(run.told("funds.under-investigation").at("/this_year/value").asText())
                .isEqualTo("5000");
    }

    private static void assertAllZero(Run run) {
        assertThat(run.allTold())
                .hasSizeGreaterThan(70)
                .allSatisfy(figure ->
                        assertThat(figure.at("/this_year/value").asText()).isEqualTo("0"));
    }

    @Test
    void namesTheOperationsOfRecordsThatItDoesNotList() {
        Folder folder = Folder.in(temporary).withAnotherRow(Folder.CASH, "us,C2,1,,2023-05-14,1,10,GBP,LOST;B,");

        assertThat(folder.run("--full").out()).contains("Named by records, but not in operations.csv: LOST\n");
        assertThat(folder.run("--json")
                        .json()
                        .at("/account/unknown_operations/0")
                        .asText())
                .isEqualTo("LOST");
    }

    @Test
    void tellsARecordOfUnknownOperationsFromOneOutOfScope() {
        Folder folder = Folder.in(temporary).withAnotherRow(Folder.CASH, "us,C2,1,,2023-05-14,1,10,GBP,LOST,");

        assertThat(folder.run("--full").out())
                .contains("4 records seen = 3 included + 0 excluded + 1 outside")
                .contains(" 1 outside = 1 an operation that is not in the tree");
        assertThat(folder.run("--json").json().at("/account/this_year/outside_by_reason"))
                .hasSize(1)
                .allSatisfy(count -> assertThat(count.asInt()).isEqualTo(1));
    }

    @Test
    void withSeveralUmbrellasWantsOneNamed() {
        Folder folder =
                Folder.in(temporary).with(Folder.OPERATIONS, "A,Anchor,,,\nB,Beacon,A,,\nX,Other,,,\nY,Yonder,X,,\n");

        assertUnusable(folder.run(), "found A, X; name one with --umbrella ID");
        assertThat(folder.run("--umbrella", "X").out()).startsWith("Operation Other: update for 2023\n");
        assertThat(folder.run("--umbrella", "A", "--json")
                        .json()
                        .at("/account/this_year/included")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void withoutAnUmbrellaWantsOneNamed() {
        Folder folder = Folder.in(temporary).with(Folder.OPERATIONS, "A,Anchor,,,\nB,Beacon,,,\n");

        assertUnusable(folder.run(), "found none; name one with --umbrella ID");
        assertThat(folder.run("--umbrella", "B").status()).isZero();
    }

    @Test
    void doesNotTakeRejectedOperationsForNone() {
        Folder folder = Folder.in(temporary).with(Folder.OPERATIONS, "A,,,,\n");
        Run run = folder.run();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("operations.csv, line 2, column name").contains("found none");
    }

    @Test
    void refusesAnUmbrellaThatItDoesNotList() {
        assertUnusable(Folder.in(temporary).run("--umbrella", "Z\u001b"), "\"Z\\u{1b}\" is none of them");
        assertUnusable(Folder.in(temporary).run("--umbrella", "A "), "\"A \" is none of them");
    }
}
