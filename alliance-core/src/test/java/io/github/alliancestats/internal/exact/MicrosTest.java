package io.github.alliancestats.internal.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MicrosTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1000000",
        "-1, -1000000",
        "0.000001, 1",
        "1234.56, 1234560000",
        "140737488.355327, 140737488355327",
        "-140737488.355327, -140737488355327",
        "1E+3, 1000000000"
    })
    void number_isHeldInMillionths(BigDecimal number, long micros) {
        assertThat(Micros.of(number)).isEqualTo(micros);
        assertThat(Micros.number(micros)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource({"0.0000001", "140737488.355328", "-140737488.355328", "1E+9", "1E+900", "1E-900", "99999999999999999999"
    })
    void numberOfMoreDecimalsOrTooLarge_isNotHeldSo(BigDecimal number) {
        assertThat(Micros.of(number)).isEqualTo(Micros.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "2000000, 3000000, 6000000",
        "-2000000, 500000, -1000000",
        "1234560000, 861200, 1063203072",
        "1, 1000000, 1",
        "1, 500000, NONE",
        "140000000000000, 1000001, NONE",
        "140000000000000, 140000000000000, NONE"
    })
    void product_isExactOrNone(long one, long other, String product) {
        assertThat(Micros.times(one, other)).isEqualTo(product.equals("NONE") ? Micros.NONE : Long.parseLong(product));
    }

    @Property
    void productThatIsHeld_isTheExactOne(
            @ForAll @BigRange(min = "-200000000", max = "200000000") @Scale(4) BigDecimal one,
            @ForAll @BigRange(min = "0", max = "1000") @Scale(4) BigDecimal other) {
        BigDecimal exact = one.multiply(other);
        long held = Micros.times(Micros.of(one), Micros.of(other));
        if (held == Micros.NONE) {
            assertThat(Micros.of(one) == Micros.NONE || Micros.of(exact) == Micros.NONE)
                    .isTrue();
        } else {
            assertThat(Micros.number(held)).isEqualByComparingTo(exact);
        }
    }

    @Property
    void asManyAsMayBeAddedBeforeACarry_neverOverflow(@ForAll @LongRange(min = 0, max = Micros.LIMIT - 1) long micros) {
        assertThat(Math.multiplyExact(micros, (long) Micros.PER_CARRY)).isNotNegative();
    }
}
