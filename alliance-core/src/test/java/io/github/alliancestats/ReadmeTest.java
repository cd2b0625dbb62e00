package io.github.alliancestats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's Java, read from top to bottom as one program: it compiles without a warning, runs, and each
 * expression followed by a comment has the value that the comment says.
 */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Pattern BLOCK = Pattern.compile("^```java\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern SAYS = Pattern.compile(
            "^((?:now|money|change|year2023|withReasons|verdicts|safe|may|marrowfell|book)\\..*); // (.*)$",
            Pattern.MULTILINE);

    @TempDir
    Path folder;

    @Test
    void everyJavaBlock_compilesAndRuns_andSaysWhatItsCommentsSay() throws Exception {
        List<String> blocks = blocks(Files.readString(README));
        assertThat(blocks).hasSize(7);
        assertThat(blocks.stream().mapToLong(ReadmeTest::claims).sum()).isEqualTo(29);

        compile(program(blocks));
        run();
    }

    @Test
    void aWrongComment_isFound() throws Exception {
        List<String> blocks = blocks(Files.readString(README));
        String wrong = program(blocks).replace("more than £11.2m", "more than £11.3m");
        compile(wrong);
        assertThat(catchThrowable(this::run)).hasRootCauseInstanceOf(AssertionError.class);
    }

    private static List<String> blocks(String readme) {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(readme);
        while (matcher.find()) {
            blocks.add(Objects.requireNonNull(matcher.group(1)));
        }
        return blocks;
    }

    private static long claims(String block) {
        return SAYS.matcher(block).results().count();
    }

    /** Blocks that declare methods become members, the others statements, in their order. */
    private static String program(List<String> blocks) {
        String members = blocks.stream().filter(b -> b.startsWith("static ")).collect(Collectors.joining("\n"));
        String statements = blocks.stream()
                .filter(b -> !b.startsWith("static "))
                .map(b -> SAYS.matcher(b).replaceAll("says(\"$2\", $1);"))
                .collect(Collectors.joining("\n"));
        return """
                import io.github.alliancestats.*;
                import io.github.alliancestats.claims.*;
                import io.github.alliancestats.disclosure.*;
                import io.github.alliancestats.drug.*;
                import io.github.alliancestats.money.*;
                import io.github.alliancestats.record.*;
                import io.github.alliancestats.stats.*;
                import java.math.BigDecimal;
                import java.time.*;
                import java.util.*;
                import javax.money.*;

                public final class Readme {
                    %s

                    public static void main(String[] args) {
                        Operations operations = operations();
                        List<AllianceRecord> records = records();
                        %s
                    }

                    private static void says(String expected, Object actual) {
                        if (!expected.equals(String.valueOf(actual))) {
                            throw new AssertionError("the README says " + expected + " of " + actual);
                        }
                    }
                }
                """.formatted(members, statements);
    }

    private void compile(String program) throws IOException {
        Path source = Files.writeString(folder.resolve("Readme.java"), program);
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK, not a JRE");
        StringWriter messages = new StringWriter();
        List<String> options = List.of(
                "--release", "17", "-proc:none", "-Xlint:all", "-Werror", "-cp", classPath(), "-d", folder.toString());
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }

    private static String classPath() {
        return Objects.requireNonNull(System.getProperty("java.class.path"));
    }

    private void run() throws Exception {
        URL[] here = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(here, ReadmeTest.class.getClassLoader())) {
            loader.loadClass("Readme").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        }
    }
}
