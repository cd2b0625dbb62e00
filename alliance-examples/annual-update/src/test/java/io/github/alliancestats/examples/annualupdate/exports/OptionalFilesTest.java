package io.github.alliancestats.examples.annualupdate.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.examples.annualupdate.Folder;
import io.github.alliancestats.examples.annualupdate.exports.csv.ExportFolder;
import io.github.alliancestats.examples.annualupdate.exports.csv.FileAccount;
import io.github.alliancestats.examples.annualupdate.io.UnusableInputException;
import io.github.alliancestats.measure.Population;
import io.github.alliancestats.reference.Aliases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.money.Monetary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A file that a force may not export")
class OptionalFilesTest {

    private static final List<String> OPTIONAL = List.of(
            "cannabis-farms.csv",
            "assets.csv",
            "money-events.csv",
            "confiscation-orders.csv",
            "order-events.csv",
            "crime-groups.csv",
            "disruptions.csv",
            "proceedings.csv",
            "proceedings-events.csv",
            "group-merges.csv",
            "warrants.csv",
            "stop-searches.csv",
            "county-lines.csv",
            "weapons.csv",
            "actions.csv",
            "safeguarding.csv",
            "public-reports.csv",
            "populations.csv");

    private static final LocalDate MIDYEAR = LocalDate.of(2023, 6, 30);

    @TempDir
    private Path temporary;

    private static Exports illustrative() {
        return Exports.read(ExportFolder.illustrative(), Monetary.getCurrency("GBP"));
    }

    @Test
    void isNamedWhereItIsAbsent() {
        Exports exports = ReadFolder.in(temporary).exports();

        assertThat(exports.absent()).containsExactlyElementsOf(OPTIONAL);
        assertThat(exports.files())
                .extracting(FileAccount::file)
                .containsExactly(Folder.OPERATIONS, Folder.DRUGS, Folder.CASH, Folder.FUNDS, Folder.RATES);
        assertThat(exports.aliases()).isEqualTo(Aliases.none());
        assertThat(exports.populations().byArea(MIDYEAR)).isEmpty();
    }

    @Test
    void isThereInTheIllustrativeData() {
        Exports exports = illustrative();

        assertThat(exports.absent()).isEmpty();
        assertThat(exports.files()).hasSize(6 + OPTIONAL.size());
        assertThat(exports.files()).extracting(FileAccount::file).containsAll(OPTIONAL);
    }

    @Test
    void isReadOnceItIsThereWhateverItIs() throws IOException {
        ReadFolder folder = ReadFolder.in(temporary);
        Files.createDirectory(temporary.resolve("warrants.csv"));

        assertThatThrownBy(folder::exports)
                .isInstanceOf(UnusableInputException.class)
                .hasMessageStartingWith("warrants.csv: ");
    }

    @Test
    void mustHaveItsColumnsLikeAnyOther() {
        assertThatThrownBy(ReadFolder.in(temporary).with("populations.csv", "area,people,day")::exports)
                .hasMessage("populations.csv: expected the header to have source");
        assertThatThrownBy(ReadFolder.in(temporary)
                        .with("populations.csv", "area,people,day,source")
                        .with("money-events.csv", "force,record_id,revision")::exports)
                .hasMessageStartingWith("money-events.csv: expected the header to have record_kind, stage, date");
    }

    @Test
    void givesTheLatestPopulationOfEachAreaUpToADay() {
        Populations populations = ReadFolder.in(temporary)
                .with(
                        "populations.csv",
                        "area,people,day,source",
                        "north,100,2022-06-30,a count",
                        "north,120,2023-06-30,an estimate",
                        "south,50,2023-06-30,an estimate",
                        ",170,2023-06-30,an estimate")
                .exports()
                .populations();

        assertThat(populations.byArea(MIDYEAR))
                .containsExactly(
                        Map.entry("north", new Population(120, MIDYEAR, "an estimate")),
                        Map.entry("south", new Population(50, MIDYEAR, "an estimate")));
        assertThat(populations.byArea(MIDYEAR.minusDays(1)))
                .containsExactly(Map.entry("north", new Population(100, MIDYEAR.minusYears(1), "a count")));
        assertThat(populations.ofAll(MIDYEAR).orElseThrow().people()).isEqualTo(170);
        assertThat(populations.ofAll(MIDYEAR.minusDays(1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "north,0,2023-06-30,x | people: \"0\", expected a whole number from 1",
                "north,many,2023-06-30,x | people: \"many\", expected a whole number from 1",
                "north,5,,x | day: \"\", expected a date",
                "north,5,2023-06-30, | source: \"\", expected a text",
                "~north,5,2023-06-30,x | area: \" north\", expected no white space",
                "south,5,2023-06-30,x | day: \"2023-06-30\", expected a day for which no row above",
                "north,5 | (whole row): \"2 of 4 columns\", expected 4 columns",
            })
    void tellsARowOfAPopulationThatCanNotBeRead(String row, String complaint) {
        ReadFolder folder = ReadFolder.in(temporary)
                .with("populations.csv", "area,people,day,source", "south,50,2023-06-30,x", row.replace('~', ' '));

        assertThat(folder.complaints())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("populations.csv, line 3, column " + complaint);
        assertThat(folder.exports().populations().byArea(MIDYEAR)).containsOnlyKeys("south");
    }

    @Test
    void tellsWhichGroupsWereMergedAndSinceWhen() {
        Aliases aliases = ReadFolder.in(temporary)
                .with("group-merges.csv", "group,into,from", "G1,G2,2023-05-14", "G2,G3,2023-06-14")
                .exports()
                .aliases();

        assertThat(aliases)
                .isEqualTo(Aliases.builder()
                        .merged("G1", "G2", LocalDate.of(2023, 5, 14))
                        .merged("G2", "G3", LocalDate.of(2023, 6, 14))
                        .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                ",G3,2023-06-14 | group: \"\", expected a text",
                "G2,,2023-06-14 | into: \"\", expected a text",
                "G2,G3,June | from: \"June\", expected a date",
                "G2,G2,2023-06-14 | into: \"G2\", expected one other group",
                "G2,G1,2023-06-14 | into: \"G1\", expected one other group on a day, and no way back",
                "G1,G3,2023-05-14 | into: \"G3\", expected one other group on a day",
            })
    void tellsAMergeThatCanNotBe(String row, String complaint) {
        ReadFolder folder =
                ReadFolder.in(temporary).with("group-merges.csv", "group,into,from", "G1,G2,2023-05-14", row);

        assertThat(folder.complaints())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("group-merges.csv, line 3, column " + complaint);
        assertThat(folder.exports().aliases().entries()).hasSize(1);
    }
}
