package io.github.alliancestats.stats;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of names as the key of a table. Lists have an order here, by which a hash table tells those apart whose hashes
 * are the same: whoever chooses names can make as many of these as there are. Not thread-safe: one key seeks for many
 * lists, so that to look something up takes nothing from the heap.
 */
final class ListKey implements Comparable<ListKey> {

    private List<?> all = List.of();

    /** A key to be kept in a table. */
    static ListKey of(List<?> names) {
        return new ListKey().seeking(names);
    }

    /** This key, from now on that of other names, of one type that has an order. Not for one that is in a table. */
    ListKey seeking(List<?> names) {
        all = names;
        return this;
    }

    /** By place: the lists' own way takes an iterator from the heap. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof ListKey that) || all.size() != that.all.size()) {
            return false;
        }
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).equals(that.all.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = 0; i < all.size(); i++) {
            hash = 31 * hash + all.get(i).hashCode();
        }
        return hash;
    }

    @Override
    @SuppressWarnings("unchecked") // of one type, which is compared with itself
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
