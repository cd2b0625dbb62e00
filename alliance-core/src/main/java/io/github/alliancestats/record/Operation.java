package io.github.alliancestats.record;

import io.github.alliancestats.internal.ValueStyle;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A named police operation. An operation may stand under another: an umbrella such as Operation
 * Alliance "encompasses all the individual operations" below it and answers for them.
 *
 * <p>The tags of records decide what counts for it. Immutable and thread-safe.
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

    /** Builds an {@link Operation}. Not thread-safe. */
    public static final class Builder {
        private final TreeSet<String> partners = new TreeSet<>();
        private final Issues issues = new Issues();
        private @Nullable OperationId id;
        private @Nullable String name;
        private @Nullable OperationId parent;
        private @Nullable ForceId leadForce;

        Builder() {}

        /**
         * Identifies it.
         *
         * @param id its id
         * @return this builder
         */
        public Builder id(@Nullable OperationId id) {
            this.id = issues.once("id", this.id, id);
            return this;
        }

        /**
         * Names it.
         *
         * @param name its name
         * @return this builder
         */
        public Builder name(@Nullable String name) {
            this.name = issues.text("name", this.name, name);
            return this;
        }

        /**
         * Puts it under another.
         *
         * @param parent the id of the operation directly above it
         * @return this builder
         */
        public Builder parent(@Nullable OperationId parent) {
            this.parent = issues.once("parent", this.parent, parent);
            return this;
        }

        /**
         * States who leads it.
         *
         * @param force the leading force
         * @return this builder
         */
        public Builder leadForce(@Nullable ForceId force) {
            leadForce = issues.once("leadForce", leadForce, force);
            return this;
        }

        /**
         * Adds partner agencies.
         *
         * @param partners their names
         * @return this builder
         */
        public Builder partners(Collection<String> partners) {
            for (String partner : partners) {
                String plain = issues.name("partner", partner);
                if (plain != null) {
                    this.partners.add(plain);
                }
            }
            return this;
        }

        /**
         * Makes the operation.
         *
         * @return the operation
         * @throws InvalidRecordException if there is an issue; it has all of them
         * @throws IllegalStateException if this builder built before
         */
        public Operation build() {
            issues.build("operation");
            issues.require("id", id);
            issues.require("name", name);
            issues.throwIfAny(Operation.class, null);
            return new ImmutableOperation(
                    Objects.requireNonNull(id),
                    Objects.requireNonNull(name),
                    Optional.ofNullable(parent),
                    Optional.ofNullable(leadForce),
                    partners);
        }
    }
}
