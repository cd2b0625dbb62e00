package io.github.alliancestats.internal.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({"30.00, 30, 0", "3E+1, 30, 0", "30, 30, 0", "0.10, 0.1, 1", "0E+900000000, 0, 0", "0.00, 0, 0"})
    void canonicalForm_hasNoZerosAtTheEnd_andNoExponent(String number, String canonical, int scale) {
        BigDecimal made = Decimals.canonical(new BigDecimal(number));

        assertThat(made.toPlainString()).isEqualTo(canonical);
        assertThat(made.scale()).isEqualTo(scale);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+1000", "1E-1000", "-1E+1000"})
    void numberOfAThousandDigits_isAdmitted(String number) {
        assertThat(Decimals.admitted(new BigDecimal(number))).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+1001", "1E-1001", "-1E+1001", "1E+2147483647", "1E-2147483647"})
    void numberOfMore_isNot(String number) {
        assertThatThrownBy(() -> Decimals.admitted(new BigDecimal(number)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a number may have at most 1000 digits before and after the point");
    }

    @ParameterizedTest
    @CsvSource({"1000, true", "1001, false"})
    void digitsCount_asTheExponentDoes(int digits, boolean admitted) {
        BigDecimal number = new BigDecimal("9".repeat(digits));

        if (admitted) {
            assertThat(Decimals.admitted(number)).isSameAs(number);
        } else {
            assertThatThrownBy(() -> Decimals.admitted(number)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"10000, true", "10001, false"})
    void sum_mayHaveTenTimesAsMany(int digits, boolean held) {
        BigDecimal number = new BigDecimal("9".repeat(digits));

        if (held) {
            assertThat(Decimals.canonical(number)).isEqualTo(number);
        } else {
            assertThatThrownBy(() -> Decimals.canonical(number))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("a number may have at most 10000 digits");
        }
    }
}
