package io.github.alliancestats.record.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @Test
    void hundredPoundsInThree_losesNoPenny() {
        BigDecimal whole = new BigDecimal("100.00");
        BigDecimal naive = new BigDecimal("33.33").multiply(new BigDecimal("3"));

        assertThat(naive).isNotEqualByComparingTo(whole);
        assertThat(Share.equal(1, 3).of(whole, 2)).isEqualByComparingTo("33.33");
        assertThat(Share.equal(2, 3).of(whole, 2)).isEqualByComparingTo("33.33");
        assertThat(Share.equal(3, 3).of(whole, 2)).isEqualByComparingTo("33.34");
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "0.01, 2", "100, 2", "100.00, 2", "7, 0", "1234567.89, 2", "0.125, 2", "99999999999999999, 0"})
    void sharesOfAll_addToTheWhole_andNoneIsAUnitOff(BigDecimal whole, int decimals) {
        int[] parts = {50, 0, 30, 17, 1};
        BigDecimal sum = BigDecimal.ZERO;
        for (int place = 1; place <= parts.length; place++) {
            BigDecimal own = Share.weighted(place, parts).of(whole, decimals);
            BigDecimal ofParts = whole.multiply(BigDecimal.valueOf(parts[place - 1]));
            BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(decimals, whole.scale()));

            assertThat(own).isNotNegative();
            assertThat(own.multiply(BigDecimal.valueOf(98)).subtract(ofParts).abs())
                    .as("place %s", place)
                    .isLessThan(unit.multiply(BigDecimal.valueOf(98)));
            sum = sum.add(own);
        }

        assertThat(sum).isEqualByComparingTo(whole);
    }

    @Test
    void zerosAtTheEndOfAnAmount_changeNoShare() {
        assertThat(Share.equal(1, 3).of(new BigDecimal("0.500"), 2))
                .isEqualTo(Share.equal(1, 3).of(new BigDecimal("0.5"), 2))
                .isEqualTo(new BigDecimal("0.16"));
    }

    @Test
    void equalShares_areWeightsOfOne() {
        assertThat(Share.equal(2, 3)).isEqualTo(Share.weighted(2, 1, 1, 1)).isNotEqualTo(Share.equal(1, 3));
    }

    @Test
    void share_hasItsPartsAndTheWhole() {
        Share second = Share.weighted(2, 50, 30, 20);

        assertThat(second.parts()).isEqualTo(30);
        assertThat(second.whole()).isEqualTo(100);
        assertThat(second).hasToString("30 of 100 parts, after 50");
        assertThat(second.getView()).isEqualTo(second.toString());
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "4, 3", "1, 0", "-1, 3"})
    void placeThatIsNone_isRefused(int position, int forces) {
        assertThatThrownBy(() -> Share.equal(position, forces))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(position));
    }

    @Test
    void partsBelowZeroOrAllZero_areRefused() {
        assertThatThrownBy(() -> Share.weighted(1, 1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Share.weighted(1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void amountOrDecimalsBeyondReason_areRefused() {
        Share half = Share.equal(1, 2);

        assertThatThrownBy(() -> half.of(BigDecimal.ONE, Integer.MAX_VALUE))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1,000 decimals");
        assertThatThrownBy(() -> half.of(new BigDecimal("1E+1000000000"), 2))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("digits");
    }

    @Test
    void toString_returnsThePartsOfTheWhole() {
        assertThat(Share.weighted(2, 50, 30, 20)).hasToString("30 of 100 parts, after 50");
    }

    @ParameterizedTest
    @CsvSource({"0", "4"})
    void placeThatNoForceHas_isRefused_whateverTheParts(int position) {
        assertThatThrownBy(() -> Share.weighted(position, 50, 30, 20))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 1 to the number of forces, 3");
    }

    @Test
    void thousandDecimals_areTheMost() {
        Share half = Share.equal(1, 2);

        assertThat(half.of(BigDecimal.ONE, 1_000)).isEqualByComparingTo("0.5");
        assertThatThrownBy(() -> half.of(BigDecimal.ONE, 1_001)).isInstanceOf(IllegalArgumentException.class);
    }
}
