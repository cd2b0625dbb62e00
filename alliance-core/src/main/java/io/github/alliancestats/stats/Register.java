package io.github.alliancestats.stats;

import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.RecordId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Every id seen and what stands for it. Resolving comes before any other gate. */
final class Register {

    private final Map<RecordId, Standing> byId = new HashMap<>();

    void add(AllianceRecord record) {
        byId.computeIfAbsent(record.id(), id -> new Standing()).add(record);
    }

    void addAll(Register other) {
        other.byId.forEach(
                (id, standing) -> byId.computeIfAbsent(id, i -> new Standing()).addAll(standing));
    }

    void resolve(Consumer<AllianceRecord> stands, Exclusions.Builder excluded) {
        byId.forEach((id, standing) -> standing.resolve(id, stands, excluded));
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
