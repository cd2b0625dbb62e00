package io.github.alliancestats.examples.annualupdate.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.CountyLineClosure;
import io.github.alliancestats.record.CountyLineClosure.LineType;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.WeaponSeizure;
import io.github.alliancestats.record.common.JointWork.Role;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.Share;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The columns that all files of records share")
class SharedColumnsTest {

    private static final String FILE = "county-lines.csv";
    private static final String HEADER = Headers.of(
            FILE,
            "withdrawn",
            "duplicate_of",
            "groups",
            "units",
            "partners",
            "joint_reference",
            "joint_share",
            "joint_role");

    @TempDir
    private Path temporary;

    private ReadFolder row(String shared, String more) {
        return ReadFolder.in(temporary).with(FILE, HEADER, "us," + shared + ",1,,type-1," + more);
    }

    @Test
    void tellWhoTookPartAndWhere() {
        assertThat(row("2,2023-05-15T10:00:00+01:00,B;A;B,north; south", ",,G2;G1,U1,P1;P2,J1,1 of 3,recorded")
                        .records())
                .containsExactly(CountyLineClosure.builder()
                        .id("us", "1")
                        .revision(2)
                        .recordedAt(Instant.parse("2023-05-15T09:00:00Z"))
                        .operation("A")
                        .operation("B")
                        .areas(List.of("north", "south"))
                        .groups(List.of("G1", "G2"))
                        .unit("U1")
                        .partners(List.of("P1", "P2"))
                        .joint("J1", Share.equal(1, 3), Role.RECORDED)
                        .type(LineType.TYPE_1)
                        .build());
    }

    @Test
    void mayDivideUnequally() {
        AllianceRecord record =
                row("1,,,", ",,,,,J1,2 of 50+30+20,participated").records().get(0);

        assertThat(record.joint().orElseThrow().share()).isEqualTo(Share.weighted(2, 50, 30, 20));
        assertThat(record.joint().orElseThrow().role()).isEqualTo(Role.PARTICIPATED);
    }

    @Test
    void mayTakeARecordBack() {
        assertThat(row("2,,,", "yes,,,,,,,").records().get(0).withdrawn()).isTrue();
        assertThat(row("2,,,", "no,,,,,,,").records().get(0).withdrawn()).isFalse();
        AllianceRecord duplicate = row("2,,,", "yes,them/1/7,,,,,,").records().get(0);
        assertThat(duplicate.withdrawn()).isTrue();
        assertThat(duplicate.duplicateOf()).contains(RecordId.of("them", "1/7"));
    }

    @Test
    void excuseARecordThatIsTakenBackFromWhatOthersMustHave() {
        ReadFolder folder = ReadFolder.in(temporary)
                .with(
                        "drug-seizures.csv",
                        Headers.of("drug-seizures.csv", "withdrawn"),
                        "us,2,,,,1,,1,,,,,,,,,,,,,,yes")
                .with("cash-seizures.csv", Headers.of("cash-seizures.csv", "withdrawn"), "us,2,,,,1,,1,,,yes")
                .with("weapons.csv", Headers.of("weapons.csv", "withdrawn"), "us,2,,,,1,,1,,,yes")
                .with(
                        "confiscation-orders.csv",
                        Headers.of("confiscation-orders.csv", "withdrawn"),
                        "us,2,,,,1,,,,1,,,,yes");

        assertThat(folder.complaints()).isEmpty();
        assertThat(folder.records())
                .contains(
                        DrugSeizure.builder()
                                .id("us", "1")
                                .revision(2)
                                .withdrawn()
                                .build(),
                        CashSeizure.builder()
                                .id("us", "1")
                                .revision(2)
                                .withdrawn()
                                .build(),
                        WeaponSeizure.builder()
                                .id("us", "1")
                                .revision(2)
                                .withdrawn()
                                .build())
                .hasSize(4);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "1,,, | maybe,,,,,,, | withdrawn | one of yes, no",
                "1,,, | ,us/2,,,,,, | duplicate_of | an empty cell where the record is not withdrawn",
                "1,,, | yes,2,,,,,, | duplicate_of | a force and the id of a record, as in us/D-1",
                "1,,, | yes,us/ 2,,,,,, | duplicate_of | a force and the id of a record",
                "1,,, | ,,,,,J1,,recorded | joint_share | a share, as in 1 of 2 or 1 of 50+30+20",
                "1,,, | ,,,,,J1,half,recorded | joint_share | a share, as in",
                "1,,, | ,,,,,J1,0 of 2,recorded | joint_share | a place among the forces that share",
                "1,,, | ,,,,,J1,3 of 2,recorded | joint_share | a place among the forces that share",
                "1,,, | ,,,,,J1,1 of 0+0,recorded | joint_share | a place among the forces that share",
                "1,,, | ,,,,,J1,1 of 2, | joint_role | one of recorded, participated",
                "1,,, | ,,,,,,1 of 2, | joint_share | an empty cell where there is no joint_reference",
                "1,,, | ,,,,,,,recorded | joint_role | an empty cell where there is no joint_reference",
                "1,,, north | ,,,,,,, | area | no white space at either end",
            })
    void areToldWhereTheyCanNotBeRead(String shared, String more, String column, String expected) {
        assertThat(row(shared, more).complaints())
                .hasSize(1)
                .first()
                .asString()
                .startsWith(FILE + ", line 2, column " + column + ": ")
                .contains(", expected " + expected);
    }

    @Test
    void mustBeTheSameOnEachRowOfARecord() {
        ReadFolder folder = ReadFolder.in(temporary)
                .with(
                        "weapons.csv",
                        Headers.of("weapons.csv", "units"),
                        "us,1,,,,1,,1,blade,1,U1",
                        "us,1,,,,1,,2,firearm,1,U2");

        assertThat(folder.complaints())
                .hasSize(1)
                .first()
                .asString()
                .contains("line 3, column units: \"U2\", expected \"U1\" as in the first row of the seizure");
    }
}
