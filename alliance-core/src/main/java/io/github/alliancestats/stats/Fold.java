package io.github.alliancestats.stats;

import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.stats.Exclusion.Reason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One pass over records: resolves which of them stand, passes each through the gates in their order
 * (withdrawn, scope, undated, period) and shows what is included to every cell. Two folds of one
 * question merge as if all records had gone to one. Not thread-safe.
 */
final class Fold {

    private final StatsQuery query;
    private final Register register = new Register();
    private final Exclusions.Builder excluded;
    private final Cell total;
    private final List<Table<?>> tables = new ArrayList<>();
    private long seen;
    private final Map<Outside, Long> outside = new EnumMap<>(Outside.class);

    Fold(StatsQuery query) {
        this.query = query;
        this.excluded = new Exclusions.Builder(query.identity());
        this.total = new Cell(query.measures());
        query.dimensions().forEach(dimension -> tables.add(new Table<>(dimension, query.measures())));
    }

    void add(AllianceRecord record) {
        seen++;
        if (query.identity() != Identity.UNIQUE) {
            register.add(record);
        } else if (record.isWithdrawn()) {
            excluded.add(record.id(), Reason.WITHDRAWN, 1);
        } else {
            count(record);
        }
    }

    /** Takes in what another fold of the same question has, before either is finished. */
    Fold addAll(Fold other) {
        register.addAll(other.register);
        total.addAll(other.total);
        for (int i = 0; i < tables.size(); i++) {
            tables.get(i).addAll(other.tables.get(i));
        }
        excluded.addAll(other.excluded.build());
        seen += other.seen;
        other.outside.forEach((reason, count) -> outside.merge(reason, count, Long::sum));
        return this;
    }

    /** Takes in a register that was kept as evidence, and how many records it stands for. */
    void take(Register evidence, long records) {
        register.addAll(evidence);
        seen += records;
    }

    /** Makes the answer; the fold can't be used after. */
    Summary finish() {
        register.resolve(this::count, excluded);
        Summary.Counts counts = new Summary.Counts(seen, outside, excluded.build());
        return switch (query.identity()) {
            case UNIQUE -> summary(counts, Set.of(), new Register());
            case TRACKED -> summary(counts, register.hashes(), new Register());
            case EVIDENCE -> summary(counts, Set.of(), register);
        };
    }

    private Summary summary(Summary.Counts counts, Set<IdHash> ids, Register evidence) {
        return new Summary(query, total, tables, counts, ids, evidence);
    }

    private void count(AllianceRecord record) {
        if (!query.isInScope(record)) {
            outside.merge(Outside.OUT_OF_SCOPE, 1L, Long::sum);
            return;
        }
        if (record.date().isEmpty()) {
            excluded.add(record.id(), Reason.UNDATED, 1);
            return;
        }
        Item item = Item.whole(query, record);
        if (!item.isLive()) {
            outside.merge(Outside.OUT_OF_PERIOD, 1L, Long::sum);
            return;
        }
        total.add(item);
        tables.forEach(table -> table.add(item));
    }
}
