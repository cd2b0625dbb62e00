package io.github.alliancestats.stats;

import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.stats.Exclusion.Reason;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All that was seen of one id: the unlike records of its highest revision, how many copies of them, and
 * how many records of lower revisions. Adding and merging give the same in any order.
 */
final class Standing {

    private int revision;
    private final Set<AllianceRecord> unlike = new LinkedHashSet<>();
    private long copies;
    private long superseded;

    void add(AllianceRecord record) {
        if (record.revision() < revision) {
            superseded++;
            return;
        }
        riseTo(record.revision());
        unlike.add(record);
        copies++;
    }

    void addAll(Standing other) {
        superseded += other.superseded;
        if (other.revision < revision) {
            superseded += other.copies;
            return;
        }
        riseTo(other.revision);
        unlike.addAll(other.unlike);
        copies += other.copies;
    }

    private void riseTo(int higher) {
        if (higher > revision) {
            superseded += copies;
            copies = 0;
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
        stands.accept(unlike.iterator().next());
    }

    boolean isPutAside() {
        return unlike.isEmpty();
    }

    boolean isConflicting() {
        return unlike.size() > 1;
    }

    /** The record of the highest revision, where there is one and no other. */
    Optional<AllianceRecord> record() {
        return unlike.size() == 1 ? Optional.of(unlike.iterator().next()) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Standing that
                && revision == that.revision
                && unlike.equals(that.unlike)
                && copies == that.copies
                && superseded == that.superseded;
    }

    @Override
    public int hashCode() {
        return Objects.hash(revision, unlike, copies, superseded);
    }
}
