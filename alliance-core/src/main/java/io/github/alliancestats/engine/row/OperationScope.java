package io.github.alliancestats.engine.row;

import io.github.alliancestats.quality.OutOfScope;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.reference.Operation;
import io.github.alliancestats.reference.Operations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The scope of a query: finds the operations under which records count. Records tagged with the same operations share
 * one {@link Place}, which is found once. Not thread-safe.
 */
public final class OperationScope {

    private final @Nullable Operations tree;
    private final @Nullable OperationId umbrella;
    private final Map<ListKey, Place> places = new HashMap<>();
    private final ListKey sought = new ListKey();

    /**
     * The operations of all records with the same tags.
     *
     * @param number its number among all places, from 0
     * @param isWithin whether the records are in scope
     * @param isKnown whether the tree has all operations of the tags
     * @param operations the tags and all operations above them, as far as they are in scope
     * @param hasPartners whether any of these has partner agencies or a lead force
     */
    public record Place(
            int number, boolean isWithin, boolean isKnown, SortedSet<OperationId> operations, boolean hasPartners) {

        /** Returns the reason for records that are out of scope. */
        public OutOfScope outside() {
            return isKnown ? OutOfScope.OUT_OF_SCOPE : OutOfScope.UNKNOWN_OPERATION;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other; // one for each list of tags
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    public OperationScope(RowSettings settings) {
        this.tree = settings.operations();
        this.umbrella = settings.umbrella();
    }

    /** Returns the place of records with some tags. */
    @SuppressWarnings("unchecked") // the operations of a record
    public Place of(List<?> operations) {
        List<OperationId> tags = (List<OperationId>) operations;
        Place place = places.get(sought.seeking(tags));
        return place == null ? find(tags) : place;
    }

    private Place find(List<OperationId> tags) {
        SortedSet<OperationId> all = new TreeSet<>();
        for (OperationId tag : tags) {
            all.addAll(tree == null ? List.of(tag) : tree.selfAndAbove(tag));
        }
        boolean within = umbrella == null || all.contains(umbrella);
        all.removeIf(id -> !hasRow(id));
        boolean known =
                tree == null || tags.stream().allMatch(tag -> tree.find(tag).isPresent());
        boolean hasPartners = all.stream().anyMatch(id -> !partnersOf(id).isEmpty());
        Place place = new Place(places.size(), within, known, Collections.unmodifiableSortedSet(all), hasPartners);
        places.put(ListKey.of(tags), place);
        return place;
    }

    /** Returns the partner agencies of an operation, and its lead force. */
    public List<String> partnersOf(OperationId id) {
        Operation operation = tree == null ? null : tree.find(id).orElse(null);
        if (operation == null || operation.leadForce().isEmpty()) {
            return operation == null ? List.of() : operation.partners();
        }
        List<String> partners = new ArrayList<>(operation.partners());
        partners.add(operation.leadForce().get().value());
        return partners;
    }

    /** Returns whether an operation has a row: without an umbrella all have, else those below it. */
    boolean hasRow(OperationId operation) {
        if (umbrella == null) {
            return true;
        }
        return tree == null ? operation.equals(umbrella) : tree.isWithin(operation, umbrella);
    }
}
