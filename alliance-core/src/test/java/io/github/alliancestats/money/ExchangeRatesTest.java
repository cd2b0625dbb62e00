package io.github.alliancestats.money;

import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.USD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeRatesTest {

    private static final BigDecimal RATE = new BigDecimal("0.85");

    private static LocalDate may(int day) {
        return LocalDate.of(2024, 5, day);
    }

    private static ExchangeRates.Builder span(int from, int to) {
        return ExchangeRates.into(GBP).rate(EUR, may(from), may(to), RATE);
    }

    @Test
    void rate_holdsFromItsFirstToItsLastDay_andForNoOther() {
        ExchangeRates rates = span(10, 12).build();

        assertThat(rates.rate(EUR, may(9))).isEmpty();
        assertThat(rates.rate(EUR, may(10))).contains(RATE);
        assertThat(rates.rate(EUR, may(11))).contains(RATE);
        assertThat(rates.rate(EUR, may(12))).contains(RATE);
        assertThat(rates.rate(EUR, may(13))).isEmpty();
        assertThat(rates.rate(USD, may(11))).isEmpty();
    }

    @Test
    void view_isTheText() {
        ExchangeRates rates = span(10, 12).build();

        assertThat(rates.getView()).isEqualTo(rates.toString()).isNotEmpty();
    }

    @Test
    void target_isOneOnAnyDay() {
        assertThat(ExchangeRates.none(GBP).rate(GBP, may(1))).contains(BigDecimal.ONE);
        assertThat(ExchangeRates.none(GBP).rate(EUR, may(1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10, 12", "9, 10", "12, 14", "11, 11", "5, 20", "9, 13"})
    void overlap_isRefused(int from, int to) {
        ExchangeRates.Builder rates = span(10, 12);

        assertThatThrownBy(() -> rates.rate(EUR, may(from), may(to), RATE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("EUR")
                .hasMessageContaining("2024-05-10");
    }

    @ParameterizedTest
    @CsvSource({"13, 14", "8, 9", "1, 1", "20, 31"})
    void neighbours_areNot(int from, int to) {
        ExchangeRates rates =
                span(10, 12).rate(EUR, may(from), may(to), BigDecimal.TEN).build();

        assertThat(rates.rate(EUR, may(from))).contains(BigDecimal.TEN);
        assertThat(rates.rate(EUR, may(to))).contains(BigDecimal.TEN);
        assertThat(rates.rate(EUR, may(11))).contains(RATE);
    }

    /** Friday 10 May and Monday 13 May 2024 have rates. */
    @Test
    void lastWithin_givesAWeekendTheRateOfItsFriday() {
        ExchangeRates rates = ExchangeRates.into(GBP)
                .lastWithin(2)
                .rate(EUR, may(10), RATE)
                .rate(EUR, may(13), BigDecimal.TEN)
                .build();

        assertThat(rates.rate(EUR, may(9))).isEmpty();
        assertThat(rates.rate(EUR, may(11))).contains(RATE);
        assertThat(rates.rate(EUR, may(12))).contains(RATE);
        assertThat(rates.rate(EUR, may(13))).contains(BigDecimal.TEN);
        assertThat(rates.rate(EUR, may(15))).contains(BigDecimal.TEN);
        assertThat(rates.rate(EUR, may(16))).as("three days later").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31})
    void lastWithin_givesEachOfSoManyDaysTheRate(int days) {
        ExchangeRates rates = ExchangeRates.into(GBP)
                .lastWithin(days)
                .rate(EUR, may(10), RATE)
                .build();

        assertThat(rates.rate(EUR, may(10).plusDays(days))).contains(RATE);
        assertThat(rates.rate(EUR, may(11).plusDays(days))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 32, Integer.MAX_VALUE})
    void lastWithin_outOfRange_isRefused(int days) {
        assertThatThrownBy(() -> ExchangeRates.into(GBP).lastWithin(days))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 31 days")
                .hasMessageContaining(String.valueOf(days));
    }

    @Test
    void sameDaysOfAnotherCurrency_areNoOverlap() {
        ExchangeRates rates =
                span(10, 12).rate(USD, may(10), may(12), BigDecimal.TEN).build();

        assertThat(rates.rate(USD, may(10))).contains(BigDecimal.TEN);
        assertThat(rates.rate(EUR, may(10))).contains(RATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.1", "0.00"})
    void rateNotAboveZero_isRefused(String rate) {
        assertThatThrownBy(() -> ExchangeRates.into(GBP).rate(EUR, may(1), new BigDecimal(rate)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("above zero")
                .hasMessageContaining(rate);
    }

    @Test
    void rateOfTheTarget_isRefused() {
        assertThatThrownBy(() -> ExchangeRates.into(GBP).rate(GBP, may(1), RATE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GBP");
    }

    @Test
    void lastDayBeforeFirst_isRefused() {
        assertThatThrownBy(() -> span(12, 11))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2024-05-11")
                .hasMessageContaining("2024-05-12");
    }

    @Test
    void equality_isOfCurrencyDaysAndRates() {
        ExchangeRates rates = span(10, 12).rate(EUR, may(1), RATE).build();

        assertThat(ExchangeRates.into(GBP)
                        .rate(EUR, may(1), new BigDecimal("0.8500"))
                        .rate(EUR, may(10), may(12), RATE)
                        .build())
                .isEqualTo(rates)
                .hasSameHashCodeAs(rates);
        assertThat(span(10, 12).build()).isNotEqualTo(rates);
        assertThat(ExchangeRates.none(EUR)).isNotEqualTo(ExchangeRates.none(GBP));
    }

    @Test
    void build_isNotChangedByWhatIsAddedLater() {
        ExchangeRates.Builder builder = span(10, 12);
        ExchangeRates before = builder.build();

        builder.rate(EUR, may(20), RATE);

        assertThat(before.rate(EUR, may(20))).isEmpty();
        assertThat(before).hasToString("rates into GBP from [EUR], 1 in all");
    }

    @Test
    void rates_areToldByCurrency_andThenByDay() {
        ExchangeRates rates = span(10, 12)
                .rate(USD, may(5), BigDecimal.TEN)
                .rate(EUR, may(1), new BigDecimal("0.860"))
                .build();

        assertThat(rates.rates())
                .containsExactly(
                        new ExchangeRates.ExchangeRate("EUR", may(1), may(1), new BigDecimal("0.86")),
                        new ExchangeRates.ExchangeRate("EUR", may(10), may(12), RATE),
                        new ExchangeRates.ExchangeRate("USD", may(5), may(5), BigDecimal.TEN));
        assertThat(ExchangeRates.none(GBP).rates()).isEmpty();
    }
}
