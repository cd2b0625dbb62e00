package io.github.alliancestats.stats;

import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.stats.Coverage.Gap;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Counts things that are told apart by name, each once however many records tell of it: groups, people, agencies.
 *
 * @param names the names that an item gives; empty for an item of another kind, a missing one where it should have
 *     given one
 * @param gap the reason to give for a missing one
 * @param least how many things of its own a name must have to count; 1 where names have none
 */
record DistinctOf(Function<Item, Collection<Optional<String>>> names, Gap gap, int least) implements Counting<Long> {

    private static final Form<Long> FORM = new Form.Count();

    @Override
    public String form() {
        return "count";
    }

    @Override
    public void add(Item item, Tally tally) {
        for (Optional<String> name : names.apply(item)) {
            name.ifPresentOrElse(tally::addName, () -> tally.addGap(gap));
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
                tally.coverage(context));
    }

    private long withAtLeast(Tally tally) {
        Map<String, Integer> members = new HashMap<>();
        for (String name : tally.names()) {
            members.merge(name.substring(0, name.indexOf(Tally.WITHIN)), 1, Integer::sum);
        }
        return members.values().stream().filter(count -> count >= least).count();
    }

    @Override
    public List<Figure<Long>> figures(Measure<Long> measure, Context context, Tally tally) {
        return List.of(figure(measure, context, tally));
    }
}
