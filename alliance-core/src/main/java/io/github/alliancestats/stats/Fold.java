package io.github.alliancestats.stats;

import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.stats.Exclusion.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One pass over records: puts aside what was not known yet, resolves which of the others stand, passes
 * these through the {@link Gates} and shows what is included to every cell. Two folds of one question
 * merge as if all records had gone to one. Not thread-safe.
 */
final class Fold {

    private final StatsQuery query;
    private final Register register = new Register();
    private final Gates gates;
    private final Extent extent;
    private final Cell total;
    private final List<Table<?>> tables = new ArrayList<>();
    private long seen;

    Fold(StatsQuery query) {
        this.query = query;
        this.gates = new Gates(query, this::count);
        this.extent = new Extent(query.period());
        this.total = new Cell(query.measures());
        query.dimensions().forEach(dimension -> tables.add(new Table<>(dimension, query.measures())));
    }

    private void count(Item item) {
        extent.add(item);
        total.add(item);
        tables.forEach(table -> table.add(item));
    }

    void add(AllianceRecord record) {
        seen++;
        boolean known = query.isKnown(record);
        if (!known) {
            gates.putOutside(Outside.NOT_RECORDED_BY_THEN, 1);
        }
        if (query.identity() == Identity.UNIQUE) {
            addUnique(record, known);
        } else if (known) {
            register.add(record);
        } else {
            register.putAside(RecordKey.of(record));
        }
    }

    private void addUnique(AllianceRecord record, boolean known) {
        if (known && record.isWithdrawn()) {
            gates.excluded().add(RecordKey.of(record), Reason.WITHDRAWN, 1);
        } else if (known) {
            gates.admit(record);
        }
    }

    /** Takes in what another fold of the same question has, before either is finished. */
    Fold addAll(Fold other) {
        register.addAll(other.register);
        gates.addAll(other.gates);
        extent.addAll(other.extent);
        total.addAll(other.total);
        for (int i = 0; i < tables.size(); i++) {
            tables.get(i).addAll(other.tables.get(i));
        }
        seen += other.seen;
        return this;
    }

    /** Takes in the evidence of an answer, with the count of what never got that far. */
    void take(Summary answer) {
        register.addAll(answer.evidence().register());
        gates.putOutside(Outside.NOT_RECORDED_BY_THEN, answer.outside(Outside.NOT_RECORDED_BY_THEN));
        seen += answer.seen();
    }

    /** Makes the answer; the fold can't be used after. */
    Summary finish() {
        register.resolve(gates::admit, gates.excluded());
        Set<IdHash> ids = query.identity() == Identity.TRACKED ? register.hashes() : Set.of();
        Evidence evidence = query.identity() == Identity.EVIDENCE ? Evidence.of(register) : Evidence.NONE;
        Counts counts = new Counts(seen, gates.outside(), gates.excluded().build());
        return Summary.whole(query, extent, total, tables, counts, ids, evidence);
    }
}
