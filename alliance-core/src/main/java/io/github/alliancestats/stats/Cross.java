package io.github.alliancestats.stats;

import java.util.Comparator;

/**
 * The key of two dimensions at once. The natural order is by the first, then by the second.
 *
 * @param <A> the type of the first key
 * @param <B> the type of the second key
 * @param first the key in the first dimension
 * @param second the key in the second
 */
public record Cross<A extends Comparable<? super A>, B extends Comparable<? super B>>(A first, B second)
        implements Comparable<Cross<A, B>> {

    @Override
    public int compareTo(Cross<A, B> other) {
        int byFirst = Comparator.<A>naturalOrder().compare(first, other.first);
        return byFirst != 0 ? byFirst : Comparator.<B>naturalOrder().compare(second, other.second);
    }

    /** {@return both keys} */
    @Override
    public String toString() {
        return first + ", " + second;
    }
}
