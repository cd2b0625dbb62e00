package io.github.alliancestats.stats;

import io.github.alliancestats.stats.Coverage.Gap;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Counts events of which it may not be known whether they count. One that is known not to is known all the same, so
 * that none of two is told from nothing known of two.
 *
 * @param asked the items that tell of an event
 * @param counts whether it counts, if that is known
 * @param gap the reason to give where it is not
 */
record CountIf(Predicate<Item> asked, Function<Item, Optional<Boolean>> counts, Gap gap) implements Counting<Long> {

    private static final CountOf EVENTS = new CountOf(item -> 0);

    @Override
    public String form() {
        return EVENTS.form();
    }

    @Override
    public void add(Item item, Entry entry) {
        if (!asked.test(item)) {
            return;
        }
        Optional<Boolean> known = counts.apply(item);
        if (known.isEmpty()) {
            entry.gap(gap);
        } else if (known.get()) {
            entry.events(item, 1);
        } else {
            entry.noEvent();
        }
    }

    @Override
    public Figure<Long> figure(Measure<Long> measure, Context context, Tally tally) {
        return EVENTS.figure(measure, context, tally);
    }
}
