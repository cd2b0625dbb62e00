package io.github.alliancestats.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes from a record at once all that decides whether and where it counts. */
public interface Glance {

    /**
     * Takes what a record has at hand.
     *
     * @param idHash the hash of its id
     * @param withdrawn whether the revision takes it back
     * @param joint its joint work, or null
     * @param operations the operations that it was tagged with
     * @param days the days for which it counts, in the form of {@link Days}
     */
    void take(int idHash, boolean withdrawn, @Nullable Object joint, List<?> operations, long days);
}
