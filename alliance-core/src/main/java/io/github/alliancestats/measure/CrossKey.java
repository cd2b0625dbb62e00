package io.github.alliancestats.measure;

import io.github.alliancestats.engine.rule.Slicing;
import java.util.Objects;
import java.util.Optional;

/**
 * The key of two dimensions at once. The natural order is by the first, then by the second. A key that is lacking comes
 * last. Immutable and thread-safe.
 *
 * @param <A> the type of the first key
 * @param <B> the type of the second key
 * @param first the key in the first dimension, empty for records without one
 * @param second the key in the second, empty for records without one
 */
public record CrossKey<A extends Comparable<? super A>, B extends Comparable<? super B>>(
        Optional<A> first, Optional<B> second) implements Comparable<CrossKey<A, B>> {

    /**
     * Creates a key.
     *
     * @param first the key in the first dimension, empty for records without one
     * @param second the key in the second, empty for records without one
     * @throws IllegalArgumentException if both are empty: such a row is {@link io.github.alliancestats.stats.Breakdown#notStated}
     */
    public CrossKey {
        Objects.requireNonNull(first, "first");
        if (Objects.requireNonNull(second, "second").isEmpty() && first.isEmpty()) {
            throw new IllegalArgumentException("one of two keys must be there, but both were empty");
        }
    }

    /**
     * Returns the key of records with a key in both dimensions.
     *
     * @param <A> the type of the first key
     * @param <B> the type of the second key
     * @param first the key in the first dimension
     * @param second the key in the second
     * @return the key
     */
    public static <A extends Comparable<? super A>, B extends Comparable<? super B>> CrossKey<A, B> of(
            A first, B second) {
        return new CrossKey<>(
                Optional.of(Objects.requireNonNull(first, "first")),
                Optional.of(Objects.requireNonNull(second, "second")));
    }

    @Override
    public int compareTo(CrossKey<A, B> other) {
        int byFirst = compare(first, other.first);
        return byFirst != 0 ? byFirst : compare(second, other.second);
    }

    private static <K extends Comparable<? super K>> int compare(Optional<K> one, Optional<K> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        return one.get().compareTo(other.get());
    }

    /** {@return both keys, as in "heroin, Kendal" or "heroin, not stated"} */
    @Override
    public String toString() {
        return words(first) + ", " + words(second);
    }

    private static String words(Optional<?> key) {
        return key.map(Object::toString).orElse(Slicing.NOT_STATED);
    }
}
