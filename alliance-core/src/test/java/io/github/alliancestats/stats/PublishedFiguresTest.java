package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.records.Given;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What was published, told again from records. */
class PublishedFiguresTest {

    private static final StatsQuery YEAR_2023 = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
            .reportingIn(GBP)
            .valuedAt(ValuationBasis.STREET);

    /** Cumbria Police, releases of 27 January 2023, early 2024, the year after, and May 2025. */
    @Nested
    class OperationAlliance {

        @Test
        void drugsOf2022_areNearlyFourMillion() {
            Summary answer = YEAR_2023
                    .forPeriod(ReportingPeriod.ofYear(2022))
                    .summarize(List.of(Given.valued("1", "2022-06-01", Drug.HEROIN, "3960000")));

            assertThat(answer.figure(Measure.DRUG_VALUE).nearly().orElseThrow()).hasToString("nearly £4m");
        }

        @Test
        void drugsOf2023_areMoreThan11Point2Million_notMoreThan11Point3() {
            Figure<?> value = YEAR_2023
                    .summarize(List.of(Given.valued("1", "2023-06-01", Drug.COCAINE, "11260000")))
                    .figure(Measure.DRUG_VALUE);

            assertThat(value.moreThan()).hasToString("more than £11.2m").doesNotHaveToString("more than £11.3m");
            assertThat(value.moreThan(1_000_000)).hasToString("more than £11m");
        }

        @Test
        void cashAndFundsUnderInvestigation_areNotOneEightPointEightMillion() {
            Summary answer = YEAR_2023.summarize(
                    List.of(Given.cash("1", "2023-03-01", "4300000"), Given.funds("2", "2023-04-01", "4500000")));

            assertThat(answer.figure(Measure.CASH_SEIZED).rounded()).hasToString("£4.3m");
            assertThat(answer.figure(Measure.FUNDS_UNDER_INVESTIGATION).rounded())
                    .hasToString("£4.5m");
            for (Measure<?> measure : answer.query().measures()) {
                assertThat(answer.figure(measure).toString()).doesNotContain("8,800,000");
            }
        }

        @Test
        void listThatAddsTo12Point7Million_isPartOfMoreThan14() {
            List<DrugSeizure> seizures = List.of(
                    Given.valued("1", "2023-01-01", Drug.CANNABIS_HERBAL, "2100000"),
                    Given.valued("2", "2023-02-01", Drug.COCAINE, "10400000"),
                    Given.valued("3", "2023-03-01", Drug.HEROIN, "200000"),
                    Given.valued("4", "2023-04-01", Drug.KETAMINE, "1350000"));
            Summary answer = YEAR_2023.groupedBy(Dimension.DRUG).summarize(seizures);
            BigDecimal named = BigDecimal.ZERO;
            for (Drug drug : List.of(Drug.CANNABIS_HERBAL, Drug.COCAINE, Drug.HEROIN)) {
                named = named.add(value(answer.by(Dimension.DRUG).get(drug)));
            }

            assertThat(answer.figure(Measure.DRUG_VALUE).moreThan(1_000_000)).hasToString("more than £14m");
            assertThat(named).isEqualByComparingTo("12700000").isLessThan(value(answer));
        }

        private static BigDecimal value(Summary summary) {
            return Facts.exact(summary.figure(Measure.DRUG_VALUE).value());
        }

        @Test
        void fourDaysOfMay2025_count81PlantsMoreThan2000EdiblesAndVapesAndMoreThan200Tablets() {
            List<AllianceRecord> records = List.of(
                    found("1", Drug.CANNABIS_PLANT, Quantity.plants(81)),
                    found("2", Drug.CANNABIS, Quantity.of(2_043, QuantityUnit.ITEM)),
                    found("3", Drug.PREGABALIN, Quantity.tablets(212)),
                    Given.cash("4", "2025-05-14", "612300"));
            Summary answer = AllianceStats.forPeriod(
                            ReportingPeriod.of(LocalDate.of(2025, 5, 12), LocalDate.of(2025, 5, 16)))
                    .reportingIn(GBP)
                    .summarize(records);

            assertThat(answer.figure(Measure.DRUG_PLANTS).words()).isEqualTo("81 plants");
            assertThat(answer.figure(Measure.DRUG_ITEMS).moreThan(1_000)).hasToString("more than 2,000 items");
            assertThat(answer.figure(Measure.DRUG_DOSES).moreThan(100)).hasToString("more than 200 tablets or doses");
            assertThat(answer.figure(Measure.CASH_SEIZED).words()).isEqualTo("£612,300");
            assertThat(answer.figure(Measure.CASH_SEIZED).moreThan(500_000)).hasToString("more than £500,000");
            assertThat(answer.period()).hasToString("12 May 2025 to 15 May 2025");
        }

        private static DrugSeizure found(String id, Drug drug, Quantity quantity) {
            return DrugSeizure.builder()
                    .id("cumbria", id)
                    .seizedOn(LocalDate.of(2025, 5, 14))
                    .drug(drug, quantity)
                    .build();
        }
    }

    /**
     * UK police 2001, Hansard 1 July 2003 col 248W, a thousandth of its size: Class A 36,083, B 95,471,
     * C 2,180, all 125,912; the classes add to 133,734 and the types to 142,391.
     */
    @Nested
    class UkPolice2001 {

        private final Breakdown<DrugClass> classes;
        private final Breakdown<Drug> drugs;

        UkPolice2001() {
            List<DrugSeizure> seizures = new ArrayList<>();
            add(seizures, 5, Drug.HEROIN, Drug.CANNABIS_RESIN); // A and B
            add(seizures, 2, Drug.COCAINE, Drug.CANNABIS_HERBAL); // A and B
            add(seizures, 3, Drug.HEROIN, Drug.CRACK_COCAINE); // two of A
            add(seizures, 26, Drug.MDMA); // A
            add(seizures, 6, Drug.CANNABIS_HERBAL, Drug.CANNABIS_RESIN); // two of B
            add(seizures, 82, Drug.CANNABIS_HERBAL); // B
            add(seizures, 2, Drug.DIAZEPAM); // C
            Summary answer = AllianceStats.forPeriod(ReportingPeriod.ofYear(2001))
                    .groupedBy(Dimension.DRUG_CLASS, Dimension.DRUG)
                    .summarize(seizures);
            classes = answer.by(Dimension.DRUG_CLASS);
            drugs = answer.by(Dimension.DRUG);
        }

        private static void add(List<DrugSeizure> seizures, int times, Drug... drugs) {
            for (int i = 0; i < times; i++) {
                seizures.add(Given.seizure("S" + seizures.size(), "2001-07-01", drugs));
            }
        }

        @Test
        void everyLevel_isDistinct() {
            assertThat(seizures(classes.total())).isEqualTo(126);
            assertThat(seizures(classes.get(DrugClass.A))).isEqualTo(36);
            assertThat(seizures(classes.get(DrugClass.B))).isEqualTo(95);
            assertThat(seizures(classes.get(DrugClass.C))).isEqualTo(2);
        }

        @Test
        void levelsBelow_addToMore() {
            long ofClasses = sum(classes);
            long ofTypes = sum(drugs);

            assertThat(ofClasses).isEqualTo(133).isGreaterThan(seizures(classes.total()));
            assertThat(ofTypes).isEqualTo(142).isGreaterThan(ofClasses);
        }

        @Test
        void excess_isAsPublished() {
            assertThat(excess(sum(classes), 126)).isCloseTo(excess(133_734, 125_912), within());
            assertThat(excess(sum(drugs), 126)).isCloseTo(excess(142_391, 125_912), within());
        }

        private static BigDecimal excess(long sum, long total) {
            return Ratio.of(BigDecimal.valueOf(sum - total), BigDecimal.valueOf(total))
                    .percent(1);
        }

        private static Offset<BigDecimal> within() {
            return Offset.offset(BigDecimal.ONE);
        }
    }

    /** West Yorkshire 2018/19, Dewsbury Reporter 8 January 2020: the classes add to 129 fewer. */
    @Test
    void westYorkshire_6046Seizures_129OfThemOfNoKnownClass() {
        List<DrugSeizure> seizures = new ArrayList<>();
        add(seizures, 1_161, Drug.COCAINE);
        add(seizures, 4_613, Drug.CANNABIS_HERBAL);
        add(seizures, 143, Drug.DIAZEPAM);
        add(seizures, 129, Drug.UNKNOWN);
        Breakdown<DrugClass> classes = AllianceStats.forPeriod(ReportingPeriod.ofFinancialYearEnding(2019))
                .groupedBy(Dimension.DRUG_CLASS)
                .summarize(seizures)
                .by(Dimension.DRUG_CLASS);
        long known = seizures(classes.get(DrugClass.A))
                + seizures(classes.get(DrugClass.B))
                + seizures(classes.get(DrugClass.C));

        assertThat(seizures(classes.total())).isEqualTo(6_046);
        assertThat(known).isEqualTo(5_917).isNotEqualTo(seizures(classes.total()));
        assertThat(seizures(classes.get(DrugClass.UNKNOWN))).isEqualTo(129);
        assertThat(sum(classes)).isEqualTo(6_046);
    }

    private static void add(List<DrugSeizure> seizures, int times, Drug drug) {
        for (int i = 0; i < times; i++) {
            seizures.add(Given.seizure("S" + seizures.size(), "2018-11-05", drug));
        }
    }

    private static long seizures(Summary summary) {
        return summary.figure(Measure.DRUG_SEIZURES).value();
    }

    private static long sum(Breakdown<?> breakdown) {
        return breakdown.rows().values().stream()
                .mapToLong(PublishedFiguresTest::seizures)
                .sum();
    }
}
