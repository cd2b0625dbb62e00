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
    private final ExcludedRecords.Builder excluded;
    private final InclusionRules rules;
    private final Supply supply = new Supply();
    private final Cells whole;
    private final InclusionRules rulesOfMissed;
    private final Map<Class<? extends AllianceRecord>, KindSums> sums = new HashMap<>();
    private final Map<Class<? extends AllianceRecord>, KindSums> ofOneDay =
            new HashMap<>(); // another reader shows them
    private final List<Consumer<SummaryReader>> takenOver = new ArrayList<>(); // sums of other accounts
    private final ObjIntConsumer<ForceId> dated; // one for all records
    private final PossibleDays days;
    private final Cell total; // holds only gaps until all records are counted
    private final List<Table<?>> tables = new ArrayList<>(); // as the total

    Account(StatsQuery query, Plan plan) {
        this.query = query;
        this.plan = plan;
        this.excluded = new ExcludedRecords.Builder();
        this.rules = new InclusionRules(query.umbrella().isPresent(), excluded::add);
        this.rulesOfMissed = new InclusionRules(query.umbrella().isPresent(), exclusion -> {});
        supply.addExpected(query.expectedForces());
        this.whole = Cells.whole(query.period());
        this.dated = (force, day) -> supply.add(force, day, whole);
        this.days = new PossibleDays(query);
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

    /** Counts a complete record, or gives the reason why it is not counted. */
    @Override
    public void admit(RecordRows rows) {
        boolean isIncluded = rules.includes(rows, rows.isLive(whole.start(), whole.end()));
        addJoint(rows, isIncluded);
        if (isIncluded) {
            supply.add(rows, whole);
            of(rows.record().getClass(), sums).add(rows);
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
        if (records.choose(whole, rules, dated) > 0) {
            of(records.kind(), sums).add(records);
        }
    }

    /** Counts the versions of an id without an included one as one gap of each figure that any of them would change. */
    @Override
    public void miss(List<AllianceRecord> versions, Gap gap, RecordReader reader) {
        List<KindSums> union = new ArrayList<>();
        List<AllianceRecord> inScope = new ArrayList<>();
        boolean areTried = true;
        JointEvents events = new JointEvents();
        for (AllianceRecord version : versions) {
            RecordRows rows = reader.show(version);
            if (isDatedAndInScope(rows)) {
                events.addVersion(rows);
            }
            if (rules.isInScope(rows)) {
                inScope.add(version);
                List<AllianceRecord> possible = days.some(version);
                areTried &= !possible.isEmpty();
                addLive(possible, version, reader, false, union);
            }
        }
        supply.jointEvents().addAll(events);
        if (areTried) {
            addOneOf(union, 0, gap);
        } else {
            supply.add(days.untried(inScope, gap));
        }
    }

    /**
     * Counts a record where it adds the same on each of its possible days, and elsewhere as a gap. A record without a first
     * date, or with too many possible days, is a gap of each figure that it can change.
     */
    @Override
    public void admitUncertain(RecordRows rows, RecordReader reader) {
        AllianceRecord record = rows.record();
        List<AllianceRecord> all = days.all(record);
        List<AllianceRecord> possible = all.isEmpty() ? days.some(record) : all;
        boolean isOne = all.size() == 1;
        List<KindSums> sums = new ArrayList<>();
        if (isOne) { // then it counts as any record of that day
            sums.add(of(record.getClass(), ofOneDay));
        }
        int live = addLive(possible, record, reader, all.size() > 1, sums);
        boolean isIncluded = rules.includes(rows, live, possible.size());
        addJoint(rows, isIncluded);
        if (isIncluded) {
            supply.add(reader.rows(), whole);
        }
        if (!isOne) {
            addOneOf(sums, all.size(), Gap.UNDATED);
        }
        if (possible.isEmpty() && rules.isInScope(rows)) {
            supply.add(days.untried(List.of(record), Gap.UNDATED));
        }
    }

    /** Adds the sums of a record on its possible days, in one or in as many. Returns how often it counts in the period. */
    private int addLive(
            List<AllianceRecord> possible,
            AllianceRecord supplied,
            RecordReader reader,
            boolean isApart,
            List<KindSums> sums) {
        int live = 0;
        for (AllianceRecord exact : possible) {
            RecordRows rows = reader.show(exact, supplied);
            if (rulesOfMissed.includes(rows, rows.isLive(whole.start(), whole.end()))) {
                reader.complete(whole.contains(rows.firstDay()));
                if (isApart || sums.isEmpty()) {
                    sums.add(new KindSums(plan, supplied.getClass(), query.period()));
                }
                sums.get(sums.size() - 1).add(rows);
                live++;
            }
        }
        return live;
    }

    /** Adds a record that has one of several sums, to each cell as {@link Cell#addOneOf}. */
    private void addOneOf(List<KindSums> possible, int number, Gap gap) {
        IdentityHashMap<Cell, List<Cell>> cells = new IdentityHashMap<>();
        for (KindSums sums : possible) {
            sums.read((dimension, key, records, tallies) -> {
                Cell own = new Cell(query.measures());
                cells.computeIfAbsent(cell(dimension, key), any -> new ArrayList<>())
                        .add(own);
                own.addRecords(records);
                own.addLater(tallies);
            });
        }
        cells.forEach((cell, own) -> cell.addOneOf(own, number, gap));
    }

    private Cell cell(int dimension, @Nullable Comparable<?> key) {
        return dimension == SummaryReader.WHOLE ? total : tables.get(dimension).cell(key);
    }

    private KindSums of(Class<? extends AllianceRecord> kind, Map<Class<? extends AllianceRecord>, KindSums> all) {
        KindSums known = all.get(kind);
        if (known == null) {
            known = new KindSums(plan, kind, query.period());
            all.put(kind, known);
        }
        return known;
    }

    /** Takes over the sums of another account of the same query. */
    void addAll(Account other) {
        excluded.addAll(other.excluded.build());
        rules.addOutside(other.rules);
        supply.addAll(other.supply);
        other.sums.values().forEach(kind -> takenOver.add(kind::read));
        other.ofOneDay.values().forEach(kind -> takenOver.add(kind::read));
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
            long records = kind.records(from, to);
            if (records > 0) {
                of(each.getKey(), sums); // checks the days of the period
                takenOver.add(reader -> kind.read(from, to, reader));
                included += records;
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
        ofOneDay.values().forEach(kind -> kind.read(reader));
        Counts counts = new Counts(seen, rejected, revised, rules.outside(), excluded.build());
        return Summary.whole(query, supply, total, tables, counts, ids);
    }
}
