package io.github.alliancestats.stats;

import io.github.alliancestats.engine.Cells;
import io.github.alliancestats.engine.DecodedRecords;
import io.github.alliancestats.engine.InclusionRules;
import io.github.alliancestats.engine.KindSums;
import io.github.alliancestats.engine.PlainRecords;
import io.github.alliancestats.engine.Plan;
import io.github.alliancestats.engine.RecordAccount;
import io.github.alliancestats.engine.RecordReader;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The account of an index. It has sums by month of the records whose parts in months add up for any run of months, also of
 * plain records in doubt. The other records are read again for each period. It reads an extract when it is created, and is
 * not changed later.
 */
final class MonthAccount implements RecordAccount {

    final Cells months;
    final Map<Class<? extends AllianceRecord>, KindSums> sums = new HashMap<>();
    final List<SortedSet<ForceId>> forces = new ArrayList<>(); // with a date in each month
    // excludes no record, since those that are withdrawn or undated are read again
    final InclusionRules rules = new InclusionRules(exclusion -> {});
    final List<Missed> missed = new ArrayList<>();
    final DecodedRecords others; // read again for each period
    final Fold fold; // with the counts of the whole extract
    long counted; // included records in the sums, without those in doubt
    private final Plan plan;
    private final List<AllianceRecord> again = new ArrayList<>();

    /** Versions of an id without an included one. */
    record Missed(List<AllianceRecord> versions, Gap gap) {}

    MonthAccount(StatsQuery query, DataExtract extract) {
        this.plan = query.plan();
        this.months = Cells.months(query.period());
        for (int month = 0; month < months.count(); month++) {
            forces.add(new TreeSet<>());
        }
        this.fold = new Fold(query, plan, this);
        fold.readAll(extract);
        this.others = DecodedRecords.of(again, plan.settings());
    }

    @Override
    public void admit(RecordRows rows) {
        Gap doubt = rows.doubt();
        if (doubt != null) {
            missed.add(new Missed(List.of(rows.record()), doubt));
            return;
        }
        boolean isReadAgain = rows.isOfAnyPeriod() || rows.issueKinds() != 0;
        if (!isReadAgain && rules.includes(rows, months)) {
            isReadAgain = !sums(rows.record().getClass()).addIfCellByCell(rows);
            counted += isReadAgain ? 0 : 1;
            for (int i = 0; i < rows.dateCount(); i++) {
                addForce(rows.record().force(), rows.dateAt(i));
            }
        }
        if (isReadAgain) {
            again.add(rows.record());
        }
    }

    @Override
    public void admit(PlainRecords records) {
        counted += records.choose(months, rules, this::addForce);
        if (records.hasChosen()) {
            sums(records.kind()).add(records);
        }
    }

    @Override
    public void miss(List<AllianceRecord> versions, Gap gap, RecordReader reader) {
        missed.add(new Missed(versions, gap));
    }

    private void addForce(ForceId force, int day) {
        if (months.contains(day)) {
            forces.get(months.of(day)).add(force);
        }
    }

    private KindSums sums(Class<? extends AllianceRecord> kind) {
        return sums.computeIfAbsent(kind, any -> KindSums.ofMonths(plan, kind, months));
    }

    /** Returns whether a period is made of whole months. */
    boolean isWhole(ReportingPeriod period) {
        return months.startingOn(Days.of(period.start())) >= 0
                && months.startingOn(Days.of(period.endExclusive())) >= 0;
    }
}
