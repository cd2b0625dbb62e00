package io.github.alliancestats.stats;

import io.github.alliancestats.internal.exact.ExactRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/** Counts events, each once: records, and joint work by its reference. */
record CountOf(Predicate<Item> counts) implements Counting<Long> {

    private static final Form<Long> FORM = new Form.Count();

    @Override
    public String form() {
        return "count";
    }

    @Override
    public void add(Item item, Tally tally) {
        if (counts.test(item)) {
            tally.addEvent(item.record());
        }
    }

    @Override
    public Figure<Long> figure(Measure<Long> measure, Context context, Tally tally) {
        ExactRange number = ExactRange.of(BigDecimal.valueOf(tally.events()));
        return new Figure<>(measure, context, FORM, Apart.NOTHING, number, tally.coverage(context));
    }

    @Override
    public List<Figure<Long>> figures(Measure<Long> measure, Context context, Tally tally) {
        return List.of(figure(measure, context, tally));
    }
}
