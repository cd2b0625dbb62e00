package io.github.alliancestats;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples, links and sentences of the pages and the Javadoc of the artifact under test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DocumentChecks {

    static final Path PAGES = Path.of("docs");
    static final Path SOURCES = Path.of("src", "main", "java");

    private static final Set<Class<?>> TESTS = Set.of(Test.class, ParameterizedTest.class, Property.class);

    @TempDir
    Path folder;

    /** Returns the page whose methods and constants other documents use. */
    abstract Path tour();

    Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.sorted().toList().stream();
        }
    }

    List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(pages().toList());
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(Files::isRegularFile).sorted().forEach(documents::add);
        }
        return documents;
    }

    List<Path> documentsWithExamples() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path document : documents()) {
            if (!Snippets.blocks(document).isEmpty()) {
                found.add(document);
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("documentsWithExamples")
    void everyExample_compilesAndRuns_withTheValuesInItsComments(Path document) throws Exception {
        Snippets.of(document, tour()).run(folder);
    }

    @Test
    void noExample_escapesTheSearch() throws Exception {
        for (Path document : documents()) {
            String text = Files.readString(document);
            long opened =
                    Pattern.compile("```java|<pre>").matcher(text).results().count();
            assertThat(Snippets.blocks(document)).as("%s", document).hasSize((int) opened);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everySentence_hasAtMost25Words(Path page) throws IOException {
        assertThat(Prose.of(page).sentences())
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(Prose.words(sentence)).isLessThanOrEqualTo(25));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLink_leadsToAFile(Path page) throws IOException {
        Path parent = Objects.requireNonNull(page.getParent());
        List<String> targets = matches("\\]\\(([^):#]+)\\)", Files.readString(page));
        assertThat(targets)
                .allSatisfy(target -> assertThat(parent.resolve(target)).exists());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyTestThatIsNamed_isThere(Path page) throws Exception {
        for (String name : testsNamed(Files.readString(page))) {
            assertThat(isATest(name)).as("%s, named in %s", name, page).isTrue();
        }
    }

    // Tests by name

    static List<String> testsNamed(String text) {
        return matches("`([A-Z]\\w*(?:Test|Properties)(?:\\.\\w+)?(?:#\\w+)?)`", text);
    }

    /** A class that has tests, itself or in a nested one, or one of its tests. */
    private static boolean isATest(String name) throws Exception {
        String[] parts = name.split("#", -1);
        Class<?> type = classOf(parts[0]);
        return parts.length == 1 ? hasTests(type, any -> true) : hasTests(type, parts[1]::equals);
    }

    private static boolean hasTests(Class<?> type, Predicate<String> named) {
        boolean runs = !type.isAnnotationPresent(Disabled.class)
                && (!type.isMemberClass() || type.isAnnotationPresent(Nested.class));
        return runs
                && (Arrays.stream(type.getDeclaredMethods())
                                .anyMatch(method -> named.test(method.getName()) && isATest(method))
                        || Arrays.stream(type.getDeclaredFields())
                                .anyMatch(field ->
                                        named.test(field.getName()) && field.isAnnotationPresent(ArchTest.class))
                        || Arrays.stream(type.getDeclaredClasses()).anyMatch(nested -> hasTests(nested, named)));
    }

    private static boolean isATest(Method method) {
        return !method.isAnnotationPresent(Disabled.class)
                && Arrays.stream(method.getAnnotations())
                        .map(Annotation::annotationType)
                        .anyMatch(TESTS::contains);
    }

    /** A class of tests by its simple name, in whichever package. */
    private static Class<?> classOf(String name) throws Exception {
        String[] parts = name.split("\\.", -1);
        Path tests = Path.of("target", "test-classes");
        try (Stream<Path> files = Files.walk(tests)) {
            Path file = files.filter(each -> each.endsWith(parts[0] + ".class"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no test " + name));
            String path = tests.relativize(file).toString();
            String outer = path.substring(0, path.length() - ".class".length()).replace('/', '.');
            return Class.forName(parts.length == 1 ? outer : outer + "$" + parts[1]);
        }
    }

    static List<String> matches(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> Objects.requireNonNull(match.group(1)))
                .toList();
    }
}
