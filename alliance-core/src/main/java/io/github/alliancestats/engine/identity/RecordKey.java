package io.github.alliancestats.engine.identity;

import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.common.RecordId;

/** The kind and id of a record. Records with equal keys describe one event. The order is by id, then by kind. */
public record RecordKey(String kind, RecordId id) implements Comparable<RecordKey> {

    public static RecordKey of(AllianceRecord record) {
        return new RecordKey(record.kind(), record.id());
    }

    /** Returns the exclusion of some records with this key. */
    public Exclusion excluded(Exclusion.ExclusionReason reason, long times) {
        return new Exclusion(kind, id, reason, times);
    }

    @Override
    public int compareTo(RecordKey other) {
        int byId = id.compareTo(other.id);
        return byId != 0 ? byId : kind.compareTo(other.kind);
    }
}
