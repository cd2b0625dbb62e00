package io.github.alliancestats.stats;

import io.github.alliancestats.engine.row.RecordValues;
import io.github.alliancestats.internal.RecordFields;
import io.github.alliancestats.record.AllianceRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The records that came, in their order, until it is known which of them stand. Nearly all have an id of their own, and
 * of these nothing is kept but the reference and a hash; only where two hashes are the same are the ids compared.
 */
final class Intake {

    private static final int CHUNK = 1 << 12;
    private static final int SPREAD = 0x9E3779B1; // the leading bits of a product with it depend on all bits

    private final List<AllianceRecord[]> records = new ArrayList<>();
    private final List<int[]> hashes = new ArrayList<>();
    private final Map<RecordKey, Standing> gathered = new HashMap<>();
    private final Set<RecordKey> aside = new HashSet<>();
    private AllianceRecord[] lastRecords = {};
    private int[] lastHashes = {};
    private int filled;
    private final RecordFields fields = new RecordFields();

    void add(AllianceRecord record) {
        if (filled == lastRecords.length) {
            lastRecords = new AllianceRecord[CHUNK];
            lastHashes = new int[CHUNK];
            records.add(lastRecords);
            hashes.add(lastHashes);
            filled = 0;
        }
        lastRecords[filled] = record;
        lastHashes[filled++] = hash(record);
    }

    /** The hash of a record's id, which also fills in its fields. */
    private int hash(AllianceRecord record) {
        RecordValues.FIELDS.accept(record, fields);
        return (fields.idHash * 31 + record.kind().hashCode()) * SPREAD;
    }

    /** Notes an id of which nothing is known yet. */
    void putAside(RecordKey id) {
        aside.add(id);
    }

    void addAll(Intake other) {
        trim();
        other.trim();
        records.addAll(other.records);
        hashes.addAll(other.hashes);
        other.gathered.forEach((id, standing) ->
                gathered.computeIfAbsent(id, any -> new Standing()).addAll(standing));
        aside.addAll(other.aside);
    }

    private void trim() {
        if (filled < lastRecords.length) {
            records.set(records.size() - 1, Arrays.copyOf(lastRecords, filled));
            hashes.set(hashes.size() - 1, Arrays.copyOf(lastHashes, filled));
        }
        lastRecords = new AllianceRecord[0];
        lastHashes = new int[0];
        filled = 0;
    }

    /** The hashes of all records, in any order. */
    List<int[]> hashes() {
        trim();
        return hashes;
    }

    /** Hands on every record whose hash is not repeated, which stands, and gathers the others by their ids. */
    void pass(RepeatedHashes repeated, Consumer<AllianceRecord> stands) {
        trim();
        hashes.clear();
        for (AllianceRecord[] some : records) {
            for (int i = 0; i < some.length; i++) {
                if (repeated.contains(hash(some[i]))) {
                    gathered.computeIfAbsent(RecordKey.of(some[i]), id -> new Standing())
                            .add(some[i]);
                } else {
                    stands.accept(some[i]);
                }
            }
        }
    }

    /** Hands on what stands of the records that were gathered, and every other with its reason. */
    void resolve(Consumer<AllianceRecord> stands, Exclusions.Builder excluded) {
        gathered.forEach((id, standing) -> standing.resolve(id, stands, excluded));
        gathered.clear();
    }

    /** The hashes of all ids that came, for an answer to keep. */
    Set<IdHash> ids() {
        Set<IdHash> ids = new HashSet<>();
        for (AllianceRecord[] some : records) {
            for (AllianceRecord record : some) {
                ids.add(IdHash.of(RecordKey.of(record)));
            }
        }
        aside.forEach(id -> ids.add(IdHash.of(id)));
        return ids;
    }
}
