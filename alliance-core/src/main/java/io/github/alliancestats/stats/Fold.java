package io.github.alliancestats.stats;

import io.github.alliancestats.internal.Glance;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.ReportingPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    private final Item item;
    private final List<Account> accounts = new ArrayList<>();
    private final Intake intake = new Intake();
    private final Register register = new Register();
    private final Glance glance = new Glance();
    private final Touch touch = new Touch();
    private final AllianceRecord[] waiting = new AllianceRecord[Touch.AT_ONCE];
    private int waitingCount;
    private @Nullable Class<?> latest; // spares a look-up
    private int supplied;
    private boolean counting;
    private long seen;
    private long notKnownYet;
    private long recordingUnknown;
    private boolean passed;

    Fold(StatsQuery query, ReportingPeriod... others) {
        this.query = query;
        this.item = new Item(query);
        this.hasAsAt = query.asAt().isPresent();
        this.identity = query.identity();
        accounts.add(new Account(query));
        for (ReportingPeriod other : others) {
            accounts.add(new Account(query.forPeriod(other)));
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
            supplied |= RecordKinds.bits(latest);
        }
        switch (identity) {
            case UNIQUE -> {
                if (known) {
                    waiting[waitingCount++] = record;
                    touch.touch(record);
                    if (waitingCount == waiting.length) {
                        admitWaiting();
                    }
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

    /** A record that can't be counted, since a caller's rule throws, leaves the fold unfit for others. */
    private void admitWaiting() {
        int count = waitingCount;
        waitingCount = 0;
        beginCounting();
        for (int i = 0; i < count; i++) {
            admit(waiting[i]);
        }
        counting = false;
    }

    private void beginCounting() {
        if (counting) {
            throw new IllegalStateException("a record could not be counted, so there is no answer");
        }
        counting = true;
    }

    private void admit(AllianceRecord record) {
        Item.GLANCE.accept(record, glance);
        admit(record, glance);
    }

    private void admit(AllianceRecord record, Glance taken) {
        item.show(record, taken);
        for (int i = 0; i < accounts.size(); i++) {
            accounts.get(i).admit(item);
        }
    }

    /** Takes in what another fold of the same questions has, before either is finished. */
    Fold addAll(Fold other) {
        admitWaiting();
        other.admitWaiting();
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
        admitWaiting();
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
        intake.resolve(this::admit, unresolved);
        register.resolve(this::admit, unresolved);
        counting = false;
        Ids ids = query.identity() == Identity.TRACKED ? Ids.of(intake) : Ids.NONE;
        Evidence evidence = query.identity() == Identity.EVIDENCE ? Evidence.of(register) : Evidence.NONE;
        List<Summary> answers = new ArrayList<>();
        for (Account account : accounts) {
            account.supplied(supplied);
            account.gates().excluded().addAll(unresolved.build());
            account.gates().putOutside(OutOfScope.NOT_RECORDED_BY_THEN, notKnownYet);
            account.gates().putOutside(OutOfScope.RECORDING_UNKNOWN, recordingUnknown);
            answers.add(account.answer(seen, ids, evidence));
        }
        return answers;
    }
}
