package io.github.alliancestats.stats;

import io.github.alliancestats.engine.Rule;
import io.github.alliancestats.engine.row.CurrencyBasis;
import io.github.alliancestats.engine.sum.Tally;

/**
 * Adds numbers of one kind: grams, plants, lengths of custody.
 *
 * @param <V> the type of a figure's value
 * @param numbers the form of the numbers
 * @param kind distinguishes this type of value from others
 * @param rule the rule
 */
record SumOf<V>(Form<V> numbers, String kind, Rule rule) implements Counting<V> {

    @Override
    public String form() {
        return kind;
    }

    @Override
    public String unit() {
        return numbers instanceof Form.Amount amount ? kind + " of " + amount.kind() : kind;
    }

    @Override
    public Figure<V> figure(Measure<V> measure, Context context, Tally tally) {
        return new Figure<>(
                measure,
                context,
                numbers,
                CurrencyBasis.NOTHING,
                tally.sums().in(CurrencyBasis.NOTHING).total(),
                Coverage.ofSum(measure, context, tally, CurrencyBasis.NOTHING));
    }
}
