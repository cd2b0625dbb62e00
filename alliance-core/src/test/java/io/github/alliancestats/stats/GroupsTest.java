package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.GroupMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CrimeGroup;
import io.github.alliancestats.record.Disruption;
import io.github.alliancestats.record.Disruption.AgencyPart;
import io.github.alliancestats.record.Disruption.Assessment;
import io.github.alliancestats.record.Disruption.Strand;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.common.JointWork.Role;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.reference.Aliases;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Organised crime groups: as things of which each is one, and what was done to them as events. */
class GroupsTest {

    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024));

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Disruption.Builder disruption(String id, String day, String group, Assessment assessment) {
        return Disruption.builder()
                .id("cumbria", id)
                .disrupted(day(day))
                .group(group)
                .assessment(assessment);
    }

    private static long number(Summary answer, Measure<Long> measure) {
        return answer.figure(measure).known();
    }

    private static <K extends Comparable<? super K>> Map<K, Long> rows(
            Summary answer, Dimension<K> dimension, Measure<Long> measure) {
        Map<K, Long> rows = new TreeMap<>();
        answer.by(dimension).rows().forEach((key, row) -> rows.put(key, number(row, measure)));
        return rows;
    }

    /** Five assessments of three groups, two of which merged on 1 July. */
    @Nested
    class Disruptions {

        private final List<AllianceRecord> records = List.of(
                disruption("1", "2024-02-01", "G1", Assessment.MINOR)
                        .part(AgencyPart.LED)
                        .strand(Strand.PURSUE)
                        .build(),
                disruption("2", "2024-03-01", "G2", Assessment.MODERATE)
                        .part(AgencyPart.LED)
                        .strand(Strand.PROTECT)
                        .build(),
                disruption("3", "2024-06-20", "G1", Assessment.MAJOR)
                        .part(AgencyPart.SUPPORTED)
                        .strand(Strand.PURSUE)
                        .build(),
                disruption("4", "2024-05-01", "G3", Assessment.NONE).build(),
                disruption("5", "2024-06-01", "G3", Assessment.NEGATIVE).build());

        private final StatsQuery question = YEAR.withAliases(
                        Aliases.builder().merged("G2", "G1", day("2024-07-01")).build())
                .groupedBy(Dimension.PART, Dimension.ASSESSMENT, Dimension.STRAND, Dimension.GROUP, Dimension.MONTH);

        private final Summary answer = question.summarize(records);

        @Test
        void noneAndNegative_areAssessed_andAreNoDisruptions() {
            long naive = records.size();

            assertThat(number(answer, GroupMeasures.DISRUPTIONS_ASSESSED)).isEqualTo(5);
            assertThat(naive).isEqualTo(5);
            assertThat(number(answer, GroupMeasures.DISRUPTIONS)).isEqualTo(3).isNotEqualTo(naive);
        }

        @ParameterizedTest
        @CsvSource({"2024-06-30, 2", "2024-07-01, 1", "2024-12-31, 1"})
        void groupsThatMerged_areOne_fromTheDayTheyDid(LocalDate lastDay, long groups) {
            long naive = records.stream().map(AllianceRecord::groups).distinct().count();
            Summary until = question.forPeriod(ReportingPeriod.ofDays(day("2024-01-01"), lastDay))
                    .summarize(records);

            assertThat(naive).isEqualTo(3);
            assertThat(number(until, GroupMeasures.DISRUPTED)).isEqualTo(groups).isNotEqualTo(naive);
        }

        @Test
        void withoutTheMerger_theGroupsAreTwo() {
            assertThat(number(YEAR.summarize(records), GroupMeasures.DISRUPTED)).isEqualTo(2);
        }

        @Test
        void ledAndSupported_areToldApart() {
            assertThat(rows(answer, Dimension.PART, GroupMeasures.DISRUPTIONS))
                    .isEqualTo(Map.of(AgencyPart.LED, 2L, AgencyPart.SUPPORTED, 1L));
            assertThat(number(answer.by(Dimension.PART).notStated(), GroupMeasures.DISRUPTIONS_ASSESSED))
                    .isEqualTo(2);
        }

        @Test
        void everyAssessment_hasARow() {
            assertThat(rows(answer, Dimension.ASSESSMENT, GroupMeasures.DISRUPTIONS_ASSESSED))
                    .isEqualTo(Map.of(
                            Assessment.MAJOR, 1L,
                            Assessment.MODERATE, 1L,
                            Assessment.MINOR, 1L,
                            Assessment.NONE, 1L,
                            Assessment.NEGATIVE, 1L));
            assertThat(number(answer.by(Dimension.ASSESSMENT).get(Assessment.NEGATIVE), GroupMeasures.DISRUPTIONS))
                    .isZero();
        }

        @Test
        void strands_haveRows_andWhatHasNoneHasNone() {
            assertThat(rows(answer, Dimension.STRAND, GroupMeasures.DISRUPTIONS))
                    .isEqualTo(Map.of(Strand.PURSUE, 2L, Strand.PROTECT, 1L));
            assertThat(answer.by(Dimension.STRAND).notStated().included()).isEqualTo(2);
        }

        @Test
        void mergedGroups_haveOneRow() {
            assertThat(rows(answer, Dimension.GROUP, GroupMeasures.DISRUPTIONS)).isEqualTo(Map.of("G1", 3L, "G3", 0L));
        }

        /** As each month knew it. */
        @Test
        void monthOfTheMerger_isTheFirstThatKnowsOfIt() {
            List<AllianceRecord> twice = List.of(
                    disruption("1", "2024-06-01", "G1", Assessment.MINOR).build(),
                    disruption("2", "2024-06-01", "G2", Assessment.MINOR).build(),
                    disruption("3", "2024-07-01", "G1", Assessment.MINOR).build(),
                    disruption("4", "2024-07-01", "G2", Assessment.MINOR).build());
            Map<YearMonth, Long> months = rows(question.summarize(twice), Dimension.MONTH, GroupMeasures.DISRUPTED);

            assertThat(months).containsEntry(YearMonth.of(2024, 6), 2L).containsEntry(YearMonth.of(2024, 7), 1L);
        }

        @Test
        void disruptionOfNoGroup_isAnEvent_andDisruptsNone() {
            Summary ofAPerson = YEAR.summarize(List.of(Disruption.builder()
                    .id("cumbria", "1")
                    .disrupted(day("2024-02-01"))
                    .assessment(Assessment.MAJOR)
                    .build()));

            assertThat(number(ofAPerson, GroupMeasures.DISRUPTIONS)).isEqualTo(1);
            assertThat(number(ofAPerson, GroupMeasures.DISRUPTED)).isZero();
        }

        @Test
        void disruptionThatTwoForcesClaim_isOne() {
            List<AllianceRecord> claimed = List.of(
                    disruption("1", "2024-02-01", "G1", Assessment.MAJOR)
                            .joint("NW-7", Share.equal(1, 2), Role.RECORDED)
                            .build(),
                    Disruption.builder()
                            .id("lancashire", "1")
                            .disrupted(day("2024-02-01"))
                            .group("G1")
                            .assessment(Assessment.MAJOR)
                            .joint("NW-7", Share.equal(2, 2), Role.PARTICIPATED)
                            .build());
            Summary both = YEAR.groupedBy(Dimension.ROLE).summarize(claimed);
            long naive = claimed.size();

            assertThat(number(both, GroupMeasures.DISRUPTIONS)).isEqualTo(1).isNotEqualTo(naive);
            assertThat(rows(both, Dimension.ROLE, GroupMeasures.DISRUPTIONS))
                    .isEqualTo(Map.of(Role.RECORDED, 1L, Role.PARTICIPATED, 0L));
        }
    }

    @Nested
    class Mapped {

        private static CrimeGroup.Builder group(String id) {
            return CrimeGroup.builder().id("cumbria", id).crimeGroup(id);
        }

        private final List<AllianceRecord> groups = List.of(
                group("G1").opened(day("2022-01-01")).build(),
                group("G2")
                        .opened(day("2024-02-01"))
                        .archived(day("2024-12-31"))
                        .build(),
                group("G3")
                        .opened(day("2024-03-01"))
                        .dismantled(day("2024-09-01"), "all principals jailed")
                        .build(),
                group("G4")
                        .opened(day("2020-01-01"))
                        .archived(day("2023-12-31"))
                        .build());

        @Test
        void openNewArchivedAndDismantled_areFourNumbers() {
            Summary answer = YEAR.summarize(groups);

            assertThat(number(answer, GroupMeasures.OPEN)).isEqualTo(1);
            assertThat(number(answer, GroupMeasures.NEW)).isEqualTo(2);
            assertThat(number(answer, GroupMeasures.ARCHIVED)).isEqualTo(1);
            assertThat(number(answer, GroupMeasures.DISMANTLED)).isEqualTo(1);
        }

        @ParameterizedTest
        @CsvSource({"2024-01-31, 1", "2024-02-01, 2", "2024-03-01, 3", "2024-08-31, 3", "2024-09-01, 2", "2024-12-31, 1"
        })
        void open_isAStock_atTheEndOfThePeriod(LocalDate lastDay, long open) {
            Summary answer = YEAR.forPeriod(ReportingPeriod.ofDays(day("2024-01-01"), lastDay))
                    .summarize(groups);

            assertThat(number(answer, GroupMeasures.OPEN)).isEqualTo(open);
        }

        @Test
        void groupThatTwoForcesMap_isOne_andSoIsOneThatMerged() {
            List<AllianceRecord> mapped = List.of(
                    group("G1").opened(day("2022-01-01")).build(),
                    CrimeGroup.builder()
                            .id("lancashire", "9")
                            .crimeGroup("G1")
                            .opened(day("2022-02-01"))
                            .build(),
                    group("G2").opened(day("2022-01-01")).build());
            Aliases merged =
                    Aliases.builder().merged("G2", "G1", day("2024-07-01")).build();
            long naive = mapped.size();

            assertThat(naive).isEqualTo(3);
            assertThat(number(YEAR.summarize(mapped), GroupMeasures.OPEN))
                    .isEqualTo(2)
                    .isNotEqualTo(naive);
            assertThat(number(YEAR.withAliases(merged).summarize(mapped), GroupMeasures.OPEN))
                    .isEqualTo(1);
        }
    }

    /** A group with a member jailed is not a group jailed. */
    @Nested
    class Jailed {

        @ParameterizedTest
        @CsvSource({"true, 1", "false, 0", ", not known"})
        void principal_notStated_isAGap(@Nullable Boolean principal, String text) {
            Proceedings.Builder jailed = jailed("1", "P1", "G1");
            if (principal != null) {
                jailed.principal(principal);
            }

            assertThat(YEAR.summarize(List.of(jailed.build()))
                            .figure(GroupMeasures.WITH_PRINCIPAL_JAILED)
                            .text())
                    .isEqualTo(text);
        }

        @Test
        void principalWithoutAGroup_addsNoGap() {
            Proceedings alone = Proceedings.builder()
                    .id("cumbria", "1")
                    .person("P1")
                    .sentenced(day("2024-05-01"), Sentence.custody(Period.ofYears(1)))
                    .build();

            assertThat(YEAR.summarize(List.of(alone))
                            .figure(GroupMeasures.WITH_PRINCIPAL_JAILED)
                            .value())
                    .contains(0L);
        }

        private final List<AllianceRecord> sentenced = List.of(
                jailed("1", "P1", "G1").principal(true).build(),
                jailed("2", "P2", "G1").build(),
                jailed("3", "P2", "G1").build(), // in another case
                jailed("4", "P3", "G2").build(),
                Proceedings.builder()
                        .id("cumbria", "5")
                        .person("P4")
                        .group("G3")
                        .principal(true)
                        .sentenced(day("2024-05-01"), Sentence.suspended(Period.ofYears(1)))
                        .build());

        private static Proceedings.Builder jailed(String id, String person, String group) {
            return Proceedings.builder()
                    .id("cumbria", id)
                    .person(person)
                    .group(group)
                    .sentenced(day("2024-05-01"), Sentence.custody(Period.ofYears(2)));
        }

        @ParameterizedTest
        @CsvSource({"1, 2", "2, 1", "3, 0"})
        void groups_withAtLeastSoManyPeopleJailed(int members, long groups) {
            Measure<Long> measure = GroupMeasures.withAtLeastJailed(members);

            assertThat(number(YEAR.measuring(measure).summarize(sentenced), measure))
                    .isEqualTo(groups);
        }

        @Test
        void sentences_areNoMembers() {
            long naive = sentenced.stream()
                    .filter(record -> record.groups().contains("G1"))
                    .count();
            Measure<Long> three = GroupMeasures.withAtLeastJailed(3);

            assertThat(naive).isEqualTo(3);
            assertThat(number(YEAR.measuring(three).summarize(sentenced), three))
                    .isZero();
        }

        @Test
        void memberAndPrincipal_areToldApart_andASuspendedTermJailsNobody() {
            Summary answer = YEAR.summarize(sentenced);

            assertThat(number(answer, GroupMeasures.WITH_MEMBER_JAILED)).isEqualTo(2);
            assertThat(number(answer, GroupMeasures.WITH_PRINCIPAL_JAILED)).isEqualTo(1);
            assertThat(number(answer, PeopleMeasures.JAILED)).isEqualTo(3);
        }

        @Test
        void memberWithoutAKey_isAGap_whereMembersAreCounted() {
            List<AllianceRecord> unnamed = List.of(
                    jailed("1", "P1", "G1").build(),
                    Proceedings.builder()
                            .id("cumbria", "2")
                            .group("G1")
                            .sentenced(day("2024-05-01"), Sentence.life())
                            .build());
            Measure<Long> two = GroupMeasures.withAtLeastJailed(2);
            Figure<Long> figure = YEAR.measuring(two).summarize(unnamed).figure(two);

            assertThat(figure.known()).isZero();
            assertThat(figure.completeness()).hasToString("known for 1 of 2 (not named: 1)");
            assertThat(number(YEAR.summarize(unnamed), GroupMeasures.WITH_MEMBER_JAILED))
                    .isEqualTo(1);
        }

        /** One member is one whoever it is, so nothing is missing. */
        @Test
        void atLeastOneJailed_isAMemberJailed_withAKeyOrWithout() {
            Measure<Long> one = GroupMeasures.withAtLeastJailed(1);
            Proceedings unnamed = Proceedings.builder()
                    .id("cumbria", "6")
                    .group("G1")
                    .group("G4")
                    .sentenced(day("2024-05-01"), Sentence.life())
                    .build();
            Summary answer = YEAR.alsoMeasuring(one)
                    .summarize(List.of(sentenced.get(0), sentenced.get(1), sentenced.get(3), unnamed));

            assertThat(number(answer, one)).isEqualTo(3).isEqualTo(number(answer, GroupMeasures.WITH_MEMBER_JAILED));
            assertThat(answer.figure(one).value().isPresent()).isTrue();
        }

        @Test
        void membersOfGroupsThatMerged_areMembersOfOne() {
            Aliases merged =
                    Aliases.builder().merged("G2", "G1", day("2024-07-01")).build();
            Measure<Long> three = GroupMeasures.withAtLeastJailed(3);

            assertThat(number(YEAR.withAliases(merged).measuring(three).summarize(sentenced), three))
                    .isEqualTo(1);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, -1})
        void thresholdBelowOne_isRefused(int members) {
            assertThatThrownBy(() -> GroupMeasures.withAtLeastJailed(members))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("1 member or more")
                    .hasMessageContaining(String.valueOf(members));
        }
    }

    @ParameterizedTest
    @EnumSource(Assessment.class)
    void disruption_isOneIfItsEffectWasMinorOrMore(Assessment assessment) {
        Summary answer = YEAR.summarize(
                List.of(disruption("1", "2024-02-01", "G1", assessment).build()));
        boolean disrupted = assessment != Assessment.NONE && assessment != Assessment.NEGATIVE;

        assertThat(number(answer, GroupMeasures.DISRUPTIONS_ASSESSED)).isEqualTo(1);
        assertThat(number(answer, GroupMeasures.DISRUPTIONS)).isEqualTo(disrupted ? 1 : 0);
        assertThat(number(answer, GroupMeasures.DISRUPTED)).isEqualTo(disrupted ? 1 : 0);
    }
}
