package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.CurrencyBasis;
import io.github.alliancestats.engine.rule.Rule.Effect;
import io.github.alliancestats.engine.rule.Rule.EffectKind;
import io.github.alliancestats.engine.sum.AmountSum;
import io.github.alliancestats.engine.sum.AmountSums;
import io.github.alliancestats.engine.sum.Gaps;
import io.github.alliancestats.engine.sum.Names;
import io.github.alliancestats.engine.sum.Sums;
import io.github.alliancestats.engine.sum.Tally;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.quality.Gap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Makes the tally of one rule from the columns of a cell. */
final class TallyBuilder {

    private long seen;
    private Gaps gaps = Gaps.NONE;
    private final List<Amounts> amounts = new ArrayList<>(1);

    /** The amounts in one currency and on one basis: value, then differences of the low and the high end. */
    private static final class Amounts {
        private final CurrencyBasis apart;
        private BigDecimal value = BigDecimal.ZERO;
        private BigDecimal below = BigDecimal.ZERO;
        private BigDecimal above = BigDecimal.ZERO;
        private long full;
        private long partial;
        private long untypical;

        Amounts(CurrencyBasis apart) {
            this.apart = apart;
        }

        AmountSum sum() {
            ExactRange total = ExactRange.of(value.subtract(below), value, value.add(above), untypical == 0);
            return new AmountSum(apart, total, full, partial);
        }
    }

    /** Adds the number or the count of a column to amounts. */
    private interface Adder {
        void add(Amounts to, Sums sums, int column);
    }

    private static Adder adder(EffectKind kind) {
        return switch (kind) {
            case VALUE -> (to, sums, column) -> to.value = to.value.add(sums.number(column));
            case BELOW -> (to, sums, column) -> to.below = to.below.add(sums.number(column));
            case ABOVE -> (to, sums, column) -> to.above = to.above.add(sums.number(column));
            case FULL -> (to, sums, column) -> to.full += sums.count(column);
            case PARTIAL -> (to, sums, column) -> to.partial += sums.count(column);
            case UNTYPICAL -> (to, sums, column) -> to.untypical += sums.count(column);
            case SEEN, GAP, POSSIBLE ->
                throw new IllegalArgumentException("amounts have no effect of the kind " + kind);
        };
    }

    /** Adds a column that has an effect on the rule. */
    void add(Effect effect, Sums sums, int column) {
        CurrencyBasis apart = effect.apart();
        Gap gap = effect.gap();
        if (effect.kind() == EffectKind.POSSIBLE) {
            BigDecimal number = apart == null ? BigDecimal.valueOf(sums.count(column)) : sums.number(column);
            gaps = gaps.with(AmountSum.possible(apart == null ? CurrencyBasis.NOTHING : apart, number));
        } else if (gap != null) {
            seen += sums.count(column);
            gaps = gaps.with(gap, sums.count(column));
            gaps = apart == null ? gaps : gaps.with(new AmountSum(apart, ExactRange.ZERO, sums.count(column), 0));
        } else if (apart != null) {
            adder(effect.kind()).add(amounts(apart), sums, column);
        } else {
            seen += sums.count(column);
        }
    }

    private Amounts amounts(CurrencyBasis apart) {
        for (Amounts known : amounts) {
            if (known.apart.equals(apart)) {
                return known;
            }
        }
        Amounts another = new Amounts(apart);
        amounts.add(another);
        return another;
    }

    Tally build(Names names, Names elsewhere, Names here) {
        return new Tally(seen, names, elsewhere, here, gaps, sums());
    }

    AmountSums sums() {
        AmountSums sums = AmountSums.NONE;
        for (int i = 0; i < amounts.size(); i++) { // makes no iterator for each tally
            Amounts each = amounts.get(i);
            if (each.full + each.partial > 0) {
                sums = sums.with(each.sum());
            }
        }
        return sums;
    }
}
