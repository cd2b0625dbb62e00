package io.github.alliancestats.internal;

import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives the library values of public types that have no public form. A class registers one reader in its static initialiser.
 * Thread-safe.
 */
@SuppressWarnings("unchecked") // each class has one reader, of a type that both sides know
public final class RecordAccess {

    private static final Map<Class<?>, Object> READERS = new ConcurrentHashMap<>();

    private RecordAccess() {}

    /**
     * Registers the reader of a class.
     *
     * @throws IllegalStateException if the class has one
     */
    public static <T> void register(Class<T> owner, Object reader) {
        if (READERS.putIfAbsent(owner, reader) != null) {
            throw new IllegalStateException("a class must register one reader, but " + owner + " has two");
        }
    }

    /** Returns a reader of one value. */
    public static <T, R> Function<T, R> reader(Class<T> owner, Class<R> value) {
        return (Function<T, R>) find(owner);
    }

    /** Returns a reader of one value or null. */
    public static <T, R> Function<T, @Nullable R> readerOrNull(Class<T> owner, Class<R> value) {
        return (Function<T, @Nullable R>) find(owner);
    }

    /** Returns a reader of a list. */
    public static <T, R> Function<T, List<R>> listReader(Class<T> owner, Class<R> element) {
        return (Function<T, List<R>>) find(owner);
    }

    /** Returns a reader that fills in an object of the caller's. */
    public static <T, R> BiConsumer<T, R> filler(Class<T> owner, Class<R> filled) {
        return (BiConsumer<T, R>) find(owner);
    }

    /** Returns a reader of a value that depends on another. */
    public static <T, A, R> BiFunction<T, A, R> reader(Class<?> owner, Class<A> argument, Class<R> value) {
        return (BiFunction<T, A, R>) find(owner);
    }

    private static Object find(Class<?> owner) {
        try {
            MethodHandles.lookup().ensureInitialized(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a class with a reader must be public, but " + owner + " is not", e);
        }
        Object reader = READERS.get(owner);
        if (reader == null) {
            throw new IllegalStateException("a class must register a reader, but " + owner + " has none");
        }
        return reader;
    }
}
