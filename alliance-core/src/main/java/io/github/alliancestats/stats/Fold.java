package io.github.alliancestats.stats;

import io.github.alliancestats.engine.Plan;
import io.github.alliancestats.engine.RecordReader;
import io.github.alliancestats.engine.identity.Ids;
import io.github.alliancestats.engine.identity.Intake;
import io.github.alliancestats.engine.identity.RecordKey;
import io.github.alliancestats.engine.identity.Register;
import io.github.alliancestats.engine.identity.RepeatedHashes;
import io.github.alliancestats.engine.row.RecordKinds;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.quality.OutOfScope;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.ReportingPeriod;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One pass over records, for one question or for several that differ in the period alone: puts aside what was not known
 * yet, notes the kinds of the others and finds out which of them stand, and shows these to the {@link Account} of each
 * question. Two folds of the same questions merge as if all records had gone to one. Not thread-safe.
 */
final class Fold {

    private final StatsQuery query;
    private final Identity identity;
    private final boolean hasAsAt;
    private final boolean hasScope;
    private final RecordReader reader;
    private final List<Account> accounts = new ArrayList<>();
    private final Intake intake = new Intake();
    private final Register register = new Register();
    private @Nullable Class<?> latest; // spares a look-up
    private final Set<Class<?>> kinds = new HashSet<>();
    private int supplied;
    private boolean counting;
    private long seen;
    private long notKnownYet;
    private long recordingUnknown;
    private boolean passed;

    Fold(StatsQuery query, ReportingPeriod... others) {
        this.query = query;
        Plan plan = query.plan();
        this.reader = new RecordReader(plan);
        this.hasScope = query.umbrella().isPresent();
        this.hasAsAt = query.asAt().isPresent();
        this.identity = query.identity();
        accounts.add(new Account(query, plan));
        for (ReportingPeriod other : others) {
            accounts.add(new Account(query.forPeriod(other), plan));
        }
    }

    Fold addAll(Iterable<? extends AllianceRecord> records) {
        records.forEach(this::add);
        return this;
    }

    void add(AllianceRecord record) {
        Objects.requireNonNull(record, "record");
        boolean known = !hasAsAt || query.isKnown(record);
        seen++;
        if (!known) {
            putOutside(record);
        } else if (record.getClass() != latest) {
            latest = record.getClass();
            if (kinds.add(latest)) {
                supplied |= RecordKinds.bits(latest);
            }
        }
        switch (identity) {
            case UNIQUE -> {
                if (known) {
                    beginCounting();
                    admit(record);
                    counting = false;
                }
            }
            case TRACKED -> {
                if (known) {
                    intake.add(record);
                } else {
                    intake.putAside(RecordKey.of(record));
                }
            }
            case EVIDENCE -> {
                if (known) {
                    register.add(record);
                } else {
                    register.putAside(RecordKey.of(record));
                }
            }
        }
    }

    private void putOutside(AllianceRecord notKnown) {
        boolean later = notKnown.recordedAt().isPresent();
        notKnownYet += later ? 1 : 0;
        recordingUnknown += later ? 0 : 1;
    }

    private void beginCounting() {
        if (counting) {
            throw new IllegalStateException("a record could not be counted, so there is no answer");
        }
        counting = true;
    }

    private void admit(AllianceRecord record) {
        RecordRows rows = reader.show(record);
        boolean isLive = false;
        boolean happened = false;
        for (int i = 0; i < accounts.size(); i++) {
            Account account = accounts.get(i);
            isLive |= account.isLive(rows);
            happened |= account.happened(rows);
        }
        if (isLive && !rows.isWithdrawn() && (!hasScope || rows.place().isWithin())) {
            reader.complete(happened);
        }
        for (int i = 0; i < accounts.size(); i++) {
            accounts.get(i).admit(rows);
        }
    }

    /** Takes in what another fold of the same questions has, before either is finished. */
    Fold addAll(Fold other) {
        for (int i = 0; i < accounts.size(); i++) {
            accounts.get(i).addAll(other.accounts.get(i));
        }
        intake.addAll(other.intake);
        register.addAll(other.register);
        seen += other.seen;
        supplied |= other.supplied;
        notKnownYet += other.notKnownYet;
        recordingUnknown += other.recordingUnknown;
        return this;
    }

    /** The hashes of the ids that came, where these are still to be resolved. */
    List<int[]> hashes() {
        return intake.hashes();
    }

    /** Counts the records whose ids came once, by the hashes that came more than once to any fold of these questions. */
    void pass(RepeatedHashes repeated) {
        beginCounting();
        intake.pass(repeated, this::admit);
        counting = false;
        passed = true;
    }

    /** Takes in the evidence of an answer, with the count of what never got that far. */
    void take(Summary answer) {
        register.addAll(answer.evidence().register());
        notKnownYet += answer.outside(OutOfScope.NOT_RECORDED_BY_THEN);
        recordingUnknown += answer.outside(OutOfScope.RECORDING_UNKNOWN);
        seen += answer.seen();
        supplied |= answer.context().extent().supplied();
    }

    /** Makes the answer to the one question. */
    Summary finish() {
        return finishAll().get(0);
    }

    /** Makes the answer to each question; the fold can't be used after. */
    List<Summary> finishAll() {
        if (!passed) {
            pass(RepeatedHashes.among(hashes()));
        }
        Exclusions.Builder unresolved = new Exclusions.Builder(query.identity());
        beginCounting();
        intake.resolve(this::admit, unresolved::add);
        register.resolve(this::admit, unresolved::add);
        counting = false;
        Ids ids = query.identity() == Identity.TRACKED ? Ids.of(intake) : Ids.NONE;
        Evidence evidence = query.identity() == Identity.EVIDENCE ? Evidence.of(register) : Evidence.NONE;
        List<Summary> answers = new ArrayList<>();
        for (Account account : accounts) {
            account.supplied(supplied);
            account.addOthers(unresolved.build(), notKnownYet, recordingUnknown);
            answers.add(account.answer(seen, ids, evidence));
        }
        return answers;
    }
}
