package io.github.alliancestats.internal;

import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Returns one object for equal values, so that records share it. It has a limited number of places. A new value replaces
 * another at its place. Values must be small, and immutable with final fields, since threads share them without a lock.
 * Thread-safe.
 *
 * @param <T> the type of value
 */
public final class Interner<T> {

    private static final int PLACES = 1 << 12;

    private final @Nullable Object[] table = new @Nullable Object[PLACES];
    private final BiPredicate<? super T, ? super T> same;

    /**
     * Creates an empty table.
     *
     * @param same whether one value can replace another. Values at one place can be different
     */
    public Interner(BiPredicate<? super T, ? super T> same) {
        this.same = same;
    }

    /** Returns the same value as it was first seen, if the table has it, else the value. */
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
