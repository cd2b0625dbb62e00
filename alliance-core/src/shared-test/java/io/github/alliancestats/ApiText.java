package io.github.alliancestats;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that callers can name, as lines of text: a line a type, its members below it in order of name. Names of our own
 * and of {@code java.lang} are short.
 */
final class ApiText {

    private static final String OURS = "io.github.alliancestats.";

    private ApiText() {}

    static List<String> of(Collection<Class<?>> types) {
        Map<String, Class<?>> sorted = new TreeMap<>();
        types.forEach(type -> sorted.put(type.getName(), type));
        List<String> lines = new ArrayList<>();
        for (Class<?> type : sorted.values()) {
            lines.add("");
            lines.add(head(type));
            members(type).forEach(member -> lines.add("    " + member));
        }
        return lines;
    }

    private static String head(Class<?> type) {
        StringBuilder head = new StringBuilder(deprecated(type.isAnnotationPresent(Deprecated.class)));
        head.append(modifiers(type)).append(kind(type)).append(' ').append(name(type));
        head.append(parameters(type.getTypeParameters()));
        AnnotatedType above = type.getAnnotatedSuperclass();
        if (above != null && isTold(type, above.getType())) {
            head.append(" extends ").append(text(above));
        }
        List<String> interfaces = Arrays.stream(type.getAnnotatedInterfaces())
                .filter(each -> PublicTypes.isVisible(raw(each.getType()).getModifiers()))
                .map(ApiText::text)
                .toList();
        if (!interfaces.isEmpty()) {
            head.append(type.isInterface() ? " extends " : " implements ").append(String.join(", ", interfaces));
        }
        Class<?>[] permitted = type.getPermittedSubclasses();
        if (permitted != null) {
            head.append(" permits ")
                    .append(Arrays.stream(permitted)
                            .filter(each -> PublicTypes.isVisible(each.getModifiers()))
                            .map(ApiText::name)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        return head.toString();
    }

    private static String modifiers(Class<?> type) {
        int modifiers = type.getModifiers();
        StringBuilder text = new StringBuilder(Modifier.isProtected(modifiers) ? "protected " : "");
        if (type.isSealed()) {
            text.append("sealed ");
        }
        if (!type.isInterface() && Modifier.isAbstract(modifiers)) {
            text.append("abstract ");
        }
        if (!type.isEnum() && !type.isRecord() && Modifier.isFinal(modifiers)) {
            text.append("final ");
        }
        return text.toString();
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "annotation";
        }
        if (type.isInterface()) {
            return "interface";
        }
        if (type.isEnum()) {
            return "enum";
        }
        return type.isRecord() ? "record" : "class";
    }

    /** Omits the superclass of each enum and record, and types that callers cannot see. */
    private static boolean isTold(Class<?> type, Type above) {
        return above != Object.class
                && above != Record.class
                && !type.isEnum()
                && PublicTypes.isVisible(raw(above).getModifiers());
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type);
    }

    private static Collection<String> members(Class<?> type) {
        Collection<String> members = new TreeSet<>();
        for (Field field : type.getDeclaredFields()) {
            if (PublicTypes.isVisible(field.getModifiers()) && !field.isSynthetic()) {
                members.add(deprecated(field.isAnnotationPresent(Deprecated.class))
                        + (field.isEnumConstant()
                                ? "constant " + field.getName()
                                : modifiers(field.getModifiers(), false) + text(field.getAnnotatedType()) + " "
                                        + field.getName()));
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (PublicTypes.isVisible(constructor.getModifiers()) && !constructor.isSynthetic()) {
                members.add(start(constructor, false) + "new"
                        + rest(constructor, constructor.getAnnotatedParameterTypes()));
            }
        }
        methods(type)
                .forEach(method -> members.add(start(method, type.isInterface())
                        + text(method.getAnnotatedReturnType()) + " " + method.getName()
                        + rest(method, method.getAnnotatedParameterTypes())));
        return members;
    }

    /** Returns the methods of a type, and those that it inherits from classes that callers cannot see. */
    private static Stream<Method> methods(Class<?> type) {
        Stream<Method> own = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> PublicTypes.isVisible(method.getModifiers()) && !method.isSynthetic());
        Class<?> above = type.getSuperclass();
        return above == null || PublicTypes.isVisible(above.getModifiers()) ? own : Stream.concat(own, methods(above));
    }

    private static String start(Executable executable, boolean ofInterface) {
        String parameters = parameters(executable.getTypeParameters());
        return deprecated(executable.isAnnotationPresent(Deprecated.class))
                + (executable instanceof Method method && method.isDefault() ? "default " : "")
                + modifiers(executable.getModifiers(), ofInterface)
                + (parameters.isEmpty() ? "" : parameters + " ");
    }

    private static String rest(Executable executable, AnnotatedType[] taken) {
        String arguments = String.join(", ", texts(taken));
        if (executable.isVarArgs()) {
            arguments = arguments.substring(0, arguments.length() - "[]".length()) + "...";
        }
        List<String> thrown = texts(executable.getAnnotatedExceptionTypes());
        return "(" + arguments + ")" + (thrown.isEmpty() ? "" : " throws " + String.join(", ", thrown));
    }

    /** Omits {@code public}, which each listed member is. */
    private static String modifiers(int modifiers, boolean ofInterface) {
        StringBuilder text = new StringBuilder();
        if (Modifier.isProtected(modifiers)) {
            text.append("protected ");
        }
        if (Modifier.isStatic(modifiers)) {
            text.append("static ");
        }
        if (Modifier.isAbstract(modifiers) && !ofInterface) {
            text.append("abstract ");
        }
        if (Modifier.isFinal(modifiers)) {
            text.append("final ");
        }
        return text.toString();
    }

    private static String deprecated(boolean is) {
        return is ? "@Deprecated " : "";
    }

    private static String parameters(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables).map(ApiText::bounded).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String bounded(TypeVariable<?> variable) {
        List<String> bounds = Arrays.stream(variable.getAnnotatedBounds())
                .filter(bound -> bound.getType() != Object.class || isNullable(bound))
                .map(ApiText::text)
                .toList();
        return variable.getName() + (bounds.isEmpty() ? "" : " extends " + String.join(" & ", bounds));
    }

    private static List<String> texts(AnnotatedType[] types) {
        return Arrays.stream(types).map(ApiText::text).toList();
    }

    private static String text(AnnotatedType type) {
        return (isNullable(type) ? "@Nullable " : "") + plain(type);
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static String plain(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType parameterized) {
            return name(raw(parameterized.getType())) + "<"
                    + String.join(", ", texts(parameterized.getAnnotatedActualTypeArguments())) + ">";
        }
        if (type instanceof AnnotatedArrayType array) {
            return text(array.getAnnotatedGenericComponentType()) + "[]";
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            return wildcard(wildcard);
        }
        return type instanceof AnnotatedTypeVariable variable
                ? ((TypeVariable<?>) variable.getType()).getName()
                : name((Class<?>) type.getType());
    }

    private static String wildcard(AnnotatedWildcardType wildcard) {
        AnnotatedType[] below = wildcard.getAnnotatedLowerBounds();
        if (below.length > 0) {
            return "? super " + text(below[0]);
        }
        AnnotatedType above = wildcard.getAnnotatedUpperBounds()[0];
        return above.getType() == Object.class && !isNullable(above) ? "?" : "? extends " + text(above);
    }

    private static String name(Class<?> type) {
        String name = type.getName().replace('$', '.');
        if (name.startsWith(OURS)) {
            return name.substring(OURS.length());
        }
        return type.getPackageName().equals("java.lang") && !type.isPrimitive()
                ? name.substring("java.lang.".length())
                : name;
    }
}
