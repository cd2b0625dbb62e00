package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.money.ValuationBasis;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Sums that are kept apart by currency and basis, in order. */
class ApartSumsTest {

    private static final Apart EUROS = Apart.of(EUR, null);
    private static final Apart POUNDS = Apart.of(GBP, null);
    private static final Apart STREET = Apart.of(GBP, ValuationBasis.STREET);

    private static ApartSum sum(Apart apart, long number, long full, long partial) {
        return new ApartSum(apart, ExactRange.of(BigDecimal.valueOf(number)), full, partial);
    }

    private static final ApartSums THREE =
            ApartSums.of(sum(POUNDS, 2, 1, 0)).with(sum(STREET, 3, 1, 1)).with(sum(EUROS, 1, 1, 0));

    @Test
    void sums_standInTheirOrder_inWhicheverTheyWereAdded() {
        assertThat(THREE.inOrder()).containsExactly(sum(EUROS, 1, 1, 0), sum(POUNDS, 2, 1, 0), sum(STREET, 3, 1, 1));
        assertThat(ApartSums.of(sum(STREET, 3, 1, 1)).with(sum(EUROS, 1, 1, 0)).with(sum(POUNDS, 2, 1, 0)))
                .isEqualTo(THREE)
                .hasSameHashCodeAs(THREE);
    }

    @Test
    void sumInTheSameCurrencyAndOnTheSameBasis_isAdded_andNoOther() {
        assertThat(THREE.with(sum(POUNDS, 10, 4, 2)).inOrder())
                .containsExactly(sum(EUROS, 1, 1, 0), sum(POUNDS, 12, 5, 2), sum(STREET, 3, 1, 1));
        assertThat(THREE.inOrder()).as("as it was").hasSize(3).contains(sum(POUNDS, 2, 1, 0));
    }

    @Test
    void sumOfSums_isOfEachThatEitherHas() {
        ApartSums two = ApartSums.of(sum(POUNDS, 10, 1, 0)).with(sum(Apart.NOTHING, 7, 1, 0));

        assertThat(THREE.plus(two)).isEqualTo(two.plus(THREE));
        assertThat(THREE.plus(two).inOrder())
                .containsExactly(
                        sum(Apart.NOTHING, 7, 1, 0), sum(EUROS, 1, 1, 0), sum(POUNDS, 12, 2, 0), sum(STREET, 3, 1, 1));
        assertThat(THREE.plus(ApartSums.NONE)).isEqualTo(THREE);
        assertThat(ApartSums.NONE.plus(THREE)).isEqualTo(THREE);
    }

    @Test
    void sumOfACurrencyThatDidNotOccur_isNothing() {
        assertThat(THREE.in(STREET)).isEqualTo(sum(STREET, 3, 1, 1));
        assertThat(THREE.in(Apart.of(EUR, ValuationBasis.STREET)).total()).isEqualTo(ExactRange.ZERO);
        assertThat(ApartSums.NONE.in(POUNDS).full()).isZero();
    }
}
