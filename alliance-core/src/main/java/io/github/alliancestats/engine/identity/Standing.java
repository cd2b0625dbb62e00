package io.github.alliancestats.engine.identity;

import io.github.alliancestats.quality.Exclusion.ExclusionReason;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.AllianceRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The records seen with one id: the different records of the highest revision, the number of their copies, the
 * number of records of lower revisions, and the records in doubt. The result is the same in any order.
 */
public final class Standing {

    private int revision;
    private @Nullable AllianceRecord only;
    private final Map<String, AllianceRecord> conflicting = new TreeMap<>(); // by digest; empty if there is only one
    private long copies;
    private long superseded;
    private final List<AllianceRecord> inDoubt = new ArrayList<>(); // of any revision

    /** Returns the standing of some records: of those that take part, or perhaps do. */
    public static Standing of(
            List<AllianceRecord> records, Predicate<AllianceRecord> accept, Predicate<AllianceRecord> isInDoubt) {
        Standing standing = new Standing();
        for (AllianceRecord record : records) {
            if (accept.test(record)) {
                standing.add(record, isInDoubt.test(record));
            }
        }
        return standing;
    }

    /** Adds a record. If it is in doubt, it is not known whether it takes part. */
    public void add(AllianceRecord record, boolean isInDoubt) {
        if (isInDoubt) {
            inDoubt.add(record);
        } else if (record.revision() < revision) {
            superseded++;
        } else {
            riseTo(record.revision());
            keep(record);
            copies++;
        }
    }

    private void keep(AllianceRecord record) {
        if (isEmpty()) {
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

    /**
     * Passes on the valid record, and all others with their reasons. A record in doubt leaves open which one is valid,
     * unless a known one has a higher revision, or known ones of its revision conflict.
     */
    void resolve(RecordKey id, ResolutionReader reader) {
        List<AllianceRecord> open = open();
        exclude(id, ExclusionReason.SUPERSEDED, superseded + inDoubt.size() - open.size(), reader);
        if (isConflicting() && open.stream().allMatch(record -> record.revision() == revision)) {
            exclude(id, ExclusionReason.CONFLICTING, copies + open.size(), reader);
            reader.missed(kept(), Gap.CONFLICTING);
        } else if (!open.isEmpty()) {
            exclude(id, ExclusionReason.RECORDING_UNKNOWN, copies + open.size(), reader);
            open.addAll(kept());
            reader.missed(open, Gap.RECORDING_UNKNOWN);
        } else if (only != null) {
            exclude(id, ExclusionReason.DUPLICATE, copies - 1, reader);
            reader.valid(only);
        }
    }

    private List<AllianceRecord> open() {
        List<AllianceRecord> open = new ArrayList<>(inDoubt);
        open.removeIf(record -> record.revision() < revision);
        return open;
    }

    private static void exclude(RecordKey id, ExclusionReason reason, long times, ResolutionReader reader) {
        if (times > 0) {
            reader.excluded(id.excluded(reason, times));
        }
    }

    /** Returns whether no record is known. */
    public boolean isEmpty() {
        return only == null && conflicting.isEmpty();
    }

    /** Returns whether a record in doubt leaves open which one is valid. */
    public boolean isOpen() {
        return !open().isEmpty();
    }

    public boolean isConflicting() {
        return !conflicting.isEmpty();
    }

    /** Returns the record of the highest revision, or empty if there is none or its records conflict. */
    public Optional<AllianceRecord> record() {
        return Optional.ofNullable(only);
    }
}
