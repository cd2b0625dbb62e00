package io.github.alliancestats.stats;

import io.github.alliancestats.engine.Rule;
import io.github.alliancestats.engine.row.CurrencyBasis;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.sum.Tally;
import io.github.alliancestats.internal.exact.ExactRange;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts things with a name, each once however many records name it: groups, people, agencies.
 *
 * @param rule the rule
 * @param least how many things of its own a name must have to count; 1 where names have none
 */
record DistinctOf(Rule rule, int least) implements Counting<Long> {

    private static final Form<Long> FORM = new Form.Count();

    @Override
    public String form() {
        return "count";
    }

    @Override
    public Figure<Long> figure(Measure<Long> measure, Context context, Tally tally) {
        long number = least == 1 ? tally.names().size() : withAtLeast(tally);
        return new Figure<>(
                measure,
                context,
                FORM,
                CurrencyBasis.NOTHING,
                ExactRange.of(BigDecimal.valueOf(number)),
                Coverage.ofCount(measure, context, tally));
    }

    private long withAtLeast(Tally tally) {
        Map<String, Integer> members = new HashMap<>();
        for (String name : tally.names()) {
            members.merge(name.substring(0, name.indexOf(RecordRows.SEPARATOR)), 1, Integer::sum);
        }
        return members.values().stream().filter(count -> count >= least).count();
    }
}
