package io.github.alliancestats.reference;

import io.github.alliancestats.internal.Texts;
import io.github.alliancestats.internal.ValueStyle;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.OperationId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A named police operation. An operation can be below another. Figures of the other, such as Operation Alliance, then
 * include the records of both.
 *
 * <p>The tags of records decide what counts for it. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Operation {

    Operation() {}

    /**
     * An operation without another above it.
     *
     * @param id its id
     * @param name its name
     * @return the operation
     * @throws IllegalArgumentException if either is not <a href="../record/package-summary.html#text">plain text</a>
     */
    public static Operation of(String id, String name) {
        return of(id, name, null);
    }

    /**
     * An operation below another.
     *
     * @param id its id
     * @param name its name
     * @param parent the id of the operation above it, null if there is none
     * @return the operation
     * @throws IllegalArgumentException if any is not <a href="../record/package-summary.html#text">plain text</a>
     */
    public static Operation of(String id, String name, @Nullable String parent) {
        OperationId own = OperationId.of(Objects.requireNonNull(id, "id"));
        String named = Texts.identifying(name, "the name of an operation");
        Optional<OperationId> above = Optional.ofNullable(parent).map(OperationId::of);
        return new ImmutableOperation(own, named, above, Optional.empty(), List.of());
    }

    /**
     * States which force leads it.
     *
     * @param force the force, null if it is not stated
     * @return the operation with it
     */
    public final Operation leadForce(@Nullable ForceId force) {
        return new ImmutableOperation(id(), name(), parent(), Optional.ofNullable(force), partners());
    }

    /**
     * Names its partner agencies, in place of others that were named before.
     *
     * @param partners the caller's own names of the agencies, null if they are not stated
     * @return the operation with them
     * @throws IllegalArgumentException if one is not <a href="../record/package-summary.html#text">plain text</a>
     */
    public final Operation partners(@Nullable Collection<String> partners) {
        Set<String> named = new TreeSet<>();
        for (String partner : partners == null ? List.<String>of() : partners) {
            named.add(Texts.identifying(partner, "a partner agency"));
        }
        return new ImmutableOperation(id(), name(), parent(), leadForce(), named);
    }

    /** {@return its id} */
    public abstract OperationId id();

    /** {@return its name, as it appears in a table} */
    public abstract String name();

    /** {@return the operation directly above it, if any} */
    public abstract Optional<OperationId> parent();

    /** {@return the force that leads it, if known} */
    public abstract Optional<ForceId> leadForce();

    /** {@return the partner agencies, in order, each once} */
    public abstract List<String> partners();

    /** {@return this value in words, for JSON mappers and templates} */
    public final String getView() {
        return toString();
    }

    /** {@return the id and the name} */
    @Override
    public final String toString() {
        return id() + " (" + name() + ")";
    }
}
