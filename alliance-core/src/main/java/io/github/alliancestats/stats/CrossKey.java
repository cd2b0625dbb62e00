package io.github.alliancestats.stats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The key of two dimensions at once. The natural order is by the first, then by the second.
 *
 * @param <A> the type of the first key
 * @param <B> the type of the second key
 * @param first the key in the first dimension
 * @param second the key in the second
 */
public record CrossKey<A extends Comparable<? super A>, B extends Comparable<? super B>>(A first, B second)
        implements Comparable<CrossKey<A, B>> {

    @Override
    public int compareTo(CrossKey<A, B> other) {
        int byFirst = Comparator.<A>naturalOrder().compare(first, other.first);
        return byFirst != 0 ? byFirst : Comparator.<B>naturalOrder().compare(second, other.second);
    }

    /** Returns a key in words, both keys of a pair one by one. */
    static List<String> keys(Object key) {
        if (key instanceof CrossKey<?, ?> both) {
            List<String> keys = new ArrayList<>(keys(both.first()));
            keys.addAll(keys(both.second()));
            return Collections.unmodifiableList(keys);
        }
        return List.of(key.toString());
    }

    /** {@return both keys} */
    @Override
    public String toString() {
        return first + ", " + second;
    }
}
