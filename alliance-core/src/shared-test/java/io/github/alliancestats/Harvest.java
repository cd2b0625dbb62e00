package io.github.alliancestats;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Instances of the public types: some objects, and what their methods without a parameter return. */
final class Harvest {

    private static final int MOST = 6;

    private final List<Class<?>> types;
    private final Map<Class<?>, List<Object>> found = new HashMap<>();
    private final Deque<Object> waiting = new ArrayDeque<>();

    private Harvest(List<Class<?>> types) {
        this.types = types;
    }

    /** Returns up to six instances of each type. */
    static Map<Class<?>, List<Object>> of(List<Class<?>> types, List<?> roots) throws IllegalAccessException {
        Harvest harvest = new Harvest(types);
        roots.forEach(harvest::add);
        while (!harvest.waiting.isEmpty()) {
            harvest.callAll(harvest.waiting.remove());
        }
        return harvest.found;
    }

    private void add(@Nullable Object object) {
        if (object instanceof Iterable<?> many) {
            many.forEach(this::add);
        } else if (object instanceof Map<?, ?> map) {
            add(map.keySet());
            add(map.values());
        } else if (object instanceof Optional<?> optional) {
            optional.ifPresent(this::add);
        } else if (object != null) {
            addIfFew(object);
        }
    }

    private void addIfFew(Object object) {
        boolean few = false;
        for (Class<?> type : types) {
            List<Object> known = found.computeIfAbsent(type, any -> new ArrayList<>());
            if (type.isInstance(object) && known.size() < MOST && !known.contains(object)) {
                known.add(object);
                few = true;
            }
        }
        if (few) {
            waiting.add(object);
        }
    }

    private void callAll(Object object) throws IllegalAccessException {
        for (Class<?> type : types) {
            if (type.isInstance(object)) {
                for (Method method : type.getDeclaredMethods()) {
                    if (isGetter(method)) {
                        add(call(method, object));
                    }
                }
            }
        }
    }

    private static boolean isGetter(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && method.getParameterCount() == 0;
    }

    /** A method that refuses, such as the digest of a row, returns no instance. */
    private static @Nullable Object call(Method method, Object object) throws IllegalAccessException {
        try {
            return method.invoke(object);
        } catch (InvocationTargetException refused) {
            return null;
        }
    }
}
