package io.github.alliancestats.stats;

import io.github.alliancestats.engine.row.CurrencyBasis;
import io.github.alliancestats.engine.rule.Counting;
import io.github.alliancestats.engine.sum.AmountSum;
import io.github.alliancestats.engine.sum.Tally;
import io.github.alliancestats.measure.Measure;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the figures of a tally.
 *
 * @param <V> the type of a figure's value
 */
final class FigureMaker<V> {

    private final Measure<V> measure;
    private final Counting<V> counting;
    private final Context context;
    private final Tally tally;

    FigureMaker(Measure<V> measure, Context context, Tally tally) {
        this.measure = measure;
        this.counting = RuleAccess.of(measure).counting();
        this.context = context;
        this.tally = tally;
    }

    /**
     * Returns the one figure, whatever the data.
     *
     * @throws IllegalStateException if the query keeps currencies or valuation bases separate
     */
    Figure<V> one() {
        QueryData query = context.query();
        List<String> missing = new ArrayList<>();
        if (counting.isMoney() && query.rates().isEmpty()) {
            missing.add("a reporting currency, by reportingIn(..)");
        }
        if (counting.hasBasis() && query.basis().isEmpty()) {
            missing.add("a valuation basis, by valuedAt(..)");
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException(measure.id() + " needs " + String.join(" and ", missing)
                    + ", to be one figure; figures(..) gives one for each currency and basis");
        }
        if (!counting.isMoney()) {
            return in(CurrencyBasis.NOTHING);
        }
        return in(CurrencyBasis.of(
                query.rates().orElseThrow().target(),
                counting.hasBasis() ? query.basis().orElseThrow() : null));
    }

    /** Returns the figures in order of currency and basis: only one where the query or the measure has neither. */
    List<Figure<V>> all() {
        QueryData query = context.query();
        boolean isOne = query.rates().isPresent()
                && (!counting.hasBasis() || query.basis().isPresent());
        if (!counting.isMoney() || isOne) {
            return List.of(one());
        }
        return tally.sums().inOrder().stream()
                .map(AmountSum::apart)
                .filter(apart -> apart.currency() != null)
                .map(this::in)
                .toList();
    }

    /** Returns the figure in a currency and on a basis, which values other than money do not have. */
    Figure<V> in(CurrencyBasis apart) {
        Coverage coverage = counting.isSum()
                ? Coverage.ofSum(measure, context, tally, apart)
                : Coverage.ofCount(measure, context, tally);
        return new Figure<>(measure, context, counting.type(apart), apart, counting.number(tally, apart), coverage);
    }
}
