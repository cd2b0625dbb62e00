package io.github.alliancestats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.junit.ArchTest;
import io.github.alliancestats.record.RecordIssue.Code;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples, links and wording of the README, the changelog, the pages in {@code docs} and the Javadoc. */
class DocumentsTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Path CHANGELOG = Path.of("..", "CHANGELOG.md");
    private static final Path PAGES = Path.of("docs");
    private static final Path TOUR = PAGES.resolve("tour.md");
    private static final Path EMBEDDING = PAGES.resolve("embedding.md");
    private static final Path SOURCES = Path.of("src", "main", "java");

    private static final Set<Class<?>> TESTS = Set.of(Test.class, ParameterizedTest.class, Property.class);

    @TempDir
    Path folder;

    // Examples

    static List<Path> documentsWithExamples() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path document : documents()) {
            if (!Snippets.blocks(document).isEmpty()) {
                found.add(document);
            }
        }
        return found;
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(List.of(README));
        for (Path root : List.of(PAGES, SOURCES)) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(Files::isRegularFile).sorted().forEach(documents::add);
            }
        }
        return documents;
    }

    @ParameterizedTest
    @MethodSource("documentsWithExamples")
    void everyExample_compilesAndRuns_withTheValuesInItsComments(Path document) throws Exception {
        Snippets.of(document, TOUR).run(folder);
    }

    @Test
    void examples_areFoundWhereTheyAre() throws Exception {
        assertThat(documentsWithExamples())
                .contains(
                        README,
                        TOUR,
                        EMBEDDING,
                        PAGES.resolve("architecture.md"),
                        PAGES.resolve("what-the-data-cover.md"),
                        SOURCES.resolve("module-info.java"));

        assertThat(Snippets.of(TOUR, TOUR).blocks()).isEqualTo(12);
        assertThat(Snippets.of(TOUR, TOUR).claims()).isEqualTo(46);
        assertThat(Snippets.of(SOURCES.resolve("module-info.java"), TOUR).claims())
                .isEqualTo(12);
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

    @Test
    void aWrongComment_isFound() throws Exception {
        Snippets wrong = Snippets.of(TOUR, TOUR).with("more than £11.2m", "more than £11.3m");

        assertThat(catchThrowable(() -> wrong.run(folder))).hasRootCauseInstanceOf(AssertionError.class);
    }

    // Complete programs

    static List<Program> programs() throws IOException {
        return Stream.concat(Program.of(README).stream(), Program.of(EMBEDDING).stream())
                .toList();
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("programs")
    void everyProgram_printsTheBlockBelowIt_andNoLogLines(Program program) throws Exception {
        program.run(folder);
    }

    @Test
    void programs_areFoundWhereTheyAre() throws IOException {
        assertThat(programs()).hasSize(2);
        for (Path page : pages().toList()) {
            assertThat(Program.of(page))
                    .as("programs with their output in %s", page)
                    .hasSameSizeAs(matches("```java\n(import )", Files.readString(page)));
        }
    }

    @Test
    void aWrongOutput_isFound() throws IOException {
        Program program = Program.of(README).get(0);
        Program wrong = new Program(program.source(), program.output().replace("£11.2m", "£11.3m"));

        assertThat(catchThrowable(() -> wrong.run(folder))).isInstanceOf(AssertionError.class);
    }

    // Wording

    @Test
    void readme_hasAtMost450WordsOfProse() throws IOException {
        assertThat(Prose.of(README).words()).isBetween(300L, 450L);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everySentence_hasAtMost25Words(Path page) throws IOException {
        assertThat(Prose.of(page).sentences())
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(Prose.words(sentence)).isLessThanOrEqualTo(25));
    }

    @Test
    void changelog_hasOnlyAddedEntries_in30LinesOf25Words() throws IOException {
        List<String> lines = Files.readAllLines(CHANGELOG).stream()
                .filter(line -> !line.isBlank())
                .toList();

        assertThat(lines)
                .hasSizeBetween(20, 30)
                .allSatisfy(line -> assertThat(Prose.words(line)).isLessThanOrEqualTo(25));
        assertThat(lines.stream().filter(line -> line.startsWith("#")))
                .containsExactly("# Changelog", "## [0.1.0] - Unreleased", "### Added");
    }

    // Pages

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return Stream.concat(Stream.of(README), files.sorted().toList().stream());
        }
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

    @Test
    void everyCodeOfAnIssue_isOnItsPage_keptOnesFirst() throws IOException {
        String page = Files.readString(PAGES.resolve("record-issues.md"));

        assertThat(matches("\\| `([A-Z_]+)` \\|", page))
                .containsExactlyElementsOf(
                        Stream.of(Code.values()).map(Code::name).toList());
        assertThat(Stream.of(Code.values()).filter(Code::contradicts)).hasSize(10);
        assertThat(Stream.of(Code.values()).filter(code -> !code.refuses())).hasSize(13);
    }

    @Test
    void everyFalsehood_hasItsTest() throws IOException {
        List<String> items = Files.readAllLines(PAGES.resolve("falsehoods.md")).stream()
                .filter(line -> line.startsWith("- "))
                .toList();

        assertThat(items).hasSizeGreaterThan(30).allSatisfy(item -> {
            assertThat(item).matches("- \\*\\*.+\\.\\*\\* .+");
            assertThat(testsNamed(item)).isNotEmpty();
        });
    }

    @Test
    void directionsOfTheArchitecturePage_areThoseThatAreHeld() throws IOException {
        Map<String, List<String>> told = new TreeMap<>();
        for (String line : Files.readAllLines(PAGES.resolve("architecture.md"))) {
            String[] columns = line.split("\\|", -1);
            if (line.startsWith("| `.")) {
                told.put(packageOf(matches("`(.*?)`", columns[1]).get(0)), packagesIn(columns[3]));
            }
        }

        assertThat(told).isEqualTo(new TreeMap<>(PackagesTest.MAY_USE));
    }

    private static List<String> packagesIn(String column) {
        return matches("`(.*?)`", column).stream().map(DocumentsTest::packageOf).toList();
    }

    private static String packageOf(String name) {
        String root = "io.github.alliancestats";
        return name.equals(".") ? root : root + name + (name.equals(".internal") ? ".." : "");
    }

    // Tests by name

    private static List<String> testsNamed(String text) {
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
        Path tests = Path.of("src", "test", "java");
        try (Stream<Path> files = Files.walk(tests)) {
            Path file = files.filter(each -> each.endsWith(parts[0] + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no test " + name));
            String path = tests.relativize(file).toString();
            String outer = path.substring(0, path.length() - ".java".length()).replace('/', '.');
            return Class.forName(parts.length == 1 ? outer : outer + "$" + parts[1]);
        }
    }

    private static List<String> matches(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> Objects.requireNonNull(match.group(1)))
                .toList();
    }
}
