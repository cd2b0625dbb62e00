package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.CurrencyBasis;
import io.github.alliancestats.engine.rule.Rule.Effect;
import io.github.alliancestats.engine.rule.Rule.Kind;
import io.github.alliancestats.engine.sum.AmountSum;
import io.github.alliancestats.engine.sum.AmountSums;
import io.github.alliancestats.engine.sum.Gaps;
import io.github.alliancestats.engine.sum.Names;
import io.github.alliancestats.engine.sum.Sums;
import io.github.alliancestats.engine.sum.Tally;
import io.github.alliancestats.internal.exact.ExactRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Makes the tally of one rule from the columns of a cell. */
final class TallyBuilder {

    private static final List<Kind> PARTS = List.of(Kind.VALUE, Kind.BELOW, Kind.ABOVE);

    private long seen;
    private Gaps gaps = Gaps.NONE;
    private final List<Amounts> amounts = new ArrayList<>(1);

    /** The amounts in one currency and on one basis: value, then differences of the low and the high end. */
    private static final class Amounts {
        private final CurrencyBasis apart;
        private final BigDecimal[] parts = {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
        private long full;
        private long partial;
        private long untypical;

        Amounts(CurrencyBasis apart) {
            this.apart = apart;
        }

        AmountSum sum() {
            ExactRange total =
                    ExactRange.of(parts[0].subtract(parts[1]), parts[0], parts[0].add(parts[2]), untypical == 0);
            return new AmountSum(apart, total, full, partial);
        }
    }

    /** Adds a column that has an effect on the rule. */
    void add(Effect effect, Sums sums, int column) {
        Kind kind = effect.kind();
        Amounts of = effect.apart() == null ? null : amounts(effect.apart());
        if (of == null) {
            long count = sums.count(column);
            seen += count;
            if (effect.gap() != null) {
                gaps = gaps.with(effect.gap(), count);
            }
        } else if (kind == Kind.FULL) {
            of.full += sums.count(column);
        } else if (kind == Kind.PARTIAL) {
            of.partial += sums.count(column);
        } else if (kind == Kind.UNTYPICAL) {
            of.untypical += sums.count(column);
        } else {
            int part = PARTS.indexOf(kind);
            of.parts[part] = of.parts[part].add(sums.number(column));
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

    Tally build(Names names, Names elsewhere) {
        AmountSums sums = AmountSums.NONE;
        for (Amounts each : amounts) {
            if (each.full + each.partial > 0) {
                sums = sums.with(each.sum());
            }
        }
        return new Tally(seen, names, elsewhere, gaps, sums);
    }
}
