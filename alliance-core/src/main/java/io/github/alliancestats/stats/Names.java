package io.github.alliancestats.stats;

import java.util.List;

/**
 * Names as the key of a table. They have an order, by which a hash table tells those apart whose hashes are the same:
 * whoever chooses names can make as many of these as there are.
 *
 * @param all the names, of one type that has an order
 */
record Names(List<?> all) implements Comparable<Names> {

    @Override
    @SuppressWarnings("unchecked") // of one type, which is compared with itself
    public int compareTo(Names other) {
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
