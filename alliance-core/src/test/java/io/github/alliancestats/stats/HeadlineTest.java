package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.records.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be said of a figure in a headline; that it is true is {@link HeadlineProperties}' matter. */
class HeadlineTest {

    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
            .reportingIn(GBP)
            .valuedAt(ValuationBasis.STREET);

    private static Figure<MonetaryAmount> seized(String pounds) {
        return YEAR.summarize(List.of(Given.cash("1", "2024-01-01", pounds))).figure(Measure.CASH_SEIZED);
    }

    private static Figure<MonetaryAmount> range(String low, String high) {
        MonetaryValuation valuation = MonetaryValuation.builder()
                .basis(ValuationBasis.STREET)
                .range(pounds(low), pounds(high))
                .build();
        return YEAR.summarize(List.of(Given.valued("1", "2024-01-01", Drug.HEROIN, valuation)))
                .figure(Measure.DRUG_VALUE);
    }

    private static Figure<Long> count(int seizures) {
        return YEAR.summarize(IntStream.range(0, seizures).mapToObj(i -> Given.cash("C" + i, "2024-01-01", "1")))
                .figure(Measure.CASH_SEIZURES);
    }

    private static Figure<Quantity> grams(String grams) {
        DrugSeizure seizure = DrugSeizure.builder()
                .id("cumbria", "1")
                .seizedOn(LocalDate.of(2024, 1, 1))
                .drug(Drug.HEROIN, Quantity.grams(grams))
                .build();
        return YEAR.summarize(List.of(seizure)).figure(Measure.DRUG_MASS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11260000        | more than £11.2m",
                "11200000.00     | £11.2m",
                "11200000.01     | more than £11.2m",
                "11299999.99     | more than £11.2m",
                "3960000         | more than £3.9m",
                "7849600         | more than £7.8m",
                "4300000         | £4.3m",
                "1000000         | £1m",
                "1000000.01      | more than £1m",
                "999999.99       | more than £999,000",
                "612300          | more than £612,000",
                "1234            | more than £1,230",
                "999.50          | more than £999",
                "999             | £999",
                "0.99            | £0.99",
                "0               | £0",
                "16960000000     | more than £16.9bn",
                "1000000000      | £1bn",
                "999999999.99    | more than £999.9m",
            })
    void moreThan_toTheUsualStep(String pounds, String claim) {
        assertThat(seized(pounds).moreThan().text()).isEqualTo(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11260000    | 1000000   | more than £11m",
                "11260000    | 50000     | more than £11.25m",
                "11260000    | 1         | £11.26m",
                "11260000.01 | 1         | more than £11.26m",
                "11260001    | 1         | £11,260,001",
                "11000000    | 1000000   | £11m",
                "612300      | 500000    | more than £500,000",
                "400000      | 1000000   | £400,000",
                "0           | 1000000   | £0",
                "1           | 1         | £1",
            })
    void moreThan_toAStep_belowWhichItIsTheExactWords(String pounds, long step, String claim) {
        assertThat(seized(pounds).moreThan(step).text()).isEqualTo(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3960000    | nearly £4m",
                "3920000    | nearly £4m", // short by a fiftieth of it
                "3919999.99 | ''",
                "7849600    | nearly £8m",
                "11260000   | ''", // nearer to eleven
                "11900000   | nearly £12m",
                "999999.99  | nearly £1m",
                "999999999  | nearly £1bn",
                "4000000    | ''",
                "1010000    | ''",
                "813        | ''",
                "817        | nearly £820",
                "0          | ''",
                "5          | ''",
            })
    void nearly_toTenTimesTheUsualStep(String pounds, String claim) {
        assertThat(seized(pounds).nearly().map(Claim::text).orElse("")).isEqualTo(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7849600    | 100000   | nearly £7.9m",
                "9800000    | 1000000  | nearly £10m", // short by a fiftieth of it
                "9799999.99 | 1000000  | ''",
                "11260000   | 1000000  | ''",
                "4000000    | 1000000  | ''",
                "3999999.99 | 1000000  | nearly £4m",
                "0          | 1        | ''",
            })
    void nearly_toAStep_isSaidIfShortByAFiftiethAtMost(String pounds, long step, String claim) {
        assertThat(seized(pounds).nearly(step).map(Claim::text).orElse("")).isEqualTo(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7849600     | £7.8m",
                "7850000     | £7.9m",
                "7849999.99  | £7.8m",
                "11260000    | £11.3m",
                "612300      | £612,000",
                "0           | £0",
                "0.40        | £0.40",
                "0.50        | £1",
                "999950000   | £1bn",
            })
    void rounded_roundsHalfUpOnce(String pounds, String claim) {
        assertThat(seized(pounds).rounded().text()).isEqualTo(claim);
    }

    @Test
    void rounded_belowHalfAStep_isTheExactWords() {
        assertThat(seized("400000").rounded(1_000_000).text()).isEqualTo("£400,000");
        assertThat(seized("500000").rounded(1_000_000).text()).isEqualTo("£1m");
    }

    @Test
    void sevenPoint8496Million_isNeverSevenPointNine() {
        Figure<MonetaryAmount> figure = seized("7849600");

        assertThat(figure.moreThan()).hasToString("more than £7.8m");
        assertThat(figure.rounded()).hasToString("£7.8m");
        assertThat(figure.nearly(100_000).orElseThrow()).hasToString("nearly £7.9m");
        assertThat(List.of(figure.moreThan().text(), figure.rounded().text())).noneMatch(text -> text.contains("7.9"));
    }

    @Test
    void range_speaksFromItsLowEnd() {
        assertThat(range("11260000", "12340000").moreThan()).hasToString("more than £11.2m");
        assertThat(range("11200000", "12340000").moreThan()).hasToString("at least £11.2m");
        assertThat(range("0", "12340000").moreThan()).hasToString("£0 to £12,340,000");
        assertThat(range("11260000", "12340000").rounded()).hasToString("£11.3m to £12.3m");
        assertThat(range("11260000", "11270000").rounded()).hasToString("£11.3m");
        assertThat(range("11260000", "12340000.5").words()).isEqualTo("£11,260,000 to £12,340,000.50");
    }

    @Test
    void nearly_ofARange_wantsBothEndsBelowAndClose() {
        assertThat(range("3960000", "3990000").nearly().orElseThrow()).hasToString("nearly £4m");
        assertThat(range("3960000", "4000000").nearly(1_000_000)).isEmpty();
        assertThat(range("3900000", "3990000").nearly(1_000_000)).isEmpty();
    }

    @Test
    void counts_haveNoCurrency() {
        assertThat(count(968).moreThan()).hasToString("968");
        assertThat(count(968).moreThan(100)).hasToString("more than 900");
        assertThat(count(1_200).moreThan()).hasToString("1,200");
        assertThat(count(985).nearly(1_000).orElseThrow()).hasToString("nearly 1,000");
        assertThat(count(968).nearly(1_000)).isEmpty();
        assertThat(count(38).moreThan(100)).hasToString("38");
        assertThat(count(0).moreThan()).hasToString("0");
    }

    @Test
    void quantities_haveTheirUnit() {
        assertThat(grams("4521.5").moreThan()).hasToString("more than 4.52 kg");
        assertThat(grams("4521.5").rounded(1_000)).hasToString("5 kg");
        assertThat(grams("999").moreThan()).hasToString("999 g");
        assertThat(grams("1000").moreThan()).hasToString("1 kg");
        assertThat(grams("985").nearly(1_000).orElseThrow()).hasToString("nearly 1 kg");
        assertThat(grams("0.5").moreThan()).hasToString("0.5 g");
        assertThat(grams("4521.5").words()).isEqualTo("4.5215 kg");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void stepBelowOne_isRefused(long step) {
        Figure<MonetaryAmount> figure = seized("11260000");

        assertThatThrownBy(() -> figure.moreThan(step))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 or more")
                .hasMessageContaining(String.valueOf(step));
        assertThatThrownBy(() -> figure.nearly(step)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> figure.rounded(step)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void claim_carriesItsFigure() {
        Figure<MonetaryAmount> figure = seized("11260000");

        assertThat(figure.moreThan().figure()).isSameAs(figure);
    }
}
