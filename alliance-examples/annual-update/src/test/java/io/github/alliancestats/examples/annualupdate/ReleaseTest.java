package io.github.alliancestats.examples.annualupdate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A release")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseTest {

    /** Columns that count people or what is done to one, and lines that do. */
    private static final Set<String> PEOPLE = Set.of("arrests.count", "people.jailed", "searches.count");

    private static final Set<String> LINES = Set.of(
            "Arrests",
            "People arrested",
            "People arrested and charged within 90 days",
            "Charges",
            "People charged",
            "Convictions",
            "People jailed",
            "Online offenders sentenced",
            "Stop-searches",
            "Safeguarding referrals",
            "People safeguarded",
            "Safeguarding visits");

    @TempDir
    private static Path temporary;

    private Path release;
    private List<CSVRecord> observations;

    @BeforeAll
    void write() throws IOException {
        release = temporary.resolve("release");
        assertThat(Run.with("--release=" + release).status()).isZero();
        String csv = Files.readString(release.resolve("tables.csv"));
        try (CSVParser parser = CSVParser.parse(
                csv,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            observations = parser.getRecords();
        }
    }

    private Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(
                        file.getFileName().toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    @Test
    void hasAPageMarkdownASpreadsheetDataTheManifestAndTheirDigests() {
        assertThat(files(release))
                .containsOnlyKeys(
                        "SHA256SUMS",
                        "index.html",
                        "manifest.txt",
                        "release.md",
                        "tables.csv",
                        "tables.csv-metadata.json",
                        "tables.ods");
    }

    @Test
    void isTheSameWhenWrittenAgain_inThePlaceOfTheFirst() {
        Map<String, String> before = files(release);

        assertThat(Run.with("--release=" + release).status()).isZero();
        assertThat(files(release)).isEqualTo(before);
    }

    @Test
    void printsEachFileOfItAndWhichToOpenFirst() {
        Path other = temporary.resolve("other");
        Run run = Run.with("--release=" + other);

        assertThat(run.out()
                        .lines()
                        .filter(line -> line.startsWith("  "))
                        .map(line -> line.substring(2, line.indexOf("  ", 2))))
                .containsExactlyInAnyOrderElementsOf(files(other).keySet());
        assertThat(run.out())
                .startsWith("Wrote the release to " + other + ":\n")
                .contains("\nOpen index.html first.")
                .endsWith("; 0 rows rejected\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void printsTheWholeUpdateTooIfAsked() {
        Run run = Run.with("--full", "--release=" + temporary.resolve("whole"));

        assertThat(run.out()).startsWith(Run.with("--full").out()).contains("Wrote the release to");
        assertThat(run.err()).isEqualTo(Run.with("--full").err());
    }

    @Test
    void tellsNoSmallCountOfPeople() {
        List<String> small = new ArrayList<>();
        for (CSVRecord one : observations) {
            boolean counts = PEOPLE.contains(one.get("measure")) || LINES.contains(one.get("key"));
            boolean told = !one.get("value").isEmpty() && !one.get("unit").equals("per cent");
            boolean change = one.get("measure").equals("change");
            if (counts && told && !change && isSmall(new BigDecimal(one.get("value")))) {
                small.add(one.toString());
            }
        }
        assertThat(small).isEmpty();
        assertThat(observations)
                .as("there are some to hide")
                .anyMatch(one ->
                        LINES.contains(one.get("key")) && one.get("marker").equals("[c]"))
                .anyMatch(one ->
                        PEOPLE.contains(one.get("measure")) && one.get("marker").equals("[c]"));
    }

    private static boolean isSmall(BigDecimal number) {
        return number.signum() > 0 && number.compareTo(BigDecimal.valueOf(5)) < 0;
    }

    /** A count that is hidden can't be had from the difference of two years. */
    @Test
    void hidesTheChangeOfWhatItHides() {
        for (CSVRecord hidden : observations) {
            if (hidden.get("marker").equals("[c]") && Set.of("now", "before").contains(hidden.get("measure"))) {
                assertThat(observations)
                        .filteredOn(one -> one.get("table").equals(hidden.get("table"))
                                && one.get("key").equals(hidden.get("key"))
                                && Set.of("change", "growth").contains(one.get("measure")))
                        .allMatch(one -> one.get("marker").equals("[c]"));
            }
        }
    }

    @Test
    void marksEachNumberOfTheKnownPart() {
        List<CSVRecord> partial = observations.stream()
                .filter(cell -> Boolean.parseBoolean(cell.get("is_partial")))
                .toList();

        assertThat(partial).hasSizeGreaterThan(400);
        assertThat(partial)
                .allMatch(cell ->
                        cell.get("marker").equals("[i]") && !cell.get("value").isEmpty());
        assertThat(observations)
                .filteredOn(cell -> cell.get("marker").equals("[i]"))
                .hasSameSizeAs(partial);
    }

    /** A change can exist where it is not given: the years are not complete, or not comparable. */
    @Test
    void changeThatIsNotGiven_isNotAvailable_andANoteGivesTheReason() throws IOException {
        assertThat(observations)
                .filteredOn(cell -> cell.get("measure").equals("change"))
                .extracting(cell -> cell.get("marker"))
                .contains("[x]")
                .doesNotContain("[z]");
        assertThat(Files.readString(release.resolve("release.md")))
                .contains("no change is given: the years are not both complete")
                .contains("no change is given: the rule of each year has a day of that year");
    }

    @Test
    void hasPenceInTheCsvFileOnly_andOneValueOfAFigureOnAPage() throws IOException {
        for (String page : List.of("index.html", "release.md")) {
            String text = Files.readString(release.resolve(page));
            assertThat(text).doesNotContainPattern("£[0-9,]+\\.[0-9]+(?!m)[^0-9m]");
            assertThat(text).contains("more than £11.2m", "£11,254,307").doesNotContain("£11,233,421");
        }
        assertThat(observations).anyMatch(cell -> cell.get("value").equals("8318522.45"));
    }

    @Test
    void tellsSeizuresInFull() {
        assertThat(observations)
                .anySatisfy(one -> assertThat(List.of(one.get("key"), one.get("measure"), one.get("value")))
                        .isEqualTo(List.of("LSD", "drugs.seizures", "3")));
    }

    @Test
    void withholdsReportsByChannel() {
        assertThat(observations)
                .filteredOn(one -> one.get("measure").equals("reports.received"))
                .isNotEmpty()
                .allMatch(one -> one.get("marker").equals("[c]"));
    }

    /** The spreadsheet's entries are stored, so that its text can be read as it is. */
    @Test
    void namesNoOperationBelowTheUmbrella_noUnitAndNoRecord() {
        assertThat(files(release).values())
                .allSatisfy(text -> assertThat(text).doesNotContain("Marrowfell", "MARROWFELL", "DS-2023", "OCG-"));
    }

    /** If a run was killed between the renames, the next run repairs the folder before it reads its input. */
    @Test
    void isBackAtTheNextStart_alsoOfARunThatFails() throws IOException {
        Path folder = temporary.resolve("killed");
        assertThat(Run.with("--release=" + folder).status()).isZero();
        Map<String, String> before = files(folder);
        Path left = Files.createDirectory(temporary.resolve("killed.release-in-progress"));
        Files.move(folder, left.resolve("old"));

        Run failed = Run.with("--release=" + folder, "--input=" + temporary.resolve("absent"));
        assertThat(failed.status()).isEqualTo(2);
        assertThat(files(folder)).isEqualTo(before);
        assertThat(left).doesNotExist();
    }

    @Test
    void isNotWrittenOverOtherFiles() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("mine"));
        Files.writeString(folder.resolve("notes.txt"), "mine");

        Run run = Run.with("--release=" + folder);
        assertThat(run.status()).isEqualTo(2);
        assertThat(files(folder)).containsOnlyKeys("notes.txt");
    }
}
