package io.github.alliancestats.stats;

import io.github.alliancestats.engine.Cells;
import io.github.alliancestats.engine.DecodedRecords;
import io.github.alliancestats.engine.Doubt;
import io.github.alliancestats.engine.PlainReader;
import io.github.alliancestats.engine.PlainRecords;
import io.github.alliancestats.engine.Plan;
import io.github.alliancestats.engine.RecordAccount;
import io.github.alliancestats.engine.RecordReader;
import io.github.alliancestats.engine.Supply;
import io.github.alliancestats.engine.identity.ExcludedRecords;
import io.github.alliancestats.engine.identity.Ids;
import io.github.alliancestats.engine.identity.Intake;
import io.github.alliancestats.engine.identity.RecordKey;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.quality.Exclusion.ExclusionReason;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.quality.Rejection;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.stats.RecordIntake.Taken;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One pass over records, for one query or for several that differ only in the period. Excludes records that were not
 * known at the as-at instant, finds out which of the others stand, and shows these to the {@link Account} of each query.
 * Two folds of the same queries merge as if one had received all records. Not thread-safe.
 */
final class Fold implements PlainReader.AsAt {

    private final StatsQuery query;
    private final Plan plan;
    private final boolean resolves;
    private final boolean hasAsAt;
    private final RecordReader reader;
    private final PlainReader plains;
    private final List<Cells> periods = new ArrayList<>();
    private final List<Account> accounts = new ArrayList<>(); // one for each summary
    private final List<RecordAccount> receivers = new ArrayList<>();
    private final Intake intake = new Intake();
    private final ExcludedRecords.Builder unresolved = new ExcludedRecords.Builder();
    private final Supply supply = new Supply();
    private Coverage coverage = Coverage.none();
    private Coverage known = Coverage.none(); // the part of it that is known at the as-at instant
    private long rejected;
    private long revised;
    private boolean counting;
    private long seen;
    private long notKnownYet;

    Fold(StatsQuery query, ReportingPeriod... others) {
        this(query, query.plan());
        addAccount(query);
        for (ReportingPeriod other : others) {
            addAccount(query.forPeriod(other));
        }
    }

    /** Creates a fold that fills the account of an index. */
    Fold(StatsQuery query, Plan plan, MonthAccount months) {
        this(query, plan);
        periods.add(Cells.whole(query.period()));
        receivers.add(months);
    }

    private Fold(StatsQuery query, Plan plan) {
        this.query = query;
        this.plan = plan;
        this.reader = new RecordReader(plan);
        this.hasAsAt = query.asAt().isPresent();
        this.resolves = switch (query.deduplication()) {
            case BY_ID -> true;
            case NONE -> false;
        };
        this.plains = new PlainReader(
                plan, reader, periods, this::admit, this::count, rows -> miss(rows, Gap.RECORDING_UNKNOWN));
    }

    private void addAccount(StatsQuery of) {
        Account account = new Account(of, plan);
        periods.add(Cells.whole(of.period()));
        accounts.add(account);
        receivers.add(account);
    }

    Fold addAll(Iterable<? extends AllianceRecord> records) {
        for (AllianceRecord record : records) {
            add(record);
        }
        return this;
    }

    void add(AllianceRecord record) {
        boolean isAccepted = accept(record);
        if (resolves) {
            if (isAccepted) {
                intake.add(record);
            } else {
                intake.putAside(RecordKey.of(record));
            }
        } else if (isAccepted) {
            if (record.revision() > 1) {
                addUnresolved(record);
            }
            beginCounting();
            single(record);
            counting = false;
        }
    }

    /** Counts a revision whose earlier versions perhaps count too. */
    private void addUnresolved(AllianceRecord revision) {
        revised++;
        supply.add(Doubt.ofDates(reader.show(revision), Gap.REVISION_NOT_RESOLVED));
    }

    /** Counts a record as seen. Returns whether it was recorded by the as-at instant, or perhaps was. */
    @Override
    public boolean accept(AllianceRecord record) {
        Objects.requireNonNull(record, "record");
        seen++;
        if (hasAsAt && !query.isPerhapsKnown(record)) {
            notKnownYet++;
            return false;
        }
        if (!isInDoubt(record)) { // else its facts were perhaps not supplied by then
            supply.addFacts(record);
        }
        return true;
    }

    @Override
    public boolean acceptInDoubt(int firstDay) {
        seen++;
        boolean isPast = firstDay <= query.latestDay();
        notKnownYet += isPast ? 0 : 1;
        return isPast;
    }

    @Override
    public boolean isInDoubt(AllianceRecord record) {
        return hasAsAt && query.isRecordingUnknown(record);
    }

    @Override
    public void missed(List<AllianceRecord> versions, Gap gap) {
        if (versions.size() == 1) {
            miss(reader.show(versions.get(0)), gap);
        } else {
            receivers.forEach(account -> account.miss(versions, gap, reader));
        }
    }

    private void miss(RecordRows rows, Gap gap) {
        if (rows.doubt(gap)) {
            count(rows);
        } else {
            receivers.forEach(account -> account.miss(List.of(rows.record()), gap, reader));
        }
    }

    @Override
    public void excludeInDoubt(AllianceRecord record) {
        unresolved.add(record, ExclusionReason.RECORDING_UNKNOWN);
    }

    @Override
    public void excluded(Exclusion exclusion) {
        unresolved.add(exclusion);
    }

    private void beginCounting() {
        requireCounted();
        counting = true;
    }

    private void requireCounted() {
        if (counting) {
            throw new IllegalStateException("a record could not be counted, so there is no summary");
        }
    }

    @Override
    public void valid(AllianceRecord record) {
        supply.compare(record, coverage, known);
        count(reader.show(record));
    }

    private void count(RecordRows rows) {
        boolean isLive = false;
        boolean happened = false;
        for (int i = 0; i < periods.size(); i++) {
            isLive |= rows.isPerhapsLive(periods.get(i).start(), periods.get(i).end());
            happened |= rows.isPerhapsOfFirstDay(
                    periods.get(i).start(), periods.get(i).end());
        }
        if (isLive && !rows.isWithdrawn() && rows.place().isWithin()) {
            reader.complete(happened);
        }
        for (int i = 0; i < receivers.size(); i++) {
            receivers.get(i).admit(rows);
        }
    }

    private void admit(PlainRecords records) {
        for (int i = 0; i < receivers.size(); i++) {
            receivers.get(i).admit(records);
        }
    }

    /** Merges the records of another fold of the same periods, before either is finished. */
    Fold addAll(Fold other) {
        requireCounted();
        other.requireCounted();
        for (int i = 0; i < accounts.size(); i++) {
            accounts.get(i).addAll(other.accounts.get(i));
        }
        intake.addAll(other.intake);
        addCounts(other);
        return this;
    }

    private void addCounts(Fold other) {
        seen += other.seen;
        supply.addAll(other.supply);
        revised += other.revised;
        notKnownYet += other.notKnownYet;
        unresolved.addAll(other.unresolved.build());
    }

    /** Declares the coverage of the records that come after. */
    void declare(Coverage declared) {
        coverage = declared;
        known = Context.known(query, declared);
    }

    /** Adds the declared coverage and the rejected rows. */
    void take(Taken taken) {
        supply.addCoverage(Context.known(query, taken.coverage()));
        for (Rejection row : taken.rejections()) {
            if (row.day().isEmpty() || query.isPast(row.day().get())) {
                supply.addRejected(row);
            }
        }
        rejected = taken.rejections().size();
        seen += rejected + taken.excluded().size();
        for (Exclusion each : taken.excluded()) {
            unresolved.add(each);
        }
    }

    /** Makes the only summary. */
    Summary finish() {
        return finishAll().get(0);
    }

    /** Makes the summary of each query. The fold cannot be used after that. */
    List<Summary> finishAll() {
        beginCounting();
        Ids ids = intake.resolve(this);
        counting = false;
        return summaries(ids);
    }

    /** Makes the summary of each query from the records of an extract, whose ids are resolved. */
    List<Summary> summaries(DataExtract extract) {
        DecodedRecords decoded = decoded(extract);
        read(decoded, 0, 1);
        return finishAll(extract, decoded);
    }

    /** Returns the records whose ids came once to an extract. */
    DecodedRecords decoded(DataExtract extract) {
        return extract.decoded(reader.rows().settings());
    }

    /** Counts a part of the records whose ids came once to an extract. */
    void read(DecodedRecords single, int part, int parts) {
        beginCounting();
        plains.readAll(single, part, parts, hasAsAt ? this : null);
        counting = false;
    }

    /** Makes the summary of each query once all records of an extract whose ids came once are read. */
    List<Summary> finishAll(DataExtract extract, DecodedRecords single) {
        readOthers(extract, single);
        return allRead(extract.taken(), extract.records().ids());
    }

    /** Reads all records of an extract for the account of an index. */
    void readAll(DataExtract extract) {
        DecodedRecords single = decoded(extract);
        read(single, 0, 1);
        readOthers(extract, single);
    }

    /** Makes the summary of some months from the accounts of an index, which have no id in common. */
    Summary summary(List<MonthAccount> all, Taken taken, Ids ids) {
        for (MonthAccount months : all) {
            beginCounting();
            plains.readAll(months.others, 0, 1, null);
            months.missed.forEach(each -> missed(each.versions(), each.gap()));
            counting = false;
            accounts.get(0).addMonths(months);
            addCounts(months.fold);
        }
        return allRead(taken, ids).get(0);
    }

    private void readOthers(DataExtract extract, DecodedRecords single) {
        beginCounting();
        if (!hasAsAt) {
            seen += single.size();
            supply.addAll(single.supply());
            supply.addAll(extract.compared());
        }
        declare(extract.coverage()); // only now, as the extract has checked the records above
        extract.records().resolveVersions(this);
        boolean isCompared = hasAsAt && !coverage.equals(Coverage.none());
        for (AllianceRecord record : isCompared ? extract.records().single() : List.<AllianceRecord>of()) {
            if (!isInDoubt(record) && query.isPerhapsKnown(record)) {
                supply.compare(record, coverage, known);
            }
        }
        counting = false;
    }

    private List<Summary> allRead(Taken taken, Ids ids) {
        take(taken);
        return summaries(resolves ? ids : Ids.NONE);
    }

    private List<Summary> summaries(Ids ids) {
        List<Summary> summaries = new ArrayList<>();
        for (Account account : accounts) {
            account.supplied(supply);
            account.addOthers(unresolved.build(), notKnownYet);
            summaries.add(account.summary(seen, rejected, revised, ids));
        }
        return summaries;
    }
}
