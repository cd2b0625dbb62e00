package io.github.alliancestats.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which exact numbers each wording is true; on either side of its limits. */
class TruthTest {

    /** A fiftieth of 1,001 is 20.02, and a twentieth 50.05. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,001 arrests | 1000.4 | false
            1,001 arrests | 1000.5 | true
            1,001 arrests | 1001.5 | false
            more than 1,001 arrests | 1001 | false
            more than 1,001 arrests | 1002 | true
            at least 1,001 arrests | 1000 | false
            at least 1,001 arrests | 1001 | true
            less than 1,001 arrests | 1000 | true
            less than 1,001 arrests | 1001 | false
            just over 1,001 arrests | 1001 | false
            just over 1,001 arrests | 1051 | true
            just over 1,001 arrests | 1052 | false
            nearly 1,001 arrests | 980 | false
            nearly 1,001 arrests | 981 | true
            nearly 1,001 arrests | 1001 | false
            up to 1,001 arrests | 980 | false
            up to 1,001 arrests | 981 | true
            up to 1,001 arrests | 1001 | true
            up to 1,001 arrests | 1002 | false
            about 1,001 arrests | 950 | false
            about 1,001 arrests | 951 | true
            about 1,001 arrests | 1051 | true
            about 1,001 arrests | 1052 | false
            """)
    void wordingOfANumber(String text, BigDecimal exact, boolean expected) {
        assertThat(holds(text, exact)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a quarter of arrests | 24.4 | false
            a quarter of arrests | 24.5 | true
            a quarter of arrests | 25.5 | true
            a quarter of arrests | 25.6 | false
            more than a quarter of arrests | 25 | false
            more than a quarter of arrests | 25.1 | true
            nearly a quarter of arrests | 22.9 | false
            nearly a quarter of arrests | 23 | true
            nearly a quarter of arrests | 25 | false
            about a quarter of arrests | 22.9 | false
            about a quarter of arrests | 27 | true
            about a quarter of arrests | 27.1 | false
            """)
    void wordingOfAFraction_inPerCent(String text, BigDecimal exact, boolean expected) {
        assertThat(holds(text, exact)).isEqualTo(expected);
    }

    private static boolean holds(String text, BigDecimal exact) {
        Said said = Scanner.quantities(Draft.of(text).passages().get(0)).get(0);
        return Truth.of(exact).holds(said);
    }
}
