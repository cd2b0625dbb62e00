package io.github.alliancestats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The signatures of the artifact under test that callers can see. They name no generated type, no implementation of money,
 * no internal type and no type of the build.
 */
class PublicApiTest {

    private static final String OURS = "io.github.alliancestats";
    private static final Set<String> MAY_BE_SEEN = Set.of("javax.money", "org.jspecify.annotations");

    @Test
    void everyTypeThatCallersCanSee_isOursAndWrittenByHand_orTheirs() throws Exception {
        List<Class<?>> types = PublicTypes.all();

        assertThat(types).isNotEmpty();
        for (Class<?> type : types) {
            assertThat(forbidden(type, PublicTypes.exportsWithCore()))
                    .as("seen from %s", type)
                    .isEmpty();
        }
    }

    @Test
    void noPublicType_isGenerated() throws Exception {
        assertThat(PublicTypes.all())
                .allSatisfy(
                        type -> assertThat(isWrittenByHand(type)).as("%s", type).isTrue());
    }

    @Test
    void generatedTypes_areThere_andHidden() throws Exception {
        List<Class<?>> generated = new ArrayList<>();
        for (String name : PublicTypes.exports()) {
            PublicTypes.in(name).stream()
                    .filter(type -> type.getSimpleName().startsWith("Immutable"))
                    .forEach(generated::add);
        }

        assertThat(generated)
                .isNotEmpty()
                .allSatisfy(type ->
                        assertThat(Modifier.isPublic(type.getModifiers())).isFalse());
    }

    /** A change of the API is a change of this file, which a reviewer sees. */
    @Test
    void allThatCallersCanName_isInTheReviewedFile() throws Exception {
        List<String> actual = ApiText.of(PublicTypes.all());
        Path written = Files.write(Path.of("target", "public-api.txt"), actual);

        assertThat(actual)
                .as("the public API is not that of public-api.txt; if it is meant to be, copy %s there", written)
                .isEqualTo(Files.readAllLines(Path.of("public-api.txt")));
    }

    // That the check can fail

    /** Types that no caller should see. */
    static final class Hidden {
        static class ImmutableThing {}

        static class ImmutableBase {}

        static class ImmutableOther {}

        static class ImmutableField {}

        static class ImmutableReturned {}

        static class ImmutableTaken {}

        static class ImmutableBuilt {}

        static class ImmutableThrown extends Exception {
            private static final long serialVersionUID = 1;
        }

        @Retention(RetentionPolicy.RUNTIME)
        @interface ImmutableMark {}

        private Hidden() {}
    }

    /** Shows one of them in each place where a signature can have one. */
    abstract static class Leaky<T extends Hidden.ImmutableThing> extends Hidden.ImmutableBase
            implements Supplier<Hidden.ImmutableOther> {

        protected final Hidden.ImmutableField[] field = {};

        protected Leaky(Hidden.ImmutableBuilt built) {
            Objects.requireNonNull(built);
        }

        @Hidden.ImmutableMark
        public abstract List<? extends Hidden.ImmutableReturned> returned(Map<String, Hidden.ImmutableTaken[]> taken)
                throws Hidden.ImmutableThrown;

        /** Not seen by callers. */
        abstract File hidden();
    }

    @Test
    void check_findsALeakInEveryPlaceOfASignature() throws Exception {
        assertThat(forbidden(Leaky.class, PublicTypes.exportsWithCore()).stream()
                        .map(name -> name.substring(name.lastIndexOf('$') + 1))
                        .toList())
                .containsExactlyInAnyOrder(
                        "ImmutableThing",
                        "ImmutableBase",
                        "ImmutableOther",
                        "ImmutableField",
                        "ImmutableReturned",
                        "ImmutableTaken",
                        "ImmutableBuilt",
                        "ImmutableThrown",
                        "ImmutableMark");
    }

    @Test
    void text_tellsWhatASignatureHas() {
        assertThat(ApiText.of(List.of(Leaky.class)).stream()
                        .map(line -> line.replace("PublicApiTest.", ""))
                        .toList())
                .containsExactly(
                        "",
                        "abstract class Leaky<T extends Hidden.ImmutableThing>"
                                + " implements java.util.function.Supplier<Hidden.ImmutableOther>",
                        "    abstract java.util.List<? extends Hidden.ImmutableReturned>"
                                + " returned(java.util.Map<String, Hidden.ImmutableTaken[]>)"
                                + " throws Hidden.ImmutableThrown",
                        "    protected final Hidden.ImmutableField[] field",
                        "    protected new(Hidden.ImmutableBuilt)");
    }

    @Test
    void check_findsMoneyAndInternals() throws Exception {
        assertThat(isForbidden("org.javamoney.moneta.Money", PublicTypes.exportsWithCore()))
                .isTrue();
        assertThat(isForbidden(OURS + ".internal.exact.ExactMoney", PublicTypes.exportsWithCore()))
                .isTrue();
        assertThat(isForbidden("org.immutables.value.Value$Immutable", PublicTypes.exportsWithCore()))
                .isTrue();
        assertThat(isForbidden(OURS + ".stats.ImmutableStatsQuery", PublicTypes.exportsWithCore()))
                .isTrue();
        assertThat(isForbidden(OURS + ".stats.StatsQuery", PublicTypes.exportsWithCore()))
                .isFalse();
        assertThat(isForbidden("javax.money.MonetaryAmount", PublicTypes.exportsWithCore()))
                .isFalse();
    }

    // The walk

    /** The names of types in a type's visible signatures that no caller should see. */
    private static SortedSet<String> forbidden(Class<?> type, SortedSet<String> exports) {
        Set<Type> seen = new LinkedHashSet<>();
        see(type.getGenericSuperclass(), seen);
        seeAll(type.getGenericInterfaces(), seen);
        seeAll(type.getTypeParameters(), seen);
        see(type, seen);
        Class<?>[] permitted = type.getPermittedSubclasses();
        seeAll(permitted == null ? new Type[0] : permitted, seen);
        marks(type, seen);
        for (Field field : type.getDeclaredFields()) {
            if (PublicTypes.isVisible(field.getModifiers())) {
                see(field.getGenericType(), seen);
                marks(field, seen);
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            see(constructor, seen);
        }
        for (Method method : type.getDeclaredMethods()) {
            see(method, seen);
            if (PublicTypes.isVisible(method.getModifiers())) {
                see(method.getGenericReturnType(), seen);
            }
        }
        SortedSet<String> forbidden = new TreeSet<>();
        for (Type each : seen) {
            if (each instanceof Class<?> raw && !raw.isArray() && isForbidden(raw.getName(), exports)) {
                forbidden.add(raw.getName());
            }
        }
        forbidden.remove(PublicApiTest.class.getName() + "$Leaky");
        return forbidden;
    }

    private static void see(Executable executable, Set<Type> seen) {
        if (PublicTypes.isVisible(executable.getModifiers())) {
            seeAll(executable.getGenericParameterTypes(), seen);
            seeAll(executable.getGenericExceptionTypes(), seen);
            seeAll(executable.getTypeParameters(), seen);
            marks(executable, seen);
            for (AnnotatedElement parameter : executable.getParameters()) {
                marks(parameter, seen);
            }
        }
    }

    private static void marks(AnnotatedElement element, Set<Type> seen) {
        for (Annotation annotation : element.getAnnotations()) {
            see(annotation.annotationType(), seen);
        }
    }

    private static void seeAll(Type[] types, Set<Type> seen) {
        for (Type type : types) {
            see(type, seen);
        }
    }

    private static void see(@Nullable Type type, Set<Type> seen) {
        if (type == null || !seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType parameterized) {
            see(parameterized.getRawType(), seen);
            seeAll(parameterized.getActualTypeArguments(), seen);
        } else if (type instanceof WildcardType wildcard) {
            seeAll(wildcard.getUpperBounds(), seen);
            seeAll(wildcard.getLowerBounds(), seen);
        } else if (type instanceof TypeVariable<?> variable) {
            seeAll(variable.getBounds(), seen);
        } else if (type instanceof GenericArrayType array) {
            see(array.getGenericComponentType(), seen);
        } else if (type instanceof Class<?> raw && raw.isArray()) {
            see(raw.getComponentType(), seen);
        }
    }

    /** Primitives have no package. Any other type is ours, of the JDK or of a library. */
    private static boolean isForbidden(String name, SortedSet<String> exports) {
        String pack = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "";
        String simple = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
        if (name.startsWith(OURS)) {
            return !exports.contains(pack) || simple.startsWith("Immutable") || name.contains(".Immutable");
        }
        return !pack.isEmpty() && !pack.startsWith("java.") && !MAY_BE_SEEN.contains(pack);
    }

    /** Returns whether the file that declares a type is among our sources and not generated. */
    private static boolean isWrittenByHand(Class<?> type) {
        Class<?> top = type;
        while (top.getEnclosingClass() != null) {
            top = top.getEnclosingClass();
        }
        return Files.exists(Path.of("src/main/java", top.getName().replace('.', '/') + ".java"));
    }
}
