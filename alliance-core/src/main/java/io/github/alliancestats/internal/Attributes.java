package io.github.alliancestats.internal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks for builders: an attribute is set at most once, and a required attribute is set. */
public final class Attributes {

    private Attributes() {}

    public static <T> T once(Class<?> of, @Nullable T former, T value, String attribute) {
        if (former != null) {
            throw new IllegalStateException(
                    "Builder of " + name(of) + " is strict, attribute is already set: " + attribute);
        }
        return Objects.requireNonNull(value, attribute);
    }

    public static <T> T required(Class<?> of, @Nullable T value, String attribute) {
        if (value == null) {
            throw new IllegalStateException(
                    "Cannot build " + name(of) + ", some of required attributes are not set [" + attribute + "]");
        }
        return value;
    }

    /** A builder is nested in the class that it builds. */
    private static String name(Class<?> of) {
        return of.getNestHost().getSimpleName();
    }
}
