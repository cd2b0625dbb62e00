package io.github.alliancestats.engine.sum;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.engine.row.CurrencyBasis;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.quality.Gap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Numbers of records by gap, in the order of gaps. */
class GapsTest {

    private static final Gaps THREE =
            Gaps.NONE.with(Gap.NO_AMOUNT, 2).with(Gap.NO_RATE, 5).with(Gap.OTHER_UNIT, 7);

    @Test
    void gaps_areInOrder_inAnyOrderOfAddition() {
        Gaps inAnotherOrder =
                Gaps.NONE.with(Gap.OTHER_UNIT, 7).with(Gap.NO_AMOUNT, 2).with(Gap.NO_RATE, 5);

        assertThat(THREE.toMap()).isEqualTo(Map.of(Gap.NO_AMOUNT, 2L, Gap.NO_RATE, 5L, Gap.OTHER_UNIT, 7L));
        assertThat(inAnotherOrder).isEqualTo(THREE).hasSameHashCodeAs(THREE);
        assertThat(inAnotherOrder.toMap()).isEqualTo(THREE.toMap());
        assertThat(THREE.sum()).isEqualTo(14);
    }

    @Test
    void reasonThatIsThereAlready_holdsOfMore_andTheOthersOfAsMany() {
        assertThat(THREE.with(Gap.NO_RATE, 1).toMap())
                .isEqualTo(Map.of(Gap.NO_AMOUNT, 2L, Gap.NO_RATE, 6L, Gap.OTHER_UNIT, 7L));
        assertThat(THREE.with(Gap.APART, 0)).isEqualTo(THREE);
    }

    @Test
    void sum_isOfEachReasonThatEitherHas() {
        Gaps others = Gaps.NONE.with(Gap.NO_VALUATION, 1).with(Gap.NO_RATE, 10);

        assertThat(THREE.plus(others)).isEqualTo(others.plus(THREE));
        assertThat(THREE.plus(others).toMap())
                .isEqualTo(Map.of(Gap.NO_VALUATION, 1L, Gap.NO_AMOUNT, 2L, Gap.NO_RATE, 15L, Gap.OTHER_UNIT, 7L));
        assertThat(THREE.plus(Gaps.NONE)).isEqualTo(THREE);
        assertThat(Gaps.NONE.plus(THREE)).isEqualTo(THREE);
        assertThat(Gaps.NONE.isEmpty()).isTrue();
    }

    @Test
    void bytes_areReadBack() {
        for (Gaps gaps : List.of(THREE, THREE.with(possible(3)))) {
            ByteSink out = new ByteSink();
            gaps.write(out);
            byte[] bytes = out.toBytes();

            assertThat(Gaps.read(new ByteSource(bytes, 0, bytes.length), 14)).isEqualTo(gaps);
        }
    }

    private static AmountSum possible(long records) {
        return new AmountSum(CurrencyBasis.NOTHING, ExactRange.of(BigDecimal.TEN), records, 0);
    }

    @Test
    void possibleSums_addAndBoundAllGapsThatRaise() {
        Gaps bounded = THREE.with(possible(3)).with(possible(4));

        assertThat(bounded.possible().in(CurrencyBasis.NOTHING).total().high()).isEqualByComparingTo("20");
        assertThat(bounded.isBounded())
                .isTrue(); // seven without an amount or a rate; the sum lacks nothing in another unit
        assertThat(bounded)
                .isNotEqualTo(THREE)
                .isEqualTo(THREE.with(possible(4)).with(possible(3)));
        assertThat(bounded.plus(THREE).isBounded()).isFalse();
        assertThat(THREE.isBounded()).isFalse();
        assertThat(Gaps.NONE.isBounded()).isTrue();
        assertThat(Gaps.NONE.with(Gap.CONTRADICTORY, 1).isBounded()).isFalse();
        assertThat(Gaps.NONE
                        .with(Gap.TERMS_MAY_OVERLAP, 1)
                        .with(Gap.KEY_NOT_STATED, 1)
                        .isBounded())
                .isTrue();
    }

    @Test
    void possibleSumsThatCancel_leaveNone() {
        AmountSum more = AmountSum.possible(CurrencyBasis.NOTHING, BigDecimal.ONE);
        AmountSum less = AmountSum.possible(CurrencyBasis.NOTHING, BigDecimal.ONE.negate());

        assertThat(THREE.with(more).with(less)).isEqualTo(THREE);
    }
}
