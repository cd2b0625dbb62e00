package io.github.alliancestats;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Passes null for each parameter that can be null of the public API of the artifact under test. Null is refused with the
 * name of the parameter, or it is not stated.
 */
abstract class NullChecks {

    private static final Set<String> OF_THE_JDK = Set.of("equals", "compareTo", "valueOf");

    private final List<Object> pool = new ArrayList<>();
    private final Map<Class<?>, List<Object>> found = new HashMap<>();
    private final SortedMap<String, String> faults = new TreeMap<>();
    private int refused;
    private int accepted;

    /** Returns values from which a value of each public type can be reached. */
    abstract List<Object> roots();

    /** Returns values of other types that parameters have. */
    abstract List<Object> others();

    /** Returns values of parameters whose type argument matters, by generic type. */
    abstract Map<String, Object> ofGenericType();

    /** Returns mutable objects of the public types, each made when it is needed. */
    abstract Map<Class<?>, Supplier<?>> fresh();

    /** Checks what a builder makes of null, and returns whether it refuses it. Other mutable objects accept it. */
    boolean isRefused(Object object, String name, Call call) throws Exception {
        call.on(object);
        return false;
    }

    /** A call of a method with null for one parameter, or for an element of a variable number of values. */
    interface Call {

        /** Throws the exception of the method itself. */
        void on(@Nullable Object receiver) throws Exception;

        Executable method();

        Object[] arguments();

        int index();
    }

    @Test
    void null_isRefusedWithTheNameOfTheParameter_orNotStated() throws Exception {
        found.putAll(Harvest.of(PublicTypes.all(), roots()));
        pool.addAll(others());
        ParameterNames names = ParameterNames.ofArtifact();
        for (Class<?> type : PublicTypes.all()) {
            for (Executable method : methods(type)) {
                for (int i = 0; i < method.getParameterCount(); i++) {
                    Class<?> parameter = method.getParameterTypes()[i];
                    if (!parameter.isPrimitive()) {
                        check(type, method, i, names.of(method).get(i), null);
                    }
                    if (method.isVarArgs()
                            && parameter.isArray()
                            && !parameter.getComponentType().isPrimitive()) {
                        Object nothing = Array.newInstance(parameter.getComponentType(), 1);
                        check(type, method, i, names.of(method).get(i), nothing);
                    }
                }
            }
        }

        System.out.println("Null for " + (refused + accepted + faults.size()) + " parameters: " + refused + " refused, "
                + accepted + " not stated, " + faults.size() + " faults");
        assertThat(refused).isPositive();
        assertThat(faults.entrySet()).isEmpty();
    }

    private static List<Executable> methods(Class<?> type) {
        List<Executable> methods = new ArrayList<>(List.of(type.getConstructors()));
        for (Method method : type.getMethods()) {
            boolean isOurs = method.getDeclaringClass().getName().startsWith("io.github.alliancestats.");
            boolean isInherited = Modifier.isStatic(method.getModifiers())
                    && !method.getDeclaringClass().equals(type);
            if (isOurs && !isInherited && !method.isSynthetic() && !OF_THE_JDK.contains(method.getName())) {
                methods.add(method);
            }
        }
        return methods;
    }

    private void check(Class<?> type, Executable method, int index, String name, @Nullable Object nothing)
            throws IllegalAccessException {
        String place = type.getName().substring("io.github.alliancestats.".length()) + "."
                + (method instanceof Constructor<?> ? "new" : method.getName())
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .toList() + " " + name + (nothing == null ? "" : " element");
        try {
            if (isRefused(type, method, index, name, nothing)) {
                refused++;
            } else {
                accepted++;
            }
        } catch (InvocationTargetException other) {
            faults.put(place, String.valueOf(other.getCause()));
        } catch (Exception | AssertionError other) {
            faults.put(place, other.toString());
        }
    }

    private boolean isRefused(Class<?> type, Executable method, int index, String name, @Nullable Object nothing)
            throws Exception {
        @Nullable Object[] arguments = new Object[method.getParameterCount()];
        arguments[index] = nothing;
        for (int i = 0; i < arguments.length; i++) {
            if (i != index) {
                arguments[i] = sample(method.getGenericParameterTypes()[i], method.getParameterTypes()[i]);
            }
        }
        Call call = new Call() {

            @Override
            public void on(@Nullable Object receiver) throws Exception {
                try {
                    if (method instanceof Constructor<?> constructor) {
                        constructor.newInstance(arguments);
                    } else {
                        ((Method) method).invoke(receiver, arguments);
                    }
                } catch (InvocationTargetException thrown) {
                    if (thrown.getCause() instanceof Exception cause) {
                        throw cause;
                    }
                    throw thrown;
                }
            }

            @Override
            public Executable method() {
                return method;
            }

            @Override
            public Object[] arguments() {
                return arguments;
            }

            @Override
            public int index() {
                return index;
            }
        };
        boolean isOfNone = method instanceof Constructor<?> || Modifier.isStatic(method.getModifiers());
        Supplier<?> maker = fresh().get(type);
        if (!isOfNone && maker != null) {
            try {
                return isRefused(maker.get(), name, call);
            } catch (NullPointerException | IllegalArgumentException thrown) {
                return requireNamed(thrown, name);
            }
        }
        try {
            call.on(isOfNone ? null : sample(type, type));
        } catch (NullPointerException | IllegalArgumentException thrown) {
            return requireNamed(thrown, name);
        }
        assertThat(isNullable(method, index))
                .as("null is accepted, but not declared")
                .isTrue();
        return false;
    }

    static boolean isNullable(Executable method, int index) {
        AnnotatedElement type = method.getAnnotatedParameterTypes()[index];
        return type.isAnnotationPresent(Nullable.class);
    }

    /** Checks that the message is ours, since that of the virtual machine can name a parameter, too. */
    static boolean requireNamed(Exception thrown, String... names) {
        String message = String.valueOf(thrown.getMessage());
        assertThat(message).as("%s", thrown).doesNotContain("\" is null");
        for (String name : names) {
            assertThat(Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                            .matcher(message)
                            .find())
                    .as("%s is named by: %s", name, thrown)
                    .isTrue();
        }
        return true;
    }

    private Object sample(Type generic, Class<?> type) {
        Object one = ofGenericType().get(generic.getTypeName());
        if (one != null) {
            return one;
        }
        if (type.isArray() && !type.getComponentType().isPrimitive()) {
            Object array = Array.newInstance(type.getComponentType(), 1);
            Array.set(array, 0, sample(type.getComponentType(), type.getComponentType()));
            return array;
        }
        Supplier<?> maker = fresh().get(type);
        if (maker != null) {
            return maker.get();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        List<Object> all = new ArrayList<>(found.getOrDefault(type, List.of()));
        all.addAll(pool);
        Optional<?> any = all.stream().filter(boxed(type)::isInstance).findFirst();
        return any.orElseThrow(() -> new AssertionError("no sample of " + generic.getTypeName()));
    }

    private static Class<?> boxed(Class<?> type) {
        return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    }
}
