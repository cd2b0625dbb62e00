package io.github.alliancestats;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The names of the parameters of methods and constructors, which class files lack, from the sources of the artifact. */
final class ParameterNames {

    private final Map<String, List<String>> names = new HashMap<>(); // by signature

    static ParameterNames ofArtifact() throws IOException {
        ParameterNames all = new ParameterNames();
        for (CompilationUnitTree unit : EnumDecisions.parsed(EnumDecisions.files(Path.of("src", "main", "java")))) {
            all.new Reader(Objects.requireNonNull(unit.getPackageName(), "a package")
                            .toString())
                    .scan(unit, null);
        }
        return all;
    }

    /** Returns the names of the parameters of a method or constructor that is written in a source. */
    List<String> of(Executable executable) {
        String name = executable instanceof Constructor<?> ? "<init>" : executable.getName();
        List<String> types = Arrays.stream(executable.getGenericParameterTypes())
                .map(ParameterNames::simple)
                .toList();
        String key = executable.getDeclaringClass().getName() + "." + name + types;
        return Objects.requireNonNull(names.get(key), key);
    }

    private static String simple(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return simple(parameterized.getRawType());
        }
        if (type instanceof GenericArrayType array) {
            return simple(array.getGenericComponentType()) + "[]";
        }
        return type instanceof TypeVariable<?> variable ? variable.getName() : ((Class<?>) type).getSimpleName();
    }

    private static String simple(Tree type) {
        String text = type.toString()
                .replaceAll("@\\w+(\\(\\))?\\s*", "")
                .replace("...", "[]")
                .replace(" ", "");
        while (text.contains("<")) {
            text = text.replaceAll("<[^<>]*>", "");
        }
        return text.substring(text.lastIndexOf('.') + 1);
    }

    private final class Reader extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final List<String> path = new ArrayList<>();
        private final List<ClassTree> classes = new ArrayList<>();

        Reader(String pack) {
            path.add(pack + ".");
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
            path.add((path.size() == 1 ? "" : "$") + type.getSimpleName());
            classes.add(type);
            if (type.getKind() == Tree.Kind.RECORD) {
                put("<init>", components(type));
            }
            super.visitClass(type, null);
            classes.remove(classes.size() - 1);
            path.remove(path.size() - 1);
            return null;
        }

        private static List<VariableTree> components(ClassTree type) {
            List<VariableTree> components = new ArrayList<>();
            for (Tree member : type.getMembers()) {
                if (member instanceof VariableTree field
                        && !field.getModifiers().getFlags().contains(javax.lang.model.element.Modifier.STATIC)) {
                    components.add(field);
                }
            }
            return components;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
            put(method.getName().toString(), List.copyOf(method.getParameters()));
            return null; // a local class is not public
        }

        private void put(String method, List<VariableTree> parameters) {
            List<String> types =
                    parameters.stream().map(each -> simple(each.getType())).toList();
            List<String> own =
                    parameters.stream().map(each -> each.getName().toString()).toList();
            names.put(String.join("", path) + "." + method + types, own);
        }
    }
}
