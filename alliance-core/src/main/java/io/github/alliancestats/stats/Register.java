package io.github.alliancestats.stats;

import io.github.alliancestats.record.AllianceRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Every id seen and what stands for it. Resolving comes before any other gate. */
final class Register {

    private final Map<RecordKey, Standing> byId = new HashMap<>();

    void add(AllianceRecord record) {
        byId.computeIfAbsent(RecordKey.of(record), id -> new Standing()).add(record);
    }

    /** Notes an id of which nothing is known yet. */
    void putAside(RecordKey id) {
        byId.computeIfAbsent(id, i -> new Standing());
    }

    void addAll(Register other) {
        other.byId.forEach(
                (id, standing) -> byId.computeIfAbsent(id, i -> new Standing()).addAll(standing));
    }

    void resolve(Consumer<AllianceRecord> stands, Exclusions.Builder excluded) {
        byId.forEach((id, standing) -> standing.resolve(id, stands, excluded));
    }

    /** What stands for an id; as if put aside if it was not seen. */
    Standing find(RecordKey id) {
        return byId.getOrDefault(id, new Standing());
    }

    Set<IdHash> hashes() {
        Set<IdHash> hashes = new HashSet<>();
        byId.keySet().forEach(id -> hashes.add(IdHash.of(id)));
        return hashes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Register that && byId.equals(that.byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }
}
