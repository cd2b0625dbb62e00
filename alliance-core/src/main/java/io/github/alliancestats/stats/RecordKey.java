package io.github.alliancestats.stats;

import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.RecordId;

/** By what records are known to be one: their kind and their id. The order is by id, then by kind. */
record RecordKey(String kind, RecordId id) implements Comparable<RecordKey> {

    static RecordKey of(AllianceRecord record) {
        return new RecordKey(record.kind(), record.id());
    }

    @Override
    public int compareTo(RecordKey other) {
        int byId = id.compareTo(other.id);
        return byId != 0 ? byId : kind.compareTo(other.kind);
    }
}
