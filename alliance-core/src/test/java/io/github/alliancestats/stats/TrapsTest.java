package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.drug.Preparation;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.GroupMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.measure.Ratio;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DetentionClock;
import io.github.alliancestats.record.Disruption;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.Jurisdiction;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import io.github.alliancestats.reference.Operation;
import io.github.alliancestats.reference.Operations;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Ways in which these statistics usually go wrong. Each test works out the naive answer too, and shows
 * that it is not the one given.
 */
class TrapsTest {

    private static final StatsQuery YEAR_2024 = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024));

    @Nested
    class SummingChildren {

        private final List<DrugSeizure> seizures = List.of(
                Given.seizure("1", "2024-02-01", Drug.COCAINE),
                Given.seizure("2", "2024-02-02", Drug.COCAINE, Drug.HEROIN),
                Given.seizure("3", "2024-02-03", Drug.HEROIN, Drug.CANNABIS_HERBAL));

        private final Summary answer =
                YEAR_2024.groupedBy(Dimension.DRUG, Dimension.DRUG_CLASS).summarize(Given.complete(seizures));

        @Test
        void totalOfSeizures_isDistinct_notTheSumOfTheDrugs() {
            long naive = seizures.stream().mapToLong(s -> s.drugs().size()).sum();

            assertThat(naive).isEqualTo(5);
            assertThat(answer.figure(DrugMeasures.SEIZURES).known())
                    .isEqualTo(3)
                    .isNotEqualTo(naive);
        }

        @Test
        void seizuresOfADrug_countEachSeizureOnce() {
            assertThat(seizuresOf(Drug.COCAINE)).isEqualTo(2);
            assertThat(seizuresOf(Drug.HEROIN)).isEqualTo(2);
            assertThat(seizuresOf(Drug.CANNABIS_HERBAL)).isEqualTo(1);
        }

        @Test
        void seizuresOfAClass_areDistinct_notTheSumOfItsDrugs() {
            long naive = seizuresOf(Drug.COCAINE) + seizuresOf(Drug.HEROIN);

            assertThat(naive).isEqualTo(4);
            assertThat(seizuresOf(DrugClass.A)).isEqualTo(3).isNotEqualTo(naive);
            assertThat(seizuresOf(DrugClass.B)).isEqualTo(1);
        }

        @Test
        void classes_canAddToLessThanTheTotal_whereOneIsNotKnown() {
            List<DrugSeizure> more = new ArrayList<>(seizures.subList(0, 1));
            more.add(Given.seizure("4", "2024-02-04", Drug.UNKNOWN));
            Breakdown<DrugClass> classes = YEAR_2024
                    .groupedBy(Dimension.DRUG_CLASS)
                    .summarize(Given.complete(more))
                    .by(Dimension.DRUG_CLASS);
            long naive = seizuresIn(classes.get(DrugClass.A))
                    + seizuresIn(classes.get(DrugClass.B))
                    + seizuresIn(classes.get(DrugClass.C));

            assertThat(naive).isEqualTo(1);
            assertThat(seizuresIn(classes.total())).isEqualTo(2).isNotEqualTo(naive);
            assertThat(seizuresIn(classes.get(DrugClass.UNKNOWN))).isEqualTo(1);
        }

        private long seizuresOf(Drug drug) {
            return seizuresIn(answer.by(Dimension.DRUG).get(drug));
        }

        private long seizuresOf(DrugClass drugClass) {
            return seizuresIn(answer.by(Dimension.DRUG_CLASS).get(drugClass));
        }
    }

    private static long seizuresIn(Summary summary) {
        return summary.figure(DrugMeasures.SEIZURES).known();
    }

    @Nested
    class CountingUpTheTree {

        private final OperationId week = OperationId.of("COUNTY-LINES-WEEK");
        private final Operations operations = Operations.of(
                Operation.of("OP-ALLIANCE", "Operation Alliance"),
                Operation.of("OP-APACHE", "Operation Apache", "OP-ALLIANCE"),
                Operation.of("COUNTY-LINES-WEEK", "County Lines week", "OP-ALLIANCE"));
        private final CashSeizure both = CashSeizure.builder()
                .id("cumbria", "1")
                .seized(LocalDate.of(2024, 5, 20))
                .amount(pounds("100000"))
                .operation(Records.APACHE)
                .operation(week)
                .build();

        @Test
        void eventUnderTwoOperations_countsOnceInTheUmbrella() {
            Summary answer = YEAR_2024
                    .within(operations, Records.ALLIANCE)
                    .reportingIn(GBP)
                    .groupedBy(Dimension.OPERATION)
                    .summarize(Given.complete(List.of(both)));
            Breakdown<OperationId> rows = answer.by(Dimension.OPERATION);
            BigDecimal naive = cash(rows.get(Records.APACHE)).add(cash(rows.get(week)));

            assertThat(naive).isEqualByComparingTo("200000");
            assertThat(cash(answer)).isEqualByComparingTo("100000").isNotEqualByComparingTo(naive);
            assertThat(cash(rows.get(Records.ALLIANCE))).isEqualByComparingTo("100000");
            assertThat(answer.figure(CashMeasures.SEIZURES).known()).isEqualTo(1);
        }

        private static BigDecimal cash(Summary summary) {
            return Facts.exact(summary.figure(CashMeasures.SEIZED).known());
        }
    }

    @Nested
    class OnePoundPassesThroughStages {

        private final CashSeizure seizure = CashSeizure.builder()
                .id("cumbria", "1")
                .seized(LocalDate.of(2024, 3, 4))
                .amount(pounds("50000"))
                .thenAll(Stage.DETAINED, LocalDate.of(2024, 3, 6))
                .then(Stage.FORFEITED, LocalDate.of(2024, 11, 4), pounds("40000"))
                .thenRemainder(Stage.RELEASED, LocalDate.of(2024, 11, 4))
                .build();

        private final Summary answer = YEAR_2024.reportingIn(GBP).summarize(Given.complete(List.of(seizure)));

        @Test
        void recovered_isWhatWasForfeited_notAllThatEverHappenedToIt() {
            BigDecimal naive = BigDecimal.ZERO;
            for (Stage stage : List.of(Stage.SEIZED, Stage.DETAINED, Stage.FORFEITED)) {
                naive = naive.add(number(MoneyMeasures.amount(stage)));
            }

            assertThat(naive).isEqualByComparingTo("140000");
            assertThat(number(CashMeasures.SEIZED)).isEqualByComparingTo("50000");
            assertThat(number(CashMeasures.FORFEITED))
                    .isEqualByComparingTo("40000")
                    .isNotEqualByComparingTo(naive);
            assertThat(number(CashMeasures.RELEASED)).isEqualByComparingTo("10000");
            assertThat(number(CashMeasures.HELD)).isEqualByComparingTo("0");
        }

        @Test
        void forfeitedReturnedAndHeld_areWhatWasSeized_onEveryDay() {
            for (LocalDate end = LocalDate.of(2024, 3, 5); end.getYear() == 2024; end = end.plusDays(1)) {
                Summary until = AllianceStats.forPeriod(ReportingPeriod.ofEndExclusive(LocalDate.of(2024, 1, 1), end))
                        .reportingIn(GBP)
                        .summarize(Given.complete(List.of(seizure)));

                assertThat(number(until, CashMeasures.FORFEITED)
                                .add(number(until, CashMeasures.RELEASED))
                                .add(number(until, CashMeasures.HELD)))
                        .isEqualByComparingTo(number(until, CashMeasures.SEIZED));
            }
        }

        @Test
        void seizedOrDetained_isEachPoundOnce() {
            Measure<MonetaryAmount> either = MoneyMeasures.denied(Stage.SEIZED, Stage.DETAINED);
            BigDecimal naive =
                    number(MoneyMeasures.amount(Stage.SEIZED)).add(number(MoneyMeasures.amount(Stage.DETAINED)));
            Summary asked =
                    YEAR_2024.reportingIn(GBP).alsoMeasuring(either).summarize(Given.complete(List.of(seizure)));

            assertThat(naive).isEqualByComparingTo("100000");
            assertThat(number(asked, either)).isEqualByComparingTo("50000").isNotEqualByComparingTo(naive);
        }

        private BigDecimal number(Measure<?> measure) {
            return number(answer, measure);
        }

        private static BigDecimal number(Summary summary, Measure<?> measure) {
            return summary.figure(measure).number();
        }
    }

    @Nested
    class TheWrongDay {

        private final Instant lastMinutes = Instant.parse("2024-03-31T23:30:00Z");
        private final CashSeizure seizure = CashSeizure.builder()
                .id("cumbria", "1")
                .seized(EventDate.at(lastMinutes))
                .amount(pounds("500"))
                .build();

        @Test
        void halfPastElevenByGreenwich_isTheNextFinancialYearInLondon() {
            LocalDate naive = LocalDate.ofInstant(lastMinutes, ZoneOffset.UTC);

            assertThat(ReportingPeriod.ofFinancialYearEnding(2024).contains(naive))
                    .isTrue();
            assertThat(seizuresIn(2024)).isZero();
            assertThat(seizuresIn(2025)).isEqualTo(1);
        }

        @Test
        void aQuestionInAnotherZone_getsAnotherAnswer() {
            StatsQuery greenwich = AllianceStats.forPeriod(ReportingPeriod.ofFinancialYearEnding(2024))
                    .inZone(ZoneOffset.UTC);

            assertThat(greenwich
                            .summarize(Given.complete(List.of(seizure)))
                            .figure(CashMeasures.SEIZURES)
                            .known())
                    .isEqualTo(1);
        }

        private long seizuresIn(int financialYear) {
            return AllianceStats.forPeriod(ReportingPeriod.ofFinancialYearEnding(financialYear))
                    .summarize(Given.complete(List.of(seizure)))
                    .figure(CashMeasures.SEIZURES)
                    .known();
        }
    }

    @Nested
    class MoreThanByRoundingHalfUp {

        @Test
        void moreThan_roundsDown_soThatItIsTrue() {
            BigDecimal value = new BigDecimal("11260000");
            BigDecimal naive = value.movePointLeft(6).setScale(1, RoundingMode.HALF_UP);

            assertThat(naive.movePointRight(6)).isGreaterThan(value);
            assertThat(seized(value).claim(Wording.MORE_THAN, Wording.ROUNDED).orElseThrow())
                    .hasToString("more than £11.2m");
            assertThat(seized(value)
                            .claim(Wording.MORE_THAN, Wording.ROUNDED)
                            .orElseThrow()
                            .text())
                    .isNotEqualTo("more than £" + naive + "m");
        }

        @Test
        void moreThan_isNotSaidOfTheVeryNumber() {
            BigDecimal value = new BigDecimal("11200000.00");
            String naive = "more than £" + value.movePointLeft(6).setScale(1, RoundingMode.DOWN) + "m";

            assertThat(naive).isEqualTo("more than £11.2m");
            assertThat(seized(value).claim(Wording.MORE_THAN, Wording.ROUNDED).orElseThrow())
                    .hasToString("£11.2m")
                    .doesNotHaveToString(naive);
        }

        @Test
        void nearly_isSaidOfWhatIsJustBelow() {
            BigDecimal value = new BigDecimal("3960000");
            BigDecimal naive = value.movePointLeft(6).setScale(0, RoundingMode.HALF_UP);

            assertThat("more than £" + naive + "m").isEqualTo("more than £4m");
            assertThat(seized(value).claim(Wording.NEARLY).orElseThrow()).hasToString("nearly £4m");
            assertThat(seized(value).claim(Wording.MORE_THAN, 1_000_000).orElseThrow())
                    .hasToString("more than £3m");
        }

        @Test
        void plainRounding_isDoneOnce_fromTheExactValue() {
            BigDecimal value = new BigDecimal("7849600");
            BigDecimal naive =
                    value.movePointLeft(6).setScale(2, RoundingMode.HALF_UP).setScale(1, RoundingMode.HALF_UP);

            assertThat(naive).isEqualByComparingTo("7.9");
            assertThat(seized(value).claim(Wording.ROUNDED).orElseThrow())
                    .hasToString("£7.8m")
                    .doesNotHaveToString("£" + naive + "m");
            assertThat(seized(value).claim(Wording.MORE_THAN, Wording.ROUNDED).orElseThrow())
                    .hasToString("more than £7.8m");
            assertThat(seized(value).claim(Wording.NEARLY, 100_000).orElseThrow())
                    .hasToString("nearly £7.9m");
        }

        private static Figure<?> seized(BigDecimal pounds) {
            return YEAR_2024
                    .reportingIn(GBP)
                    .summarize(Given.complete(List.of(Given.cash("1", "2024-01-01", pounds.toPlainString()))))
                    .figure(CashMeasures.SEIZED);
        }
    }

    @Nested
    class GrowthFromHeadlines {

        @Test
        void growth_isOfTheExactValues_notOfTheirHeadlines() {
            Change<?> change = change("11299999.99", "14999999.99");
            Ratio naive = Ratio.of(new BigDecimal("14").subtract(new BigDecimal("11.2")), new BigDecimal("11.2"));

            assertThat(change.before().claim(Wording.MORE_THAN, Wording.ROUNDED).orElseThrow())
                    .hasToString("more than £11.2m");
            assertThat(change.now().claim(Wording.MORE_THAN, 1_000_000).orElseThrow())
                    .hasToString("more than £14m");
            assertThat(naive.percent(1)).isEqualByComparingTo("25");
            assertThat(change.growth().orElseThrow().percent(1)).isEqualByComparingTo("32.7");
            assertThat(change.growth()).isNotEqualTo(naive);
        }

        @Test
        void headlines_leaveTheGrowthOpenBetween23Point9And33Point9PerCent() {
            assertThat(change("11299999.99", "14000000.01")
                            .growth()
                            .orElseThrow()
                            .percent(1))
                    .isEqualByComparingTo("23.9");
            assertThat(change("11200000.01", "14999999.99")
                            .growth()
                            .orElseThrow()
                            .percent(1))
                    .isEqualByComparingTo("33.9");
        }

        @Test
        void growthFromZero_isEmpty_notZeroNorInfinite() {
            double naive = 14_000_000d / 0d;

            assertThat(naive).isInfinite();
            assertThat(change("0", "14000000").growth()).isEmpty();
        }

        @Test
        void growthBy250PerCent_isThreeAndAHalfTimes_notTwoAndAHalf() {
            assertThat(change("100", "350").growth().orElseThrow().percent(0)).isEqualByComparingTo("250");
            assertThat(change("100", "250").growth().orElseThrow().percent(0)).isNotEqualByComparingTo("250");
            assertThat(change("100", "350").claim().orElseThrow()).hasToString("more than trebled");
            assertThat(change("100", "250").claim().orElseThrow()).hasToString("more than doubled");
            assertThat(change("100", "200").claim().orElseThrow()).hasToString("doubled");
            assertThat(change("100", "199").claim().orElseThrow().text()).isNotEqualTo("more than doubled");
        }

        @Test
        void words_areOfTheExactGrowth_notOfTheHeadlines() {
            String naive = "up by a quarter"; // 14 over 11.2

            assertThat(change("11200000", "14000000").claim().orElseThrow()).hasToString(naive);
            assertThat(change("11299999.99", "14999999.99").claim().orElseThrow())
                    .hasToString("up by nearly a third")
                    .doesNotHaveToString(naive);
        }

        /** Operation Warrior: 1,200 after one year, 3,067 after two. */
        @Test
        void secondYear_isUp56PerCent_not156() {
            BigDecimal cumulative = new BigDecimal("3067");
            BigDecimal first = new BigDecimal("1200");

            assertThat(Ratio.of(cumulative.subtract(first), first).percent(0)).isEqualByComparingTo("156");
            assertThat(change("1200", "1867").claim().orElseThrow()).hasToString("up 56%");
        }

        private static Change<?> change(String before, String now) {
            List<AllianceRecord> records =
                    List.of(Given.cash("1", "2023-06-01", before), Given.cash("2", "2024-06-01", now));
            return YEAR_2024
                    .reportingIn(GBP)
                    .compareWith(ReportingPeriod.ofYear(2023), Given.complete(records))
                    .change(CashMeasures.SEIZED);
        }
    }

    @Nested
    class UnlikeUnits {

        @Test
        void kilogramsPlantsAndTablets_areNo802OfAnything() {
            List<Quantity> quantities = List.of(Quantity.kilograms("2"), Quantity.plants(300), Quantity.tablets(500));
            BigDecimal naive = quantities.stream().map(Quantity::number).reduce(BigDecimal.ZERO, BigDecimal::add);
            Summary answer = YEAR_2024.summarize(Given.complete(seizures(quantities)));

            assertThat(naive).isEqualByComparingTo("802");
            assertThat(answer.figure(DrugMeasures.MASS).known()).isEqualTo(Quantity.grams("2000"));
            assertThat(answer.figure(DrugMeasures.PLANTS).known()).isEqualTo(Quantity.plants(300));
            assertThat(answer.figure(DrugMeasures.DOSES).known()).isEqualTo(Quantity.of(500, QuantityUnit.DOSE));
            assertThat(Measure.standard())
                    .allSatisfy(measure ->
                            assertThat(answer.figures(measure).toString()).doesNotContain("802"));
        }

        @Test
        void unknownWeight_isAGap_notZero() {
            List<DrugSeizure> seizures =
                    new ArrayList<>(seizures(List.of(Quantity.kilograms("1"), Quantity.kilograms("3"))));
            seizures.add(Given.seizure("unweighed", "2024-03-03", Drug.CANNABIS_HERBAL));
            Figure<Quantity> mass =
                    YEAR_2024.summarize(Given.complete(seizures)).figure(DrugMeasures.MASS);
            Ratio naive = mean(mass, seizures.size());

            assertThat(mass.known()).isEqualTo(Quantity.grams("4000"));
            assertThat(mass.completeness().known()).isEqualTo(2);
            assertThat(mass.completeness().seen()).isEqualTo(3);
            assertThat(mass).asString().contains("known for 2 of 3");
            assertThat(naive).isEqualTo(Ratio.of(new BigDecimal("4000"), new BigDecimal("3")));
            assertThat(mean(mass, mass.completeness().known()))
                    .isEqualTo(Ratio.of(new BigDecimal("2000"), BigDecimal.ONE))
                    .isNotEqualTo(naive);
        }

        @Test
        void ounces_areNoGrams() {
            Quantity resin = Quantity.of(10, QuantityUnit.OUNCE);
            Figure<Quantity> mass = YEAR_2024
                    .summarize(Given.complete(seizures(List.of(resin))))
                    .figure(DrugMeasures.MASS);

            assertThat(mass.known()).isEqualTo(Quantity.grams("283.49523125"));
            assertThat(mass.known().number()).isNotEqualByComparingTo(resin.number());
        }

        @Test
        void meanWeight_isThatOfWhatWasWeighed() {
            List<DrugSeizure> seizures =
                    new ArrayList<>(seizures(List.of(Quantity.kilograms("1"), Quantity.kilograms("3"))));
            seizures.add(Given.seizure("unweighed", "2024-03-03", Drug.CANNABIS_HERBAL));
            Figure<Quantity> mass =
                    YEAR_2024.summarize(Given.complete(seizures)).figure(DrugMeasures.MASS);
            BigDecimal naive = mean(mass, seizures.size()).decimal(0);

            assertThat(naive).isEqualByComparingTo("1333");
            assertThat(mass.mean().orElseThrow().decimal(0))
                    .isEqualByComparingTo("2000")
                    .isNotEqualByComparingTo(naive);
            assertThat(mass.meanInWords()).isEqualTo("2 kg in the known part");
        }

        private static Ratio mean(Figure<Quantity> mass, long of) {
            return Ratio.of(mass.known().number(), BigDecimal.valueOf(of));
        }

        private static List<DrugSeizure> seizures(List<Quantity> quantities) {
            List<DrugSeizure> seizures = new ArrayList<>();
            for (Quantity quantity : quantities) {
                seizures.add(DrugSeizure.builder()
                        .id("cumbria", "S" + seizures.size())
                        .seized(LocalDate.of(2024, 3, 1))
                        .drug(Drug.CANNABIS_HERBAL, quantity)
                        .build());
            }
            return seizures;
        }
    }

    /** 300 plants, each said to yield something else by someone else, and flat rates beside them. */
    @Nested
    class OnePriceForEverything {

        @ParameterizedTest
        @CsvSource({"33, 99000", "40, 120000", "55, 165000"})
        void plants_areWorthWhatTheyAreSaidToYield(String grams, String pounds) {
            BigDecimal naive = new BigDecimal("300000"); // £1,000 a plant
            Figure<?> value = value(potential(grams), ValuationBasis.POTENTIAL);

            assertThat(value.number()).isEqualByComparingTo(pounds).isNotEqualByComparingTo(naive);
            assertThat(value.basis()).contains(ValuationBasis.POTENTIAL);
        }

        @Test
        void rangeOfThem_isTheFigure_whichNoSinglePriceIs() {
            MonetaryValuation range = MonetaryValuation.range(
                            ValuationBasis.POTENTIAL,
                            potential("33").low(),
                            potential("40").low(),
                            potential("55").low())
                    .source("33 g, 40 g and 55 g a plant");
            Figure<?> value = value(range, ValuationBasis.POTENTIAL);

            assertThat(value.text()).isEqualTo("£99,000 to £165,000").isNotEqualTo("£300,000");
            assertThat(value.number()).isEqualByComparingTo("120000");
            assertThat(value.claim(Wording.MORE_THAN, 10_000).orElseThrow()).hasToString("more than £90,000");
            assertThat(value.claim(Wording.ROUNDED, 10_000).orElseThrow()).hasToString("£100,000 to £170,000");
        }

        @Test
        void flatRateOf2023_isARangeOfItsOwn() {
            MonetaryValuation rate = MonetaryValuation.range(
                            ValuationBasis.POTENTIAL, pounds("189000"), null, pounds("214000"))
                    .source("NPCC, 2023");

            assertThat(value(rate, ValuationBasis.POTENTIAL).text()).isEqualTo("£189,000 to £214,000");
        }

        @Test
        void year_isNotItsWeightAtTodaysPrice() {
            List<AllianceRecord> year = List.of(
                    herbal("1", "2024-05-01", "10", "2024-01-01"), herbal("2", "2024-10-02", "12", "2024-10-01"));
            Summary answer =
                    YEAR_2024.reportingIn(GBP).valuedAt(ValuationBasis.STREET).summarize(Given.complete(year));
            BigDecimal naive = answer.figure(DrugMeasures.MASS).number().multiply(new BigDecimal("12")); // today's list

            assertThat(naive).isEqualByComparingTo("2400");
            assertThat(answer.figure(DrugMeasures.VALUE).number())
                    .isEqualByComparingTo("2200")
                    .isNotEqualByComparingTo(naive);
        }

        private static DrugSeizure herbal(String id, String seized, String perGram, String from) {
            Quantity found = Quantity.grams("100");
            MonetaryValuation street = priced(ValuationBasis.STREET, found.inBaseUnit(), perGram, from);
            return DrugSeizure.builder()
                    .id("cumbria", id)
                    .seized(LocalDate.parse(seized))
                    .drug(Drug.CANNABIS_HERBAL, found, street)
                    .build();
        }

        private static MonetaryValuation potential(String gramsPerPlant) {
            BigDecimal grams = new BigDecimal("300").multiply(new BigDecimal(gramsPerPlant));
            return priced(ValuationBasis.POTENTIAL, grams, "10", "2024-01-01");
        }

        private static MonetaryValuation priced(ValuationBasis basis, BigDecimal grams, String perGram, String from) {
            return MonetaryValuation.of(basis, grams.multiply(new BigDecimal(perGram)), GBP)
                    .source("list 7 of " + from);
        }

        private static Figure<?> value(MonetaryValuation valuation, ValuationBasis basis) {
            return YEAR_2024
                    .reportingIn(GBP)
                    .valuedAt(basis)
                    .summarize(Given.complete(List.of(Given.valued("1", "2024-05-01", Drug.CANNABIS_PLANT, valuation))))
                    .figure(DrugMeasures.VALUE);
        }
    }

    @Nested
    class CountingEntitiesByEvents {

        @Test
        void oneGroupDisruptedThreeTimes_isOneGroup() {
            List<AllianceRecord> records = List.of(
                    disruption("1", Disruption.Assessment.MAJOR),
                    disruption("2", Disruption.Assessment.MINOR),
                    disruption("3", Disruption.Assessment.MINOR));
            Summary answer = YEAR_2024.summarize(Given.complete(records));
            long naive = answer.figure(GroupMeasures.DISRUPTIONS).known();

            assertThat(naive).isEqualTo(3);
            assertThat(answer.figure(GroupMeasures.DISRUPTED).known())
                    .isEqualTo(1)
                    .isNotEqualTo(naive);
        }

        private static Disruption disruption(String id, Disruption.Assessment assessment) {
            return Disruption.builder()
                    .id("cumbria", id)
                    .disrupted(LocalDate.of(2024, 4, 2))
                    .group("OCG-17")
                    .assessment(assessment)
                    .build();
        }

        @Test
        void onePersonArrestedThreeTimes_inTwoOperations_isOnePerson() {
            List<AllianceRecord> records = List.of(
                    Proceedings.builder()
                            .id("cumbria", "1")
                            .person("P1")
                            .operation(Records.APACHE)
                            .arrested(LocalDate.of(2024, 4, 2))
                            .arrested(LocalDate.of(2024, 6, 3))
                            .build(),
                    Proceedings.builder()
                            .id("cumbria", "2")
                            .person("P1")
                            .operation(Records.HUELVA)
                            .arrested(LocalDate.of(2024, 9, 1))
                            .build());
            Summary answer = YEAR_2024
                    .withOperations(Records.OPERATIONS)
                    .groupedBy(Dimension.OPERATION)
                    .summarize(Given.complete(records));
            Breakdown<OperationId> rows = answer.by(Dimension.OPERATION);
            long naive = people(rows.get(Records.APACHE)) + people(rows.get(Records.HUELVA));

            assertThat(answer.figure(PeopleMeasures.ARRESTS).known()).isEqualTo(3);
            assertThat(naive).isEqualTo(2);
            assertThat(people(answer)).isEqualTo(1).isNotEqualTo(naive);
            assertThat(people(rows.get(Records.ALLIANCE))).isEqualTo(1);
        }

        private static long people(Summary summary) {
            return summary.figure(PeopleMeasures.ARRESTED).known();
        }

        /** NIBRS exports two drugs of a seizure and "X" for the rest. */
        @Test
        void exportThatKeepsTwoDrugs_losesTheOthers_andTheirRows() {
            DrugSeizure five = Given.seizure(
                    "1", "2024-01-02", Drug.HEROIN, Drug.COCAINE, Drug.MDMA, Drug.KETAMINE, Drug.DIAZEPAM);
            DrugSeizure exported = Given.seizure("1", "2024-01-02", Drug.HEROIN, Drug.COCAINE, Drug.UNKNOWN);

            assertThat(drugsOf(exported)).isEqualTo(3); // naive: told again from the export
            assertThat(drugsOf(five)).isEqualTo(5).isNotEqualTo(drugsOf(exported));
        }

        private static int drugsOf(DrugSeizure seizure) {
            return YEAR_2024
                    .groupedBy(Dimension.DRUG)
                    .summarize(Given.complete(List.of(seizure)))
                    .by(Dimension.DRUG)
                    .rows()
                    .size();
        }
    }

    /** Easter 2026: the hours leave out Good Friday, the weekend and, outside Scotland, Easter Monday. */
    @Nested
    class FortyEightHours {

        private final DetentionClock clock = DetentionClock.of(Jurisdiction.ENGLAND_AND_WALES);
        private final ZonedDateTime seized =
                ZonedDateTime.of(LocalDate.of(2026, 4, 2), LocalTime.of(16, 0), ZoneId.of("Europe/London"));

        @Test
        void seizedOnMaundyThursday_endsOnTheWednesdayAfter() {
            ZonedDateTime naive = seized.plusHours(48);

            assertThat(naive.toLocalDate()).isEqualTo("2026-04-04");
            assertThat(clock.endOfFirstPeriod(seized.toInstant()))
                    .isEqualTo(
                            ZonedDateTime.of(LocalDate.of(2026, 4, 8), LocalTime.of(16, 0), ZoneId.of("Europe/London"))
                                    .toInstant())
                    .isNotEqualTo(naive.toInstant());
        }

        @ParameterizedTest
        @CsvSource({
            "2026-04-03, 0, 0",
            "2026-04-04, 1, 0",
            "2026-04-07, 1, 0",
            "2026-04-08, 1, 1",
        })
        void cash_isOutOfTimeAtTheEndOfTheWednesday_notOfTheSaturday(LocalDate lastDay, long wrong, long right) {
            Measure<Long> measure = CashMeasures.seizuresOutOfTime(clock);
            long naive = seized.plusHours(48).toLocalDate().isAfter(lastDay) ? 0 : 1;

            assertThat(naive).isEqualTo(wrong);
            assertThat(answer(measure, lastDay).figure(measure).known()).isEqualTo(right);
        }

        /** An order of detention that was never supplied would make it held in time. */
        @Test
        void cashWithoutItsOrders_isPerhapsHeldInTime() {
            Set<Fact> withoutOrders = EnumSet.copyOf(Fact.of(CashSeizure.class));
            withoutOrders.remove(Fact.CASH_DETAINED);
            DataExtract cash = DataExtract.of(List.of(Given.cash("1", "2024-05-01", "5")));
            Measure<Long> measure = CashMeasures.seizuresOutOfTime(clock);
            StatsQuery year =
                    AllianceStats.forPeriod(ReportingPeriod.ofYear(2024)).measuring(measure);

            assertThat(year.summarize(cash.covering(Given.covering(Fact.of(CashSeizure.class))))
                            .figure(measure)
                            .text())
                    .isEqualTo("1");
            assertThat(year.summarize(cash.covering(Given.covering(withoutOrders)))
                            .figure(measure)
                            .text())
                    .isEqualTo("1 in the known part");
        }

        @Test
        void amountOutOfTime_isWhatIsStillHeld() {
            Measure<MonetaryAmount> measure = CashMeasures.outOfTime(clock);

            assertThat(answer(measure, LocalDate.of(2026, 4, 7)).figure(measure).text())
                    .isEqualTo("£0");
            assertThat(answer(measure, LocalDate.of(2026, 4, 8)).figure(measure).text())
                    .isEqualTo("£900");
        }

        private Summary answer(Measure<?> measure, LocalDate lastDay) {
            CashSeizure cash = CashSeizure.builder()
                    .id("cumbria", "1")
                    .seized(EventDate.at(seized.toInstant()))
                    .jurisdiction(Jurisdiction.ENGLAND_AND_WALES)
                    .amount(pounds("1000"))
                    .then(Stage.RELEASED, LocalDate.of(2026, 4, 3), pounds("100"))
                    .build();
            return AllianceStats.forPeriod(ReportingPeriod.ofDays(LocalDate.of(2026, 1, 1), lastDay))
                    .reportingIn(GBP)
                    .measuring(measure)
                    .summarize(Given.complete(List.of(cash)));
        }
    }

    @Nested
    class AStaticTableOfClasses {

        @Test
        void classOfGhb_isThatOfTheDay() {
            Map<Drug, DrugClass> naive = Map.of(Drug.GHB, DrugClass.B); // today's list

            assertThat(classesOf(Given.seizure("1", "2022-04-12", Drug.GHB)))
                    .containsOnlyKeys(DrugClass.C)
                    .doesNotContainKey(naive.getOrDefault(Drug.GHB, DrugClass.UNKNOWN));
            assertThat(classesOf(Given.seizure("1", "2022-04-13", Drug.GHB))).containsOnlyKeys(DrugClass.B);
        }

        @Test
        void financialYearOf2022To23_hasTwelveDaysOfClassC() {
            List<DrugSeizure> daily = LocalDate.of(2022, 4, 1)
                    .datesUntil(LocalDate.of(2023, 4, 1))
                    .map(day -> Given.seizure(day.toString(), day.toString(), Drug.GHB))
                    .toList();
            Breakdown<DrugClass> classes = AllianceStats.forPeriod(ReportingPeriod.ofFinancialYearEnding(2023))
                    .groupedBy(Dimension.DRUG_CLASS)
                    .summarize(Given.complete(daily))
                    .by(Dimension.DRUG_CLASS);

            assertThat(seizuresIn(classes.get(DrugClass.C))).isEqualTo(12);
            assertThat(seizuresIn(classes.get(DrugClass.B))).isEqualTo(353);
        }

        @Test
        void amphetamineInASyringe_isClassA_andPowderIsClassB() {
            assertThat(classesOf(amphetamine(Preparation.POWDER))).containsOnlyKeys(DrugClass.B);
            assertThat(classesOf(amphetamine(Preparation.INJECTION))).containsOnlyKeys(DrugClass.A);
        }

        @Test
        void cannabisOfJanuary2008_wasClassC() {
            DrugClass naive = DrugClass.B; // today's

            assertThat(classesOf(Given.seizure("1", "2008-01-15", Drug.CANNABIS_HERBAL)))
                    .containsOnlyKeys(DrugClass.C)
                    .doesNotContainKey(naive);
        }

        private static DrugSeizure amphetamine(Preparation preparation) {
            return DrugSeizure.builder()
                    .id("cumbria", "1")
                    .seized(LocalDate.of(2024, 1, 2))
                    .drug(SeizedDrug.builder()
                            .drug(Drug.AMPHETAMINE)
                            .preparation(preparation)
                            .build())
                    .build();
        }

        private static Map<DrugClass, Long> classesOf(DrugSeizure seizure) {
            Map<DrugClass, Long> counts = new TreeMap<>();
            AllianceStats.forPeriod(ReportingPeriod.ofEndExclusive(LocalDate.of(2000, 1, 1), LocalDate.of(2026, 1, 1)))
                    .groupedBy(Dimension.DRUG_CLASS)
                    .summarize(Given.complete(List.of(seizure)))
                    .by(Dimension.DRUG_CLASS)
                    .rows()
                    .forEach((drugClass, row) -> counts.put(drugClass, seizuresIn(row)));
            return counts;
        }
    }

    /** Drugs found on a person whose cash was seized as well: two records, and no third figure of both. */
    @Nested
    class AddingWhatDoesNotAdd {

        @Test
        void valuesOnUnlikeBases_standSideBySide() {
            List<DrugSeizure> seizures = List.of(DrugSeizure.builder()
                    .id("cumbria", "1")
                    .seized(LocalDate.of(2024, 1, 2))
                    .drug(SeizedDrug.builder()
                            .drug(Drug.CANNABIS_PLANT)
                            .valuation(MonetaryValuation.of(ValuationBasis.POTENTIAL, pounds("110000")))
                            .valuation(MonetaryValuation.of(ValuationBasis.STREET, pounds("60000")))
                            .build())
                    .build());
            Summary answer = YEAR_2024.reportingIn(GBP).summarize(Given.complete(seizures));
            BigDecimal naive = new BigDecimal("170000");

            assertThat(answer.figures(DrugMeasures.VALUE))
                    .extracting(figure -> Facts.exact(figure.known()).longValueExact())
                    .containsExactly(60_000L, 110_000L)
                    .doesNotContain(naive.longValueExact());
            assertThat(YEAR_2024
                            .reportingIn(GBP)
                            .valuedAt(ValuationBasis.STREET)
                            .summarize(Given.complete(seizures))
                            .figure(DrugMeasures.VALUE)
                            .text())
                    .isEqualTo("£60,000");
        }
    }
}
