package io.github.alliancestats.internal;

import java.lang.invoke.MethodHandles;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives the library values of public types that have no public form. A class registers one reader in its static initialiser.
 * Thread-safe.
 */
@SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // both sides know the type of a reader
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

    /**
     * Returns the reader of a class.
     *
     * @param <F> the type of reader that the class registered: a function, or a consumer that fills in an object
     * @throws IllegalStateException if the class is not public or has none
     */
    public static <F> F of(Class<?> owner) {
        try {
            MethodHandles.lookup().ensureInitialized(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a class with a reader must be public, but " + owner + " is not", e);
        }
        Object reader = READERS.get(owner);
        if (reader == null) {
            throw new IllegalStateException("a class must register a reader, but " + owner + " has none");
        }
        return (F) reader;
    }
}
