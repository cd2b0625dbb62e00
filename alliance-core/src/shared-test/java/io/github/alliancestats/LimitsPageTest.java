package io.github.alliancestats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of limits has the numbers of the code, and all of them. */
class LimitsPageTest {

    private static final String ROOT = "io.github.alliancestats.";
    private static final Path PAGE = Stream.of(Path.of("docs", "limits.md"), Path.of("..", "docs", "limits.md"))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow();

    private static final Pattern ROW = Pattern.compile("\\| [^|]+ \\| ([\\d,]+)[^`\\n]*`([\\w.$]+)\\.(\\w+)` \\|");
    private static final Pattern CONSTANT =
            Pattern.compile("static final (?:int|long) ((?:MOST|LONGEST|DEEPEST|LEAST)\\w*) =");

    /** Sizes of buffers and caches. No result depends on them. */
    private static final Set<String> WITHOUT_EFFECT = Set.of(
            "Cells.MOST_DAYS",
            "DecodedRecords.MOST",
            "DecodedRecords.MOST_ADDITIONS",
            "DecodedRecords.MOST_GATHERED",
            "RecordHeader.LONGEST_SHARED",
            "RowFactsTable.MOST",
            "RowFactsTable.MOST_ROWS",
            "RowShape.MOST_KEPT");

    /** Returns the number of each constant on the page. */
    private static Map<String, Long> onPage() throws IOException {
        Map<String, Long> numbers = new LinkedHashMap<>();
        Matcher row = ROW.matcher(Files.readString(PAGE));
        while (row.find()) {
            numbers.put(
                    row.group(2) + " " + row.group(3), Long.valueOf(row.group(1).replace(",", "")));
        }
        return numbers;
    }

    /** Returns the value of a constant, empty if its class is in the other artifact. */
    private static Optional<Long> inCode(String typeAndName) throws ReflectiveOperationException {
        String[] parts = typeAndName.split(" ", -1);
        try {
            Field field = Class.forName(ROOT + parts[0]).getDeclaredField(parts[1]);
            field.setAccessible(true);
            return Optional.of(((Number) field.get(null)).longValue());
        } catch (ClassNotFoundException e) {
            assertThat(parts[0]).startsWith("disclosure.");
            return Optional.empty();
        }
    }

    @Test
    void eachNumber_isThatOfTheCode() throws Exception {
        Map<String, Long> numbers = onPage();

        assertThat(numbers).hasSizeGreaterThan(25);
        for (Map.Entry<String, Long> each : numbers.entrySet()) {
            inCode(each.getKey())
                    .ifPresent(value -> assertThat(value).as(each.getKey()).isEqualTo(each.getValue()));
        }
    }

    @Test
    void eachLimitOfTheCode_isOnThePage() throws Exception {
        List<String> found = new ArrayList<>(onPage().keySet());
        found.replaceAll(
                typeAndName -> typeAndName.replaceAll("^[a-z.]*|\\$\\w+", "").replace(' ', '.'));
        found.addAll(WITHOUT_EFFECT);

        assertThat(found).containsAll(constants());
    }

    private static List<String> constants() throws IOException {
        List<String> constants = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher constant = CONSTANT.matcher(Files.readString(file));
                String type = file.getFileName().toString().replace(".java", "");
                while (constant.find()) {
                    constants.add(type + "." + constant.group(1));
                }
            }
        }
        assertThat(constants).isNotEmpty();
        return constants;
    }
}
