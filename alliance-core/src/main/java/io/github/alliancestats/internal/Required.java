package io.github.alliancestats.internal;

import java.util.Objects;

/** Refuses null in a variable number of values. A single value is refused by {@link Objects#requireNonNull}. */
public final class Required {

    private Required() {}

    /**
     * Returns the values of a parameter.
     *
     * @param <T> the type of the values
     * @param values the values
     * @param name the name of the parameter
     * @return the values
     * @throws NullPointerException if they or one of them are null, with the name
     */
    public static <T> T[] each(T[] values, String name) {
        for (T value : Objects.requireNonNull(values, name)) {
            Objects.requireNonNull(value, name);
        }
        return values;
    }
}
