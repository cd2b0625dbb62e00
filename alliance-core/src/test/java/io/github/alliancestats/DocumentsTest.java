package io.github.alliancestats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.alliancestats.record.RecordIssue.IssueCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples, links and wording of the README, the changelog, the pages in {@code docs} and the Javadoc. */
class DocumentsTest extends DocumentChecks {

    private static final Path README = Path.of("..", "README.md");
    private static final Path CHANGELOG = Path.of("..", "CHANGELOG.md");
    private static final Path TOUR = PAGES.resolve("tour.md");
    private static final Path EMBEDDING = PAGES.resolve("embedding.md");

    @Override
    Path tour() {
        return TOUR;
    }

    @Override
    Stream<Path> pages() throws IOException {
        return Stream.concat(Stream.of(README), super.pages());
    }

    // Examples

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

        assertThat(Snippets.of(TOUR, TOUR).blocks()).isEqualTo(13);
        assertThat(Snippets.of(TOUR, TOUR).values()).isEqualTo(47);
        assertThat(Snippets.of(SOURCES.resolve("module-info.java"), TOUR).values())
                .isEqualTo(11);
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

    @Test
    void everyCodeOfAnIssue_isOnItsPage_keptOnesFirst() throws IOException {
        String page = Files.readString(PAGES.resolve("record-issues.md"));

        assertThat(matches("\\| `([A-Z_]+)` \\|", page))
                .containsExactlyElementsOf(
                        Stream.of(IssueCode.values()).map(IssueCode::name).toList());
        assertThat(Stream.of(IssueCode.values()).filter(IssueCode::contradicts)).hasSize(10);
        assertThat(Stream.of(IssueCode.values()).filter(code -> !code.refuses()))
                .hasSize(13);
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
}
