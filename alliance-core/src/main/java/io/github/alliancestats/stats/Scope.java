package io.github.alliancestats.stats;

import io.github.alliancestats.record.OperationId;
import io.github.alliancestats.record.Operations;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Under which operations of a question records stand, and whether they are within its scope at all: found once for all
 * records that are tagged with the same. Not thread-safe.
 */
final class Scope {

    private final @Nullable Operations tree;
    private final @Nullable OperationId umbrella;
    private final Map<OperationId, Place> byOne = new HashMap<>();
    private final Map<ListKey, Place> bySeveral = new HashMap<>();
    private final ListKey sought = new ListKey();

    /**
     * Where records stand that are tagged with the same operations.
     *
     * @param number its number among all places, from 0
     * @param within whether they are within the scope
     * @param known whether the tree has all the operations that they name, none perhaps by a slip
     * @param operations those that they are tagged with and all above them, as far as within the scope
     */
    record Place(int number, boolean within, boolean known, SortedSet<OperationId> operations) {

        /** Why records there are outside, if they are not within. */
        OutOfScope outside() {
            return known ? OutOfScope.OUT_OF_SCOPE : OutOfScope.UNKNOWN_OPERATION;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other; // one for each list, found again and again
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    Scope(StatsQuery query) {
        this.tree = query.operations().orElse(null);
        this.umbrella = query.umbrella().orElse(null);
    }

    @SuppressWarnings("unchecked") // as they are in a record
    Place of(List<?> operations) {
        List<OperationId> tags = (List<OperationId>) operations;
        Place place = tags.size() == 1 ? byOne.get(tags.get(0)) : bySeveral.get(sought.seeking(tags));
        return place == null ? find(tags) : place;
    }

    private Place find(List<OperationId> tags) {
        SortedSet<OperationId> all = new TreeSet<>();
        for (OperationId tag : tags) {
            all.addAll(tree == null ? List.of(tag) : tree.selfAndAbove(tag));
        }
        boolean within = umbrella == null || all.contains(umbrella);
        all.removeIf(id -> !answersFor(id));
        boolean known =
                tree == null || tags.stream().allMatch(tag -> tree.find(tag).isPresent());
        Place place = new Place(byOne.size() + bySeveral.size(), within, known, Collections.unmodifiableSortedSet(all));
        if (tags.size() == 1) {
            byOne.put(tags.get(0), place);
        } else {
            bySeveral.put(ListKey.of(tags), place);
        }
        return place;
    }

    /** Whether an operation is in the scope: all are if there is no umbrella. */
    boolean answersFor(OperationId operation) {
        if (umbrella == null) {
            return true;
        }
        return tree == null ? operation.equals(umbrella) : tree.isWithin(operation, umbrella);
    }
}
