package io.github.alliancestats.stats;

import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.stats.Coverage.Gap;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Counts things that are told apart by name, each once however many records tell of it: groups, people, agencies.
 *
 * @param unstated the items of which it is not said whether they should give any
 * @param names the names that an item gives; empty for an item of another kind, a missing one where it should have
 *     given one
 * @param least how many things of its own a name must have to count; 1 where names have none
 */
record DistinctOf(Predicate<Item> unstated, Function<Item, Collection<Optional<String>>> names, int least)
        implements Counting<Long> {

    private static final Form<Long> FORM = new Form.Count();

    /** Counts each thing once, of items of which it is known that they tell of it. */
    static DistinctOf names(Function<Item, Collection<Optional<String>>> names) {
        return new DistinctOf(item -> false, names, 1);
    }

    @Override
    public String form() {
        return "count";
    }

    @Override
    public void add(Item item, Entry entry) {
        if (unstated.test(item)) {
            entry.gap(Gap.NOT_STATED);
        }
        for (Optional<String> name : names.apply(item)) {
            name.ifPresentOrElse(entry::name, () -> entry.gap(Gap.NO_NAME));
        }
    }

    @Override
    public Figure<Long> figure(Measure<Long> measure, Context context, Tally tally) {
        long number = least == 1 ? tally.names().size() : withAtLeast(tally);
        return new Figure<>(
                measure,
                context,
                FORM,
                Apart.NOTHING,
                ExactRange.of(BigDecimal.valueOf(number)),
                tally.coverage(measure, context));
    }

    private long withAtLeast(Tally tally) {
        Map<String, Integer> members = new HashMap<>();
        for (String name : tally.names()) {
            members.merge(name.substring(0, name.indexOf(Tally.WITHIN)), 1, Integer::sum);
        }
        return members.values().stream().filter(count -> count >= least).count();
    }
}
