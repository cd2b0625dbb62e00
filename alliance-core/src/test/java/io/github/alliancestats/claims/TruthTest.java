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
            no more than 1,001 arrests | 1001 | true
            no more than 1,001 arrests | 1002 | false
            at most 1,001 arrests | 12 | true
            exceeding 1,001 arrests | 1001 | false
            exceeding 1,001 arrests | 1002 | true
            just below 1,001 arrests | 981 | true
            just below 1,001 arrests | 980 | false
            a little less than 1,001 arrests | 980 | false
            slightly over 1,001 arrests | 1052 | false
            between 900 and 1,001 arrests | 900 | true
            between 900 and 1,001 arrests | 1001 | true
            between 900 and 1,001 arrests | 1002 | false
            between 900 and 1,001 arrests | 889 | false
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
            up to 1,000 arrests | 901 | true
            up to 1,000 arrests | 900 | false
            up to 1,001 arrests | 900 | false
            nearly 1,000 arrests | 979 | false
            nearly 1,000 arrests | 980 | true
            just under £1m | 979999.99 | false
            just under £1m | 980000 | true
            £1m | 899999.99 | false
            £1m | 900000 | true
            £1m | 1100000 | true
            £1m | 1100000.01 | false
            £4m | 3600000 | true
            £4m | 3599999.99 | false
            £10m | 9500000 | true
            2kg | 1799 | false
            2kg | 1800 | true
            about £1m | 899999.99 | false
            about £1m | 900000 | true
            up to £1m | 899999.99 | false
            up to £1m | 900000 | true
            £1m to £2m | 1200000 | true
            1% | 0.5 | true
            2% | 1.5 | true
            2% | 2.5 | false
            nearly 5% | 4.9 | true
            nearly 5% | 4.89 | false
            about 1,000 arrests | 949.9 | false
            about 12 arrests | 12.4 | true
            about 1,020 arrests | 969 | true
            about 1,020 arrests | 968.9 | false
            nearly 1,050 arrests | 1029 | true
            nearly 1,050 arrests | 1028.9 | false
            about 0 arrests | 0 | true
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
            just over a quarter of arrests | 25 | false
            just over a quarter of arrests | 25.1 | true
            just over a quarter of arrests | 27 | true
            just over a quarter of arrests | 27.1 | false
            at least a quarter of arrests | 24.9 | false
            at least a quarter of arrests | 25 | true
            at least a quarter of arrests | 60 | true
            no more than a quarter of arrests | 25 | true
            no more than a quarter of arrests | 25.1 | false
            less than a quarter of arrests | 24.9 | true
            less than a quarter of arrests | 25 | false
            up to a quarter of arrests | 22.9 | false
            up to a quarter of arrests | 23 | true
            up to a quarter of arrests | 25 | true
            up to a quarter of arrests | 25.1 | false
            exactly a quarter of arrests | 25 | true
            exactly a quarter of arrests | 25.1 | false
            more than a quarter of arrests | 25 | false
            more than a quarter of arrests | 25.1 | true
            nearly a quarter of arrests | 22.9 | false
            nearly a quarter of arrests | 23 | true
            nearly a quarter of arrests | 25 | false
            about a quarter of arrests | 22.9 | false
            about a quarter of arrests | 27 | true
            about a quarter of arrests | 27.1 | false
            one in 250 arrests | 0 | false
            one in 250 arrests | 0.359 | false
            one in 250 arrests | 0.36 | true
            one in 250 arrests | 0.44 | true
            one in 250 arrests | 0.441 | false
            about one in 250 arrests | 0 | false
            about one in 250 arrests | 0.32 | true
            about one in 250 arrests | 0.319 | false
            fewer than one in 250 arrests | 0 | true
            a tenth of arrests | 9.5 | true
            about a tenth of arrests | 8 | true
            about a tenth of arrests | 7.9 | false
            """)
    void wordingOfAFraction_inPerCent(String text, BigDecimal exact, boolean expected) {
        assertThat(holds(text, exact)).isEqualTo(expected);
    }

    /** Each wording is held against the end of a range that it claims something of. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            £3m to £5m | true
            £3m to £6m | false
            £2m to £5m | false
            £4m | true
            £3m | false
            £3m to £4.9m | false
            £3m to £5.4m | false
            exactly £4m | true
            exactly £4.01m | false
            more than £2.9m | true
            more than £3m | false
            at least £3m | true
            at least £3.1m | false
            no more than £5m | true
            no more than £4.9m | false
            less than £5m | false
            less than £5.1m | true
            nearly £5.1m | false
            nearly £3.05m | false
            up to £5m | true
            up to £4.9m | false
            up to £6m | false
            about £4m | true
            about £3m | false
            just over £2.9m | false
            """)
    void wordingOfARange(String text, boolean expected) {
        Truth threeToFive = new Truth(new BigDecimal("3000000"), new BigDecimal("4000000"), new BigDecimal("5000000"));

        assertThat(threeToFive.holds(said(text))).isEqualTo(expected);
    }

    private static boolean holds(String text, BigDecimal exact) {
        return Truth.of(exact).holds(said(text));
    }

    private static Said said(String text) {
        return Scanner.quantities(Draft.of(text).passages().get(0)).get(0);
    }
}
