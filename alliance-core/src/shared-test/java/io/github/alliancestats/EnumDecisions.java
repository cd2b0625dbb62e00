package io.github.alliancestats;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The places in sources where code decides by an enum of ours without a switch that covers all constants. The sources are
 * parsed and not compiled, so a constant is known by its name and its import.
 */
final class EnumDecisions {

    private final Map<String, Set<String>> constants = new TreeMap<>(); // of each enum, by simple name
    private final List<String> found = new ArrayList<>();

    /** Returns one line for each place in some sources: the file, the method, the value and the constants. */
    static List<String> in(Collection<Path> sources, Collection<Path> enums) throws IOException {
        EnumDecisions decisions = new EnumDecisions();
        for (CompilationUnitTree unit : parsed(enums)) {
            new Enums(decisions.constants).scan(unit, null);
        }
        for (CompilationUnitTree unit : parsed(sources)) {
            new Reader(decisions, unit).scan(unit, null);
        }
        return decisions.found.stream().sorted().toList();
    }

    /** Returns the Java files of some folders. */
    static List<Path> files(Path... folders) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.endsWith("module-info.java"))
                        .forEach(files::add);
            }
        }
        return files;
    }

    private static Iterable<? extends CompilationUnitTree> parsed(Collection<Path> files) throws IOException {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK, not a JRE");
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            return task.parse();
        }
    }

    /** Collects the constants of each enum. */
    private static final class Enums extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final Map<String, Set<String>> constants;

        Enums(Map<String, Set<String>> constants) {
            this.constants = constants;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
            if (type.getKind() == Tree.Kind.ENUM) {
                Set<String> own =
                        constants.computeIfAbsent(type.getSimpleName().toString(), any -> new LinkedHashSet<>());
                for (Tree member : type.getMembers()) {
                    if (member instanceof VariableTree field && isConstant(type, field)) {
                        own.add(field.getName().toString());
                    }
                }
            }
            return super.visitClass(type, none);
        }

        private static boolean isConstant(ClassTree type, VariableTree field) {
            return field.getModifiers().getFlags().containsAll(Set.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL))
                    && String.valueOf(field.getType())
                            .equals(type.getSimpleName().toString());
        }
    }

    /** Reads one file. */
    private static final class Reader extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final EnumDecisions decisions;
        private final String file;
        private final Map<String, String> imported = new LinkedHashMap<>(); // the enum of each constant
        private String method = "";
        private Map<String, Set<String>> compared = new TreeMap<>(); // constants by value and enum

        Reader(EnumDecisions decisions, CompilationUnitTree unit) {
            this.decisions = decisions;
            String path = unit.getSourceFile().getName();
            this.file = path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
            for (ImportTree each : unit.getImports()) {
                if (each.isStatic() && each.getQualifiedIdentifier() instanceof MemberSelectTree member) {
                    imported.put(member.getIdentifier().toString(), simple(member.getExpression()));
                }
            }
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
            Map<String, String> outer = new LinkedHashMap<>(imported);
            String name = type.getSimpleName().toString();
            decisions.constants.getOrDefault(name, Set.of()).forEach(constant -> imported.put(constant, name));
            super.visitClass(type, none);
            imported.clear();
            imported.putAll(outer);
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void none) {
            String outerMethod = method;
            Map<String, Set<String>> outer = compared;
            method = tree.getName().toString();
            compared = new TreeMap<>();
            super.visitMethod(tree, none);
            compared.forEach((value, names) -> {
                if (names.size() > 1) {
                    decisions.found.add(file + "." + method + " compares " + value + " with " + names);
                }
            });
            method = outerMethod;
            compared = outer;
            return null;
        }

        @Override
        public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void none) {
            if (tree.getKind() == Tree.Kind.EQUAL_TO || tree.getKind() == Tree.Kind.NOT_EQUAL_TO) {
                compare(tree.getLeftOperand(), tree.getRightOperand());
                compare(tree.getRightOperand(), tree.getLeftOperand());
            }
            return super.visitBinary(tree, none);
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
            if (call.getMethodSelect() instanceof MemberSelectTree select
                    && select.getIdentifier().contentEquals("equals")
                    && call.getArguments().size() == 1) {
                compare(select.getExpression(), call.getArguments().get(0));
                compare(call.getArguments().get(0), select.getExpression());
            }
            return super.visitMethodInvocation(call, none);
        }

        private void compare(ExpressionTree value, ExpressionTree constant) {
            String type = enumOf(constant);
            if (!type.isEmpty()) {
                compared.computeIfAbsent(value + " (" + type + ")", any -> new LinkedHashSet<>())
                        .add(simple(constant));
            }
        }

        /** Returns the enum of a constant, or nothing for any other expression. */
        private String enumOf(ExpressionTree expression) {
            String name = simple(expression);
            String type = expression instanceof MemberSelectTree member
                    ? simple(member.getExpression())
                    : expression instanceof IdentifierTree ? imported.getOrDefault(name, "") : "";
            return decisions.constants.getOrDefault(type, Set.of()).contains(name) ? type : "";
        }

        @Override
        public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void none) {
            check(tree.getExpression(), tree.getCases());
            return super.visitSwitch(tree, none);
        }

        @Override
        public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void none) {
            check(tree.getExpression(), tree.getCases());
            return super.visitSwitchExpression(tree, none);
        }

        private void check(ExpressionTree selector, List<? extends CaseTree> cases) {
            boolean hasDefault = false;
            Set<String> labels = new LinkedHashSet<>();
            for (CaseTree each : cases) {
                hasDefault |= each.getExpressions().isEmpty();
                each.getExpressions().forEach(label -> labels.add(simple(label)));
            }
            boolean isOurs =
                    !labels.isEmpty() && decisions.constants.values().stream().anyMatch(all -> all.containsAll(labels));
            if (hasDefault && isOurs) {
                decisions.found.add(file + "." + method + " has a default beside " + labels);
            }
        }

        private static String simple(Tree tree) {
            if (tree instanceof ParenthesizedTree inner) {
                return simple(inner.getExpression());
            }
            return tree instanceof MemberSelectTree member
                    ? member.getIdentifier().toString()
                    : tree.toString();
        }
    }
}
