package io.github.alliancestats.stats;

import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The hashes of the ids that an answer with tracked identity has seen. Until they are first needed, to add, to write or
 * to compare, the ids themselves are at hand and no hash is made. Thread-safe.
 */
final class Ids {

    static final Ids NONE = new Ids(Set.of());

    private @Nullable Supplier<Set<IdHash>> source;
    private Set<IdHash> hashes = Set.of();

    Ids(Set<IdHash> hashes) {
        this.hashes = hashes;
    }

    private Ids(Supplier<Set<IdHash>> source) {
        this.source = source;
    }

    static Ids of(Intake intake) {
        return new Ids(intake::ids);
    }

    synchronized Set<IdHash> hashes() {
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
