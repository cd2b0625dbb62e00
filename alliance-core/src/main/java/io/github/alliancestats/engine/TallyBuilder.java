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
import io.github.alliancestats.internal.exact.Micros;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the tally of one rule from the columns of a cell. */
final class TallyBuilder {

    private static final List<Kind> PARTS = List.of(Kind.VALUE, Kind.BELOW, Kind.ABOVE);

    private long seen;
    private Gaps gaps = Gaps.NONE;
    private final List<Amounts> amounts = new ArrayList<>(1);

    /** The amounts in one currency and on one basis: value, then differences of the low and the high end. */
    private static final class Amounts {
        private final CurrencyBasis apart;
        private final long[] micros = new long[3];
        private BigDecimal @Nullable [] wide;
        private long full;
        private long partial;
        private long untypical;

        Amounts(CurrencyBasis apart) {
            this.apart = apart;
        }

        void add(int part, Sums sums, int column) {
            long more = sums.micros(column);
            if (more == Micros.NONE) {
                wide = wide == null ? new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO} : wide;
                wide[part] = wide[part].add(sums.number(column));
            } else {
                micros[part] += more;
            }
        }

        AmountSum sum() {
            long low = Micros.limited(micros[0] - micros[1]);
            long value = Micros.limited(micros[0]);
            long high = Micros.limited(micros[0] + micros[2]);
            boolean fits = wide == null && low != Micros.NONE && value != Micros.NONE && high != Micros.NONE;
            ExactRange total = fits ? ExactRange.of(low, value, high, untypical == 0) : wideRange();
            return new AmountSum(apart, total, full, partial);
        }

        private ExactRange wideRange() {
            BigDecimal value = number(0);
            return ExactRange.of(value.subtract(number(1)), value, value.add(number(2)), untypical == 0);
        }

        private BigDecimal number(int part) {
            BigDecimal number = BigDecimal.valueOf(micros[part], Micros.DECIMALS);
            return wide == null ? number : number.add(wide[part]);
        }
    }

    /** Adds a column that has an effect on the rule. */
    void add(Effect effect, Sums sums, int column) {
        if (effect.apart() == null) {
            long count = sums.count(column);
            seen += count;
            if (effect.gap() != null) {
                gaps = gaps.with(effect.gap(), count);
            }
            return;
        }
        Amounts of = amounts(effect.apart());
        Kind kind = effect.kind();
        if (kind == Kind.FULL) {
            of.full += sums.count(column);
        } else if (kind == Kind.PARTIAL) {
            of.partial += sums.count(column);
        } else if (kind == Kind.UNTYPICAL) {
            of.untypical += sums.count(column);
        } else {
            of.add(PARTS.indexOf(kind), sums, column);
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
