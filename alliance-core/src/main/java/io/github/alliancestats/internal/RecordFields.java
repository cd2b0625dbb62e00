package io.github.alliancestats.internal;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The fields of a record that decide whether and where it counts. A record fills them in. Not thread-safe. */
public final class RecordFields {

    /** True if the revision withdraws the record. */
    public boolean withdrawn;

    /** Its joint work, or null. */
    public @Nullable Object joint;

    /** Makes a hash of the facts of joint work that all forces state alike. */
    public @Nullable Supplier<String> eventHash;

    /** True if a part of the record contradicts the rest. */
    public boolean contradictory;

    /** Its operations. */
    public List<?> operations = List.of();

    /** The days on which it counts, in the form of {@link Days}. */
    public long days = Days.SEVERAL;

    /** The drug of a seizure or the amount of cash, if there is only one; else null. */
    public @Nullable Object only;

    /** The drugs or the amounts, if there are several. */
    public List<?> several = List.of();
}
