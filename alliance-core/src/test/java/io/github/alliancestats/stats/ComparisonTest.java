package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Ratio;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    private static final StatsQuery YEAR_2024 =
            AllianceStats.forPeriod(ReportingPeriod.ofYear(2024)).reportingIn(GBP);

    private static Change<MonetaryAmount> change(String before, String now) {
        return YEAR_2024
                .compareWith(
                        ReportingPeriod.ofYear(2023),
                        Given.complete(
                                List.of(Given.cash("1", "2023-06-01", before), Given.cash("2", "2024-06-01", now))))
                .change(CashMeasures.SEIZED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100     | 150      | 50     | +£50      | 1/2",
                "150     | 100      | -50    | -£50      | -1/3",
                "100     | 100      | 0      | £0        | 0/1",
                "3       | 1        | -2     | -£2       | -2/3",
                "0.01    | 10000.00 | 9999.99 | +£9,999.99 | 999999/1",
                "3700000 | 11000000 | 7300000 | +£7,300,000 | 73/37",
            })
    void difference_isSigned_andGrowthIsExact(
            String before, String now, String difference, String words, String growth) {
        Change<MonetaryAmount> change = change(before, now);

        assertThat(change.difference()).contains(pounds(difference));
        assertThat(change.differenceInWords()).isEqualTo(words);
        assertThat(change.growth().orElseThrow()).hasToString(growth);
        assertThat(change.comparabilityIssues()).isEmpty();
    }

    @Test
    void growthFromNothing_isEmpty_theDifferenceIsNot() {
        Change<MonetaryAmount> change = change("0", "5");

        assertThat(change.growth()).isEmpty();
        assertThat(change.difference()).contains(pounds("5"));
        assertThat(change).hasToString("Cash seized: £5 after £0, +£5");
    }

    @Test
    void difference_oneFigureNotKnown_isNotKnown() {
        CashSeizure uncounted = CashSeizure.builder()
                .id("cumbria", "1")
                .seized(LocalDate.of(2024, 6, 1))
                .notCounted()
                .build();

        Change<MonetaryAmount> change = YEAR_2024
                .compareWith(ReportingPeriod.ofYear(2023), Given.complete(List.of(uncounted)))
                .change(CashMeasures.SEIZED);

        assertThat(change.differenceInWords()).isEqualTo("not known");
    }

    @Test
    void noChange_hasNoSign() {
        assertThat(change("5", "5")).hasToString("Cash seized: £5 after £5, £0 (0.0%)");
        assertThat(change("5", "4")).hasToString("Cash seized: £4 after £5, -£1 (-20.0%)");
    }

    @Test
    void growthToNothing_isMinusOne() {
        assertThat(change("5", "0").growth()).contains(Ratio.of(BigDecimal.ONE.negate(), BigDecimal.ONE));
    }

    /** UK Statistics Authority, November 2011: six months were set against a full year. */
    @Test
    void periodsOfUnlikeLength_haveADifferenceAndNoGrowth() {
        Change<MonetaryAmount> change = AllianceStats.forPeriod(
                        ReportingPeriod.ofEndExclusive(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 7, 1)))
                .reportingIn(GBP)
                .compareWith(
                        ReportingPeriod.ofYear(2023),
                        Given.complete(
                                List.of(Given.cash("1", "2023-06-01", "100"), Given.cash("2", "2024-06-01", "150"))))
                .change(CashMeasures.SEIZED);

        assertThat(change.growth()).isEmpty();
        assertThat(change.difference()).contains(pounds("50"));
        assertThat(change.comparabilityIssues())
                .singleElement()
                .asString()
                .contains("differ in length")
                .contains("1 January 2024 to 30 June 2024")
                .contains("2023");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2025-01-01", // a leap year
        "2023-03-01, 2024-03-01",
        "2024-02-01, 2024-03-01",
        "2024-05-01, 2024-06-01",
        "2023-04-01, 2024-04-01",
    })
    void leapYearAgainstPlainYear_isLike(LocalDate start, LocalDate end) {
        assertYearBeforeIsLike(ReportingPeriod.ofEndExclusive(start, end));
    }

    @Test
    void twelveMonthsToAnyDay_areLikeTheYearBefore() {
        for (LocalDate day = LocalDate.of(2023, 12, 1); day.isBefore(LocalDate.of(2025, 4, 1)); day = day.plusDays(1)) {
            assertYearBeforeIsLike(ReportingPeriod.ofTwelveMonthsTo(day));
        }
    }

    private static void assertYearBeforeIsLike(ReportingPeriod period) {
        Comparison comparison = YEAR_2024
                .forPeriod(period)
                .measuring(CashMeasures.SEIZED)
                .compareWith(period.yearBefore(), Given.declared(List.of(), CashSeizure.class));

        assertThat(comparison.change(CashMeasures.SEIZED).comparabilityIssues())
                .as("%s against %s", period, period.yearBefore())
                .isEmpty();
    }

    @Test
    void changeOfARange_isBetweenItsValues() {
        List<AllianceRecord> records = List.of(
                Given.valued("1", "2023-01-01", Drug.HEROIN, "100"),
                Given.valued("2", "2024-01-01", Drug.HEROIN, "150"));
        Change<MonetaryAmount> change = YEAR_2024
                .valuedAt(ValuationBasis.STREET)
                .compareWith(ReportingPeriod.ofYear(2023), Given.complete(records))
                .change(DrugMeasures.VALUE);

        assertThat(change.now().text()).isEqualTo("£150");
        assertThat(change.before().text()).isEqualTo("£100");
        assertThat(change.growth().orElseThrow().percent(1)).isEqualByComparingTo("50.0");
        assertThat(change).hasToString("Value of drugs seized: £150 after £100, +£50 (+50.0%)");
    }

    @Test
    void rows_areComparedKeyByKey_whereverAKeyOccurs() {
        List<AllianceRecord> records = List.of(
                Given.seizure("1", "2023-01-01", Drug.HEROIN),
                Given.seizure("2", "2024-01-01", Drug.COCAINE),
                Given.seizure("5", "2023-01-01", Drug.KETAMINE),
                Given.seizure("3", "2024-01-01", Drug.HEROIN),
                Given.seizure("4", "2024-01-01", Drug.HEROIN));
        SortedMap<Drug, Comparison> rows = YEAR_2024
                .groupedBy(Dimension.DRUG)
                .compareWith(ReportingPeriod.ofYear(2023), Given.complete(records))
                .by(Dimension.DRUG);

        assertThat(rows).containsOnlyKeys(Drug.COCAINE, Drug.HEROIN, Drug.KETAMINE);
        assertThat(rows.values())
                .extracting(row -> row.change(DrugMeasures.SEIZURES).toString())
                .containsExactly(
                        "Drug seizures: 1 after 0, +1",
                        "Drug seizures: 2 after 1, +1 (+100.0%)",
                        "Drug seizures: 0 after 1, -1 (-100.0%)");
        assertThat(rows.values()).allSatisfy(row -> assertThat(row).hasToString("2024 compared with 2023"));
    }

    @Test
    void rowAgainstAnotherRow_isUnlike_andHasNoGrowth() {
        Breakdown<Drug> drugs = YEAR_2024
                .groupedBy(Dimension.DRUG)
                .summarize(Given.complete(List.of(
                        Given.seizure("1", "2024-01-01", Drug.HEROIN), Given.seizure("2", "2024-01-01", Drug.COCAINE))))
                .by(Dimension.DRUG);

        assertThat(drugs.get(Drug.HEROIN).comparedTo(drugs.get(Drug.COCAINE)).comparabilityIssues())
                .filteredOn(issue -> issue.code() == Issue.Code.SCOPE)
                .singleElement()
                .hasToString("different rows: by drug Heroin and by drug Cocaine");
        assertThat(drugs.get(Drug.HEROIN).comparedTo(drugs.total()).comparabilityIssues())
                .filteredOn(issue -> issue.code() == Issue.Code.SCOPE)
                .singleElement()
                .asString()
                .contains("by drug Heroin");
        assertThat(drugs.get(Drug.HEROIN)
                        .comparedTo(drugs.get(Drug.COCAINE))
                        .change(DrugMeasures.SEIZURES)
                        .growth())
                .isEmpty();
    }

    @Test
    void monthAgainstTheSameMonthOfTheYearBefore_isLike() {
        Summary february2024 = YEAR_2024
                .forPeriod(ReportingPeriod.ofMonth(YearMonth.of(2024, 2)))
                .summarize(Given.complete(List.of(Given.cash("1", "2024-02-29", "3"))));
        Summary february2023 = YEAR_2024
                .forPeriod(ReportingPeriod.ofMonth(YearMonth.of(2023, 2)))
                .summarize(Given.complete(List.of(Given.cash("2", "2023-02-28", "2"))));

        assertThat(february2024
                        .comparedTo(february2023)
                        .change(CashMeasures.SEIZED)
                        .growth())
                .contains(Ratio.of(BigDecimal.ONE, BigDecimal.valueOf(2)));
    }

    @Test
    void ratio_isInLowestTerms_andRoundsOnlyAsAPercentage() {
        Ratio ratio = Ratio.of(new BigDecimal("-2.50"), new BigDecimal("7.5"));

        assertThat(ratio).hasToString("-1/3").isEqualTo(Ratio.of(BigDecimal.ONE, new BigDecimal("-3")));
        assertThat(ratio.percent(1)).isEqualByComparingTo("-33.3");
        assertThat(Ratio.of(BigDecimal.ONE, new BigDecimal("8")).percent(0)).isEqualByComparingTo("13");
        assertThat(Ratio.of(BigDecimal.ONE.negate(), new BigDecimal("8")).percent(0))
                .isEqualByComparingTo("-13");
        assertThatThrownBy(() -> Ratio.of(BigDecimal.ONE, new BigDecimal("0.0")))
                .isInstanceOf(ArithmeticException.class);
    }
}
