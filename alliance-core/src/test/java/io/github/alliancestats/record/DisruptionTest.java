package io.github.alliancestats.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.record.Disruption.AgencyPart;
import io.github.alliancestats.record.Disruption.Assessment;
import io.github.alliancestats.record.Disruption.Strand;
import io.github.alliancestats.record.common.EventDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisruptionTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate MAY_1 = LocalDate.of(2024, 5, 1);

    private static Disruption.Builder disruption() {
        return Disruption.builder().id("cumbria", "1").assessment(Assessment.MINOR);
    }

    /** None and negative were assessed, and are no disruptions. */
    @ParameterizedTest
    @CsvSource({"MAJOR, true", "MODERATE, true", "MINOR, true", "NONE, false", "NEGATIVE, false"})
    void isDisruption_ofTheThreeLevelsAlone(Assessment assessment, boolean disruption) {
        assertThat(assessment.disruption()).isEqualTo(disruption);
    }

    @Test
    void constants_standInTablesInLowerCase() {
        assertThat(Assessment.values())
                .extracting(String::valueOf)
                .containsExactly("major", "moderate", "minor", "none", "negative");
        assertThat(Strand.values())
                .extracting(String::valueOf)
                .containsExactly("pursue", "prevent", "protect", "prepare");
        assertThat(AgencyPart.values()).extracting(String::valueOf).containsExactly("led", "supported");
    }

    @Test
    void individual_isOfNoGroup_severalGroupsAreFine() {
        assertThat(disruption().build().groups()).isEmpty();
        assertThat(disruption().group("G2").group("G1").build().groups()).containsExactly("G1", "G2");
    }

    @Test
    void valuesNotStated_areNotKnown() {
        Disruption unknown = disruption().build();
        assertThat(unknown.disrupted()).isEmpty();
        assertThat(unknown.strand()).isEmpty();
        assertThat(unknown.part()).isEmpty();
        assertThat(unknown.dates()).isEmpty();
    }

    @Test
    void disruption_isIncludedOnItsDayInTheZone() {
        Disruption disruption = disruption()
                .disrupted(EventDate.at(Instant.parse("2024-04-30T23:30:00Z")))
                .build();

        assertThat(disruption.date()).contains(EventDate.at(Instant.parse("2024-04-30T23:30:00Z")));
        assertThat(Asked.isIncluded(disruption, MAY_1, MAY_1.plusDays(1), LONDON))
                .isTrue();
        assertThat(Asked.isIncluded(disruption, MAY_1.minusDays(1), MAY_1, LONDON))
                .isFalse();
        assertThat(Asked.isIncluded(disruption, MAY_1.plusDays(1), Asked.LAST_DAY, LONDON))
                .as("it is an event, and does not last")
                .isFalse();
    }

    @Test
    void anyDifference_makesRecordsAndDigestsUnlike() {
        Disruption plain = disruption().build();
        List<Disruption> others = List.of(
                disruption().disrupted(MAY_1).build(),
                Disruption.builder()
                        .id("cumbria", "1")
                        .assessment(Assessment.MAJOR)
                        .build(),
                disruption().strand(Strand.PREVENT).build(),
                disruption().strand(Strand.PROTECT).build(),
                disruption().part(AgencyPart.LED).build(),
                disruption().part(AgencyPart.SUPPORTED).build());

        assertThat(disruption().build()).isEqualTo(plain).hasSameHashCodeAs(plain);
        assertThat(others).doesNotContain(plain).doesNotHaveDuplicates();
        assertThat(others)
                .extracting(AllianceRecord::digest)
                .doesNotContain(plain.digest())
                .doesNotHaveDuplicates();
    }

    @Test
    void toString_tellsTheAssessment_andNotTheGroup() {
        assertThat(disruption().disrupted(MAY_1).group("G1").build())
                .hasToString("disruption cumbria/1, disrupted 2024-05-01, minor");
        assertThat(disruption().build()).hasToString("disruption cumbria/1, disrupted at an unknown date, minor");
    }
}
