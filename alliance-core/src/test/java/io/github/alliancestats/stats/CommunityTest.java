package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.APACHE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.measure.CommunityMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.Rate;
import io.github.alliancestats.measure.Ratio;
import io.github.alliancestats.record.Action;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.PublicReport;
import io.github.alliancestats.record.PublicReport.Channel;
import io.github.alliancestats.record.Safeguarding;
import io.github.alliancestats.record.Safeguarding.Age;
import io.github.alliancestats.record.Safeguarding.Step;
import io.github.alliancestats.record.common.JointWork.Role;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.reference.Aliases;
import io.github.alliancestats.reference.Operation;
import io.github.alliancestats.reference.Operations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People made safe, partners, and what the public reports. */
class CommunityTest {

    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024));

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    private static long number(Summary answer, Measure<Long> measure) {
        return answer.figure(measure).known();
    }

    /** "Event, person or visit" is what this number of all is unclear about. */
    @Nested
    class MadeSafe {

        /** What police forces tell most of: how many of those who were safeguarded were children. */
        @Test
        void adultsAndChildren_haveRows_andWhoseAgeIsNotKnownHasNone() {
            Summary answer = YEAR.groupedBy(Dimension.SAFEGUARDED_AGE)
                    .summarize(List.of(
                            safeguarded("1", "a").age(Age.CHILD).build(),
                            safeguarded("2", "a").age(Age.CHILD).build(),
                            safeguarded("3", "b").age(Age.CHILD).build(),
                            safeguarded("4", "c").age(Age.ADULT).build(),
                            safeguarded("5", "d").build()));
            Breakdown<Age> ages = answer.by(Dimension.SAFEGUARDED_AGE);

            assertThat(number(answer, CommunityMeasures.PEOPLE_SAFEGUARDED)).isEqualTo(4);
            assertThat(number(ages.get(Age.CHILD), CommunityMeasures.PEOPLE_SAFEGUARDED))
                    .isEqualTo(2);
            assertThat(number(ages.get(Age.ADULT), CommunityMeasures.PEOPLE_SAFEGUARDED))
                    .isEqualTo(1);
            assertThat(number(ages.notStated(), CommunityMeasures.PEOPLE_SAFEGUARDED))
                    .isEqualTo(1);
        }

        private static Safeguarding.Builder safeguarded(String id, String person) {
            return step(id, Step.PERSON_SAFEGUARDED).person(person);
        }

        private static Safeguarding.Builder step(String id, Step step) {
            return Safeguarding.builder().id("cumbria", id).when(DAY).step(step);
        }

        private final List<AllianceRecord> records = List.of(
                step("1", Step.REFERRAL).person("V1").build(),
                step("2", Step.REFERRAL).person("V1").build(),
                step("3", Step.REFERRAL).person("V2").build(),
                step("4", Step.PERSON_SAFEGUARDED).person("V1").build(),
                step("5", Step.PERSON_SAFEGUARDED).person("V1").build(),
                step("6", Step.VISIT).build());

        @Test
        void referralsPeopleAndVisits_areThreeNumbers_andNoFourthIsTheirSum() {
            Summary answer = YEAR.summarize(records);
            long naive = records.size();

            assertThat(number(answer, CommunityMeasures.REFERRALS)).isEqualTo(3);
            assertThat(number(answer, CommunityMeasures.PEOPLE_SAFEGUARDED))
                    .isEqualTo(1)
                    .isNotEqualTo(naive);
            assertThat(number(answer, CommunityMeasures.SAFEGUARDING_VISITS)).isEqualTo(1);
        }

        @Test
        void personWithoutAKey_isAGap_andNeitherZeroNorOne() {
            Summary answer = YEAR.summarize(
                    List.of(records.get(3), step("7", Step.PERSON_SAFEGUARDED).build()));

            assertThat(answer.figure(CommunityMeasures.PEOPLE_SAFEGUARDED).text())
                    .isEqualTo("at least 1");
            assertThat(answer.figure(CommunityMeasures.PEOPLE_SAFEGUARDED).completeness())
                    .hasToString("known for 1 of 2 (not named: 1)");
        }

        @Test
        void keysThatMeanOnePerson_areOne() {
            Aliases merged = Aliases.builder()
                    .merged("V9", "V1", LocalDate.of(2024, 1, 1))
                    .build();
            List<AllianceRecord> two = List.of(
                    records.get(3),
                    step("7", Step.PERSON_SAFEGUARDED).person("V9").build());

            assertThat(number(YEAR.summarize(two), CommunityMeasures.PEOPLE_SAFEGUARDED))
                    .isEqualTo(2);
            assertThat(number(YEAR.withAliases(merged).summarize(two), CommunityMeasures.PEOPLE_SAFEGUARDED))
                    .isEqualTo(1);
        }
    }

    @Nested
    class Partners {

        private final Operations tree = Operations.of(
                Operation.of("OP-ALLIANCE", "Operation Alliance"),
                Operation.of("OP-APACHE", "Operation Apache", "OP-ALLIANCE").partners(List.of("council", "HMRC")));

        private static Action.Builder visit(String id) {
            return Action.builder().id("cumbria", id).when(DAY).type("visit");
        }

        @Test
        void agencies_areCountedOnce_whetherOfTheEventOrOfItsOperation() {
            List<AllianceRecord> records = List.of(
                    visit("1").operation(APACHE).partner("council").build(),
                    visit("2").partner("fire service").build(),
                    visit("3").build());
            Summary answer =
                    YEAR.withOperations(tree).groupedBy(Dimension.PARTNER).summarize(records);

            assertThat(number(answer, CommunityMeasures.PARTNERS))
                    .as("council, HMRC, fire service")
                    .isEqualTo(3);
            assertThat(number(YEAR.summarize(records), CommunityMeasures.PARTNERS))
                    .as("without the tree")
                    .isEqualTo(2);
            assertThat(answer.by(Dimension.PARTNER).rows()).containsOnlyKeys("council", "fire service");
            assertThat(answer.by(Dimension.PARTNER).notStated().included()).isEqualTo(1);
        }

        /** To the force that leads an operation the others are partners, and to one of these itself is none. */
        @Test
        void force_isNoPartnerOfItself() {
            Operations ledElsewhere =
                    Operations.of(Operation.of("OP-APACHE", "Operation Apache").partners(List.of("cumbria", "HMRC")));
            Summary answer = YEAR.withOperations(ledElsewhere)
                    .summarize(List.of(visit("1").operation(APACHE).build()));

            assertThat(number(answer, CommunityMeasures.PARTNERS)).isEqualTo(1);
            assertThat(number(answer, CommunityMeasures.JOINT_OPERATIONS)).isEqualTo(1);
        }

        @Test
        void agencyUnderTwoNames_isOne_andHasOneRow() {
            Aliases renamed = Aliases.builder()
                    .merged("HM Customs", "HMRC", LocalDate.of(2005, 4, 18))
                    .build();
            Summary answer = YEAR.withAliases(renamed)
                    .groupedBy(Dimension.PARTNER)
                    .summarize(List.of(
                            visit("1").partner("HM Customs").build(),
                            visit("2").partner("HMRC").build()));

            assertThat(number(answer, CommunityMeasures.PARTNERS)).isEqualTo(1);
            assertThat(answer.by(Dimension.PARTNER).rows()).containsOnlyKeys("HMRC");
        }

        @Test
        void jointOperation_isOneWithAPartnerOrAnotherForce_howeverManyEventsItHas() {
            List<AllianceRecord> records = List.of(
                    visit("1").operation("A").partner("council").build(),
                    visit("2").operation("A").partner("HMRC").build(),
                    visit("3")
                            .operation("B")
                            .joint("NW-7", Share.equal(1, 2), Role.RECORDED)
                            .build(),
                    visit("4").operation("C").build(),
                    visit("5").partner("council").build());
            long naive = records.stream()
                    .filter(record ->
                            !record.partners().isEmpty() || record.joint().isPresent())
                    .count();

            assertThat(naive).isEqualTo(4);
            assertThat(number(YEAR.summarize(records), CommunityMeasures.JOINT_OPERATIONS))
                    .isEqualTo(2)
                    .isNotEqualTo(naive);
        }

        @Test
        void operationWithPartners_isJoint_andSoIsTheUmbrellaOfAnEventWithOne() {
            List<AllianceRecord> own = List.of(visit("1").operation(APACHE).build());
            List<AllianceRecord> shared =
                    List.of(visit("1").operation(APACHE).partner("council").build());

            assertThat(number(YEAR.withOperations(tree).summarize(own), CommunityMeasures.JOINT_OPERATIONS))
                    .isEqualTo(1);
            assertThat(number(YEAR.withOperations(tree).summarize(shared), CommunityMeasures.JOINT_OPERATIONS))
                    .isEqualTo(2);
            assertThat(number(YEAR.within(tree, APACHE).summarize(shared), CommunityMeasures.JOINT_OPERATIONS))
                    .isEqualTo(1);
        }
    }

    @Nested
    class Reports {

        private static PublicReport.Builder report(String id) {
            return PublicReport.builder().id("cumbria", id).received(DAY);
        }

        @Test
        void shareFollowedUp_isOfThoseOfWhichItIsKnown() {
            Summary answer = YEAR.summarize(List.of(
                    report("1").followedUp(DAY.plusDays(1)).build(),
                    report("2").followedUp().build(),
                    report("3").notFollowedUp().build(),
                    report("4").build()));
            Ratio naive = Ratio.of(
                    answer.figure(CommunityMeasures.PUBLIC_REPORTS_FOLLOWED_UP).number(),
                    answer.figure(CommunityMeasures.PUBLIC_REPORTS).number());

            assertThat(naive.percent(1)).isEqualByComparingTo("50");
            assertThat(answer.rate(Rate.FOLLOWED_UP).orElseThrow().percent(1)).isEqualByComparingTo("66.7");
            assertThat(number(answer, CommunityMeasures.PUBLIC_REPORTS_WITH_KNOWN_OUTCOME))
                    .isEqualTo(3);
            assertThat(answer.figure(CommunityMeasures.PUBLIC_REPORTS_FOLLOWED_UP)
                            .completeness())
                    .hasToString("known for 3 of 4 (not stated: 1)");
        }

        /** None of three is a number; nothing known of one is none. */
        @ParameterizedTest
        @CsvSource({"3, 1, '0 in the known part', 0", "0, 1, not known, ", "3, 0, 0, 0", "0, 0, not supplied, "})
        void noneFollowedUp_isToldFromNothingKnown(int not, int unknown, String words, String percent) {
            List<AllianceRecord> reports = new ArrayList<>();
            for (int i = 0; i < not; i++) {
                reports.add(report("N" + i).notFollowedUp().build());
            }
            for (int i = 0; i < unknown; i++) {
                reports.add(report("U" + i).build());
            }
            Summary answer = YEAR.summarize(reports);

            assertThat(answer.figure(CommunityMeasures.PUBLIC_REPORTS_FOLLOWED_UP)
                            .text())
                    .isEqualTo(words);
            assertThat(answer.rate(Rate.FOLLOWED_UP)
                            .map(rate -> rate.percent(0).toString())
                            .orElse(null))
                    .isEqualTo(percent);
        }

        @Test
        void followUp_countsByTheDayOnWhichTheReportCame() {
            PublicReport december = PublicReport.builder()
                    .id("cumbria", "1")
                    .received(LocalDate.of(2023, 12, 31))
                    .followedUp(LocalDate.of(2024, 1, 2))
                    .build();

            assertThat(number(YEAR.summarize(List.of(december)), CommunityMeasures.PUBLIC_REPORTS_FOLLOWED_UP))
                    .isZero();
            assertThat(number(
                            YEAR.forPeriod(ReportingPeriod.ofYear(2023)).summarize(List.of(december)),
                            CommunityMeasures.PUBLIC_REPORTS_FOLLOWED_UP))
                    .isEqualTo(1);
        }

        @Test
        void channels_haveRows_andWhatIsNotKnownHasNone() {
            Summary answer = YEAR.groupedBy(Dimension.CHANNEL)
                    .summarize(List.of(
                            report("1").channel(Channel.CRIMESTOPPERS).build(),
                            report("2").channel(Channel.CRIMESTOPPERS).build(),
                            report("3").channel(Channel.ONLINE).build(),
                            report("4").build()));
            Map<Channel, Long> rows = new TreeMap<>();
            answer.by(Dimension.CHANNEL)
                    .rows()
                    .forEach((channel, row) -> rows.put(channel, number(row, CommunityMeasures.PUBLIC_REPORTS)));

            assertThat(rows).isEqualTo(Map.of(Channel.CRIMESTOPPERS, 2L, Channel.ONLINE, 1L));
            assertThat(number(answer.by(Dimension.CHANNEL).notStated(), CommunityMeasures.PUBLIC_REPORTS))
                    .isEqualTo(1);
        }
    }

    /** Whatever the kind of event. */
    @Test
    void seizureWithAPartner_makesItsOperationJoint() {
        DrugSeizure seizure = DrugSeizure.builder()
                .id("cumbria", "1")
                .seized(DAY)
                .operation(APACHE)
                .partner("Border Force")
                .drug(Drug.HEROIN)
                .build();

        assertThat(number(YEAR.summarize(List.of(seizure)), CommunityMeasures.JOINT_OPERATIONS))
                .isEqualTo(1);
        assertThat(number(YEAR.summarize(List.of(seizure)), CommunityMeasures.PARTNERS))
                .isEqualTo(1);
    }
}
