package io.github.alliancestats.stats;

import io.github.alliancestats.engine.Cells;
import io.github.alliancestats.engine.KindSums;
import io.github.alliancestats.engine.Plan;
import io.github.alliancestats.engine.SummaryReader;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.sum.Tally;
import io.github.alliancestats.record.AllianceRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** The sums of one query in a pass over records, with the account of the records. Not thread-safe. */
final class Account {

    private final StatsQuery query;
    private final Plan plan;
    private final Gates gates;
    private final Extent extent;
    private final Cells whole;
    private final Cells months;
    private final Map<Class<? extends AllianceRecord>, KindSums> sums = new HashMap<>();
    private final List<KindSums> takenOver = new ArrayList<>(); // of other accounts
    private @Nullable Class<?> latestKind; // saves a look-up
    private @Nullable KindSums latest;

    Account(StatsQuery query, Plan plan) {
        this.query = query;
        this.plan = plan;
        this.gates = new Gates(query);
        this.extent = new Extent(query.period());
        extent.addSupplied(query.declaredKinds());
        this.whole = Cells.whole(query.period());
        this.months = Cells.months(query.period());
    }

    Gates gates() {
        return gates;
    }

    /** Adds kinds of record that were supplied. */
    void supplied(int recordKinds) {
        extent.addSupplied(recordKinds);
    }

    /** Returns whether the record counts in the period, if it passes the other gates. */
    boolean isLive(RecordRows rows) {
        return rows.isLive(whole.start(), whole.end());
    }

    /** Returns whether the first date of the record is in the period. */
    boolean happened(RecordRows rows) {
        return whole.contains(rows.firstDay());
    }

    /** Counts a complete record, or gives the reason why it is not counted. */
    void admit(RecordRows rows) {
        if (gates.pass(rows, isLive(rows))) {
            extent.add(rows, months);
            of(rows.record().getClass()).add(rows);
        }
    }

    private KindSums of(Class<? extends AllianceRecord> kind) {
        if (kind == latestKind && latest != null) {
            return latest;
        }
        KindSums known = sums.get(kind);
        if (known == null) {
            known = new KindSums(plan, kind, query.period());
            sums.put(kind, known);
        }
        latest = known;
        latestKind = kind;
        return known;
    }

    /** Takes over the sums of another account of the same query. */
    void addAll(Account other) {
        gates.addAll(other.gates);
        extent.addAll(other.extent);
        takenOver.addAll(other.sums.values());
        takenOver.addAll(other.takenOver);
    }

    Summary answer(long seen, Ids ids, Evidence evidence) {
        CellReader reader = new CellReader(query);
        sums.values().forEach(kind -> kind.read(reader));
        takenOver.forEach(kind -> kind.read(reader));
        Counts counts = new Counts(seen, gates.outside(), gates.excluded().build());
        return Summary.whole(query, extent, reader.total, reader.built(), counts, ids, evidence);
    }

    /** Puts the tallies of the engine into the cells of a summary. */
    private static final class CellReader implements SummaryReader {
        private final Cell total;
        private final List<Table.Builder<?>> tables = new ArrayList<>();

        CellReader(StatsQuery query) {
            this.total = new Cell(query.measures());
            query.dimensions().forEach(dimension -> tables.add(new Table.Builder<>(dimension, query.measures())));
        }

        @Override
        public ObjIntConsumer<Tally> total(long records) {
            total.addRecords(records);
            return (tally, place) -> total.add(place, tally);
        }

        @Override
        public ObjIntConsumer<Tally> row(int dimension, @Nullable Comparable<?> key, long records) {
            Cell cell = tables.get(dimension).cell(key);
            cell.addRecords(records);
            return (tally, place) -> cell.add(place, tally);
        }

        List<Table<?>> built() {
            List<Table<?>> built = new ArrayList<>();
            tables.forEach(table -> built.add(table.build()));
            return built;
        }
    }
}
