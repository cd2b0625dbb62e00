package io.github.alliancestats.engine.identity;

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
 * The supplied records, in order, before duplicates and revisions are resolved. Nearly all have a unique id and need
 * only a reference and a hash. Ids are compared only if their hashes are equal.
 */
public final class Intake {

    private static final int CHUNK = 1 << 12;
    private static final int SPREAD = 0x9E3779B1; // the leading bits of a product with it depend on all bits

    private final List<AllianceRecord[]> records = new ArrayList<>();
    private final List<int[]> hashes = new ArrayList<>();
    private final Set<RecordKey> aside = new HashSet<>();
    private AllianceRecord[] lastRecords = {};
    private int[] lastHashes = {};
    private int filled;

    public void add(AllianceRecord record) {
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

    /** Returns the hash of a record's kind and id. */
    static int hash(AllianceRecord record) {
        return (record.hashCode() * 31 + record.kind().hashCode()) * SPREAD; // a record and its id have equal hashes
    }

    /** Adds the id of a record that is not known yet at the instant of the query. */
    public void putAside(RecordKey id) {
        aside.add(id);
    }

    public void addAll(Intake other) {
        trim();
        other.trim();
        records.addAll(other.records);
        hashes.addAll(other.hashes);
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

    /**
     * Passes on the valid record of each id, and all others with their reasons. Called once, at the end.
     *
     * @return all supplied ids, for the summary
     */
    public Ids resolve(ResolutionReader reader) {
        trim();
        int count = records.stream().mapToInt(some -> some.length).sum();
        SuppliedIds ids = new SuppliedIds(count + aside.size());
        aside.forEach(ids::add);
        Map<RecordKey, Standing> gathered = new HashMap<>();
        Consumer<AllianceRecord> keepId = ids::add; // now, while the record is in the processor's cache
        split(
                keepId.andThen(reader::single),
                keepId.andThen(record -> gathered.computeIfAbsent(RecordKey.of(record), id -> new Standing())
                        .add(record, reader.isInDoubt(record))));
        gathered.forEach((id, standing) -> standing.resolve(id, reader));
        return new Ids(ids);
    }

    /** Passes on each record whose hash is not repeated to one reader, and the others to another. Called once. */
    void split(Consumer<AllianceRecord> single, Consumer<AllianceRecord> others) {
        trim();
        RepeatedHashes repeated = RepeatedHashes.among(hashes);
        hashes.clear();
        for (AllianceRecord[] some : records) {
            for (AllianceRecord record : some) {
                (repeated.contains(hash(record)) ? others : single).accept(record);
            }
        }
    }
}
