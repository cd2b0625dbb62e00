package io.github.alliancestats.engine;

import io.github.alliancestats.engine.rule.Rule.Effect;
import io.github.alliancestats.engine.sum.Names;
import io.github.alliancestats.engine.sum.Sums;
import io.github.alliancestats.engine.sum.Tally;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The effects of the columns of a layout on the tallies of its rules. It holds no record, so that a summary can keep it
 * until its figures are needed. Not thread-safe, but several threads can read tallies while no column is added.
 */
final class ColumnEffects {

    private final List<Effect[]> effects; // of each column
    private final List<Integer> places; // of each rule: its measure in the plan
    private final List<String> names; // by number

    ColumnEffects(List<Effect[]> effects, List<Integer> places, List<String> names) {
        this.effects = effects;
        this.places = places;
        this.names = names;
    }

    /** Reads the tallies of a cell by the places of their measures. */
    void readTallies(Sums sums, ObjIntConsumer<Tally> reader) {
        @Nullable TallyBuilder[] builders = new TallyBuilder[places.size()];
        for (int column = 1; column < effects.size(); column++) {
            if (!sums.isZero(column)) {
                for (Effect effect : effects.get(column)) {
                    builder(builders, effect.rule()).add(effect, sums, column);
                }
            }
        }
        for (int rule = 0; rule < builders.length; rule++) {
            Names own = sums.names(rule, names);
            Names elsewhere = sums.names(builders.length + rule, names); // events that count in other records
            if (builders[rule] != null || own.size() + elsewhere.size() > 0) {
                Tally tally = builder(builders, rule).build(own, elsewhere);
                if (!tally.isEmpty()) {
                    reader.accept(tally, places.get(rule));
                }
            }
        }
    }

    private static TallyBuilder builder(@Nullable TallyBuilder[] builders, int rule) {
        TallyBuilder known = builders[rule];
        if (known == null) {
            known = new TallyBuilder();
            builders[rule] = known;
        }
        return known;
    }
}
