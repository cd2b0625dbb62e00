package io.github.alliancestats.reference;

import io.github.alliancestats.internal.Required;
import io.github.alliancestats.record.common.OperationId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The operations of a force as a tree, or several. An umbrella answers for everything below it, at any
 * depth. Immutable and thread-safe; equal when the operations are, in whatever order they were given.
 */
public final class Operations {

    /** More than any force has, and so few that what is known of each way up stays small. */
    private static final int MOST_ABOVE = 100;

    private final Map<OperationId, Operation> byId;
    private final Map<OperationId, SortedSet<OperationId>> selfAndAbove;

    private Operations(Map<OperationId, Operation> byId, Map<OperationId, SortedSet<OperationId>> selfAndAbove) {
        this.byId = byId;
        this.selfAndAbove = selfAndAbove;
    }

    /**
     * Puts operations together.
     *
     * @param operations the operations, in any order
     * @return the tree
     * @throws IllegalArgumentException if an id occurs twice, a parent is not among them, operations stand under
     *     themselves, or one has more than 100 above it
     */
    public static Operations of(Operation... operations) {
        return of(List.of(Required.each(operations, "operations")));
    }

    /**
     * Puts operations together.
     *
     * @param operations the operations, in any order
     * @return the tree
     * @throws IllegalArgumentException if an id occurs twice, a parent is not among them, operations stand under
     *     themselves, or one has more than 100 above it
     */
    public static Operations of(Collection<Operation> operations) {
        Map<OperationId, Operation> byId = new TreeMap<>();
        for (Operation operation : Objects.requireNonNull(operations, "operations")) {
            if (byId.put(operation.id(), operation) != null) {
                throw new IllegalArgumentException(
                        "an operation's id must occur once, but " + operation.id() + " occurs again");
            }
        }
        Map<OperationId, SortedSet<OperationId>> selfAndAbove = new HashMap<>();
        byId.keySet().forEach(id -> selfAndAbove.put(id, climb(id, byId)));
        return new Operations(new LinkedHashMap<>(byId), selfAndAbove); // hashes are found faster
    }

    private static SortedSet<OperationId> climb(OperationId from, Map<OperationId, Operation> byId) {
        List<OperationId> path = new ArrayList<>();
        SortedSet<OperationId> passed = new TreeSet<>();
        Optional<OperationId> next = Optional.of(from);
        while (next.isPresent()) {
            OperationId id = next.get();
            path.add(id);
            if (!passed.add(id)) {
                throw new IllegalArgumentException("operations must not stand under themselves, but " + path + " do");
            }
            if (path.size() > MOST_ABOVE + 1) {
                throw new IllegalArgumentException("an operation must have at most 100 others above it, but " + from
                        + " has more, or they stand under themselves");
            }
            Operation operation = byId.get(id);
            if (operation == null) {
                throw new IllegalArgumentException("an operation's parent must be among the operations, but " + id
                        + " is not, the parent of " + path.get(path.size() - 2));
            }
            next = operation.parent();
        }
        return Collections.unmodifiableSortedSet(passed);
    }

    /**
     * Finds an operation.
     *
     * @param id its id
     * @return the operation, or empty if it is not among these
     */
    public Optional<Operation> find(OperationId id) {
        return Optional.ofNullable(byId.get(Objects.requireNonNull(id, "id")));
    }

    /** {@return all operations, in order of id} */
    public List<Operation> all() {
        return List.copyOf(byId.values());
    }

    /** {@return the operations that stand under no other, in order of id} */
    public List<Operation> tops() {
        return below(Optional.empty());
    }

    /**
     * The operations directly below one.
     *
     * @param id its id
     * @return the operations whose parent it is, in order of id
     */
    public List<Operation> directlyBelow(OperationId id) {
        return below(Optional.of(Objects.requireNonNull(id, "id")));
    }

    private List<Operation> below(Optional<OperationId> parent) {
        return byId.values().stream()
                .filter(operation -> operation.parent().equals(parent))
                .toList();
    }

    /**
     * An operation and every umbrella above it.
     *
     * @param id its id
     * @return the ids, in order; only the given one if it is not among these operations
     */
    public SortedSet<OperationId> selfAndAbove(OperationId id) {
        SortedSet<OperationId> known = selfAndAbove.get(Objects.requireNonNull(id, "id"));
        return known != null ? known : Collections.unmodifiableSortedSet(new TreeSet<>(List.of(id)));
    }

    /**
     * Whether an operation is an umbrella or stands below it, at any depth.
     *
     * @param id the operation
     * @param umbrella the umbrella
     * @return true if the umbrella answers for the operation
     */
    public boolean isWithin(OperationId id, OperationId umbrella) {
        return selfAndAbove(Objects.requireNonNull(id, "id")).contains(Objects.requireNonNull(umbrella, "umbrella"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Operations that && byId.equals(that.byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public String getView() {
        return toString();
    }

    /** {@return how many operations there are; their names may be sensitive} */
    @Override
    public String toString() {
        return byId.size() + " operations";
    }
}
