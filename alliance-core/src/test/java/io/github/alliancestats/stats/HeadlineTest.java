package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.money.Monetary;
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
        return YEAR.summarize(List.of(Given.cash("1", "2024-01-01", pounds))).figure(CashMeasures.SEIZED);
    }

    private static Figure<MonetaryAmount> range(String low, String high) {
        MonetaryValuation valuation = MonetaryValuation.range(ValuationBasis.STREET, pounds(low), null, pounds(high));
        return YEAR.summarize(List.of(Given.valued("1", "2024-01-01", Drug.HEROIN, valuation)))
                .figure(DrugMeasures.VALUE);
    }

    private static Figure<Long> count(int seizures) {
        List<CashSeizure> cash = IntStream.range(0, seizures)
                .mapToObj(i -> Given.cash("C" + i, "2024-01-01", "1"))
                .toList();
        return YEAR.summarize(Given.declared(cash, CashSeizure.class)).figure(CashMeasures.SEIZURES);
    }

    private static Figure<Quantity> grams(String grams) {
        DrugSeizure seizure = DrugSeizure.builder()
                .id("cumbria", "1")
                .seized(LocalDate.of(2024, 1, 1))
                .drug(Drug.HEROIN, Quantity.grams(grams))
                .build();
        return YEAR.summarize(List.of(seizure)).figure(DrugMeasures.MASS);
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
                "0.99            | £1",
                "0               | £0",
                "16960000000     | more than £16.9bn",
                "1000000000      | £1bn",
                "999999999.99    | more than £999.9m",
            })
    void moreThan_toTheUsualStep(String pounds, String claim) {
        assertThat(seized(pounds)
                        .claim(Wording.MORE_THAN, Wording.ROUNDED)
                        .orElseThrow()
                        .text())
                .isEqualTo(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11260000    | 1000000   | more than £11m",
                "11260000    | 50000     | more than £11.25m",
                "11260000    | 1         |",
                "11260000.01 | 1         | more than £11.26m",
                "11260001    | 1         |",
                "11000000    | 1000000   |",
                "612300      | 500000    | more than £500,000",
                "400000      | 1000000   |",
                "0           | 1000000   |",
                "1           | 1         |",
            })
    void moreThan_toAStep_isFairOnlyAboveAMultiple(String pounds, long step, String claim) {
        assertThat(seized(pounds).claim(Wording.MORE_THAN, step).map(Claim::text))
                .isEqualTo(Optional.ofNullable(claim));
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
                "245        | nearly £250", // half way from 240
                "0          | ''",
                "5          | ''",
            })
    void nearly_toTenTimesTheUsualStep(String pounds, String claim) {
        assertThat(seized(pounds).claim(Wording.NEARLY).map(Claim::text).orElse(""))
                .isEqualTo(claim);
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
        assertThat(seized(pounds).claim(Wording.NEARLY, step).map(Claim::text).orElse(""))
                .isEqualTo(claim);
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
                "0.50        | £0.50",
                "0.90        | £1",
                "999950000   | £1bn",
            })
    void rounded_roundsHalfUpOnce(String pounds, String claim) {
        assertThat(seized(pounds).claim(Wording.ROUNDED).orElseThrow().text()).isEqualTo(claim);
    }

    @Test
    void rounded_byMoreThanATenth_isTheExactWords() {
        assertThat(seized("400000")
                        .claim(Wording.ROUNDED, 1_000_000)
                        .orElseThrow()
                        .text())
                .isEqualTo("£400,000");
        assertThat(seized("500000")
                        .claim(Wording.ROUNDED, 1_000_000)
                        .orElseThrow()
                        .text())
                .isEqualTo("£500,000");
        assertThat(seized("899999.99")
                        .claim(Wording.ROUNDED, 1_000_000)
                        .orElseThrow()
                        .text())
                .isEqualTo("£899,999.99");
        assertThat(seized("900000")
                        .claim(Wording.ROUNDED, 1_000_000)
                        .orElseThrow()
                        .text())
                .isEqualTo("£1m");
        assertThat(seized("1100000")
                        .claim(Wording.ROUNDED, 1_000_000)
                        .orElseThrow()
                        .text())
                .isEqualTo("£1m");
        assertThat(seized("1100000.01")
                        .claim(Wording.ROUNDED, 1_000_000)
                        .orElseThrow()
                        .text())
                .isEqualTo("£1,100,000.01");
        assertThat(range("3600000", "5500000")
                        .claim(Wording.ROUNDED, 1_000_000)
                        .orElseThrow()
                        .text())
                .isEqualTo("£4m to £6m");
        assertThat(range("3500000", "5500000")
                        .claim(Wording.ROUNDED, 1_000_000)
                        .orElseThrow()
                        .text())
                .isEqualTo("£3,500,000 to £5,500,000");
        assertThat(range("3600000", "5400000")
                        .claim(Wording.ROUNDED, 1_000_000)
                        .orElseThrow()
                        .text())
                .isEqualTo("£4m to £5m");
        assertThat(range("3600000", "1400000000")
                        .claim(Wording.ROUNDED, 1_000_000_000)
                        .orElseThrow()
                        .text())
                .isEqualTo("£3,600,000 to £1,400,000,000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "497300      | about £500,000",
                "523000      | about £520,000", // 500,000 is not within reach of the step
                "550400      | about £550,000",
                "11260000    | about £11m",
                "1260000     | about £1.3m", // a quarter off a million
                "1040000     | about £1m",
                "1060000     | about £1.1m",
                "3960000     | about £4m",
                "500000      | ''", // the very number
                "499999.99   | about £500,000",
                "38          | about £40",
                "5           | ''",
                "0.99        | about £1",
                "0.40        | ''",
                "0           | ''",
                "999999999   | about £1bn",
            })
    void about_toTenTimesTheUsualStep_elseToTheUsualStep(String pounds, String claim) {
        assertThat(text(seized(pounds).claim(Wording.ABOUT))).isEqualTo(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "487300    | 100000  | about £500,000",
                "475000    | 100000  | about £500,000", // a twentieth below
                "474999.99 | 100000  | ''",
                "525000    | 100000  | about £500,000", // a twentieth above
                "525000.01 | 100000  | ''",
                "500000    | 100000  | ''",
                "487300    | 10000   | about £490,000",
                "487300    | 1000000 | ''",
                "13400000  | 1000000 | about £13m",
            })
    void about_toAStep_isSaidWithinATwentieth_andNotOfTheVeryNumber(String pounds, long step, String claim) {
        assertThat(text(seized(pounds).claim(Wording.ABOUT, step))).isEqualTo(claim);
    }

    @Test
    void about_ofARange_wantsBothEndsNearTheSameNumber() {
        assertThat(text(range("480000", "520000").claim(Wording.ABOUT, 100_000)))
                .isEqualTo("about £500,000");
        assertThat(text(range("500000", "520000").claim(Wording.ABOUT, 100_000)))
                .isEqualTo("about £500,000");
        assertThat(range("470000", "520000").claim(Wording.ABOUT, 100_000)).isEmpty();
        assertThat(range("480000", "530000").claim(Wording.ABOUT, 100_000)).isEmpty();
        assertThat(range("480000", "520000").claim(Wording.ABOUT, 10_000)).isEmpty();
        assertThat(range("480000", "520000").claim(Wording.ABOUT)).isEmpty();
        assertThat(text(range("11260000", "11400000").claim(Wording.ABOUT))).isEqualTo("about £11m");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "612300       | over half a million pounds",
                "500000       | ''", // the very number
                "500000.01    | over half a million pounds",
                "625000       | over half a million pounds", // by a quarter of it
                "625000.01    | ''",
                "749999.99    | ''",
                "750000.01    | over three quarters of a million pounds",
                "250001       | over a quarter of a million pounds",
                "100500       | over a hundred thousand pounds",
                "1000000      | ''",
                "1000000.01   | over a million pounds",
                "1250000      | over a million pounds",
                "1900000      | ''",
                "2100000      | over two million pounds",
                "6000000      | ''", // not over five million either
                "10400000     | over ten million pounds",
                "13000000     | ''",
                "251000000    | over a quarter of a billion pounds",
                "1200000000   | over a billion pounds",
                "4100         | over four thousand pounds",
                "205          | over two hundred pounds",
                "1001         | over a thousand pounds",
                "99.99        | ''",
                "0            | ''",
            })
    void over_isSaidOfANumberInWords_byAQuarterOfItAtMost(String pounds, String claim) {
        assertThat(text(seized(pounds).claim(Wording.OVER))).isEqualTo(claim);
    }

    @Test
    void over_namesWhatItCounts() {
        assertThat(text(count(1_027).claim(Wording.OVER))).isEqualTo("over a thousand");
        assertThat(count(1_000).claim(Wording.OVER)).isEmpty();
        assertThat(text(grams("103000").claim(Wording.OVER))).isEqualTo("over a hundred kilograms");
        assertThat(grams("100000").claim(Wording.OVER)).isEmpty();
        assertThat(grams("500").claim(Wording.OVER)).isEmpty();
        assertThat(text(drugs(Quantity.plants(2_043), DrugMeasures.PLANTS).claim(Wording.OVER)))
                .isEqualTo("over two thousand plants");
        assertThat(text(drugs(Quantity.tablets(212), DrugMeasures.DOSES).claim(Wording.OVER)))
                .isEqualTo("over two hundred tablets or doses");
        assertThat(text(drugs(Quantity.of(205, QuantityUnit.LITRE), DrugMeasures.VOLUME)
                        .claim(Wording.OVER)))
                .isEqualTo("over two hundred litres");
        assertThat(text(custody(804).claim(Wording.OVER))).isEqualTo("over eight hundred years");
        assertThat(custody(800).claim(Wording.OVER)).isEmpty();
    }

    private static Figure<Quantity> drugs(Quantity quantity, Measure<Quantity> measure) {
        DrugSeizure seizure = DrugSeizure.builder()
                .id("cumbria", "1")
                .seized(LocalDate.of(2024, 1, 1))
                .drug(Drug.CANNABIS, quantity)
                .build();
        return YEAR.summarize(List.of(seizure)).figure(measure);
    }

    private static Figure<Period> custody(int years) {
        Proceedings jailed = Proceedings.builder()
                .id("essex", "1")
                .sentenced(LocalDate.of(2024, 1, 1), Sentence.custody(Period.ofYears(years)))
                .build();
        return YEAR.summarize(List.of(jailed)).figure(PeopleMeasures.CUSTODY);
    }

    @ParameterizedTest
    @CsvSource({"EUR, over half a million euros", "USD, over half a million US dollars", "SEK, over half a million SEK"
    })
    void over_namesTheCurrency(String currency, String claim) {
        CashSeizure seizure = CashSeizure.builder()
                .id("cumbria", "1")
                .seized(LocalDate.of(2024, 1, 1))
                .amount(new BigDecimal("612300"), Monetary.getCurrency(currency))
                .build();
        Figure<MonetaryAmount> figure = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
                .summarize(List.of(seizure))
                .figures(CashMeasures.SEIZED)
                .get(0);

        assertThat(text(figure.claim(Wording.OVER))).isEqualTo(claim);
    }

    @Test
    void over_ofARange_speaksFromItsLowEnd() {
        assertThat(text(range("612300", "900000").claim(Wording.OVER))).isEqualTo("over half a million pounds");
        assertThat(range("500000", "612300").claim(Wording.OVER)).isEmpty();
    }

    @Test
    void upTo_roundsTheHighEndOfARangeUp() {
        assertThat(text(range("11260000", "12340000").claim(Wording.UP_TO))).isEqualTo("up to £12.4m");
        assertThat(text(range("11260000", "12300000").claim(Wording.UP_TO))).isEqualTo("up to £12.3m");
        assertThat(text(range("11260000", "12300000.01").claim(Wording.UP_TO))).isEqualTo("up to £12.4m");
        assertThat(text(range("0", "612300").claim(Wording.UP_TO))).isEqualTo("up to £613,000");
        assertThat(text(range("0", "999999.99").claim(Wording.UP_TO))).isEqualTo("up to £1m");
        assertThat(text(range("11260000", "12340000").claim(Wording.UP_TO, 1_000_000)))
                .isEqualTo("up to £13m");
        assertThat(text(range("11260000", "12340000").claim(Wording.UP_TO, 10_000)))
                .isEqualTo("up to £12.34m");
        assertThat(text(range("100000", "612300").claim(Wording.UP_TO, 1_000_000)))
                .isEqualTo("up to £612,300");
        assertThat(text(range("100000", "1100000").claim(Wording.UP_TO, 1_000_000)))
                .isEqualTo("up to £1,100,000");
        assertThat(text(range("100000", "1800000").claim(Wording.UP_TO, 1_000_000)))
                .isEqualTo("up to £2m");
        assertThat(text(range("0", "0.40").claim(Wording.UP_TO))).isEqualTo("up to £0.40");
    }

    @Test
    void upTo_theStepItself_isThatStep() {
        assertThat(range("500000", "1000000").claim(Wording.UP_TO, 1_000_000).orElseThrow())
                .hasToString("up to £1m");
        assertThat(range("500000", "999999").claim(Wording.UP_TO, 1_000_000).orElseThrow())
                .hasToString("up to £999,999");
    }

    @Test
    void upTo_isSaidOfARangeAlone() {
        assertThat(seized("12340000").claim(Wording.UP_TO)).isEmpty();
        assertThat(seized("12340000").claim(Wording.UP_TO, 1_000_000)).isEmpty();
        assertThat(range("12340000", "12340000").claim(Wording.UP_TO)).isEmpty();
    }

    @Test
    void exact_isEveryDigit() {
        assertThat(seized("11243518.40").claim(Wording.EXACT).orElseThrow()).hasToString("£11,243,518.40");
        assertThat(range("11260000", "12340000.5").claim(Wording.EXACT).orElseThrow())
                .hasToString("£11,260,000 to £12,340,000.50");
        assertThat(seized("612300").claim(Wording.EXACT).orElseThrow()).hasToString("£612,300");
        assertThat(count(1_200).claim(Wording.EXACT).orElseThrow()).hasToString("1,200");
    }

    @Test
    void nothingKnown_isNotClaimed() {
        Figure<MonetaryAmount> value = YEAR.summarize(List.of(Given.seizure("1", "2024-01-01", Drug.HEROIN)))
                .figure(DrugMeasures.VALUE);

        assertThat(Wording.values())
                .allSatisfy(wording -> assertThat(value.claim(wording)).isEmpty());
        assertThat(value.text()).isEqualTo("not known");
        assertThat(value.claim(Wording.ABOUT, 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {250, 2, 5, 11, 110, 101, 1_000_001, Long.MAX_VALUE})
    void stepThatTheDigitsDoNotShow_isRefused(long step) {
        Figure<MonetaryAmount> figure = seized("1234");

        assertThatThrownBy(() -> figure.claim(Wording.ROUNDED, step).orElseThrow())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a power of ten")
                .hasMessageContaining(String.valueOf(step));
        assertThatThrownBy(() -> figure.claim(Wording.ABOUT, step)).isInstanceOf(IllegalArgumentException.class);
        assertThat(figure.claim(Wording.MORE_THAN, 250).orElseThrow())
                .as("true of every step")
                .hasToString("more than £1,000");
    }

    /** "£1,250" would be read as rounded to ten pounds. */
    @Test
    void powersOfTen_areShown() {
        assertThat(seized("1234").claim(Wording.ROUNDED, 1).orElseThrow()).hasToString("£1,234");
        assertThat(seized("1234").claim(Wording.ROUNDED, 10).orElseThrow()).hasToString("£1,230");
        assertThat(seized("12345").claim(Wording.ROUNDED, 1_000).orElseThrow()).hasToString("£12,000");
        assertThat(seized("1003").claim(Wording.ROUNDED, 100).orElseThrow())
                .as("ten of them")
                .hasToString("£1,000");
        assertThat(seized("3960000").claim(Wording.ROUNDED, 1_000_000).orElseThrow())
                .hasToString("£4m");
        assertThat(seized("1234")
                        .claim(Wording.ROUNDED, 1_000_000_000_000_000_000L)
                        .orElseThrow())
                .hasToString("£1,234");
    }

    /** "100" for 123 would be read as an exact number. */
    @Test
    void stepThatTheDigitsHide_isNotTaken() {
        assertThat(count(123).claim(Wording.ROUNDED, 100).orElseThrow()).hasToString("123");
        assertThat(seized("1234").claim(Wording.ROUNDED, 1_000).orElseThrow()).hasToString("£1,234");
        assertThat(seized("43000000").claim(Wording.ROUNDED, 10_000_000).orElseThrow())
                .hasToString("£43,000,000");
        assertThat(text(range("11", "123").claim(Wording.UP_TO, 100))).isEqualTo("up to £123");
    }

    private static String text(Optional<Claim> claim) {
        return claim.map(Claim::text).orElse("");
    }

    @Test
    void sevenPoint8496Million_isNeverSevenPointNine() {
        Figure<MonetaryAmount> figure = seized("7849600");

        assertThat(figure.claim(Wording.MORE_THAN, Wording.ROUNDED).orElseThrow())
                .hasToString("more than £7.8m");
        assertThat(figure.claim(Wording.ROUNDED).orElseThrow()).hasToString("£7.8m");
        assertThat(figure.claim(Wording.NEARLY, 100_000).orElseThrow()).hasToString("nearly £7.9m");
        assertThat(List.of(
                        figure.claim(Wording.MORE_THAN, Wording.ROUNDED)
                                .orElseThrow()
                                .text(),
                        figure.claim(Wording.ROUNDED).orElseThrow().text()))
                .noneMatch(text -> text.contains("7.9"));
    }

    @Test
    void range_speaksFromItsLowEnd() {
        assertThat(range("11260000", "12340000")
                        .claim(Wording.MORE_THAN, Wording.ROUNDED)
                        .orElseThrow())
                .hasToString("more than £11.2m");
        assertThat(range("11200000", "12340000")
                        .claim(Wording.MORE_THAN, Wording.ROUNDED)
                        .orElseThrow())
                .hasToString("£11.2m to £12.3m");
        assertThat(range("0", "12340000")
                        .claim(Wording.MORE_THAN, Wording.ROUNDED)
                        .orElseThrow())
                .hasToString("£0 to £12,340,000");
        assertThat(range("11260000", "12340000").claim(Wording.ROUNDED).orElseThrow())
                .hasToString("£11.3m to £12.3m");
        assertThat(range("11260000", "11270000").claim(Wording.ROUNDED).orElseThrow())
                .hasToString("£11.3m");
        assertThat(range("11260000", "12340000.5").text()).isEqualTo("£11,260,000 to £12,340,000.50");
    }

    @Test
    void nearly_ofARange_wantsBothEndsBelowAndClose() {
        assertThat(range("3960000", "3990000").claim(Wording.NEARLY).orElseThrow())
                .hasToString("nearly £4m");
        assertThat(range("3960000", "4000000").claim(Wording.NEARLY, 1_000_000)).isEmpty();
        assertThat(range("3900000", "3990000").claim(Wording.NEARLY, 1_000_000)).isEmpty();
    }

    @Test
    void counts_haveNoCurrency() {
        assertThat(count(968).claim(Wording.MORE_THAN, Wording.ROUNDED).orElseThrow())
                .hasToString("968");
        assertThat(count(968).claim(Wording.MORE_THAN, 100).orElseThrow()).hasToString("more than 900");
        assertThat(count(1_200).claim(Wording.MORE_THAN, Wording.ROUNDED).orElseThrow())
                .hasToString("1,200");
        assertThat(count(985).claim(Wording.NEARLY, 1_000).orElseThrow()).hasToString("nearly 1,000");
        assertThat(count(968).claim(Wording.NEARLY, 1_000)).isEmpty();
        assertThat(count(38).claim(Wording.MORE_THAN, 100)).isEmpty();
        assertThat(count(0).claim(Wording.MORE_THAN, Wording.ROUNDED).orElseThrow())
                .hasToString("0");
    }

    @Test
    void quantities_haveTheirUnit() {
        assertThat(grams("4521.5").claim(Wording.MORE_THAN, Wording.ROUNDED).orElseThrow())
                .hasToString("more than 4.52 kg");
        assertThat(grams("45215").claim(Wording.ROUNDED, 1_000).orElseThrow()).hasToString("45 kg");
        assertThat(grams("999").claim(Wording.MORE_THAN, Wording.ROUNDED).orElseThrow())
                .hasToString("999 g");
        assertThat(grams("1000").claim(Wording.MORE_THAN, Wording.ROUNDED).orElseThrow())
                .hasToString("1 kg");
        assertThat(grams("985").claim(Wording.NEARLY, 1_000).orElseThrow()).hasToString("nearly 1 kg");
        assertThat(grams("0.5").claim(Wording.MORE_THAN, Wording.ROUNDED).orElseThrow())
                .hasToString("0.5 g");
        assertThat(grams("4521.5").text()).isEqualTo("4.5215 kg");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void stepBelowOne_isRefused(long step) {
        Figure<MonetaryAmount> figure = seized("11260000");

        assertThatThrownBy(() -> figure.claim(Wording.MORE_THAN, step).orElseThrow())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 or more")
                .hasMessageContaining(String.valueOf(step));
        assertThatThrownBy(() -> figure.claim(Wording.NEARLY, step)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> figure.claim(Wording.ROUNDED, step).orElseThrow())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> figure.claim(Wording.ABOUT, step)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> figure.claim(Wording.UP_TO, step)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void claim_carriesItsFigure() {
        Figure<MonetaryAmount> figure = seized("11260000");

        assertThat(figure.claim(Wording.MORE_THAN, Wording.ROUNDED)
                        .orElseThrow()
                        .figure())
                .isSameAs(figure);
        assertThat(figure.claim(Wording.EXACT).orElseThrow().figures()).containsExactly(figure);
        assertThat(figure.claim(Wording.ABOUT).orElseThrow().figures()).containsExactly(figure);
    }
}
