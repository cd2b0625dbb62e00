package io.github.alliancestats.stats;

import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.DrugSeizure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What standing records come to in one question: each passes the {@link Gates}, and what is included is counted among
 * those of its kind. Not thread-safe.
 */
final class Account {

    private final StatsQuery query;
    private final Gates gates;
    private final Extent extent;
    private final Months months;
    private final List<Class<? extends AllianceRecord>> kinds = new ArrayList<>();
    private final List<KindFold> folds = new ArrayList<>();
    private final Map<Class<? extends AllianceRecord>, KindFold> beside = new HashMap<>();
    private final List<Counted> takenOver = new ArrayList<>(); // complete: their numbers are not of these folds

    Account(StatsQuery query) {
        this.query = query;
        this.gates = new Gates(query, this::count);
        this.extent = new Extent(query.period());
        extent.addSupplied(query.declaredKinds());
        this.months = new Months(query.period());
    }

    Gates gates() {
        return gates;
    }

    /** Adds kinds of record that were supplied. */
    void supplied(int recordKinds) {
        extent.addSupplied(recordKinds);
    }

    void admit(Item item) {
        item.during(query.period());
        gates.admit(item);
    }

    private void count(Item item) {
        extent.add(item, months);
        kind(item.record().getClass()).add(item);
    }

    private KindFold kind(Class<? extends AllianceRecord> sought) {
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i) == sought) {
                return folds.get(i);
            }
        }
        KindFold fold = DrugSeizure.class.isAssignableFrom(sought)
                ? DrugFold.of(query, months)
                : new LaneFold(new Lanes(query, sought));
        kinds.add(sought);
        folds.add(fold);
        return fold;
    }

    /** Takes over what another account of the same question has. */
    void addAll(Account other) {
        gates.addAll(other.gates);
        extent.addAll(other.extent);
        takenOver.addAll(other.folds);
        takenOver.addAll(other.takenOver);
    }

    /** Counts an item that is included elsewhere, for some measures of its kind alone. */
    void countBeside(Item item, List<Measure<?>> measures) {
        beside.computeIfAbsent(item.record().getClass(), kind -> new LaneFold(Lanes.beside(query, measures)))
                .add(item);
    }

    /** Takes over what was counted elsewhere, of which months and forces. */
    void take(Counted part, Extent known) {
        extent.addAll(known);
        takenOver.add(part);
    }

    Summary answer(long seen, Ids ids, Evidence evidence) {
        Cell total = new Cell(query.measures());
        List<Table.Builder<?>> tables = new ArrayList<>();
        query.dimensions().forEach(dimension -> tables.add(new Table.Builder<>(dimension, query.measures())));
        folds.forEach(fold -> fold.addTo(total, tables));
        beside.values().forEach(fold -> fold.addTo(total, tables));
        takenOver.forEach(fold -> fold.addTo(total, tables));
        Counts counts = new Counts(seen, gates.outside(), gates.excluded().build());
        return Summary.whole(query, extent, total, built(tables), counts, ids, evidence);
    }

    private static List<Table<?>> built(List<Table.Builder<?>> tables) {
        List<Table<?>> built = new ArrayList<>();
        tables.forEach(table -> built.add(table.build()));
        return built;
    }
}
