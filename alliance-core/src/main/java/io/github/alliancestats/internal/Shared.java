package io.github.alliancestats.internal;

import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes one object of values that are the same, so that records have it in common. It remembers as many values as its
 * table has places; another value for the same place takes it. Values must be small, and immutable with final fields,
 * since threads hand them on without a lock. Thread-safe.
 *
 * @param <T> the type of value
 */
public final class Shared<T> {

    private static final int PLACES = 1 << 12;

    private final @Nullable Object[] table = new @Nullable Object[PLACES];
    private final BiPredicate<? super T, ? super T> same;

    /**
     * Remembers nothing yet.
     *
     * @param same whether one value may stand for another in all that it holds; values of one place need not be alike
     */
    public Shared(BiPredicate<? super T, ? super T> same) {
        this.same = same;
    }

    /**
     * The object that stands for a value.
     *
     * @param value a value
     * @return the same value as it was first seen, if it is remembered, else the value
     */
    @SuppressWarnings("unchecked") // nothing else is put there
    public T of(T value) {
        int place = value.hashCode() & (PLACES - 1);
        T known = (T) table[place];
        if (known != null && same.test(known, value)) {
            return known;
        }
        table[place] = value;
        return value;
    }
}
