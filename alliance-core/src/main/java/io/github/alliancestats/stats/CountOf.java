package io.github.alliancestats.stats;

import io.github.alliancestats.engine.Rule;
import io.github.alliancestats.engine.row.CurrencyBasis;
import io.github.alliancestats.engine.sum.Tally;
import io.github.alliancestats.internal.exact.ExactRange;
import java.math.BigDecimal;

/**
 * Counts events, each once. Joint work counts once by its reference.
 *
 * @param rule the rule
 */
record CountOf(Rule rule) implements Counting<Long> {

    private static final Form<Long> FORM = new Form.Count();

    @Override
    public String form() {
        return "count";
    }

    @Override
    public Figure<Long> figure(Measure<Long> measure, Context context, Tally tally) {
        ExactRange number = ExactRange.of(BigDecimal.valueOf(tally.known()));
        return new Figure<>(
                measure, context, FORM, CurrencyBasis.NOTHING, number, Coverage.ofCount(measure, context, tally));
    }
}
