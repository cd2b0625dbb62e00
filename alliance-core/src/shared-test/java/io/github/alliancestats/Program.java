package io.github.alliancestats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A complete program of a page in Markdown, and its output in the next block.
 *
 * @param source the program, from its imports on
 * @param output its output on the page
 */
record Program(String source, String output) {

    private static final Pattern WITH_OUTPUT = Pattern.compile(
            "^```java\\n(import (?:(?!^```).)*)^```\\n(?:(?!^```).)*^```text\\n(.*?)^```$",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("^public class (\\w+)", Pattern.MULTILINE);

    /** Returns the programs of a page. */
    static List<Program> of(Path page) throws IOException {
        return WITH_OUTPUT
                .matcher(Files.readString(page))
                .results()
                .map(Program::of)
                .toList();
    }

    private static Program of(MatchResult match) {
        return new Program(Objects.requireNonNull(match.group(1)), Objects.requireNonNull(match.group(2)));
    }

    /** Compiles it without a warning, runs it in a fresh JVM, and checks its output and its log. */
    void run(Path folder) throws IOException, InterruptedException {
        MatchResult named = NAME.matcher(source).results().findFirst().orElseThrow();
        String name = Objects.requireNonNull(named.group(1));
        Snippets.compile(folder, name, source);
        Path errors = folder.resolve("errors");
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-classpath",
                        folder + File.pathSeparator + System.getProperty("java.class.path"),
                        name)
                .redirectError(errors.toFile())
                .start();
        String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(java.waitFor()).as("%s", Files.readString(errors)).isZero();
        assertThat(printed).isEqualTo(output);
        assertThat(errors).content().doesNotContain("INFO");
    }
}
