package io.github.alliancestats.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import javax.money.Monetary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PressStyleTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"GBP,£,pounds", "EUR,€,euros", "USD,US$,US dollars", "CHF,CHF ,CHF"})
    void currency_standsBeforeDigits_andBehindWords(String code, String symbol, String plural) {
        assertThat(PressStyle.symbol(Monetary.getCurrency(code))).isEqualTo(symbol);
        assertThat(PressStyle.plural(Monetary.getCurrency(code))).isEqualTo(plural);
    }

    @ParameterizedTest
    @CsvSource({"1, £1", "0, £1", "-1, -£1"})
    void sign_standsBeforeTheSymbol(BigDecimal number, String text) {
        assertThat(PressStyle.signed(number, "£", "1")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0          | 0 | 0
                    0          | 2 | 0
                    999        | 2 | 999
                    1000       | 2 | 1,000
                    -999       | 0 | -999
                    -1000      | 0 | -1,000
                    612300.00  | 2 | 612,300
                    1E+6       | 0 | 1,000,000
                    1234567.5  | 0 | 1,234,567.5
                    1234567.5  | 2 | 1,234,567.50
                    0.125      | 2 | 0.125
                    -0.5       | 2 | -0.50
                    """)
    void plain_hasAllDigits_inGroupsOfThree(BigDecimal number, int leastDecimals, String text) {
        assertThat(PressStyle.plain(number, leastDecimals)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    999999.99     | 999,999.99
                    1000000       | 1m
                    -1000000      | -1m
                    11200000      | 11.2m
                    11210000      | 11.21m
                    11211000      | 11,211,000
                    999990000     | 999.99m
                    1000000000    | 1bn
                    -1000000000   | -1bn
                    1250000000    | 1.25bn
                    1251000000    | 1,251m
                    1251000001    | 1,251,000,001
                    1000000.5     | 1,000,000.50
                    """)
    void abbreviated_whereTwoDecimalsSayItAll(BigDecimal number, String text) {
        assertThat(PressStyle.abbreviated(number, 2)).isEqualTo(text);
    }
}
