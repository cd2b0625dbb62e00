package io.github.alliancestats.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.measure.GroupMeasures;
import io.github.alliancestats.record.common.EventDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrimeGroupTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate MAY_1 = LocalDate.of(2024, 5, 1);
    private static final LocalDate MAY_10 = LocalDate.of(2024, 5, 10);
    private static final LocalDate MAY_20 = LocalDate.of(2024, 5, 20);
    private static final String DEFINITION = "all key players convicted and no activity for six months";

    private static CrimeGroup.Builder group() {
        return CrimeGroup.builder().id("cumbria", "1").crimeGroup("G1");
    }

    // Open, archived, dismantled

    private static boolean isOpenAtEndOf(LocalDate day, CrimeGroup group) {
        return Asked.isInStock(group, GroupMeasures.OPEN, day, LONDON);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-30, false",
        "2024-05-01, true",
        "2024-05-09, true",
        "2024-05-10, false", // archived that day
        "2024-05-20, false", // dismantled that day
        "2024-05-21, false",
    })
    void open_fromTheDayItWasOpened_withoutTheDayOfTheFirstEnd(LocalDate day, boolean open) {
        CrimeGroup archivedFirst = group().opened(MAY_1)
                .archived(MAY_10)
                .dismantled(MAY_20, DEFINITION)
                .build();
        CrimeGroup dismantledFirst = group().opened(MAY_1)
                .archived(MAY_20)
                .dismantled(MAY_10, DEFINITION)
                .build();

        assertThat(isOpenAtEndOf(day, archivedFirst)).isEqualTo(open);
        assertThat(isOpenAtEndOf(day, dismantledFirst)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01, 2024-05-01, false",
        "2024-04-01, 2024-05-02, true", // its opening falls in it
        "2024-05-03, 2024-05-04, true", // open
        "2024-05-10, 2024-05-11, true", // its archiving falls in it
        "2024-05-11, 2024-05-20, false", // neither open nor anything told of
        "2024-05-11, 2024-05-21, true", // its dismantling falls in it
        "2024-05-21, 2024-06-01, false",
    })
    void group_isIncludedWheneverItWasOpen_orSomethingHappened(LocalDate start, LocalDate end, boolean included) {
        CrimeGroup group = group().opened(MAY_1)
                .archived(MAY_10)
                .dismantled(MAY_20, DEFINITION)
                .build();

        assertThat(Asked.isIncluded(group, start, end, LONDON)).isEqualTo(included);
    }

    @Test
    void openedAtAnUnknownDate_isUndated_andNeverOpen() {
        CrimeGroup group = group().archived(MAY_10).build();

        assertThat(group.date()).isEmpty();
        assertThat(isOpenAtEndOf(MAY_1, group)).isFalse();
        assertThat(Asked.isEverIncluded(group, LONDON)).isFalse();
        assertThat(isOpenAtEndOf(Asked.LAST_DAY, group().opened(MAY_1).build()))
                .as("no end known")
                .isTrue();
    }

    /** 31 March 23:30 UTC is 1 April in London. */
    @Test
    void instants_becomeDaysInTheZoneThatIsAskedFor() {
        CrimeGroup group = group().opened(EventDate.at(Instant.parse("2024-03-31T23:30:00Z")))
                .archived(EventDate.at(Instant.parse("2024-04-30T23:30:00Z")))
                .build();

        assertThat(isOpenAtEndOf(LocalDate.of(2024, 3, 31), group)).isFalse();
        assertThat(isOpenAtEndOf(LocalDate.of(2024, 4, 1), group)).isTrue();
        assertThat(isOpenAtEndOf(LocalDate.of(2024, 4, 30), group)).isTrue();
        assertThat(isOpenAtEndOf(MAY_1, group)).isFalse();
    }

    @Test
    void dates_areAllThatItTells_itsOpeningFirst() {
        CrimeGroup group = group().archived(MAY_10)
                .dismantled(MAY_10, DEFINITION)
                .opened(MAY_1)
                .build();

        assertThat(group.date()).contains(EventDate.on(MAY_1));
        assertThat(group.dates()).containsExactly(EventDate.on(MAY_1), EventDate.on(MAY_10), EventDate.on(MAY_10));
        assertThat(group.definition()).contains(DEFINITION);
        assertThat(group().build().definition()).isEmpty();
    }

    // The group itself

    @Test
    void group_isTheOnlyOneOfItsGroups() {
        assertThat(group().build().group()).isEqualTo("G1");
        assertThat(group().build().groups()).containsExactly("G1");
        assertThat(group().group("G1").build().groups()).as("said again").containsExactly("G1");
    }

    @Test
    void withdrawnCrimeGroup_hasItsGroup() {
        assertThat(group().withdrawn().build().withdrawn()).isTrue();
        assertThat(group().withdrawn().build().group()).isEqualTo("G1");
    }

    @Test
    void endedOnTheDayItWasOpened_isFine_alsoWhereTheDayBeganEarlier() {
        assertThat(group().opened(MAY_1).archived(MAY_1).build().archived()).contains(EventDate.on(MAY_1));
        assertThat(group().opened(MAY_1)
                        .archived(EventDate.at(Instant.parse("2024-04-30T23:30:00Z")))
                        .build()
                        .archived())
                .as("1 May in London")
                .isPresent();
    }

    @Test
    void anyDifference_makesRecordsAndDigestsUnlike() {
        CrimeGroup plain = group().opened(MAY_1).build();
        List<CrimeGroup> others = List.of(
                group().build(),
                group().opened(MAY_10).build(),
                group().archived(MAY_1).build(),
                group().dismantled(MAY_1, DEFINITION).build(),
                group().dismantled(MAY_1, "as the force says").build(),
                CrimeGroup.builder()
                        .id("cumbria", "1")
                        .crimeGroup("G2")
                        .opened(MAY_1)
                        .build());

        assertThat(group().opened(MAY_1).build()).isEqualTo(plain).hasSameHashCodeAs(plain);
        assertThat(others).doesNotContain(plain).doesNotHaveDuplicates();
        assertThat(others)
                .extracting(AllianceRecord::digest)
                .doesNotContain(plain.digest())
                .doesNotHaveDuplicates();
    }

    @Test
    void toString_tellsTheDates_andNotTheGroup() {
        assertThat(group().opened(MAY_1)
                        .archived(MAY_10)
                        .dismantled(MAY_20, DEFINITION)
                        .build())
                .hasToString("crime group cumbria/1, opened 2024-05-01, archived 2024-05-10, dismantled 2024-05-20");
        assertThat(group().build()).hasToString("crime group cumbria/1, opened at an unknown date");
    }
}
