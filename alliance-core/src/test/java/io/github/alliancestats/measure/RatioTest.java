package io.github.alliancestats.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

    @ParameterizedTest
    @CsvSource({"1E+1000000000, 1", "1, 1E+1000000000", "1E-1000000000, 1", "0E-2147483647, 0.1E-2000000000"})
    void numberOfABillionDigits_isRefused(BigDecimal above, BigDecimal below) {
        assertThatThrownBy(() -> Ratio.of(above, below))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("digits");
    }

    @ParameterizedTest
    @CsvSource({"-1", "1001", "2147483647"})
    void decimalsBeyondReason_areRefused(int decimals) {
        Ratio third = Ratio.of(BigDecimal.ONE, BigDecimal.valueOf(3));

        assertThatThrownBy(() -> third.percent(decimals))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1,000");
        assertThatThrownBy(() -> third.decimal(decimals))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1,000");
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 1/3", "2, 6, 1/3", "-2, 6, -1/3", "2, -6, -1/3", "0, 7, 0/1", "7, 7, 1/1", "1.5, 0.25, 6/1"})
    void ratio_isInLowestTerms_withItsSignAbove(BigDecimal above, BigDecimal below, String words) {
        assertThat(Ratio.of(above, below)).hasToString(words);
        assertThat(Ratio.of(above, below).getView()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 3", "-1, 3", "1, -3"})
    void ratioWithAnotherNumberAboveOrBelow_isNotEqual(BigDecimal above, BigDecimal below) {
        Ratio third = Ratio.of(BigDecimal.ONE, BigDecimal.valueOf(3));

        assertThat(third)
                .isEqualTo(Ratio.of(BigDecimal.TEN, BigDecimal.valueOf(30)))
                .isNotEqualTo(Ratio.of(above, below))
                .isNotEqualTo(third.toString());
    }

    @Test
    void zerosAtTheEnd_makeNoDifference() {
        assertThat(Ratio.of(new BigDecimal("5E+3"), new BigDecimal("400.00"))).hasToString("25/2");
        assertThat(Ratio.of(BigDecimal.ONE, BigDecimal.valueOf(3))
                        .decimal(1_000)
                        .scale())
                .isEqualTo(1_000);
    }
}
