package io.github.alliancestats.internal;

import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the fold reads of a value what callers are not shown: numbers in the form in which they add. A class opens its
 * door in its static initialiser, by one reader. Thread-safe.
 */
@SuppressWarnings("unchecked") // each class has one reader, and is asked for that
public final class Door {

    private static final Map<Class<?>, Object> READERS = new ConcurrentHashMap<>();

    private Door() {}

    /**
     * Opens the door of a class.
     *
     * @param <T> the class
     * @param owner the class
     * @param reader reads of a value
     * @throws IllegalStateException if it was opened before
     */
    public static <T> void open(Class<T> owner, Object reader) {
        if (READERS.putIfAbsent(owner, reader) != null) {
            throw new IllegalStateException("a class opens its door once, but " + owner + " did again");
        }
    }

    /**
     * Goes through the door of a class that tells one thing.
     *
     * @param <T> the class
     * @param <R> the type of what it tells
     * @param owner the class
     * @param told the type of what it tells
     * @return reads it of a value
     */
    public static <T, R> Function<T, R> one(Class<T> owner, Class<R> told) {
        return (Function<T, R>) reader(owner);
    }

    /**
     * Goes through the door of a class that tells one thing or null.
     *
     * @param <T> the class
     * @param <R> the type of what it tells
     * @param owner the class
     * @param told the type of what it tells
     * @return reads it of a value
     */
    public static <T, R> Function<T, @Nullable R> perhaps(Class<T> owner, Class<R> told) {
        return (Function<T, @Nullable R>) reader(owner);
    }

    /**
     * Goes through the door of a class that tells several things.
     *
     * @param <T> the class
     * @param <R> the type of each
     * @param owner the class
     * @param told the type of each
     * @return reads them of a value
     */
    public static <T, R> Function<T, List<R>> all(Class<T> owner, Class<R> told) {
        return (Function<T, List<R>>) reader(owner);
    }

    /**
     * Goes through the door of a class that fills in what the caller has at hand.
     *
     * @param <T> the class
     * @param <R> the type of what it fills in
     * @param owner the class
     * @param filled the type of what it fills in
     * @return reads of a value into it
     */
    public static <T, R> BiConsumer<T, R> into(Class<T> owner, Class<R> filled) {
        return (BiConsumer<T, R>) reader(owner);
    }

    private static Object reader(Class<?> owner) {
        try {
            MethodHandles.lookup().ensureInitialized(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a class with a door must be public, but " + owner + " is not", e);
        }
        Object reader = READERS.get(owner);
        if (reader == null) {
            throw new IllegalStateException("a class must open its door, but " + owner + " has not");
        }
        return reader;
    }
}
