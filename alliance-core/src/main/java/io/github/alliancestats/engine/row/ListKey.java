package io.github.alliancestats.engine.row;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of names as the key of a hash table. Its order keeps the table fast if a sender chooses many names with one
 * hash. One key can search for many lists without an allocation. Not thread-safe.
 */
public final class ListKey implements Comparable<ListKey> {

    private List<?> all = List.of();

    /** Returns a key for use in a table. */
    public static ListKey of(List<?> names) {
        return new ListKey().seeking(names);
    }

    /** Changes the list of this key, which must not be in a table. The elements must be of one comparable type. */
    public ListKey seeking(List<?> names) {
        all = names;
        return this;
    }

    /** Compares by place, because {@link List#equals} allocates an iterator. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof ListKey that) || all.size() != that.all.size()) {
            return false;
        }
        for (int i = 0; all != that.all && i < all.size(); i++) {
            if (!all.get(i).equals(that.all.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    @SuppressWarnings("unchecked") // the elements are of one type
    public int compareTo(ListKey other) {
        int common = Math.min(all.size(), other.all.size());
        for (int i = 0; i < common; i++) {
            int order = ((Comparable<Object>) all.get(i)).compareTo(other.all.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(all.size(), other.all.size());
    }
}
