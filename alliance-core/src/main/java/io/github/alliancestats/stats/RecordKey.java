package io.github.alliancestats.stats;

import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.RecordId;
import java.util.Comparator;

/** By what records are known to be one: their kind and their id. The order is by id, then by kind. */
record RecordKey(String kind, RecordId id) implements Comparable<RecordKey> {

    private static final Comparator<RecordKey> ORDER =
            Comparator.comparing(RecordKey::id).thenComparing(RecordKey::kind);

    static RecordKey of(AllianceRecord record) {
        return new RecordKey(record.kind(), record.id());
    }

    @Override
    public int compareTo(RecordKey other) {
        return ORDER.compare(this, other);
    }
}
