package io.github.alliancestats.engine.identity;

import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.quality.Exclusion.Reason;
import io.github.alliancestats.record.AllianceRecord;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The records seen with one id: the different records of the highest revision, the number of their copies, and the
 * number of records of lower revisions. Adding and merging give the same result in any order.
 */
public final class Standing {

    private int revision;
    private @Nullable AllianceRecord only;
    private final Map<String, AllianceRecord> conflicting = new TreeMap<>(); // by digest; empty if there is only one
    private long copies;
    private long superseded;

    public void add(AllianceRecord record) {
        if (record.revision() < revision) {
            superseded++;
            return;
        }
        riseTo(record.revision());
        keep(record);
        copies++;
    }

    public void addAll(Standing other) {
        superseded += other.superseded;
        if (other.revision < revision) {
            superseded += other.copies;
            return;
        }
        riseTo(other.revision);
        other.kept().forEach(this::keep);
        copies += other.copies;
    }

    private void keep(AllianceRecord record) {
        if (isPutAside()) {
            only = record;
        } else if (!record.equals(only)) {
            if (only != null) {
                putApart(only);
                only = null;
            }
            putApart(record);
        }
    }

    private void putApart(AllianceRecord record) {
        conflicting.put(record.digest(), record);
    }

    private List<AllianceRecord> kept() {
        return only == null ? List.copyOf(conflicting.values()) : List.of(only);
    }

    private void riseTo(int higher) {
        if (higher > revision) {
            superseded += copies;
            copies = 0;
            only = null;
            conflicting.clear();
            revision = higher;
        }
    }

    /** Passes on the record that counts or those in conflict, and reports all others with their reasons. */
    public void resolve(
            RecordKey id,
            Consumer<AllianceRecord> stands,
            Consumer<AllianceRecord> conflicts,
            Consumer<Exclusion> excluded) {
        if (isPutAside()) {
            return;
        }
        exclude(id, Reason.SUPERSEDED, superseded, excluded);
        if (isConflicting()) {
            exclude(id, Reason.CONFLICTING, copies, excluded);
            conflicting.values().forEach(conflicts);
            return;
        }
        exclude(id, Reason.DUPLICATE, copies - 1, excluded);
        stands.accept(Objects.requireNonNull(only));
    }

    private static void exclude(RecordKey id, Reason reason, long times, Consumer<Exclusion> excluded) {
        if (times > 0) {
            excluded.accept(id.excluded(reason, times));
        }
    }

    public boolean isPutAside() {
        return only == null && conflicting.isEmpty();
    }

    public boolean isConflicting() {
        return !conflicting.isEmpty();
    }

    /** Returns the record of the highest revision, or empty if there is none or its records conflict. */
    public Optional<AllianceRecord> record() {
        return Optional.ofNullable(only);
    }
}
