package io.github.alliancestats.record;

import io.github.alliancestats.internal.Attributes;
import io.github.alliancestats.internal.Texts;
import io.github.alliancestats.internal.ValueStyle;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A named police operation. An operation may stand under another: an umbrella such as Operation
 * Alliance "encompasses all the individual operations" below it and answers for them.
 *
 * <p>The dates say when it was active; they don't decide what counts for it, its records' tags do.
 * Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Operation {

    Operation() {}

    /**
     * Starts an operation.
     *
     * @return an empty builder; it needs an id and a name
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * An operation that stands at the top.
     *
     * @param id its id
     * @param name its name
     * @return the operation
     * @throws IllegalArgumentException if either is blank
     */
    public static Operation of(String id, String name) {
        return builder().id(OperationId.of(id)).name(name).build();
    }

    /**
     * An operation that stands under another.
     *
     * @param id its id
     * @param name its name
     * @param parent the id of the operation above it
     * @return the operation
     * @throws IllegalArgumentException if any is blank
     */
    public static Operation of(String id, String name, String parent) {
        return builder()
                .id(OperationId.of(id))
                .name(name)
                .parent(OperationId.of(parent))
                .build();
    }

    /** {@return its id} */
    public abstract OperationId id();

    /** {@return its name, as it stands in a table} */
    public abstract String name();

    /** {@return the operation directly above it, if any} */
    public abstract Optional<OperationId> parent();

    /** {@return its first day, if known} */
    public abstract Optional<LocalDate> activeFrom();

    /** {@return its last day, if it has ended and the day is known} */
    public abstract Optional<LocalDate> activeTo();

    /** {@return the force that leads it, if known} */
    public abstract Optional<ForceId> leadForce();

    /** {@return the partner agencies, in order, each once} */
    public abstract List<String> partners();

    @Value.Check
    void check() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("an operation must have a name, but " + id() + " had a blank one");
        }
        Texts.wellFormed(name(), "the name of an operation");
        if (activeFrom().isPresent()
                && activeTo().isPresent()
                && activeTo().get().isBefore(activeFrom().get())) {
            throw new IllegalArgumentException("an operation must end on or after its first day, but " + id()
                    + " was active from " + activeFrom().get() + " to "
                    + activeTo().get());
        }
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public final String getView() {
        return toString();
    }

    /** {@return the id and the name} */
    @Override
    public final String toString() {
        return id() + " (" + name() + ")";
    }

    /** Builds an {@link Operation}. Not thread-safe. */
    public static final class Builder {
        private final TreeSet<String> partners = new TreeSet<>();
        private boolean built;
        private @Nullable OperationId id;
        private @Nullable String name;
        private @Nullable OperationId parent;
        private @Nullable LocalDate activeFrom;
        private @Nullable LocalDate activeTo;
        private @Nullable ForceId leadForce;

        Builder() {}

        /**
         * Identifies it.
         *
         * @param id its id
         * @return this builder
         */
        public Builder id(OperationId id) {
            this.id = Attributes.once(Operation.class, this.id, id, "id");
            return this;
        }

        /**
         * Names it.
         *
         * @param name its name
         * @return this builder
         */
        public Builder name(String name) {
            this.name = Attributes.once(Operation.class, this.name, name, "name");
            return this;
        }

        /**
         * Puts it under another.
         *
         * @param parent the id of the operation directly above it
         * @return this builder
         */
        public Builder parent(OperationId parent) {
            this.parent = Attributes.once(Operation.class, this.parent, parent, "parent");
            return this;
        }

        /**
         * Says when it began.
         *
         * @param day its first day
         * @return this builder
         */
        public Builder activeFrom(LocalDate day) {
            activeFrom = Attributes.once(Operation.class, activeFrom, day, "activeFrom");
            return this;
        }

        /**
         * Says when it ended.
         *
         * @param day its last day
         * @return this builder
         */
        public Builder activeTo(LocalDate day) {
            activeTo = Attributes.once(Operation.class, activeTo, day, "activeTo");
            return this;
        }

        /**
         * Says who leads it.
         *
         * @param force the leading force
         * @return this builder
         */
        public Builder leadForce(ForceId force) {
            leadForce = Attributes.once(Operation.class, leadForce, force, "leadForce");
            return this;
        }

        /**
         * Adds partner agencies.
         *
         * @param partners their names
         * @return this builder
         * @throws IllegalArgumentException if one is not <a href="package-summary.html#text">plain text</a>
         */
        public Builder partners(Collection<String> partners) {
            partners.forEach(partner -> this.partners.add(Texts.identifying(partner, "the name of a partner")));
            return this;
        }

        /**
         * Makes the operation.
         *
         * @return the operation
         * @throws IllegalStateException if the id or the name is missing or this has built before
         * @throws IllegalArgumentException if the name is blank or the last day is before the first
         */
        public Operation build() {
            if (built) {
                throw new IllegalStateException("a builder builds one operation; start another");
            }
            built = true;
            return ImmutableOperation.make(
                    Attributes.required(Operation.class, id, "id"),
                    Attributes.required(Operation.class, name, "name"),
                    Optional.ofNullable(parent),
                    Optional.ofNullable(activeFrom),
                    Optional.ofNullable(activeTo),
                    Optional.ofNullable(leadForce),
                    partners);
        }
    }
}
