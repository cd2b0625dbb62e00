package io.github.alliancestats;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The size of packages, and how far their classes depend on each other. */
@AnalyzeClasses(packages = "io.github.alliancestats", importOptions = ImportOption.DoNotIncludeTests.class)
class StructureTest {

    private static final int MOST_CLASSES = 40;
    private static final int LARGEST_CYCLE = 25;
    private static final int LONGEST_PATH = 8; // of classes, or of cycles of classes

    @ArchTest
    static void noPackage_hasMoreClassesThanAReaderFinds(JavaClasses classes) {
        for (JavaPackage each : packages(classes)) {
            assertThat(dependencies(each)).as(each.getName()).hasSizeLessThanOrEqualTo(MOST_CLASSES);
        }
    }

    @ArchTest
    static void noCycle_isLarge(JavaClasses classes) {
        for (JavaPackage each : packages(classes)) {
            assertThat(cycles(dependencies(each)).values())
                    .as(each.getName())
                    .allMatch(cycle -> cycle.size() <= LARGEST_CYCLE);
        }
    }

    @ArchTest
    static void pathsThroughQueries_areShort(JavaClasses classes) {
        JavaPackage stats = classes.getPackage("io.github.alliancestats.stats");

        assertThat(longestPath(dependencies(stats))).isLessThanOrEqualTo(LONGEST_PATH);
    }

    @Test
    void longestPath_countsACycleOnce() {
        Map<String, Set<String>> graph =
                Map.of("a", Set.of("b"), "b", Set.of("a", "c"), "c", Set.of("d"), "d", Set.of());

        assertThat(longestPath(graph)).isEqualTo(3);
        assertThat(cycles(graph).get("a")).containsExactlyInAnyOrder("a", "b");
    }

    private static List<JavaPackage> packages(JavaClasses classes) {
        return classes.stream().map(JavaClass::getPackage).distinct().toList();
    }

    /** Returns the classes of a package that are written by hand, with those of the package that each uses. */
    private static Map<String, Set<String>> dependencies(JavaPackage of) {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass type : of.getClasses()) {
            if (type.isArray()) {
                continue;
            }
            String from = topLevel(type);
            Set<String> used = uses.computeIfAbsent(from, any -> new TreeSet<>());
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (target.getPackageName().equals(of.getName())
                        && !topLevel(target).equals(from)) {
                    used.add(topLevel(target));
                }
            }
        }
        uses.keySet().removeIf(name -> name.startsWith("Immutable") || name.equals("package-info"));
        uses.values().forEach(used -> used.retainAll(uses.keySet()));
        return uses;
    }

    private static String topLevel(JavaClass type) {
        String name = type.getName().substring(type.getPackageName().length() + 1);
        return name.replaceAll("\\$.*", "");
    }

    /** Returns the classes that use each class and are used by it, with the class itself. */
    private static Map<String, Set<String>> cycles(Map<String, Set<String>> uses) {
        Map<String, Set<String>> reached = new HashMap<>();
        uses.keySet().forEach(from -> reached.put(from, reachedFrom(from, uses)));
        return uses.keySet().stream()
                .collect(Collectors.toMap(
                        from -> from,
                        from -> of(from, reached).stream()
                                .filter(to -> of(to, reached).contains(from))
                                .collect(Collectors.toSet())));
    }

    private static Set<String> of(String name, Map<String, Set<String>> sets) {
        return sets.getOrDefault(name, Collections.emptySet());
    }

    private static Set<String> reachedFrom(String start, Map<String, Set<String>> uses) {
        Set<String> reached = new HashSet<>(Set.of(start));
        List<String> waiting = new ArrayList<>(List.of(start));
        while (!waiting.isEmpty()) {
            for (String next : of(waiting.remove(waiting.size() - 1), uses)) {
                if (reached.add(next)) {
                    waiting.add(next);
                }
            }
        }
        return reached;
    }

    private static int longestPath(Map<String, Set<String>> uses) {
        Map<String, Set<String>> cycles = cycles(uses);
        Map<Set<String>, Integer> lengths = new HashMap<>();
        return uses.keySet().stream()
                .mapToInt(from -> length(of(from, cycles), uses, cycles, lengths))
                .max()
                .orElse(0);
    }

    private static int length(
            Set<String> cycle,
            Map<String, Set<String>> uses,
            Map<String, Set<String>> cycles,
            Map<Set<String>, Integer> lengths) {
        Integer known = lengths.get(cycle);
        if (known != null) {
            return known;
        }
        int longest = cycle.stream()
                .flatMap(from -> of(from, uses).stream())
                .map(name -> of(name, cycles))
                .filter(next -> !next.equals(cycle))
                .mapToInt(next -> length(next, uses, cycles, lengths))
                .max()
                .orElse(0);
        lengths.put(cycle, longest + 1);
        return longest + 1;
    }
}
