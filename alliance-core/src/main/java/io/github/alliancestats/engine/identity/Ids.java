package io.github.alliancestats.engine.identity;

import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The hashes of the ids of the records that a summary has seen. They are computed when summaries are first
 * added, written or compared. Thread-safe.
 */
public final class Ids {

    public static final Ids NONE = new Ids(Set.of());

    private @Nullable Supplier<Set<IdHash>> source;
    private Set<IdHash> hashes = Set.of();

    public Ids(Set<IdHash> hashes) {
        this.hashes = hashes;
    }

    private Ids(Supplier<Set<IdHash>> source) {
        this.source = source;
    }

    public static Ids of(ResolvedRecords records) {
        return new Ids(records::ids);
    }

    public static Ids of(Intake intake) {
        return new Ids(intake::ids);
    }

    public synchronized Set<IdHash> hashes() {
        if (source != null) {
            hashes = source.get();
            source = null;
        }
        return hashes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ids that && hashes().equals(that.hashes());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(hashes());
    }
}
