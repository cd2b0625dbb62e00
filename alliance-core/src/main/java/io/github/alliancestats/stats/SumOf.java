package io.github.alliancestats.stats;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Adds numbers of one kind, part by part: grams, plants, lengths of custody.
 *
 * @param <V> the type of a figure's value
 * @param numbers what they are numbers of
 * @param kind what tells this type of value from others
 * @param parts tells the parts of an item, if it has any
 */
record SumOf<V>(Form<V> numbers, String kind, BiConsumer<Item, Entry> parts) implements Counting<V> {

    /** Adds the parts that an item has, none if it is none that counts. */
    static <V> SumOf<V> parts(Form<V> numbers, String kind, Function<Item, List<Part>> parts) {
        return new SumOf<>(numbers, kind, (item, entry) -> parts.apply(item).forEach(part -> part.tell(entry)));
    }

    @Override
    public String form() {
        return kind;
    }

    @Override
    public String unit() {
        return numbers instanceof Form.Amount amount ? kind + " of " + amount.kind() : kind;
    }

    @Override
    public void add(Item item, Entry entry) {
        parts.accept(item, entry);
        entry.close();
    }

    @Override
    public Figure<V> figure(Measure<V> measure, Context context, Tally tally) {
        return new Figure<>(
                measure,
                context,
                numbers,
                Apart.NOTHING,
                tally.sums().in(Apart.NOTHING).total(),
                tally.coverage(measure, context, Apart.NOTHING));
    }
}
