package io.github.alliancestats.internal.exact;

import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.money;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.records.OwnCurrency;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.Monetary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactMoneyTest {

    /** More digits than a long has, before and behind the point. */
    private static final String WIDE = "123456789012345678901234567890.0123456789";

    private static ExactMoney of(String number, String currency) {
        return ExactMoney.of(new BigDecimal(number), Monetary.getCurrency(currency));
    }

    @ParameterizedTest
    @CsvSource({
        "30.00, 30, 30000000",
        "-0.50, -0.5, -500000",
        "0.0000001, 0.0000001, " + Micros.NONE,
        WIDE + ", " + WIDE + ", " + Micros.NONE,
    })
    void amount_isHeldExactly_inMillionthsWhereItFits(BigDecimal number, BigDecimal held, long micros) {
        ExactMoney amount = ExactMoney.of(number, GBP);

        assertThat(amount.number()).isEqualTo(held);
        assertThat(amount.micros()).isEqualTo(micros);
        assertThat(amount).isEqualTo(ExactMoney.of(pounds(number.toPlainString())));
        assertThat(amount.range()).isEqualTo(ExactRange.of(number));
        assertThat(amount).hasToString("GBP " + held.toPlainString());
    }

    @ParameterizedTest
    @CsvSource({"30", "-0.5", WIDE})
    void amountGivenToCallers_keepsEveryDigit(String number) {
        assertThat(of(number, "GBP").toMonetaryAmount()).isEqualTo(pounds(number));
        assertThat(of(number, "EUR").toMonetaryAmount()).isEqualTo(money(number, Monetary.getCurrency("EUR")));
        assertThat(ExactMoney.shown(Optional.of(of(number, "GBP")))).contains(pounds(number));
    }

    @Test
    void unknownAmount_isShownAsEmpty() {
        assertThat(ExactMoney.shown(Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0", "0.01", WIDE})
    void amountNotBelowZero_isItselfAtLeastZero(BigDecimal number) {
        ExactMoney amount = ExactMoney.of(number, GBP);

        assertThat(amount.atLeastZero()).isSameAs(amount);
    }

    /** Above 140,737,488.355327, a number is not held in millionths. */
    @ParameterizedTest
    @CsvSource({
        "2, 3",
        "3, 2",
        "0, 0",
        "-0.5, 0.5",
        "0.0000001, 0.9999999",
        "140737488.355327, 0.000001",
        "-140737488.355327, 140737488.355327",
        "140737488.355327, 140737488.355327",
        "1, " + WIDE,
        WIDE + ", " + WIDE,
        WIDE + ", 1",
    })
    void arithmetic_equalsThatOfDecimals(BigDecimal number, BigDecimal other) {
        ExactMoney amount = ExactMoney.of(number, GBP);
        ExactMoney second = ExactMoney.of(other, GBP);

        assertThat(amount.plus(second)).isEqualTo(ExactMoney.of(number.add(other), GBP));
        assertThat(amount.minus(second)).isEqualTo(ExactMoney.of(number.subtract(other), GBP));
        assertThat(amount.negated()).isEqualTo(ExactMoney.of(number.negate(), GBP));
        assertThat(amount.min(second)).isEqualTo(ExactMoney.of(number.min(other), GBP));
        assertThat(amount.negated().atLeastZero())
                .isEqualTo(ExactMoney.of(number.negate().max(BigDecimal.ZERO), GBP));
        assertThat(amount.signum()).isEqualTo(number.signum());
        assertThat(Integer.signum(amount.compareTo(second))).isEqualTo(number.compareTo(other));
    }

    /** A payment that is cut to a limit stays in the currency unit in which it was stated. */
    @ParameterizedTest
    @CsvSource({"5, 3", "3, 5", WIDE + ", 3"})
    void smallerAmount_keepsTheCurrencyUnit(BigDecimal number, BigDecimal limit) {
        ExactMoney amount = ExactMoney.of(number, new OwnCurrency("GBP"));

        ExactMoney smaller = amount.min(ExactMoney.of(limit, GBP));

        assertThat(smaller.number()).isEqualByComparingTo(number.min(limit));
        assertThat(smaller.currency()).isSameAs(amount.currency());
    }

    @Test
    void order_isByCode_andThenByNumber() {
        assertThat(Stream.of(of("2", "GBP"), of("10", "GBP"), of("300", "EUR"), of("-1", "USD"), of(WIDE, "GBP"))
                        .sorted())
                .containsExactly(of("300", "EUR"), of("2", "GBP"), of("10", "GBP"), of(WIDE, "GBP"), of("-1", "USD"));
        assertThat(of("2", "GBP")).isEqualByComparingTo(of("2.00", "GBP"));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "0.01, true", "-0.01, false", "1E+999, true", "1E+1000, false"})
    void whatNobodyCanOweLessThanNothingOf(BigDecimal number, boolean admitted) {
        if (admitted) {
            assertThat(ExactMoney.notNegative(number, GBP, "a debt")).isEqualTo(ExactMoney.of(number, GBP));
        } else {
            assertThatThrownBy(() -> ExactMoney.notNegative(number, GBP, "a debt"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void debtBelowZero_isRefusedByName() {
        assertThatThrownBy(() -> ExactMoney.notNegative(pounds("-0.01"), "a debt"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a debt must not be negative, but was GBP -0.01");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "-1.5, true", "1E+999, true", "1E+5000, false"})
    void number_isAdmitted_unlessItHasFarTooManyDigits(BigDecimal number, boolean admitted) {
        assertThat(ExactMoney.isAdmitted(number)).isEqualTo(admitted);
    }

    @Test
    void amounts_haveOneCurrency_ifTheirCodesAreEqual() {
        assertThat(of("1", "GBP").isInCurrencyOf(of("2", "GBP"))).isTrue();
        assertThat(of("1", "GBP").isInCurrencyOf(of("1", "EUR"))).isFalse();
    }
}
