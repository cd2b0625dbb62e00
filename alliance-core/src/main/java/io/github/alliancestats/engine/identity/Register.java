package io.github.alliancestats.engine.identity;

import io.github.alliancestats.record.AllianceRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All ids seen, each with its records. They are resolved before any inclusion rule applies. */
public final class Register {

    private final Map<RecordKey, Standing> byId = new HashMap<>();

    public void add(AllianceRecord record) {
        byId.computeIfAbsent(RecordKey.of(record), id -> new Standing()).add(record);
    }

    /** Adds the id of a record that is not known yet at the instant of the query. */
    public void putAside(RecordKey id) {
        byId.computeIfAbsent(id, i -> new Standing());
    }

    public void addAll(Register other) {
        other.byId.forEach(
                (id, standing) -> byId.computeIfAbsent(id, i -> new Standing()).addAll(standing));
    }

    public void resolve(Consumer<AllianceRecord> stands, ExclusionReader excluded) {
        byId.forEach((id, standing) -> standing.resolve(id, stands, excluded));
    }

    /** Returns the records of an id. There are none if the id was not seen. */
    public Standing find(RecordKey id) {
        return byId.getOrDefault(id, new Standing());
    }

    public Set<IdHash> hashes() {
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
