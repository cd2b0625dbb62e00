package io.github.alliancestats.stats;

import io.github.alliancestats.engine.Supply;
import io.github.alliancestats.engine.identity.IdHash;
import io.github.alliancestats.engine.identity.Ids;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Adds two summaries of equal queries, as if their records had been summarized at once. */
final class Merging {

    private final Summary one;
    private final Summary other;
    private final StatsQuery query;

    private Merging(Summary one, Summary other) {
        this.one = one;
        this.other = other;
        this.query = one.query().forForces(other.query().expectedForces());
    }

    static Summary of(Summary one, Summary other) {
        return new Merging(one, other).sum();
    }

    private Summary sum() {
        Set<IdHash> ids = ids();
        Supply supply = new Supply();
        supply.addAll(one.context().supply());
        supply.addAll(other.context().supply());
        Cell total = new Cell(query.measures());
        total.addAll(one.cell());
        total.addAll(other.cell());
        Counts counts = one.counts().plus(other.counts());
        return Summary.whole(query, supply, total, tables(), counts, new Ids(ids));
    }

    private List<Table<?>> tables() {
        List<Table<?>> sums = new ArrayList<>();
        for (int i = 0; i < one.tables().size(); i++) {
            Table.Builder<?> sum = new Table.Builder<>(one.tables().get(i).dimension(), query.measures());
            sum.addAll(one.tables().get(i));
            sum.addAll(other.tables().get(i));
            sums.add(sum.build());
        }
        return sums;
    }

    private Set<IdHash> ids() {
        Set<IdHash> all = new HashSet<>(one.ids().hashes());
        all.addAll(other.ids().hashes());
        int common = one.ids().hashes().size() + other.ids().hashes().size() - all.size();
        if (common > 0) {
            throw new IllegalArgumentException(
                    "summaries that are added must not have a record in common, but these have "
                            + common + (common == 1 ? " id" : " ids")
                            + " in common. Keep all revisions of an id in one part, add"
                            + " each summary once, or add the records with DataExtract.plus");
        }
        return all;
    }
}
