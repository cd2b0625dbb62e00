package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.measure.ActivityMeasures;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.CommunityMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.quality.Issue.Code;
import io.github.alliancestats.record.Action;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.Disruption;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.Warrant.Power;
import io.github.alliancestats.record.WeaponSeizure;
import io.github.alliancestats.record.WeaponSeizure.Weapon;
import io.github.alliancestats.record.common.JointWork.Role;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Joint work: money and quantities count by share, all else counts for the force that recorded it. */
class JointWorkTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
            .reportingIn(GBP)
            .groupedBy(Dimension.FORCE);

    /** The part of one force in the work of three. The first recorded it. */
    private static <B extends AllianceRecord.Builder<B>> B joint(B builder, String force, int place) {
        Role role = place == 1 ? Role.RECORDED : Role.PARTICIPATED;
        return builder.id(force, "R1").joint("NWROCU-7", Share.equal(place, 3), role);
    }

    private static CashSeizure cash(String force, int place, String pounds) {
        return joint(CashSeizure.builder(), force, place)
                .seized(DAY)
                .amount(new BigDecimal(pounds), GBP)
                .build();
    }

    private static CashSeizure cash(String force, int place) {
        return cash(force, place, "100.00");
    }

    private static WeaponSeizure firearm(String force, int place) {
        return joint(WeaponSeizure.builder(), force, place)
                .seized(DAY)
                .weapon(Weapon.FIREARM, 1)
                .build();
    }

    private static Proceedings fiveYears(String force, int place) {
        return joint(Proceedings.builder(), force, place)
                .person("P-1")
                .sentenced(DAY, Sentence.custody(Period.ofYears(5)))
                .build();
    }

    private static List<AllianceRecord> ofThreeForces(BiFunction<String, Integer, AllianceRecord> record) {
        return List.of(record.apply("cumbria", 1), record.apply("lancashire", 2), record.apply("merseyside", 3));
    }

    private static ConfiscationOrder order(String force, int place, String person) {
        return joint(ConfiscationOrder.builder(), force, place)
                .made(DAY)
                .obligor(Obligor.of(person, Records.pounds("100")).paid(DAY, Records.pounds("10")))
                .build();
    }

    private static DrugSeizure drugs(String force, int place, Quantity quantity) {
        return joint(DrugSeizure.builder(), force, place)
                .seized(DAY)
                .drug(Drug.COCAINE, quantity)
                .build();
    }

    private static Disruption disruption(String force, int place, Disruption.AgencyPart part) {
        return joint(Disruption.builder(), force, place)
                .disrupted(DAY)
                .assessment(Disruption.Assessment.MAJOR)
                .part(part)
                .build();
    }

    private static List<AllianceRecord> raid() {
        return ofThreeForces(JointWorkTest::cash);
    }

    private static long count(Summary summary, Measure<Long> measure) {
        return summary.figure(measure).value().orElseThrow();
    }

    @Nested
    class TheForceThatRecordedIt {

        @Test
        void seizure_countsOnce_forEachForceAndForAll() {
            Summary all = YEAR.summarize(raid());

            assertThat(count(all, CashMeasures.SEIZURES)).isEqualTo(1);
            assertThat(all.by(Dimension.FORCE).rows().values())
                    .extracting(row -> count(row, CashMeasures.SEIZURES))
                    .containsExactly(1L, 0L, 0L);
        }

        @Test
        void firearm_isWhole_forTheForceThatHoldsIt() {
            assertThat(count(
                            YEAR.measuring(ActivityMeasures.FIREARMS_RECOVERED)
                                    .summarize(List.of(firearm("cumbria", 1))),
                            ActivityMeasures.FIREARMS_RECOVERED))
                    .isEqualTo(1);
        }

        @Test
        void termOfCustody_isWhole() {
            Summary all = YEAR.measuring(PeopleMeasures.CUSTODY, PeopleMeasures.JAILED)
                    .summarize(ofThreeForces(JointWorkTest::fiveYears));

            assertThat(all.figure(PeopleMeasures.CUSTODY).text()).isEqualTo("5 years");
            assertThat(count(all, PeopleMeasures.JAILED)).isEqualTo(1);
            assertThat(all.by(Dimension.FORCE).rows().values())
                    .extracting(
                            row -> row.figure(PeopleMeasures.CUSTODY).number().signum())
                    .containsExactly(1, 0, 0);
        }
    }

    @Nested
    class AForceThatTookPart {

        private final Summary alone = YEAR.summarize(List.of(cash("lancashire", 2), cash("merseyside", 3)));

        @Test
        void eventWithoutItsOwnRecord_isAGap() {
            assertThat(alone.figure(CashMeasures.SEIZURES).state()).isEqualTo(FigureState.UNKNOWN);
            assertThat(alone.figure(CashMeasures.SEIZURES).completeness().gaps())
                    .isEqualTo(Map.of(Gap.RECORDED_ELSEWHERE, 1L));
        }

        @Test
        void eventWithoutItsOwnRecord_makesACountALeastNumber() {
            CashSeizure own = CashSeizure.builder()
                    .id("lancashire", "2")
                    .seized(DAY)
                    .amount(BigDecimal.TEN, GBP)
                    .build();

            assertThat(YEAR.summarize(List.of(own, cash("lancashire", 2)))
                            .figure(CashMeasures.SEIZURES)
                            .text())
                    .isEqualTo("at least 1");
        }

        @ParameterizedTest
        @CsvSource({"DRUGS, 1", "EVIDENCE, 0", ", 1"})
        void warrantWithoutItsOwnRecord_isAGap_unlessItIsKnownNotToCount(@Nullable Power power, long gaps) {
            Warrant warrant = joint(Warrant.builder(), "lancashire", 2)
                    .executed(DAY)
                    .power(power)
                    .build();

            assertElsewhere(ActivityMeasures.DRUG_WARRANTS_EXECUTED, warrant, gaps);
        }

        @ParameterizedTest
        @CsvSource({"true, 1", "false, 0", ", 1"})
        void sentenceWithoutItsOwnRecord_isAGap_unlessItIsKnownNotToCount(@Nullable Boolean isOnline, long gaps) {
            Proceedings sentenced = joint(Proceedings.builder(), "lancashire", 2)
                    .person("P-1")
                    .sentenced(DAY, Sentence.custody(Period.ofYears(5)))
                    .online(isOnline)
                    .build();

            assertElsewhere(PeopleMeasures.ONLINE_OFFENDERS_SENTENCED, sentenced, gaps);
        }

        private static void assertElsewhere(Measure<?> measure, AllianceRecord record, long gaps) {
            Figure<?> figure =
                    YEAR.measuring(measure).summarize(List.of(record)).figure(measure);

            assertThat(figure.completeness().gaps().getOrDefault(Gap.RECORDED_ELSEWHERE, 0L))
                    .isEqualTo(gaps);
        }

        @Test
        void versionsInConflict_leaveTheGap() {
            Summary conflict = YEAR.summarize(List.of(cash("lancashire", 2, "100"), cash("lancashire", 2, "50")));

            assertThat(conflict.figure(CashMeasures.SEIZURES).completeness().gaps())
                    .isEqualTo(Map.of(Gap.RECORDED_ELSEWHERE, 1L));
            assertThat(conflict.figure(CashMeasures.SEIZED).completeness().gaps())
                    .isEqualTo(Map.of(Gap.CONFLICTING, 1L));
        }

        @Test
        void conflictOfTheForceThatRecordedIt_isTheOnlyGap() {
            Summary all = YEAR.summarize(
                    List.of(cash("cumbria", 1, "100"), cash("cumbria", 1, "50"), cash("lancashire", 2, "100")));

            assertThat(all.figure(CashMeasures.SEIZURES).completeness().gaps()).isEqualTo(Map.of(Gap.CONFLICTING, 1L));
        }

        @Test
        void eventThatWasRecordedInAnotherPeriod_isPerhapsOfThisOne() {
            CashSeizure recorded = joint(CashSeizure.builder(), "cumbria", 1)
                    .seized(DAY.minusYears(1))
                    .amount(new BigDecimal("100.00"), GBP)
                    .thenRemainder(Stage.RELEASED, DAY.minusYears(1))
                    .build();
            Summary both = YEAR.summarize(List.of(recorded, cash("lancashire", 2)));

            assertThat(both.figure(CashMeasures.SEIZURES).completeness().gaps())
                    .isEqualTo(Map.of(Gap.JOINT_RECORDS_DIFFER, 1L));
            assertThat(both.issues())
                    .extracting(Issue::code)
                    .containsExactly(Code.JOINT_FACTS, Code.COVERAGE_NOT_DECLARED);
        }

        @Test
        void share_ofMoney_isComplete() {
            assertThat(alone.figure(CashMeasures.SEIZED).text()).isEqualTo("£66.67");
            assertThat(alone.figure(CashMeasures.SEIZED).state()).isEqualTo(FigureState.COMPLETE);
        }

        @Test
        void plus_ofTheForceThatRecordedIt_closesTheGap() {
            Summary all = alone.plus(YEAR.summarize(List.of(cash("cumbria", 1))));

            assertThat(all).isEqualTo(YEAR.summarize(raid()));
            assertThat(count(all, CashMeasures.SEIZURES)).isEqualTo(1);
            assertThat(all.included()).as("records").isEqualTo(3);
        }

        @Test
        void operationOfJointWork_isJointForEachForce() {
            CashSeizure tagged = joint(CashSeizure.builder(), "lancashire", 2)
                    .seized(DAY)
                    .operation("OP-1")
                    .amount(BigDecimal.TEN, GBP)
                    .build();

            assertThat(count(
                            YEAR.measuring(CommunityMeasures.JOINT_OPERATIONS)
                                    .summarize(Given.complete(List.of(tagged))),
                            CommunityMeasures.JOINT_OPERATIONS))
                    .isEqualTo(1);
        }
    }

    @Nested
    class Shares {

        @Test
        void moneyOfAllForces_isTheWhole() {
            Summary all = YEAR.summarize(raid());

            assertThat(all.figure(CashMeasures.SEIZED).text()).isEqualTo("£100");
            assertThat(all.by(Dimension.FORCE).rows().values())
                    .extracting(row -> row.figure(CashMeasures.SEIZED).text())
                    .containsExactly("£33.33", "£33.33", "£33.34");
        }

        @ParameterizedTest
        @CsvSource({
            "1 GRAM, 0, 0, 1",
            "1 KILOGRAM, 333, 333, 334",
            "0.5 GRAM, 0.1, 0.2, 0.2",
            "0.50 GRAM, 0.1, 0.2, 0.2",
            "0.07 GRAM, 0.02, 0.02, 0.03",
            "2.503 GRAM, 0.834, 0.834, 0.835",
            "100 MILLIGRAM, 0, 0, 0.1"
        })
        void quantity_isDividedAtItsLastDecimal(String whole, BigDecimal first, BigDecimal second, BigDecimal third) {
            String[] parts = whole.split(" ", -1);
            Quantity quantity = Quantity.of(new BigDecimal(parts[0]), QuantityUnit.valueOf(parts[1]));

            Summary all = YEAR.summarize(ofThreeForces((force, place) -> drugs(force, place, quantity)));

            assertThat(all.figure(DrugMeasures.MASS).number()).isEqualByComparingTo(quantity.inBaseUnit());
            assertThat(all.by(Dimension.FORCE).rows().values())
                    .extracting(row -> row.figure(DrugMeasures.MASS).number())
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactly(first, second, third);
        }

        /** The sum of the first two steps is £32,350.570, which has no more decimals than £32,350.57. */
        @Test
        void shares_ofAmountsOneAfterAnother_addToTheShareOfTheLast() {
            CashSeizure.Builder cash = CashSeizure.builder()
                    .id("lancashire", "R3")
                    .seized(LocalDate.of(2024, 9, 18))
                    .joint("J0", Share.weighted(3, 50, 30, 17), Role.RECORDED)
                    .amount(new BigDecimal("83649.025"), GBP);
            for (String detained : List.of("0.125", "32350.57", "51298.33")) {
                cash.then(Stage.DETAINED, LocalDate.of(2024, 11, 21), Records.pounds(detained));
            }

            assertThat(YEAR.summarize(List.of(cash.build()))
                            .figure(MoneyMeasures.amount(Stage.DETAINED))
                            .number())
                    .isEqualByComparingTo("8990.43");
        }
    }

    @Nested
    class Checks {

        private final SharingKey key = Given.key(1);

        private List<Code> codes(AllianceRecord... records) {
            Summary sum = YEAR.sealedUnder(key).empty();
            for (AllianceRecord record : records) {
                Summary sealed = YEAR.summarize(List.of(record)).sealedUnder(key);
                sum = sum.plus(YEAR.sealedUnder(key).readSummary(sealed.toBytes()));
            }
            List<Code> open = YEAR.summarize(List.of(records)).issues().stream()
                    .map(Issue::code)
                    .toList();
            assertThat(sum.issues()).as("after sealing").extracting(Issue::code).isEqualTo(open);
            return open;
        }

        @Test
        void rightShares_haveNoIssue() {
            assertThat(codes(cash("cumbria", 1), cash("lancashire", 2), cash("merseyside", 3)))
                    .containsExactly(Code.COVERAGE_NOT_DECLARED);
        }

        @Test
        void twoForcesThatRecordedOneEvent_areABlocker() {
            assertThat(codes(cash("cumbria", 1), cash("lancashire", 1))).contains(Code.JOINT_SHARES);
        }

        @Test
        void sharesAboveTheWhole_areABlocker() {
            assertThat(codes(cash("cumbria", 1), cash("lancashire", 2), cash("merseyside", 3), cash("cheshire", 3)))
                    .contains(Code.JOINT_SHARES)
                    .doesNotContain(Code.JOINT_FACTS);
        }

        @Test
        void factsOfOneForce_mayDiffer() {
            assertThat(codes(
                            disruption("cumbria", 1, Disruption.AgencyPart.LED),
                            disruption("lancashire", 2, Disruption.AgencyPart.SUPPORTED)))
                    .doesNotContain(Code.JOINT_FACTS);
        }

        @Test
        void keysOfPeople_areOfOneForce() {
            assertThat(codes(order("cumbria", 1, "P-1"), order("lancashire", 2, "X-9")))
                    .doesNotContain(Code.JOINT_FACTS);
        }

        @Test
        void kilogramAndThousandGrams_areTheSameFact() {
            assertThat(codes(
                            drugs("cumbria", 1, Quantity.kilograms("1")),
                            drugs("lancashire", 2, Quantity.grams("1000"))))
                    .doesNotContain(Code.JOINT_FACTS);
        }

        @Test
        void quantitiesOfAnAction_areFacts_whateverTheirUnits() {
            assertThat(codes(
                            tobacco("cumbria", 1, Quantity.kilograms("2")),
                            tobacco("lancashire", 2, Quantity.grams("2000"))))
                    .doesNotContain(Code.JOINT_FACTS);
            assertThat(codes(
                            tobacco("cumbria", 1, Quantity.kilograms("2")),
                            tobacco("lancashire", 2, Quantity.grams("2001"))))
                    .contains(Code.JOINT_FACTS);
        }

        private static AllianceRecord tobacco(String force, int position, Quantity quantity) {
            return Action.builder()
                    .id(force, "1")
                    .when(DAY)
                    .type("illicit tobacco")
                    .quantity(quantity)
                    .joint("J", Share.equal(position, 2), position == 1 ? Role.RECORDED : Role.PARTICIPATED)
                    .build();
        }

        @Test
        void sharesOfManyRecords_areAddedInTime() {
            List<AllianceRecord> many = new ArrayList<>();
            for (int i = 1; i <= 5_000; i++) {
                many.add(CashSeizure.builder()
                        .id("cumbria", "" + i)
                        .seized(DAY)
                        .amount(BigDecimal.TEN, GBP)
                        .joint("J", Share.weighted(1, 1, 1_000_003 + i), Role.PARTICIPATED)
                        .build());
            }
            Summary summary = YEAR.summarize(many);

            assertThat(YEAR.readSummary(summary.toBytes())).isEqualTo(summary);
        }

        @Test
        void differentAmountsOfOneEvent_areABlocker() {
            assertThat(codes(cash("cumbria", 1, "100"), cash("lancashire", 2, "20")))
                    .contains(Code.JOINT_FACTS)
                    .doesNotContain(Code.JOINT_SHARES);
        }
    }
}
