package io.github.alliancestats.stats;

import io.github.alliancestats.engine.Cells;
import io.github.alliancestats.engine.InclusionRules;
import io.github.alliancestats.engine.JointEvents;
import io.github.alliancestats.engine.KindSums;
import io.github.alliancestats.engine.PlainRecords;
import io.github.alliancestats.engine.Plan;
import io.github.alliancestats.engine.RecordAccount;
import io.github.alliancestats.engine.RecordReader;
import io.github.alliancestats.engine.SummaryReader;
import io.github.alliancestats.engine.Supply;
import io.github.alliancestats.engine.identity.ExcludedRecords;
import io.github.alliancestats.engine.identity.Ids;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.quality.OutOfScope;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.common.ForceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** The sums of one query in a pass over records, with the account of the records. Not thread-safe. */
final class Account implements RecordAccount {

    private final StatsQuery query;
    private final Plan plan;
    private final ExcludedRecords.Builder excluded = new ExcludedRecords.Builder();
    private final InclusionRules rules = new InclusionRules(excluded::add);
    private final Supply supply = new Supply();
    private final Cells whole;
    private final Map<Class<? extends AllianceRecord>, KindSums> sums = new HashMap<>();
    private final List<Consumer<SummaryReader>> takenOver = new ArrayList<>(); // sums of other accounts
    private final ObjIntConsumer<ForceId> dated; // one for all records
    private final Cell total; // holds only gaps until all records are counted
    private final List<Table<?>> tables = new ArrayList<>(); // as the total

    Account(StatsQuery query, Plan plan) {
        this.query = query;
        this.plan = plan;
        supply.addExpected(query.expectedForces());
        this.whole = Cells.whole(query.period());
        this.dated = (force, day) -> supply.add(force, day, whole);
        this.total = new Cell(query.measures());
        query.dimensions().forEach(dimension -> tables.add(new Table<>(dimension, query.measures())));
    }

    /** Adds records that did not reach the rules of inclusion. */
    void addOthers(ExcludedRecords unresolved, long notKnownYet) {
        excluded.addAll(unresolved);
        rules.addOutside(OutOfScope.NOT_RECORDED_BY_THEN, notKnownYet);
    }

    /** Adds the supply of the pass. */
    void supplied(Supply all) {
        supply.addAll(all.in(query.period()));
    }

    /** Counts a complete record where it counts on each of its possible days, and elsewhere as a gap. */
    @Override
    public void admit(RecordRows rows) {
        boolean isIncluded = rows.doubt() == null && rules.includes(rows, whole);
        addJoint(rows, isIncluded);
        if (isIncluded) {
            supply.add(rows, whole);
        }
        if (isIncluded || rules.perhapsIncludes(rows, whole)) {
            of(rows.record().getClass()).add(rows);
        }
    }

    private void addJoint(RecordRows rows, boolean isIncluded) {
        if ((rows.joint() != null || rows.hearingName() != null) && isDatedAndInScope(rows)) {
            supply.jointEvents().add(rows, isIncluded);
        }
    }

    private boolean isDatedAndInScope(RecordRows rows) {
        return rows.record().date().isPresent() && rules.isInScope(rows);
    }

    /** Counts plain records, or counts them as out of scope. */
    @Override
    public void admit(PlainRecords records) {
        records.choose(whole, rules, dated);
        if (records.hasChosen()) {
            of(records.kind()).add(records);
        }
    }

    /** Counts the versions of an id without an included one as one gap of each figure that any of them would change. */
    @Override
    public void miss(List<AllianceRecord> versions, Gap gap, RecordReader reader) {
        IdentityHashMap<Cell, List<Cell>> cells = new IdentityHashMap<>(); // those of each version
        JointEvents events = new JointEvents();
        for (AllianceRecord version : versions) {
            RecordRows rows = reader.show(version);
            if (isDatedAndInScope(rows)) {
                events.addVersion(rows);
            }
            if (rules.perhapsIncludes(rows, whole)) {
                reader.complete(rows.isPerhapsOfFirstDay(whole.start(), whole.end()));
                KindSums own = new KindSums(plan, version.getClass(), query.period());
                own.add(rows);
                own.read((dimension, key, records, tallies) -> {
                    Cell cell = new Cell(query.measures());
                    cell.addRecords(records);
                    cell.addLater(tallies);
                    cells.computeIfAbsent(cell(dimension, key), any -> new ArrayList<>())
                            .add(cell);
                });
            }
        }
        supply.jointEvents().addAll(events);
        cells.forEach((cell, ofVersions) -> cell.addOneOf(ofVersions, gap));
    }

    private Cell cell(int dimension, @Nullable Comparable<?> key) {
        return dimension == SummaryReader.WHOLE ? total : tables.get(dimension).cell(key);
    }

    private KindSums of(Class<? extends AllianceRecord> kind) {
        KindSums known = sums.get(kind);
        if (known == null) {
            known = new KindSums(plan, kind, query.period());
            sums.put(kind, known);
        }
        return known;
    }

    /** Takes over the sums of another account of the same query. */
    void addAll(Account other) {
        excluded.addAll(other.excluded.build());
        rules.addOutside(other.rules);
        supply.addAll(other.supply);
        other.sums.values().forEach(kind -> takenOver.add(kind::read));
        takenOver.addAll(other.takenOver);
        total.addAll(other.total);
        for (int i = 0; i < tables.size(); i++) {
            tables.get(i).addAll(other.tables.get(i));
        }
    }

    /** Takes over the months of the period from the account of an index. */
    void addMonths(MonthAccount index) {
        int from = index.months.startingOn(whole.start());
        int to = index.months.startingOn(whole.end());
        long included = 0;
        for (Map.Entry<Class<? extends AllianceRecord>, KindSums> each : index.sums.entrySet()) {
            KindSums kind = each.getValue();
            if (kind.hasRecords(from, to)) {
                of(each.getKey()); // checks the days of the period
                takenOver.add(reader -> kind.read(from, to, reader));
                included += kind.records(from, to);
            }
        }
        rules.addOutside(index.rules);
        rules.addOutside(OutOfScope.OUT_OF_PERIOD, index.counted - included);
        for (int month = from; month < to; month++) {
            supply.addSources(index.forces.get(month));
        }
    }

    Summary summary(long seen, long rejected, long revised, Ids ids) {
        SummaryReader reader = (dimension, key, records, tallies) -> {
            Cell cell = cell(dimension, key);
            cell.addRecords(records);
            cell.addLater(tallies);
        };
        takenOver.forEach(kind -> kind.accept(reader));
        sums.values().forEach(kind -> kind.read(reader));
        Counts counts = new Counts(seen, rejected, revised, rules.outside(), excluded.build());
        return Summary.whole(query, supply, total, tables, counts, ids);
    }
}
