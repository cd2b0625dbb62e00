package io.github.alliancestats.examples.annualupdate.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.examples.annualupdate.exports.csv.FileAccount;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A good row stands above the bad one in each file, so that it is on line 3. */
@DisplayName("A cell that can't be read")
class BadCellTest {

    @TempDir
    private Path temporary;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "cannabis-farms.csv | F2,2023-05-14,many | plants | 'many' | a whole number from 0",
                "cannabis-farms.csv | F2,2023-05-14,-1 | plants | '-1' | a whole number from 0",
                "cannabis-farms.csv | F2,2023-05-14,1.5 | plants | '1.5' | a whole number from 0",
                "cannabis-farms.csv | F2,2023-05-14,1000000000 | plants | '1000000000' | a whole number from 0",
                "cannabis-farms.csv | F2,soon, | closed_on | 'soon' | a date",
                "cannabis-farms.csv | F2,0000-05-14, | closed_on | '0000-05-14' | a date",
                "cannabis-farms.csv | F2,+12023-05-14T10:00:00Z, | closed_on | '+12023-05-14T10:00:00Z' | a date",
                "cannabis-farms.csv | ,2023-05-14, | farm_id | '' | a text that is not blank",
                "assets.csv | A2,cash,seized,2023-05-14,1,GBP | kind | 'cash' | one of listed-asset, account",
                "assets.csv | A2,vehicle,detained,2023-05-14,1,GBP | taken_by | 'detained' | one of seized, frozen, restrained",
                "assets.csv | A2,vehicle,seized,2023-05-14,1, | currency | '' | the ISO 4217 code",
                "assets.csv | A2,vehicle,seized,2023-05-14,,GBP | currency | 'GBP' | no currency where there is no amount",
                "assets.csv | A2,vehicle,seized,2023-05-14,1e3,GBP | value | '1e3' | digits",
                "assets.csv | A2,vehicle | (whole row) | '7 of 11 columns' | 11 columns",
                "confiscation-orders.csv | O2,2023-05-14,,GBP,1,,10, | person | '' | a text that is not blank",
                "confiscation-orders.csv | O2,2023-05-14,,GBP,1,P1,ten, | ordered | 'ten' | digits",
                "confiscation-orders.csv | O2,2023-05-14,,,1,P1,10, | currency | '' | the ISO 4217 code",
                "confiscation-orders.csv | O2,2023-05-14,,GBP,1,P1,10,5 | (whole row) | '13 cells' | ordered GBP 10 of a benefit of GBP 5 must not be more than the whole",
                "confiscation-orders.csv | O1,2023-05-14,,GBP,2,P1,10, | person | 'P1' | a person that no row of the order above has",
                "confiscation-orders.csv | O1,2023-05-15,,GBP,2,P2,10, | made_on | '2023-05-15' | '2023-05-14' as in the first row",
                "crime-groups.csv | 2,,,,, | group | '' | a text that is not blank",
                "crime-groups.csv | 2,G2,2023-05-14,,2023-06-14, | definition | '' | a text that is not blank",
                "crime-groups.csv | 2,G2,2023-05-14,,,gone | definition | 'gone' | an empty cell where it was not dismantled",
                "disruptions.csv | 2,2023-05-14,,, | assessment | '' | one of major, moderate, minor, none, negative",
                "disruptions.csv | 2,2023-05-14,minor,punish, | strand | 'punish' | one of pursue, prevent, protect, prepare",
                "disruptions.csv | 2,2023-05-14,minor,,lead | part | 'lead' | one of led, supported",
                "proceedings.csv | 2,P2,maybe, | online | 'maybe' | one of yes, no",
                "proceedings.csv | 2,P2,,Yes | principal | 'Yes' | one of yes, no",
                "proceedings.csv | 2, P2,, | person | ' P2' | no white space at either end",
                "warrants.csv | 2,2023-05-14,,Drugs, | power | 'Drugs' | one of drugs, evidence",
                "stop-searches.csv | 2,2023-05-14,person,, | type | 'person' | the words in which data.police.uk",
                "stop-searches.csv | 2,2023-05-14,,Drugs, | object | 'Drugs' | the words in which data.police.uk",
                "stop-searches.csv | 2,2023-05-14,,,Arrested | outcome | 'Arrested' | the words in which data.police.uk",
                "county-lines.csv | 2,2023-05-14, | type | '' | one of type-1, type-2",
                "weapons.csv | 2,2023-05-14,1,gun,1 | weapon | 'gun' | one of firearm, imitation-firearm, ammunition",
                "weapons.csv | 2,2023-05-14,1,blade,0 | number | '0' | a whole number from 1",
                "weapons.csv | 2,2023-05-14,1,blade, | number | '' | a whole number from 1",
                "weapons.csv | 2,2023-05-14,,blade,1 | line | '' | a whole number from 1",
                "actions.csv | 2,2023-05-14,,1 | type | '' | a text that is not blank",
                "actions.csv | 2,2023-05-14,drone,none | number | 'none' | a whole number from 1",
                "safeguarding.csv | 2,2023-05-14,,, | step | '' | one of referral, person-safeguarded, visit",
                "safeguarding.csv | 2,2023-05-14,visit,,12 | age | '12' | one of adult, child",
                "safeguarding.csv | 2,2023-05-14,referral, V2, | person | ' V2' | no white space at either end",
                "public-reports.csv | 2,2023-05-14,102,, | channel | '102' | one of 101, 999, online, crimestoppers, in-person, other",
                "public-reports.csv | 2,2023-05-14,101,perhaps, | followed_up | 'perhaps' | one of yes, no",
                "public-reports.csv | 2,2023-05-14,101,no,2023-05-15 | followed_up | 'no' | yes or an empty cell",
            })
    void isToldAndRejectsItsRecordAlone(String file, String cells, String column, String value, String expected) {
        String row = "us,1,,B,north," + cells;
        ReadFolder folder = ReadFolder.in(temporary).with(file, Headers.of(file), good(file), row);

        assertThat(folder.complaints())
                .hasSize(1)
                .first()
                .asString()
                .startsWith(file + ", line 3, column " + column + ": " + value.replace('\'', '"') + ", expected ")
                .contains(expected.replace('\'', '"'));
        FileAccount account = folder.account(file);
        boolean ofTheFirst = folder.complaints().get(0).contains("is rejected whole");
        assertThat(account.rowsRead()).isEqualTo(2).isEqualTo(account.rowsMapped() + account.rowsRejected());
        assertThat(folder.records()).hasSize(ofTheFirst ? 0 : 1);
    }

    private static String good(String file) {
        return "us,1,,B,north,"
                + switch (file) {
                    case "cannabis-farms.csv" -> "F1,2023-05-14,10";
                    case "assets.csv" -> "A1,vehicle,seized,2023-05-14,100,GBP";
                    case "confiscation-orders.csv" -> "O1,2023-05-14,,GBP,1,P1,10,20";
                    case "crime-groups.csv" -> "1,G1,2023-05-14,,,";
                    case "disruptions.csv" -> "1,2023-05-14,major,pursue,led";
                    case "proceedings.csv" -> "1,P1,,";
                    case "warrants.csv" -> "1,2023-05-14,2023-05-14,drugs,A1";
                    case "stop-searches.csv" -> "1,2023-05-14,Person search,Controlled drugs,Arrest";
                    case "county-lines.csv" -> "1,2023-05-14,type-1";
                    case "weapons.csv" -> "1,2023-05-14,1,blade,1";
                    case "actions.csv" -> "1,2023-05-14,drone,1";
                    case "safeguarding.csv" -> "1,2023-05-14,visit,V1,child";
                    case "public-reports.csv" -> "1,2023-05-14,101,,2023-05-15";
                    default -> throw new AssertionError(file);
                };
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "weighing | weighed | 'weighed' | one of gross, net, laboratory",
                "moisture | damp | 'damp' | one of wet, dry",
                "held | maybe | 'maybe' | one of yes, no",
                "destroyed_at | soon | 'soon' | a date",
                "event | ~E1 | ' E1' | no white space at either end",
                "address | ~A1 | ' A1' | no white space at either end",
                "preparation | soup | 'soup' | one of powder, tablet",
                "identity | nothing | 'nothing' | one of suspected, confirmed, not-controlled",
            })
    void ofADrugSeizureIsTold(String column, String cell, String value, String expected) {
        List<String> columns = List.of(
                Headers.of("drug-seizures.csv", "weighing", "moisture", "held", "destroyed_at", "event", "address")
                        .split(","));
        List<String> cells = new ArrayList<>(
                List.of(("us,1,,B,north,D1,2023-05-14,1,heroin,powder,1,g,suspected" + ", ".repeat(14)).split(",")));
        cells.replaceAll(String::strip);
        cells.set(columns.indexOf(column), cell.replace('~', ' '));
        ReadFolder folder =
                ReadFolder.in(temporary).with("drug-seizures.csv", String.join(",", columns), String.join(",", cells));

        assertThat(folder.complaints())
                .hasSize(1)
                .first()
                .asString()
                .contains(", column " + column + ": " + value.replace('\'', '"') + ", expected " + expected);
    }

    @Test
    void ofADrugThatIsHeldAndDestroyedIsTold() {
        ReadFolder folder = ReadFolder.in(temporary)
                .with(
                        "drug-seizures.csv",
                        Headers.of("drug-seizures.csv", "held", "destroyed_at"),
                        "us,1,,B,north,D1,2023-05-14,1,heroin,,1,g,suspected,,,,,,,,,yes,2023-06-14");

        assertThat(folder.complaints()).hasSize(1).first().asString().contains("column held: \"yes\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "GBP,,confiscate, | purpose | one of confiscation, money-laundering",
                "GBP,,,101 | seized_cash | no more than the amount",
                "GBP,,,some | seized_cash | digits",
            })
    void ofAnInvestigationIsTold(String cells, String column, String expected) {
        ReadFolder folder = ReadFolder.in(temporary)
                .with(
                        "investigations.csv",
                        Headers.of("investigations.csv", "purpose", "seized_cash"),
                        "us,1,,B,north,I1,2023-05-14,,100," + cells);

        assertThat(folder.complaints())
                .hasSize(1)
                .first()
                .asString()
                .contains(", column " + column + ": ")
                .contains(", expected " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "handshake,, | taken_under | one of cash-detention, account-freezing",
                ",wales, | jurisdiction | one of england-and-wales, scotland, northern-ireland",
                ",,later | forfeiture_sought_on | a date",
            })
    void ofCashIsTold(String cells, String column, String expected) {
        ReadFolder folder = ReadFolder.in(temporary)
                .with(
                        "cash-seizures.csv",
                        Headers.of("cash-seizures.csv", "taken_under", "jurisdiction", "forfeiture_sought_on"),
                        "us,1,,B,north,C1,2023-05-14,1,100,GBP," + cells);

        assertThat(folder.complaints())
                .hasSize(1)
                .first()
                .asString()
                .contains(", column " + column + ": ")
                .contains(", expected " + expected);
    }
}
