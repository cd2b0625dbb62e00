package io.github.alliancestats.engine.sum;

import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.engine.row.CurrencyBasis;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.money.ValuationBasis;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sums by currency and basis, in order. */
class AmountSumsTest {

    private static final CurrencyBasis EUROS = CurrencyBasis.of(EUR, null);
    private static final CurrencyBasis POUNDS = CurrencyBasis.of(GBP, null);
    private static final CurrencyBasis STREET = CurrencyBasis.of(GBP, ValuationBasis.STREET);

    private static AmountSum sum(CurrencyBasis apart, long number, long full, long partial) {
        return new AmountSum(apart, ExactRange.of(BigDecimal.valueOf(number)), full, partial);
    }

    private static final AmountSums THREE =
            AmountSums.of(sum(POUNDS, 2, 1, 0)).with(sum(STREET, 3, 1, 1)).with(sum(EUROS, 1, 1, 0));

    @Test
    void sums_areInOrder_inAnyOrderOfAddition() {
        assertThat(THREE.inOrder()).containsExactly(sum(EUROS, 1, 1, 0), sum(POUNDS, 2, 1, 0), sum(STREET, 3, 1, 1));
        assertThat(AmountSums.of(sum(STREET, 3, 1, 1)).with(sum(EUROS, 1, 1, 0)).with(sum(POUNDS, 2, 1, 0)))
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
        AmountSums two = AmountSums.of(sum(POUNDS, 10, 1, 0)).with(sum(CurrencyBasis.NOTHING, 7, 1, 0));

        assertThat(THREE.plus(two)).isEqualTo(two.plus(THREE));
        assertThat(THREE.plus(two).inOrder())
                .containsExactly(
                        sum(CurrencyBasis.NOTHING, 7, 1, 0),
                        sum(EUROS, 1, 1, 0),
                        sum(POUNDS, 12, 2, 0),
                        sum(STREET, 3, 1, 1));
        assertThat(THREE.plus(AmountSums.NONE)).isEqualTo(THREE);
        assertThat(AmountSums.NONE.plus(THREE)).isEqualTo(THREE);
    }

    /** If they were added, many small ones after a long one would take long before the bytes are refused. */
    @Test
    void bytesWithTheSameCurrencyAndBasisTwice_areRefused_beforeTheSumsAreAdded() {
        ByteSink out = new ByteSink();
        out.elements(List.of(sum(POUNDS, 2, 1, 0), sum(POUNDS, 3, 1, 0)), each -> each.write(out));
        byte[] bytes = out.toBytes();

        assertThatThrownBy(() -> AmountSums.read(new ByteSource(bytes, 0, bytes.length)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("canonical");
    }

    @Test
    void sumOfAMissingCurrency_isZero() {
        assertThat(THREE.in(STREET)).isEqualTo(sum(STREET, 3, 1, 1));
        assertThat(THREE.in(CurrencyBasis.of(EUR, ValuationBasis.STREET)).total())
                .isEqualTo(ExactRange.ZERO);
        assertThat(AmountSums.NONE.in(POUNDS).full()).isZero();
    }
}
