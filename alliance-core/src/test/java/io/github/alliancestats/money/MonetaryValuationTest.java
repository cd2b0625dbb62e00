package io.github.alliancestats.money;

import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.money;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonetaryValuationTest {

    @Test
    void amount_isTheRangeFromItselfToItself() {
        MonetaryValuation valuation = MonetaryValuation.of(ValuationBasis.STREET, pounds("900"));

        assertThat(valuation.low()).isEqualTo(pounds("900"));
        assertThat(valuation.typical()).contains(pounds("900"));
        assertThat(valuation.high()).isEqualTo(pounds("900"));
        assertThat(valuation.hasRange()).isFalse();
        assertThat(valuation).hasToString("street GBP 900");
        assertThat(valuation.getView()).isEqualTo("street GBP 900");
    }

    @Test
    void range_hasATypicalOnlyIfItWasGiven() {
        MonetaryValuation without = MonetaryValuation.range(ValuationBasis.STREET, pounds("900"), null, pounds("1200"));
        MonetaryValuation with =
                MonetaryValuation.range(ValuationBasis.STREET, pounds("900"), pounds("1000"), pounds("1200"));

        assertThat(without.typical()).isEmpty();
        assertThat(without).hasToString("street GBP 900/?/1200");
        assertThat(with.typical()).contains(pounds("1000"));
        assertThat(with).hasToString("street GBP 900/1000/1200").isNotEqualTo(without);
        assertThat(with.hasRange()).isTrue();
    }

    @Test
    void rangeOfNumbers_isTheRangeOfAmounts() {
        assertThat(MonetaryValuation.range(
                        ValuationBasis.STREET, new BigDecimal("900"), null, new BigDecimal("1200"), GBP))
                .isEqualTo(MonetaryValuation.range(ValuationBasis.STREET, pounds("900"), null, pounds("1200")));
        assertThat(MonetaryValuation.range(
                        ValuationBasis.STREET,
                        new BigDecimal("900"),
                        new BigDecimal("1000"),
                        new BigDecimal("1200"),
                        GBP))
                .isEqualTo(
                        MonetaryValuation.range(ValuationBasis.STREET, pounds("900"), pounds("1000"), pounds("1200")));
        assertThatThrownBy(() -> MonetaryValuation.range(
                        ValuationBasis.STREET, new BigDecimal("2"), null, new BigDecimal("1"), GBP))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Too large for millionths. */
    @Test
    void rangeOfLargeNumbers_keepsEveryDigit() {
        MonetaryValuation large = MonetaryValuation.range(
                ValuationBasis.STREET, pounds("123456789012345.67"), null, pounds("123456789012345.68"));

        assertThat(large.low()).isEqualTo(pounds("123456789012345.67"));
        assertThat(large.high()).isEqualTo(pounds("123456789012345.68"));
        assertThat(large).hasToString("street GBP 123456789012345.67/?/123456789012345.68");
    }

    @Test
    void rangeOfOneNumber_isTheAmount() {
        assertThat(MonetaryValuation.range(ValuationBasis.STREET, pounds("900"), null, pounds("900.00")))
                .isEqualTo(MonetaryValuation.of(ValuationBasis.STREET, pounds("900")));
    }

    @Test
    void thirtyPounds_areThirtyPounds() {
        MonetaryValuation one = MonetaryValuation.of(ValuationBasis.STREET, new BigDecimal("30"), GBP);

        assertThat(one)
                .isEqualTo(MonetaryValuation.of(ValuationBasis.STREET, new BigDecimal("30.00"), GBP))
                .isEqualTo(MonetaryValuation.of(ValuationBasis.STREET, pounds("30.0")))
                .hasSameHashCodeAs(MonetaryValuation.of(ValuationBasis.STREET, new BigDecimal("3E+1"), GBP))
                .isNotEqualTo(MonetaryValuation.of(ValuationBasis.STREET, money("30", EUR)))
                .isNotEqualTo(MonetaryValuation.of(ValuationBasis.WHOLESALE, pounds("30")));
    }

    @ParameterizedTest
    @CsvSource({"2, 3, 1", "3, 2, 4", "1, 4, 3", "-1, 0, 1"})
    void range_outOfOrderOrBelowZero_isRefused(String low, String typical, String high) {
        assertThatThrownBy(() ->
                        MonetaryValuation.range(ValuationBasis.STREET, pounds(low), pounds(typical), pounds(high)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(low);
    }

    @Test
    void highBelowLow_isRefused() {
        assertThatThrownBy(() -> MonetaryValuation.range(ValuationBasis.STREET, pounds("2"), null, pounds("1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2")
                .hasMessageContaining("1");
    }

    /** The message has only stated values. */
    @Test
    void highBelowLow_withoutATypicalValue_hasTwoValues() {
        assertThatThrownBy(() -> MonetaryValuation.range(ValuationBasis.STREET, pounds("20"), null, pounds("10")))
                .hasMessage("a range must run from low to typical to high, but was 20, 10");
    }

    /** A row of a table often lacks an amount, and an intake rejects only rows with illegal arguments. */
    @Test
    @SuppressWarnings("NullAway") // as callers without a check of nulls
    void missingAmount_isIllegal() {
        assertThatThrownBy(() -> MonetaryValuation.of(ValuationBasis.STREET, (BigDecimal) null, GBP))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a valuation must have an amount");
        assertThatThrownBy(() -> MonetaryValuation.range(ValuationBasis.STREET, null, null, pounds("1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a low value must have an amount");
        assertThatThrownBy(() -> MonetaryValuation.range(ValuationBasis.STREET, pounds("1"), null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a high value must have an amount");
    }

    @Test
    void negativeAmount_isRefused() {
        assertThatThrownBy(() -> MonetaryValuation.of(ValuationBasis.STREET, pounds("-0.01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must not be negative")
                .hasMessageContaining("-0.01");
        assertThatThrownBy(() -> MonetaryValuation.of(ValuationBasis.STREET, new BigDecimal("-1"), GBP))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void currenciesThatDiffer_areRefused() {
        assertThatThrownBy(() -> MonetaryValuation.range(ValuationBasis.STREET, pounds("1"), null, money("2", EUR)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GBP 1")
                .hasMessageContaining("EUR 2");
        assertThatThrownBy(
                        () -> MonetaryValuation.range(ValuationBasis.STREET, pounds("1"), money("2", EUR), pounds("3")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void source_isKept_andEmptyIfUnknown() {
        MonetaryValuation valuation =
                MonetaryValuation.of(ValuationBasis.STREET, pounds("1")).source("drug expert witness");

        assertThat(valuation.source()).contains("drug expert witness");
        assertThat(valuation).hasToString("street GBP 1, by drug expert witness");
        assertThat(MonetaryValuation.of(ValuationBasis.STREET, pounds("1")).source())
                .isEmpty();
        assertThat(valuation).isNotEqualTo(MonetaryValuation.of(ValuationBasis.STREET, pounds("1")));
        assertThat(valuation.source(null).source()).isEmpty();
    }
}
