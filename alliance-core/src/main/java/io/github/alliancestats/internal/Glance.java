package io.github.alliancestats.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a record has at hand that decides whether and where it counts, and what it is of. A record fills it in, so that
 * to read it takes neither a call nor a list of one. Not thread-safe.
 */
public final class Glance {

    /** The hash of the record's id. */
    public int idHash;

    /** Whether the revision takes the record back. */
    public boolean withdrawn;

    /** Its joint work, or null. */
    public @Nullable Object joint;

    /** The operations that it was tagged with. */
    public List<?> operations = List.of();

    /** The days for which it counts, in the form of {@link Days}. */
    public long days = Days.SEVERAL;

    /** The drug of a seizure or the amount of cash, if there is but one; else null. */
    public @Nullable Object only;

    /** The drugs or the amounts, if there are several. */
    public List<?> several = List.of();

    /** Takes a glance at nothing yet. */
    public Glance() {}
}
