package io.github.alliancestats.engine.identity;

import io.github.alliancestats.engine.row.RecordValues;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.RecordId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kinds and ids of a known number of records, without the records: 8 bytes each, beside the text. Not thread-safe. */
final class SuppliedIds {

    private final String[] values; // of ids within their forces
    private final int[] sources; // the place of the kind and the force of each
    private final List<Source> all = new ArrayList<>();
    private final Map<ForceId, Map<String, Integer>> places = new HashMap<>();
    private @Nullable ForceId latest; // mostly that of the next
    private Map<String, Integer> ofLatest = Map.of();
    private int size;
    private long @Nullable [] hashes; // guarded by this, once no more are added

    private record Source(String kind, ForceId force) {}

    SuppliedIds(int count) {
        this.values = new String[count];
        this.sources = new int[count];
    }

    void add(AllianceRecord record) {
        add(
                record.kind(),
                record.force(),
                RecordValues.OF_RECORD.idValue(record)); // its id would be an object of its own
    }

    void add(RecordKey key) {
        add(key.kind(), key.id().force(), key.id().value());
    }

    private void add(String kind, ForceId force, String value) {
        if (!force.equals(latest)) {
            latest = force;
            ofLatest = places.computeIfAbsent(force, any -> new HashMap<>());
        }
        Integer place = ofLatest.get(kind);
        if (place == null) {
            place = all.size();
            all.add(new Source(kind, force));
            ofLatest.put(kind, place);
        }
        values[size] = value;
        sources[size++] = place;
    }

    /** Returns two numbers of the hash of each id, in order. They are computed once. */
    synchronized long[] hashes() {
        hashes = hashes == null ? Ids.inOrder(stream().map(IdHash::of)) : hashes;
        return hashes;
    }

    private Stream<RecordKey> stream() {
        return IntStream.range(0, size).mapToObj(i -> {
            Source source = all.get(sources[i]);
            return new RecordKey(source.kind(), new RecordId(source.force(), values[i]));
        });
    }
}
