package io.github.alliancestats.stats;

import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.stats.Exclusion.Reason;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All that was seen of one id: the unlike records of its highest revision, how many copies of them, and
 * how many records of lower revisions. Adding and merging give the same in any order.
 */
final class Standing {

    private int revision;
    private @Nullable AllianceRecord only;
    private final Map<String, AllianceRecord> unlike = new TreeMap<>(); // by digest, from two on
    private long copies;
    private long superseded;

    void add(AllianceRecord record) {
        if (record.revision() < revision) {
            superseded++;
            return;
        }
        riseTo(record.revision());
        keep(record);
        copies++;
    }

    void addAll(Standing other) {
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
        unlike.put(record.digest(), record);
    }

    private List<AllianceRecord> kept() {
        return only == null ? List.copyOf(unlike.values()) : List.of(only);
    }

    private void riseTo(int higher) {
        if (higher > revision) {
            superseded += copies;
            copies = 0;
            only = null;
            unlike.clear();
            revision = higher;
        }
    }

    /** Hands on the record that stands, if one does, and every other with its reason. */
    void resolve(RecordKey id, Consumer<AllianceRecord> stands, Exclusions.Builder excluded) {
        if (isPutAside()) {
            return;
        }
        excluded.add(id, Reason.SUPERSEDED, superseded);
        if (isConflicting()) {
            excluded.add(id, Reason.CONFLICTING, copies);
            return;
        }
        excluded.add(id, Reason.DUPLICATE, copies - 1);
        stands.accept(Objects.requireNonNull(only));
    }

    boolean isPutAside() {
        return only == null && unlike.isEmpty();
    }

    boolean isConflicting() {
        return !unlike.isEmpty();
    }

    /** The record of the highest revision, where there is one and no other. */
    Optional<AllianceRecord> record() {
        return Optional.ofNullable(only);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Standing that
                && revision == that.revision
                && Objects.equals(only, that.only)
                && unlike.equals(that.unlike)
                && copies == that.copies
                && superseded == that.superseded;
    }

    @Override
    public int hashCode() {
        return Objects.hash(revision, only, unlike, copies, superseded);
    }
}
