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

    private static MonetaryValuation.Builder street() {
        return MonetaryValuation.builder().basis(ValuationBasis.STREET);
    }

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
        MonetaryValuation without =
                street().range(pounds("900"), pounds("1200")).build();
        MonetaryValuation with =
                street().range(pounds("900"), pounds("1000"), pounds("1200")).build();

        assertThat(without.typical()).isEmpty();
        assertThat(without).hasToString("street GBP 900/?/1200");
        assertThat(with.typical()).contains(pounds("1000"));
        assertThat(with).hasToString("street GBP 900/1000/1200").isNotEqualTo(without);
        assertThat(with.hasRange()).isTrue();
    }

    @Test
    void rangeOfNumbers_isTheRangeOfAmounts() {
        assertThat(street().range(new BigDecimal("900"), new BigDecimal("1200"), GBP)
                        .build())
                .isEqualTo(street().range(pounds("900"), pounds("1200")).build());
        assertThat(street().range(new BigDecimal("900"), new BigDecimal("1000"), new BigDecimal("1200"), GBP)
                        .build())
                .isEqualTo(street().range(pounds("900"), pounds("1000"), pounds("1200"))
                        .build());
        assertThatThrownBy(() -> street().range(new BigDecimal("2"), new BigDecimal("1"), GBP))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rangeOfOneNumber_isTheAmount() {
        assertThat(street().range(pounds("900"), pounds("900.00")).build())
                .isEqualTo(street().amount(pounds("900")).build());
    }

    @Test
    void thirtyPounds_areThirtyPounds() {
        MonetaryValuation one = street().amount(new BigDecimal("30"), GBP).build();

        assertThat(one)
                .isEqualTo(street().amount(new BigDecimal("30.00"), GBP).build())
                .isEqualTo(street().amount(pounds("30.0")).build())
                .hasSameHashCodeAs(street().amount(new BigDecimal("3E+1"), GBP).build())
                .isNotEqualTo(street().amount(money("30", EUR)).build())
                .isNotEqualTo(MonetaryValuation.of(ValuationBasis.WHOLESALE, pounds("30")));
    }

    @ParameterizedTest
    @CsvSource({"2, 3, 1", "3, 2, 4", "1, 4, 3", "-1, 0, 1"})
    void range_outOfOrderOrBelowZero_isRefused(String low, String typical, String high) {
        assertThatThrownBy(() -> street().range(pounds(low), pounds(typical), pounds(high)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(low);
    }

    @Test
    void highBelowLow_isRefused() {
        assertThatThrownBy(() -> street().range(pounds("2"), pounds("1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2")
                .hasMessageContaining("1");
    }

    @Test
    void negativeAmount_isRefused() {
        assertThatThrownBy(() -> street().amount(pounds("-0.01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must not be negative")
                .hasMessageContaining("-0.01");
        assertThatThrownBy(() -> street().amount(new BigDecimal("-1"), GBP))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void currenciesThatDiffer_areRefused() {
        assertThatThrownBy(() -> street().range(pounds("1"), money("2", EUR)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GBP 1")
                .hasMessageContaining("EUR 2");
        assertThatThrownBy(() -> street().range(pounds("1"), money("2", EUR), pounds("3")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void missingBasisOrAmount_isRefused() {
        assertThatThrownBy(() -> MonetaryValuation.builder().amount(pounds("1")).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("basis");
        assertThatThrownBy(() -> street().build()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void setTwice_isRefused() {
        assertThatThrownBy(() -> street().basis(ValuationBasis.FACE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> street().amount(pounds("1")).amount(pounds("2")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void source_isKept_andEmptyIfUnknown() {
        MonetaryValuation valuation =
                street().amount(pounds("1")).source("drug expert witness").build();

        assertThat(valuation.source()).contains("drug expert witness");
        assertThat(valuation).hasToString("street GBP 1, by drug expert witness");
        assertThat(street().amount(pounds("1")).build().source()).isEmpty();
        assertThat(valuation).isNotEqualTo(street().amount(pounds("1")).build());
    }
}
