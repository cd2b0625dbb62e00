package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.InvestigationMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Asset;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                    .summarize(Given.complete(List.of(Given.valued("1", "2022-06-01", Drug.HEROIN, "3960000"))));

            assertThat(answer.figure(DrugMeasures.VALUE).claim(Wording.NEARLY).orElseThrow())
                    .hasToString("nearly £4m");
        }

        /** As worded of 2022; the exact sums were not published. */
        @Test
        void ordersOf2022_areAboutHalfAMillion() {
            Figure<?> ordered = YEAR_2023
                    .summarize(Given.complete(List.of(Given.cash("1", "2023-06-01", "497250"))))
                    .figure(CashMeasures.SEIZED);

            assertThat(ordered.claim(Wording.ABOUT).orElseThrow()).hasToString("about £500,000");
            assertThat(ordered.claim(Wording.ABOUT, 100_000).orElseThrow()).hasToString("about £500,000");
        }

        @Test
        void drugsOf2023_areMoreThan11Point2Million_notMoreThan11Point3() {
            Figure<?> value = YEAR_2023
                    .summarize(Given.complete(List.of(Given.valued("1", "2023-06-01", Drug.COCAINE, "11260000"))))
                    .figure(DrugMeasures.VALUE);

            assertThat(value.claim(Wording.MORE_THAN, Wording.ROUNDED).orElseThrow())
                    .hasToString("more than £11.2m")
                    .doesNotHaveToString("more than £11.3m");
            assertThat(value.claim(Wording.MORE_THAN, 1_000_000).orElseThrow()).hasToString("more than £11m");
        }

        @Test
        void cashAndFundsUnderInvestigation_areNotOneEightPointEightMillion() {
            Summary answer = YEAR_2023.summarize(Given.complete(
                    List.of(Given.cash("1", "2023-03-01", "4300000"), Given.funds("2", "2023-04-01", "4500000"))));

            assertThat(answer.figure(CashMeasures.SEIZED).claim(Wording.ROUNDED).orElseThrow())
                    .hasToString("£4.3m");
            assertThat(answer.figure(InvestigationMeasures.FUNDS_UNDER_INVESTIGATION)
                            .claim(Wording.ROUNDED)
                            .orElseThrow())
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
            Summary answer = YEAR_2023.groupedBy(Dimension.DRUG).summarize(Given.complete(seizures));
            BigDecimal named = BigDecimal.ZERO;
            for (Drug drug : List.of(Drug.CANNABIS_HERBAL, Drug.COCAINE, Drug.HEROIN)) {
                named = named.add(value(answer.by(Dimension.DRUG).get(drug)));
            }

            assertThat(answer.figure(DrugMeasures.VALUE)
                            .claim(Wording.MORE_THAN, 1_000_000)
                            .orElseThrow())
                    .hasToString("more than £14m");
            assertThat(named).isEqualByComparingTo("12700000").isLessThan(value(answer));

            Breakdown<Drug> drugs = answer.by(Dimension.DRUG);
            Map<String, Claim> list = new HashMap<>();
            list.put(
                    "cannabis",
                    drugs.get(Drug.CANNABIS_HERBAL)
                            .figure(DrugMeasures.VALUE)
                            .claim(Wording.ROUNDED)
                            .orElseThrow());
            list.put(
                    "cocaine",
                    drugs.get(Drug.COCAINE)
                            .figure(DrugMeasures.VALUE)
                            .claim(Wording.ROUNDED)
                            .orElseThrow());
            list.put(
                    "heroin",
                    drugs.get(Drug.HEROIN)
                            .figure(DrugMeasures.VALUE)
                            .claim(Wording.ROUNDED)
                            .orElseThrow());
            Claim whole = answer.figure(DrugMeasures.VALUE)
                    .claim(Wording.MORE_THAN, 1_000_000)
                    .orElseThrow();

            assertThat(whole.including(list))
                    .hasToString("more than £14m, including cocaine £10.4m, cannabis £2.1m and heroin £200,000");
        }

        private static BigDecimal value(Summary summary) {
            return Facts.exact(summary.figure(DrugMeasures.VALUE).known());
        }

        @Test
        void fourDaysOfMay2025_count81PlantsMoreThan2000EdiblesAndVapesAndMoreThan200Tablets() {
            List<AllianceRecord> records = List.of(
                    found("1", Drug.CANNABIS_PLANT, Quantity.plants(81)),
                    found("2", Drug.CANNABIS, Quantity.of(2_043, QuantityUnit.ITEM)),
                    found("3", Drug.PREGABALIN, Quantity.tablets(212)),
                    Given.cash("4", "2025-05-14", "612300"));
            Summary answer = AllianceStats.forPeriod(
                            ReportingPeriod.ofEndExclusive(LocalDate.of(2025, 5, 12), LocalDate.of(2025, 5, 16)))
                    .reportingIn(GBP)
                    .summarize(Given.complete(records));

            assertThat(answer.figure(DrugMeasures.PLANTS).text()).isEqualTo("81 plants");
            assertThat(answer.figure(DrugMeasures.ITEMS)
                            .claim(Wording.MORE_THAN, 1_000)
                            .orElseThrow())
                    .hasToString("more than 2,000 items");
            assertThat(answer.figure(DrugMeasures.DOSES)
                            .claim(Wording.MORE_THAN, 100)
                            .orElseThrow())
                    .hasToString("more than 200 tablets or doses");
            assertThat(answer.figure(CashMeasures.SEIZED).text()).isEqualTo("£612,300");
            assertThat(answer.figure(CashMeasures.SEIZED)
                            .claim(Wording.MORE_THAN, 500_000)
                            .orElseThrow())
                    .hasToString("more than £500,000");
            assertThat(answer.figure(CashMeasures.SEIZED).claim(Wording.OVER).orElseThrow())
                    .hasToString("over half a million pounds");
            assertThat(answer.period()).hasToString("12 May 2025 to 15 May 2025");
        }

        private static DrugSeizure found(String id, Drug drug, Quantity quantity) {
            return DrugSeizure.builder()
                    .id("cumbria", id)
                    .seized(LocalDate.of(2025, 5, 14))
                    .drug(drug, quantity)
                    .build();
        }
    }

    /**
     * UK police 2001, Hansard 1 July 2003 col 248W: what was found together is not published, so it is made to fit the
     * totals of every level.
     */
    @Nested
    @TestInstance(Lifecycle.PER_CLASS)
    class UkPolice2001 {

        private final Breakdown<DrugClass> classes;
        private final Breakdown<Drug> drugs;

        UkPolice2001() {
            List<DrugSeizure> seizures = new ArrayList<>();
            add(seizures, 7_822, Drug.HEROIN, Drug.CANNABIS_RESIN); // A and B
            add(seizures, 2_662, Drug.HEROIN, Drug.CRACK_COCAINE); // two of A
            add(seizures, 25_599, Drug.MDMA); // A
            add(seizures, 5_975, Drug.CANNABIS_HERBAL, Drug.CANNABIS_RESIN); // two of B
            add(seizures, 81_674, Drug.CANNABIS_HERBAL); // B
            add(seizures, 20, Drug.DIAZEPAM, Drug.ANABOLIC_STEROIDS); // two of C
            add(seizures, 2_160, Drug.DIAZEPAM); // C
            Summary answer = AllianceStats.forPeriod(ReportingPeriod.ofYear(2001))
                    .measuring(DrugMeasures.SEIZURES)
                    .groupedBy(Dimension.DRUG_CLASS, Dimension.DRUG)
                    .summarize(Given.complete(seizures));
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
            assertThat(seizures(classes.total())).isEqualTo(125_912);
            assertThat(seizures(classes.get(DrugClass.A))).isEqualTo(36_083);
            assertThat(seizures(classes.get(DrugClass.B))).isEqualTo(95_471);
            assertThat(seizures(classes.get(DrugClass.C))).isEqualTo(2_180);
        }

        @Test
        void levelsBelow_addToMore() {
            long ofClasses = sum(classes);
            long ofTypes = sum(drugs);

            assertThat(ofClasses).isEqualTo(133_734).isNotEqualTo(seizures(classes.total()));
            assertThat(ofTypes).isEqualTo(142_391).isNotEqualTo(seizures(classes.total()));
        }

        @Test
        void typesOfAClass_addToMoreThanTheClass() {
            assertThat(sumOf(Drug.HEROIN, Drug.CRACK_COCAINE, Drug.MDMA))
                    .isEqualTo(38_745)
                    .isNotEqualTo(seizures(classes.get(DrugClass.A)));
            assertThat(sumOf(Drug.CANNABIS_HERBAL, Drug.CANNABIS_RESIN))
                    .isEqualTo(101_446)
                    .isNotEqualTo(seizures(classes.get(DrugClass.B)));
            assertThat(sumOf(Drug.DIAZEPAM, Drug.ANABOLIC_STEROIDS))
                    .isEqualTo(2_200)
                    .isNotEqualTo(seizures(classes.get(DrugClass.C)));
        }

        private long sumOf(Drug... types) {
            return Stream.of(types).mapToLong(type -> seizures(drugs.get(type))).sum();
        }
    }

    /** Seizures and their value at 100% purity, Lords' written answer of 19 October 1989, vol 511 col 1130WA. */
    @Nested
    class HouseOfLords1989 {

        private final LocalDate answered = LocalDate.of(1989, 10, 19);
        private final Map<Drug, BigDecimal> poundsPerGram =
                Map.of(Drug.HEROIN, new BigDecimal("254.05"), Drug.COCAINE, new BigDecimal("145.69"));

        @ParameterizedTest
        @CsvSource({
            "heroin, 131.51, £33.41m",
            "heroin, 99.45, £25.27m",
            "heroin, 180.94, £45.97m",
            "heroin, 268.45, £68.2m",
            "cocaine, 54.91, £8m",
            "cocaine, 323.20, £47.09m",
            "cocaine, 217.25, £31.65m",
            "cocaine, 332.29, £48.41m",
        })
        void weightAtThePriceOfItsDrug_isTheValuePublished(String drug, String kilograms, String published) {
            long step = published.equals("£8m") ? 100_000 : 10_000; // one decimal was published of it
            Drug seized = Drug.find(drug).orElseThrow();
            Drug other = seized.equals(Drug.HEROIN) ? Drug.COCAINE : Drug.HEROIN;
            Claim naive = value(seizure("1", other, kilograms))
                    .claim(Wording.ROUNDED, step)
                    .orElseThrow(); // one price for all drugs

            assertThat(value(seizure("1", seized, kilograms))
                            .claim(Wording.ROUNDED, step)
                            .orElseThrow())
                    .hasToString(published)
                    .doesNotHaveToString(naive.text());
        }

        @Test
        void total_isThatOfTheExactValues_notOfTheirRoundedOnes() {
            BigDecimal naive = new BigDecimal("33.41")
                    .add(new BigDecimal("25.27"))
                    .add(new BigDecimal("45.97"))
                    .add(new BigDecimal("68.20"));
            Figure<?> value = value(
                    seizure("1", Drug.HEROIN, "131.51"),
                    seizure("2", Drug.HEROIN, "99.45"),
                    seizure("3", Drug.HEROIN, "180.94"),
                    seizure("4", Drug.HEROIN, "268.45"));

            assertThat(naive).isEqualByComparingTo("172.85");
            assertThat(value.number()).isEqualByComparingTo("172842917.50");
            assertThat(value.claim(Wording.ROUNDED, 10_000).orElseThrow())
                    .hasToString("£172.84m")
                    .doesNotHaveToString("£" + naive + "m");
        }

        @Test
        void oneMeanPriceForBothDrugs_isNotTheirValue() {
            Figure<?> value = value(seizure("1", Drug.HEROIN, "131.51"), seizure("2", Drug.COCAINE, "54.91"));
            BigDecimal mean =
                    new BigDecimal("254.05").add(new BigDecimal("145.69")).divide(BigDecimal.valueOf(2));
            BigDecimal naive = new BigDecimal("186420").multiply(mean);

            assertThat(naive).isEqualByComparingTo("37259765.4");
            assertThat(value.number()).isEqualByComparingTo("41409953.4").isNotEqualByComparingTo(naive);
        }

        private DrugSeizure seizure(String id, Drug drug, String kilograms) {
            Quantity quantity = Quantity.kilograms(kilograms);
            MonetaryValuation worth = MonetaryValuation.of(
                            ValuationBasis.STREET, quantity.inBaseUnit().multiply(poundsPerGram.get(drug)), GBP)
                    .source("HL Deb 19 Oct 1989, 100% purity");
            return DrugSeizure.builder()
                    .id("customs", id)
                    .seized(answered)
                    .drug(drug, quantity, worth)
                    .build();
        }

        private static Figure<?> value(DrugSeizure... seizures) {
            return YEAR_2023
                    .forPeriod(ReportingPeriod.ofYear(1989))
                    .summarize(Given.complete(List.of(seizures)))
                    .figure(DrugMeasures.VALUE);
        }
    }

    /**
     * Home Office, asset recovery statistics, year ending March 2024: £243.3m, of it £128.5m by confiscation, £107.3m by
     * forfeiture, £7.4m by civil recovery. The pence are not published, so they are made to fit.
     */
    @Nested
    class PartsThatRoundApart {

        private final Measure<MonetaryAmount> receipts = Measure.amount(
                "ho.receipts", 1, Asset.class, asset -> asset.amounts().stream().findFirst());
        private final Dimension<String> power = Dimension.ofRecord("ho.power", 1, AllianceRecord::units);
        private final Breakdown<String> byPower = AllianceStats.forPeriod(ReportingPeriod.ofFinancialYearEnding(2024))
                .reportingIn(GBP)
                .alsoMeasuring(receipts)
                .groupedBy(power)
                .summarize(Given.complete(List.of(
                        receipt("1", "confiscation", "128540000"),
                        receipt("2", "forfeiture", "107340000"),
                        receipt("3", "civil recovery", "7440000"))))
                .by(power);

        private static Asset receipt(String id, String power, String amount) {
            return Asset.builder(AssetKind.OTHER)
                    .id("home-office", id)
                    .taken(Stage.RESTRAINED, LocalDate.of(2023, 7, 1))
                    .amount(pounds(amount))
                    .unit(power)
                    .build();
        }

        @Test
        void everyFigure_isRoundedForItself_soThePartsAddToAnother() {
            List<Claim> parts = byPower.rows().values().stream()
                    .map(row ->
                            row.figure(receipts).claim(Wording.ROUNDED, 100_000).orElseThrow())
                    .toList();
            BigDecimal naive = parts.stream()
                    .map(part -> new BigDecimal(part.text().replaceAll("[£m]", "")))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            Claim total = byPower.total()
                    .figure(receipts)
                    .claim(Wording.ROUNDED, 100_000)
                    .orElseThrow();

            assertThat(parts).hasToString("[£7.4m, £128.5m, £107.3m]");
            assertThat(naive).isEqualByComparingTo("243.2");
            assertThat(total).hasToString("£243.3m").doesNotHaveToString("£" + naive + "m");
        }

        @Test
        void exactFigures_addToTheTotal_whichIsNotFixedToFitThem() {
            BigDecimal exact = byPower.rows().values().stream()
                    .map(row -> row.figure(receipts)
                            .claim(Wording.ROUNDED, 100_000)
                            .orElseThrow()
                            .figure()
                            .number())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);

            assertThat(exact)
                    .isEqualByComparingTo(byPower.total().figure(receipts).number())
                    .isEqualByComparingTo("243320000");
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
                .summarize(Given.complete(seizures))
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
        return summary.figure(DrugMeasures.SEIZURES).known();
    }

    private static long sum(Breakdown<?> breakdown) {
        return breakdown.rows().values().stream()
                .mapToLong(PublishedFiguresTest::seizures)
                .sum();
    }
}
