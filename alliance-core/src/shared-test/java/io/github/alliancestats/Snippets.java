package io.github.alliancestats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The Java of a document, joined from top to bottom into one program. The document is a page in Markdown, or a source
 * file with examples in its Javadoc. A comment after an expression on a line of its own is its value. This excludes
 * each complete {@link Program}.
 */
final class Snippets {

    private static final Pattern FENCED = Pattern.compile("^```java\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern IN_JAVADOC = Pattern.compile("<pre>\\{@code\\n(.*?)\\n *\\* *}</pre>", Pattern.DOTALL);
    private static final Pattern WITH_VALUE = Pattern.compile("^([a-zA-Z](?:(?! = ).)*); // (.*)$", Pattern.MULTILINE);

    /** Variables that examples may use, unless they declare them. */
    private static final Map<String, String> GIVEN = new LinkedHashMap<>();

    static {
        GIVEN.put("operations", "Operations operations = operations();");
        GIVEN.put("alliance", "OperationId alliance = OperationId.of(\"alliance\");");
        GIVEN.put(
                "rates",
                "ExchangeRates rates ="
                        + " ExchangeRates.into(pounds).rate(euros, day, new BigDecimal(\"0.8612\")).build();");
        GIVEN.put("records", "List<AllianceRecord> records = records();");
        GIVEN.put("recordsOfThatDay", "List<AllianceRecord> recordsOfThatDay = records().subList(0, 1);");
        GIVEN.put(
                "lateRecord",
                "AllianceRecord lateRecord = CashSeizure.builder().id(\"cumbria\", \"C-80\")"
                        + ".seized(day).amount(BigDecimal.TEN, pounds).build();");
        GIVEN.put("year2023", "StatsQuery year2023 = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023));");
    }

    private final String program;
    private final int blocks;
    private final int values;

    private Snippets(String program, int blocks, int values) {
        this.program = program;
        this.blocks = blocks;
        this.values = values;
    }

    /** Returns the examples of a document, which may use the methods and constants that the tour declares. */
    static Snippets of(Path document, Path tour) throws IOException {
        List<String> blocks = blocks(document);
        List<String> members =
                blocks(tour).stream().filter(Snippets::isOfMembers).toList();
        List<String> statements = blocks.stream()
                .filter(block -> !isOfMembers(block) && !block.startsWith("import "))
                .toList();
        int values = blocks.stream()
                .mapToInt(block -> (int) WITH_VALUE.matcher(block).results().count())
                .sum();
        return new Snippets(program(members, statements), blocks.size(), values);
    }

    int blocks() {
        return blocks;
    }

    int values() {
        return values;
    }

    Snippets with(String said, String another) {
        assertThat(program).contains(said);
        return new Snippets(program.replace(said, another), blocks, values);
    }

    static List<String> blocks(Path document) throws IOException {
        String text = Files.readString(document);
        return document.toString().endsWith(".md") ? found(FENCED, text) : inJavadoc(text);
    }

    private static List<String> inJavadoc(String source) {
        return found(IN_JAVADOC, source).stream()
                .map(block -> block.lines()
                        .map(line -> line.replaceFirst("^ *\\* ?", ""))
                        .collect(Collectors.joining("\n", "", "\n")))
                .toList();
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(Objects.requireNonNull(matcher.group(1)));
        }
        return found;
    }

    private static boolean isOfMembers(String block) {
        return block.startsWith("static ");
    }

    /** Returns an import of each exported package. */
    private static String imports() {
        try {
            return PublicTypes.exportsWithCore().stream()
                    .map(each -> "import " + each + ".*;")
                    .collect(Collectors.joining("\n"));
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static String program(List<String> members, List<String> statements) {
        String written = statements.stream()
                .map(block -> WITH_VALUE.matcher(block).replaceAll("isValue(\"$2\", $1);"))
                .collect(Collectors.joining("\n"));
        String given = GIVEN.entrySet().stream()
                .filter(entry -> !written.contains(" " + entry.getKey() + " = "))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
        return """
                %s
                import java.math.BigDecimal;
                import java.time.*;
                import java.util.*;
                import java.util.concurrent.*;
                import javax.money.*;

                public final class Example {
                    %s

                    public static void main(String[] args) {
                        %s
                        %s
                    }

                    private static void isValue(String expected, Object actual) {
                        if (!expected.equals(String.valueOf(actual))) {
                            throw new AssertionError("the document has " + expected + " for " + actual);
                        }
                    }
                }
                """.formatted(imports(), String.join("\n", members), given, written);
    }

    /** Compiles without a warning, and runs. */
    void run(Path folder) throws Exception {
        compile(folder, "Example", program);
        URL[] here = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(here, Snippets.class.getClassLoader())) {
            loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        }
    }

    static void compile(Path folder, String name, String program) throws IOException {
        Path source = Files.writeString(folder.resolve(name + ".java"), program);
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK, not a JRE");
        StringWriter messages = new StringWriter();
        String classPath = Objects.requireNonNull(System.getProperty("java.class.path"));
        List<String> options = List.of(
                "--release", "17", "-proc:none", "-Xlint:all", "-Werror", "-cp", classPath, "-d", folder.toString());
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }
}
