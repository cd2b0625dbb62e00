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

    static Iterable<? extends CompilationUnitTree> parsed(Collection<Path> files) throws IOException {
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
            return super.visitClass(type, null);
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
        private String member = "";
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
            type.getMembers().forEach(this::visitMember);
            imported.clear();
            imported.putAll(outer);
            return null;
        }

        /** Visits a method, field, initializer or class. Each is a place of its own. */
        private void visitMember(Tree tree) {
            String outerMember = member;
            Map<String, Set<String>> outer = compared;
            member = name(tree);
            compared = new TreeMap<>();
            if (tree instanceof VariableTree field && field.getInitializer() != null) {
                findList(field.getInitializer());
            }
            scan(tree, null);
            compared.forEach((value, names) -> {
                if (names.size() > 1) {
                    find("compares " + value + " with " + names);
                }
            });
            member = outerMember;
            compared = outer;
        }

        private static String name(Tree member) {
            if (member instanceof MethodTree method) {
                return method.getName().toString();
            }
            return member instanceof VariableTree field ? field.getName().toString() : "{}";
        }

        private void find(String what) {
            decisions.found.add(file + "." + member + " " + what);
        }

        @Override
        public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void none) {
            if (tree.getKind() == Tree.Kind.EQUAL_TO || tree.getKind() == Tree.Kind.NOT_EQUAL_TO) {
                compareBoth(tree.getLeftOperand(), tree.getRightOperand());
            }
            return super.visitBinary(tree, null);
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
            List<? extends ExpressionTree> arguments = call.getArguments();
            String name = simple(call.getMethodSelect());
            ExpressionTree argument = arguments.isEmpty() ? null : arguments.get(arguments.size() - 1);
            if (argument != null && name.equals("equals")) { // with one argument, or Objects.equals with two
                compareBoth(arguments.size() == 2 ? arguments.get(0) : receiver(call), argument);
            } else if (argument != null
                    && name.equals("compareTo")
                    && !enumOf(argument).isEmpty()) {
                find("decides by the order of " + receiver(call) + " and " + simple(argument));
            } else if (name.equals("contains")) {
                findList(receiver(call));
            }
            return super.visitMethodInvocation(call, null);
        }

        private static ExpressionTree receiver(MethodInvocationTree call) {
            ExpressionTree select = call.getMethodSelect(); // the name of a method of this object has no receiver
            return select instanceof MemberSelectTree member ? member.getExpression() : select;
        }

        /** Finds a list of constants, such as Set.of(A, B). */
        private void findList(ExpressionTree list) {
            if (list instanceof MethodInvocationTree call
                    && simple(call.getMethodSelect()).equals("of")
                    && call.getArguments().size() > 1
                    && call.getArguments().stream()
                            .noneMatch(each -> enumOf(each).isEmpty())) {
                find("lists " + call.getArguments().stream().map(Reader::simple).toList());
            }
        }

        private void compareBoth(ExpressionTree one, ExpressionTree other) {
            compare(one, other);
            compare(other, one);
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
            String type = expression instanceof MemberSelectTree select
                    ? simple(select.getExpression())
                    : expression instanceof IdentifierTree ? imported.getOrDefault(name, "") : "";
            return decisions.constants.getOrDefault(type, Set.of()).contains(name) ? type : "";
        }

        @Override
        public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void none) {
            Set<String> labels = labels(tree.getCases());
            if (isOurs(labels)) {
                find("has a switch statement, which need not cover all constants, of " + labels);
            }
            return super.visitSwitch(tree, null);
        }

        @Override
        public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void none) {
            Set<String> labels = labels(tree.getCases());
            boolean hasDefault = tree.getCases().stream()
                    .anyMatch(each -> each.getExpressions().isEmpty());
            if (hasDefault && isOurs(labels)) {
                find("has a default beside " + labels);
            }
            return super.visitSwitchExpression(tree, null);
        }

        private static Set<String> labels(List<? extends CaseTree> cases) {
            Set<String> labels = new LinkedHashSet<>();
            for (CaseTree each : cases) {
                each.getExpressions().forEach(label -> labels.add(simple(label)));
            }
            return labels;
        }

        private boolean isOurs(Set<String> labels) {
            return !labels.isEmpty() && decisions.constants.values().stream().anyMatch(all -> all.containsAll(labels));
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
