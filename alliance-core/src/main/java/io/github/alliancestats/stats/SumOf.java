package io.github.alliancestats.stats;

import java.util.List;
import java.util.function.Function;

/**
 * Adds numbers of one kind, part by part: grams, plants, lengths of custody.
 *
 * @param <V> the type of a figure's value
 * @param numbers what they are numbers of
 * @param kind what tells this type of value from others
 * @param parts the parts of an item; empty for items of another kind
 */
record SumOf<V>(Form<V> numbers, String kind, Function<Item, List<Part>> parts) implements Counting<V> {

    @Override
    public String form() {
        return kind;
    }

    @Override
    public String unit() {
        return numbers instanceof Form.Amount amount ? kind + " of " + amount.kind() : kind;
    }

    @Override
    public void add(Item item, Tally tally) {
        List<Part> found = parts.apply(item);
        if (!found.isEmpty()) {
            tally.add(found);
        }
    }

    @Override
    public Figure<V> figure(Measure<V> measure, Context context, Tally tally) {
        return new Figure<>(
                measure,
                context,
                numbers,
                Apart.NOTHING,
                tally.total(Apart.NOTHING),
                tally.coverage(context, Apart.NOTHING));
    }
}
