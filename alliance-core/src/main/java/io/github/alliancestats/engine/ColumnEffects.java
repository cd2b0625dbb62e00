package io.github.alliancestats.engine;

import io.github.alliancestats.engine.rule.Rule.Effect;
import io.github.alliancestats.engine.sum.AmountSums;
import io.github.alliancestats.engine.sum.Names;
import io.github.alliancestats.engine.sum.Sums;
import io.github.alliancestats.engine.sum.Tally;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The effects of the columns of a layout on the tallies of its rules. It holds no record, so that a summary can keep it
 * until its figures are needed. Not thread-safe, but several threads can read tallies while no column is added.
 *
 * @param places the place of the measure of each rule in the plan
 * @param names the names by number
 */
record ColumnEffects(List<Column> columns, List<Integer> places, List<String> names) {

    /**
     * A column.
     *
     * @param effects its effects on tallies
     * @param events the facts with an event in each record that it counts
     */
    record Column(List<Effect> effects, long events) {
        static final Column NONE = new Column(List.of(), 0);
    }

    /**
     * Reads the tallies of a cell by the places of their measures. Returns the facts with an event in the cell.
     *
     * @param shares the part of joint records in the sums, null if there is none
     * @param wholes the sums of the joint events that their forces recorded, null if there is none
     */
    long readTallies(Sums sums, @Nullable Sums shares, @Nullable Sums wholes, ObjIntConsumer<Tally> reader) {
        @Nullable TallyBuilder[] builders = new TallyBuilder[places.size()];
        long events = addAll(sums, builders);
        @Nullable TallyBuilder @Nullable [] ofShares = builders(shares);
        @Nullable TallyBuilder @Nullable [] ofWholes = builders(wholes);
        for (int rule = 0; rule < builders.length; rule++) {
            Names own = sums.names(rule, names);
            Names elsewhere = sums.names(builders.length + rule, names); // events that count in other records
            Names here = sums.names(2 * builders.length + rule, names); // joint events that count in these
            if (builders[rule] != null || own.size() + elsewhere.size() + here.size() > 0) {
                Tally tally = builder(builders, rule).build(own, elsewhere, here);
                tally.share(sums(ofShares, rule), sums(ofWholes, rule));
                if (!tally.isEmpty()) {
                    reader.accept(tally, places.get(rule));
                }
            }
        }
        return events;
    }

    private static AmountSums sums(@Nullable TallyBuilder @Nullable [] builders, int rule) {
        TallyBuilder builder = builders == null ? null : builders[rule];
        return builder == null ? AmountSums.NONE : builder.sums();
    }

    private @Nullable TallyBuilder @Nullable [] builders(@Nullable Sums sums) {
        if (sums == null) {
            return null;
        }
        @Nullable TallyBuilder[] builders = new TallyBuilder[places.size()];
        addAll(sums, builders);
        return builders;
    }

    /** Adds all columns to builders of their tallies. Returns the facts with an event. */
    private long addAll(Sums sums, @Nullable TallyBuilder[] builders) {
        long events = 0;
        for (int column = 1; column < columns.size(); column++) {
            if (!sums.isZero(column)) {
                events |= columns.get(column).events();
                List<Effect> effects = columns.get(column).effects();
                for (int i = 0; i < effects.size(); i++) { // makes no iterator for each column
                    builder(builders, effects.get(i).rule()).add(effects.get(i), sums, column);
                }
            }
        }
        return events;
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
