package io.github.alliancestats.stats;

import io.github.alliancestats.internal.exact.ExactRange;
import java.math.BigDecimal;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * Counts events, each once: those that a record tells of, and of joint work by its reference.
 *
 * @param events how many of an item count
 */
record CountOf(ToLongFunction<Item> events) implements Counting<Long> {

    private static final Form<Long> FORM = new Form.Count();

    /** Counts items that are one event each. */
    static CountOf items(Predicate<Item> counts) {
        return new CountOf(item -> counts.test(item) ? 1 : 0);
    }

    @Override
    public String form() {
        return "count";
    }

    @Override
    public void add(Item item, Entry entry) {
        entry.events(item, events.applyAsLong(item));
    }

    @Override
    public Figure<Long> figure(Measure<Long> measure, Context context, Tally tally) {
        ExactRange number = ExactRange.of(BigDecimal.valueOf(tally.known()));
        return new Figure<>(measure, context, FORM, Apart.NOTHING, number, tally.coverage(measure, context));
    }
}
