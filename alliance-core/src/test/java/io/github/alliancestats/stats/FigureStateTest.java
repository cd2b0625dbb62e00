package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.money;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.CrossKey;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.measure.Population;
import io.github.alliancestats.measure.Rate;
import io.github.alliancestats.measure.Ratio;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The state of a figure decides its value, its words and what can be computed from it. */
class FigureStateTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
            .reportingIn(GBP)
            .valuedAt(ValuationBasis.STREET);

    private static CashSeizure uncounted(String id, LocalDate day) {
        return CashSeizure.builder().id("cumbria", id).seized(day).notCounted().build();
    }

    private static CashSeizure euros(String id, String amount) {
        return CashSeizure.builder()
                .id("cumbria", id)
                .seized(DAY)
                .amount(money(amount, EUR))
                .build();
    }

    private static DrugSeizure measured(String id, Drug drug, Quantity quantity) {
        return DrugSeizure.builder()
                .id("cumbria", id)
                .seized(DAY)
                .drug(drug, quantity)
                .build();
    }

    private static Figure<MonetaryAmount> cash(AllianceRecord... records) {
        return YEAR.summarize(List.of(records)).figure(CashMeasures.SEIZED);
    }

    @Nested
    class Complete {

        @Test
        void valueIsPresent() {
            Figure<MonetaryAmount> figure = cash(Given.cash("1", "2024-05-01", "3950000"));

            assertThat(figure.state()).isEqualTo(FigureState.COMPLETE);
            assertThat(figure.value()).contains(pounds("3950000"));
            assertThat(figure.text()).isEqualTo("£3,950,000");
            assertThat(figure.atLeast()).isFalse();
            assertThat(figure.claim(Wording.NEARLY)).map(Claim::text).contains("nearly £4m");
        }

        @Test
        void noRecordOfASuppliedKind_isATrueZero() {
            Figure<MonetaryAmount> figure =
                    YEAR.summarize(Given.declared(List.of(), CashSeizure.class)).figure(CashMeasures.SEIZED);

            assertThat(figure.state()).isEqualTo(FigureState.COMPLETE);
            assertThat(figure.value()).contains(pounds("0"));
        }

        /** Plants have no weight, and euros are not part of a sum of pounds. */
        @Test
        void recordsThatAnotherFigureCounts_keepThisOneComplete() {
            Summary summary = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
                    .summarize(List.of(
                            Given.cash("1", "2024-05-01", "5"),
                            euros("2", "7"),
                            measured("3", Drug.HEROIN, Quantity.grams("2")),
                            measured("4", Drug.CANNABIS_PLANT, Quantity.plants(9))));

            assertThat(summary.figures(CashMeasures.SEIZED))
                    .extracting(Figure::text)
                    .containsExactly("€7", "£5");
            assertThat(summary.figure(DrugMeasures.MASS).state()).isEqualTo(FigureState.COMPLETE);
            assertThat(summary.figure(DrugMeasures.PLANTS).text()).isEqualTo("9 plants");
        }
    }

    /** £3.95m, €5m without a rate, and an uncounted bag. Without a state this was "nearly £4m". */
    @Nested
    class Partial {

        private final Figure<MonetaryAmount> figure =
                cash(Given.cash("1", "2024-05-01", "3950000"), euros("2", "5000000"), uncounted("3", DAY));

        @Test
        void valueIsEmpty_andTheKnownPartIsNamed() {
            assertThat(figure.state()).isEqualTo(FigureState.PARTIAL);
            assertThat(figure.value()).isEmpty();
            assertThat(figure.known()).isEqualTo(pounds("3950000"));
            assertThat(figure.text()).isEqualTo("at least £3,950,000");
            assertThat(figure.atLeast()).isTrue();
            assertThat(figure.completeness())
                    .hasToString("known for 1 of 3 (amount not known: 1, no exchange rate: 1)");
        }

        @ParameterizedTest
        @CsvSource({
            "EXACT, 'at least £3,950,000'",
            "ROUNDED, at least £3.9m",
            "MORE_THAN, more than £3.9m",
            "OVER, ", // three million is too far below
            "NEARLY, ",
            "ABOUT, ",
            "UP_TO, "
        })
        void onlyWordingsThatGapsCannotMakeFalse_areFair(Wording wording, String text) {
            assertThat(figure.claim(wording).map(Claim::text)).isEqualTo(Optional.ofNullable(text));
        }

        @Test
        void roundedToAStep_isRoundedDown() {
            assertThat(figure.claim(Wording.ROUNDED, 1_000_000))
                    .map(Claim::text)
                    .contains("at least £3m");
            assertThat(figure.claim(Wording.ROUNDED, 10_000_000))
                    .map(Claim::text)
                    .contains("at least £3,950,000");
            assertThatThrownBy(() -> figure.claim(Wording.ROUNDED, 250)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void shareRateAndRatePerThousand_areEmpty() {
            Proceedings charged = Proceedings.builder()
                    .id("cumbria", "1")
                    .person("a")
                    .arrested(DAY)
                    .charged(DAY)
                    .build();
            Proceedings unnamed =
                    Proceedings.builder().id("cumbria", "2").arrested(DAY).build();

            assertThat(figure.shareOf(figure)).isEmpty();
            assertThat(figure.perThousand(new Population(1_000, DAY, "a census")))
                    .isEmpty();
            Rate rate = Rate.chargeRate(Period.ofDays(30));
            StatsQuery query = YEAR.alsoMeasuring(rate.part());
            DataExtract extract = DataExtract.of(List.of(charged, unnamed))
                    .covering(Given.covering(Set.of(Fact.ARRESTED, Fact.CHARGED)));
            assertThat(query.summarize(extract.where(record -> record.equals(charged)))
                            .rate(rate))
                    .contains(Ratio.of(BigDecimal.ONE, BigDecimal.ONE));
            assertThat(query.summarize(extract).rate(rate)).isEmpty();
        }

        @Test
        void zeroOfTheKnownRecords_isNotAtLeastZero() {
            assertThat(cash(Given.cash("1", "2024-05-01", "0"), uncounted("2", DAY))
                            .text())
                    .isEqualTo("£0 in the known part");
        }

        /** A wholesale value is not part of a street value, so the street figure lacks that seizure. */
        @Test
        void figureOnOneBasis_lacksDrugsValuedOnAnother() {
            List<AllianceRecord> records = List.of(
                    Given.valued("1", "2024-05-01", Drug.HEROIN, "10000"),
                    Given.valued(
                            "2",
                            "2024-05-01",
                            Drug.HEROIN,
                            MonetaryValuation.of(ValuationBasis.WHOLESALE, pounds("2000"))));
            StatsQuery query =
                    AllianceStats.forPeriod(ReportingPeriod.ofYear(2024)).reportingIn(GBP);

            assertThat(query.summarize(records).figures(DrugMeasures.VALUE))
                    .extracting(figure -> figure.text() + ", " + figure.basis().orElseThrow())
                    .containsExactly("at least £10,000, street", "at least £2,000, wholesale");
            assertThat(query.valuedAt(ValuationBasis.STREET)
                            .summarize(records)
                            .figure(DrugMeasures.VALUE)
                            .text())
                    .isEqualTo("at least £10,000");
        }

        /** A is jailed and online, B is online, and C is jailed without a mark. Both known numbers happen to be two. */
        @Test
        void rateOfAPartialFigure_isEmpty_whateverTheNumbers() {
            List<AllianceRecord> records = List.of(
                    sentenced("A", true, Sentence.custody(Period.ofYears(1))),
                    sentenced("B", true, Sentence.fine()),
                    sentenced("C", null, Sentence.custody(Period.ofYears(1))));
            Rate rate = new Rate("online of jailed", PeopleMeasures.ONLINE_OFFENDERS_SENTENCED, PeopleMeasures.JAILED);

            assertThat(YEAR.summarize(records).rate(rate)).isEmpty();
        }

        private static Proceedings sentenced(String person, @Nullable Boolean online, Sentence sentence) {
            Proceedings.Builder proceedings =
                    Proceedings.builder().id("cumbria", person).person(person).sentenced(DAY, sentence);
            return (online == null ? proceedings : proceedings.online(online)).build();
        }

        /** A refund that is not known can lower the sum, so it has no least. */
        @Test
        void callersAmounts_canBeNegative_soOnlyTheKnownPartIsWorded() {
            Measure<MonetaryAmount> cost = Measure.amount(
                    "force.cost",
                    1,
                    CashSeizure.class,
                    cash -> cash.amounts().stream().findFirst());
            Figure<MonetaryAmount> sum = YEAR.measuring(cost)
                    .summarize(List.of(Given.cash("1", "2024-05-01", "3950000"), uncounted("2", DAY)))
                    .figure(cost);

            assertThat(sum.state()).isEqualTo(FigureState.PARTIAL);
            assertThat(sum.atLeast()).isFalse();
            assertThat(sum.text()).isEqualTo("£3,950,000 in the known part");
            assertThat(sum.claim(Wording.ROUNDED)).map(Claim::text).contains("£4m in the known part");
            for (Wording wording : EnumSet.complementOf(EnumSet.of(Wording.EXACT, Wording.ROUNDED))) {
                assertThat(sum.claim(wording)).as("%s", wording).isEmpty();
            }
        }
    }

    @Nested
    class WithoutANumber {

        @Test
        void cashByDrug_isNotApplicable_butCashWithoutADrugIs() {
            Summary summary = YEAR.groupedBy(Dimension.DRUG, Dimension.DRUG.by(Dimension.MONTH))
                    .summarize(List.of(
                            Given.cash("1", "2024-05-01", "5"), Given.seizure("2", "2024-05-01", Drug.COCAINE)));
            Summary cocaine = summary.by(Dimension.DRUG).get(Drug.COCAINE);
            Summary inMay = summary.by(Dimension.DRUG.by(Dimension.MONTH))
                    .get(CrossKey.of(Drug.COCAINE, YearMonth.of(2024, 5)));

            for (Summary row : List.of(cocaine, inMay)) {
                Figure<MonetaryAmount> cash = row.figure(CashMeasures.SEIZED);
                assertThat(cash.state()).isEqualTo(FigureState.NOT_APPLICABLE);
                assertThat(cash.value()).isEmpty();
                assertThat(cash.text()).isEqualTo("not applicable");
                assertThat(cash.getView().known()).isNull();
                assertThat(row.figure(DrugMeasures.SEIZURES).text()).isEqualTo("1");
            }
            assertThat(summary.by(Dimension.DRUG)
                            .notStated()
                            .figure(CashMeasures.SEIZED)
                            .text())
                    .isEqualTo("£5");
            assertThat(summary.by(Dimension.DRUG.by(Dimension.MONTH)).rows().values())
                    .extracting(row -> row.figure(CashMeasures.SEIZED).text())
                    .contains("£5", "not applicable");
        }

        @Test
        void measureOfAllKinds_inTheRowOfADrug_isNotKnownBesideRecordsWithoutADrug() {
            Measure<Long> all = Measure.count("force.all", 1, AllianceRecord.class, record -> true);
            Summary cash = YEAR.alsoMeasuring(all)
                    .groupedBy(Dimension.DRUG)
                    .summarize(List.of(Given.cash("1", "2024-05-01", "5")));

            assertThat(cash.figure(all).text()).isEqualTo("1");
            assertThat(cash.by(Dimension.DRUG).get(Drug.HEROIN).figure(all).state())
                    .as("of a caller's measure, each record without a drug perhaps has it")
                    .isEqualTo(FigureState.UNKNOWN);
        }

        @Test
        void onlyUncountedCash_isUnknown() {
            Figure<MonetaryAmount> figure = cash(uncounted("1", DAY));

            assertThat(figure.state()).isEqualTo(FigureState.UNKNOWN);
            assertThat(figure.value()).isEmpty();
            assertThat(figure.text()).isEqualTo("not known");
            assertThat(figure.claim(Wording.EXACT, Wording.values())).isEmpty();
        }

        @Test
        void kindThatOccursNowhere_isNotSupplied() {
            Figure<Long> figure = YEAR.summarize(List.of(uncounted("1", DAY))).figure(PeopleMeasures.ARRESTS);

            assertThat(figure.state()).isEqualTo(FigureState.NOT_SUPPLIED);
            assertThat(figure.value()).isEmpty();
            assertThat(figure.text()).isEqualTo("not supplied");
        }

        @Test
        void onlyCompleteAndPartial_areKnown() {
            assertThat(Set.of(FigureState.values()))
                    .filteredOn(FigureState::known)
                    .containsExactlyInAnyOrder(FigureState.COMPLETE, FigureState.PARTIAL);
        }
    }

    @Nested
    class Changes {

        /** Twenty bags of £100 each year, so that one uncounted bag is less than a tenth of all. */
        private static Change<MonetaryAmount> change(AllianceRecord... more) {
            List<AllianceRecord> records = new ArrayList<>(List.of(more));
            for (int i = 0; i < 20; i++) {
                records.add(Given.cash("B" + i, "2023-05-01", "100"));
                records.add(Given.cash("N" + i, "2024-05-01", "150"));
            }
            return YEAR.compareWith(ReportingPeriod.ofYear(2023), Given.complete(records))
                    .change(CashMeasures.SEIZED);
        }

        @Test
        void bothComplete_haveDifferenceGrowthAndClaim() {
            assertThat(change().difference()).contains(pounds("1000"));
            assertThat(change().growth()).contains(Ratio.of(BigDecimal.ONE, BigDecimal.valueOf(2)));
            assertThat(change().claim()).map(Claim::text).contains("up by half");
        }

        @ParameterizedTest
        @CsvSource({"2023", "2024"})
        void onePartial_hasOnlyTheGrowthOfTheKnownParts_whichIsNamed(int year) {
            Change<MonetaryAmount> partial = change(uncounted("U", LocalDate.of(year, 5, 1)));

            assertThat(partial.comparabilityIssues()).isEmpty();
            assertThat(partial.difference()).isEmpty();
            assertThat(partial.growth()).isEmpty();
            assertThat(partial.claim()).isEmpty();
            assertThat(partial.knownGrowth()).contains(Ratio.of(BigDecimal.ONE, BigDecimal.valueOf(2)));
            assertThat(partial.differenceInWords()).isEqualTo("+£1,000 in the known parts");
            assertThat(partial).asString().contains("at least £", "known for 20 of 21", "in the known parts (+50.0%)");
        }

        @Test
        void partialRange_isWordedFromItsLowEnd() {
            MonetaryValuation range =
                    MonetaryValuation.range(ValuationBasis.STREET, pounds("8000"), pounds("9000"), pounds("10000"));
            Figure<MonetaryAmount> value = YEAR.summarize(List.of(
                            Given.valued("1", "2024-05-01", Drug.HEROIN, range),
                            Given.seizure("2", "2024-05-01", Drug.HEROIN)))
                    .figure(DrugMeasures.VALUE);

            assertThat(value.text()).isEqualTo("at least £8,000");
            assertThat(value.known()).isEqualTo(pounds("9000"));
            assertThat(value).asString().doesNotContain("typically");
        }
    }
}
