package io.github.alliancestats.internal.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges that are held in millionths, and those that are too large or too fine for that. */
class ExactRangeTest {

    private static final String LARGE = "1000000000000000000000000000000";

    private static ExactRange range(String low, String value, String high) {
        return ExactRange.of(new BigDecimal(low), new BigDecimal(value), new BigDecimal(high));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 3, 1000000, 2000000, 3000000",
        "-1.5, 0, 0.000001, -1500000, 0, 1",
    })
    void endsAndValue_areHeldInMillionths(
            String low, String value, String high, long lowMicros, long micros, long highMicros) {
        ExactRange range = range(low, value, high);

        assertThat(range.lowMicros()).isEqualTo(lowMicros);
        assertThat(range.valueMicros()).isEqualTo(micros);
        assertThat(range.highMicros()).isEqualTo(highMicros);
    }

    /** One that does not fit is enough. */
    @ParameterizedTest
    @CsvSource({"0.0000001, 1, 2", "0, 0.0000001, 2", "0, 1, 1.0000001", "0, 1, " + LARGE})
    void allThree_areHeldSo_orNone(String low, String value, String high) {
        ExactRange range = range(low, value, high);

        assertThat(range.lowMicros()).isEqualTo(Micros.NONE);
        assertThat(range.valueMicros()).isEqualTo(Micros.NONE);
        assertThat(range.highMicros()).isEqualTo(Micros.NONE);
        assertThat(range).hasToString(low + "/" + value + "/" + high);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 3, 10, 20, 30, 11/22/33",
        "1, 2, 3, 10, 20, " + LARGE + ", 11/22/1000000000000000000000000000003",
        "1, 2, " + LARGE + ", 10, 20, 30, 11/22/1000000000000000000000000000030",
        "0, 0, 140737488, 0, 0, 140737488, 0/0/281474976",
        "0, 140737488, 140737488, 0, 140737488, 140737488, 0/281474976/281474976",
        "-140737488, 0, 0, -140737488, 0, 0, -281474976/0/0",
        "140737488, 140737488, 140737488, 140737488, 140737488, 140737488, 281474976",
    })
    void sums_areOfEachEnd_howeverLarge(
            String low, String value, String high, String low2, String value2, String high2, String sum) {
        assertThat(range(low, value, high).plus(range(low2, value2, high2))).hasToString(sum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", LARGE})
    void valueThatIsNotTypical_isNotToldAsOne(String high) {
        ExactRange untypical = ExactRange.of(BigDecimal.ONE, null, new BigDecimal(high));
        ExactRange typical = range("1", "1", high);

        assertThat(untypical.isTypical()).isFalse();
        assertThat(untypical.typical()).isNull();
        assertThat(untypical.value()).isEqualTo("1");
        assertThat(untypical).hasToString("1/?/" + high).isNotEqualTo(typical);
        assertThat(typical.isTypical()).isTrue();
        assertThat(typical.typical()).isEqualTo("1");
        assertThat(typical.plus(untypical).isTypical()).isFalse();
        assertThat(typical.plus(typical).isTypical()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "0.0000001", LARGE})
    void singleNumber_isItsOwnTypicalValue(String number) {
        ExactRange single = ExactRange.of(new BigDecimal(number));

        assertThat(single.hasRange()).isFalse();
        assertThat(single.isTypical()).isTrue();
        assertThat(single.low()).isEqualTo(single.high()).isEqualTo(single.value());
        assertThat(ExactRange.of(new BigDecimal(number), null, new BigDecimal(number)))
                .isEqualTo(single);
    }
}
