package io.github.alliancestats.stats;

import io.github.alliancestats.engine.Cells;
import io.github.alliancestats.engine.InclusionRules;
import io.github.alliancestats.engine.KindSums;
import io.github.alliancestats.engine.PlainRecord;
import io.github.alliancestats.engine.Plan;
import io.github.alliancestats.engine.RecordReader;
import io.github.alliancestats.engine.SummaryReader;
import io.github.alliancestats.engine.Supply;
import io.github.alliancestats.engine.identity.Ids;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.quality.OutOfScope;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.JointWork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sums of one query in a pass over records, with the account of the records. Not thread-safe. */
final class Account {

    private final StatsQuery query;
    private final Plan plan;
    private final Exclusions.Builder excluded;
    private final InclusionRules rules;
    private final Supply supply = new Supply();
    private final Cells whole;
    private final InclusionRules rulesOfMissed;
    private final Map<Class<? extends AllianceRecord>, KindSums> sums = new HashMap<>();
    private final List<KindSums> takenOver = new ArrayList<>(); // of other accounts
    private final PossibleDays days;
    private final Cell total; // holds only gaps until all records are counted
    private final List<Table.Builder<?>> tables = new ArrayList<>(); // as the total

    Account(StatsQuery query, Plan plan) {
        this.query = query;
        this.plan = plan;
        this.excluded = new Exclusions.Builder();
        this.rules = new InclusionRules(query.umbrella().isPresent(), excluded::add);
        this.rulesOfMissed = new InclusionRules(query.umbrella().isPresent(), exclusion -> {});
        supply.addExpected(query.expectedForces());
        this.whole = Cells.whole(query.period());
        this.days = new PossibleDays(query);
        this.total = new Cell(query.measures());
        query.dimensions().forEach(dimension -> tables.add(new Table.Builder<>(dimension, query.measures())));
    }

    /** Adds records that did not reach the rules of inclusion. */
    void addOthers(Exclusions unresolved, long notKnownYet) {
        excluded.addAll(unresolved);
        rules.addOutside(OutOfScope.NOT_RECORDED_BY_THEN, notKnownYet);
    }

    /** Adds the supply of the pass. */
    void supplied(Supply all) {
        supply.addAll(all);
    }

    /** Counts an event outside the declared days. */
    void addOutsideCoverage(int day) {
        supply.addOutsideCoverage(day, whole);
    }

    /** Counts a complete record, or gives the reason why it is not counted. */
    void admit(RecordRows rows) {
        boolean isIncluded = rules.includes(rows, rows.isLive(whole.start(), whole.end()));
        JointWork joint = rows.joint();
        if (joint != null && isDatedInScope(rows)) {
            supply.jointEvents().add(rows, joint, isIncluded);
        }
        if (isIncluded) {
            supply.add(rows, whole);
            of(rows.record().getClass()).add(rows);
        }
    }

    private boolean isDatedInScope(RecordRows rows) {
        return !rows.isWithdrawn()
                && rows.record().date().isPresent()
                && (query.umbrella().isEmpty() || rows.place().isWithin());
    }

    /** Counts a plain record, or counts it as out of scope. */
    void admit(PlainRecord record) {
        if (rules.includes(record.place(), record.isLive(whole.start(), whole.end()))) {
            supply.add(record.force(), record.day(), whole);
            of(record.kind()).add(record);
        }
    }

    /** Counts the versions of an id without an included one as one gap of each figure that any of them would change. */
    void miss(List<AllianceRecord> versions, Gap gap, RecordReader reader) {
        KindSums union = null;
        Map<String, String> recorded = new HashMap<>(); // facts of joint events by name
        for (AllianceRecord version : versions) {
            for (int day : days.of(version)) {
                RecordRows rows = reader.show(version, day);
                JointWork joint = rows.joint();
                if (joint != null && joint.role() == JointWork.Role.RECORDED && isDatedInScope(rows)) {
                    recorded.merge(rows.jointName(), rows.eventHash(), (one, other) -> one.equals(other) ? one : "");
                }
                if (rulesOfMissed.includes(rows, rows.isLive(whole.start(), whole.end()))) {
                    reader.complete(whole.contains(rows.firstDay()));
                    union = union == null ? new KindSums(plan, version.getClass(), query.period()) : union;
                    union.add(rows);
                }
            }
        }
        recorded.forEach(supply.jointEvents()::addRecorded);
        if (union != null) {
            union.read((dimension, key, records) -> {
                Cell cell = cell(dimension, key);
                return (tally, place) -> cell.add(place, tally.asGap(gap));
            });
        }
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
        takenOver.addAll(other.sums.values());
        takenOver.addAll(other.takenOver);
        total.addAll(other.total);
        for (int i = 0; i < tables.size(); i++) {
            tables.get(i).addAll(other.tables.get(i).build());
        }
    }

    Summary summary(long seen, long rejected, long revised, Ids ids) {
        SummaryReader reader = (dimension, key, records) -> {
            Cell cell = cell(dimension, key);
            cell.addRecords(records);
            return (tally, place) -> cell.add(place, tally);
        };
        sums.values().forEach(kind -> kind.read(reader));
        takenOver.forEach(kind -> kind.read(reader));
        List<Table<?>> built = new ArrayList<>();
        tables.forEach(table -> built.add(table.build()));
        Counts counts = new Counts(seen, rejected, revised, rules.outside(), excluded.build());
        return Summary.whole(query, supply, total, built, counts, ids);
    }
}
