package io.github.alliancestats.examples.annualupdate.publication.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.examples.annualupdate.io.UnusableInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The folder of a release")
class ReleaseFolderTest {

    private static final String SUMS = """
            ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt
            e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b.csv-metadata.json
            """;

    private static final String SUM_OF_OLD =
            "cba06b5736faf67e54b07b561eae94395e774c517a7d910a54369e1263ccfbd4  a.txt\n";

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void nameFolder() {
        folder = temporary.resolve("release");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void write(String... namesAndTexts) {
        Map<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], bytes(namesAndTexts[i + 1]));
        }
        ReleaseFolder.write(folder, files);
    }

    private static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                content.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return content;
    }

    private List<String> siblings() throws IOException {
        try (Stream<Path> siblings = Files.list(temporary)) {
            return siblings.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void holdsTheFilesAndTheirDigests() throws IOException {
        write("b.csv-metadata.json", "", "a.txt", "abc");

        assertThat(content(folder)).isEqualTo(Map.of("a.txt", "abc", "b.csv-metadata.json", "", "SHA256SUMS", SUMS));
        assertThat(siblings()).containsExactly("release");
    }

    @Test
    void replacesAnEmptyFolder() throws IOException {
        Files.createDirectory(folder);
        write("a.txt", "abc");

        assertThat(content(folder)).containsOnlyKeys("a.txt", "SHA256SUMS");
        assertThat(siblings()).containsExactly("release");
    }

    @Test
    void replacesAReleaseWithAllItsFiles() throws IOException {
        write("a.txt", "abc", "old.txt", "old");
        write("a.txt", "new");

        assertThat(content(folder)).containsEntry("a.txt", "new").containsOnlyKeys("a.txt", "SHA256SUMS");
        assertThat(siblings()).containsExactly("release");
    }

    @Test
    void isWrittenBehindALink() throws IOException {
        Path place = Files.createDirectory(temporary.resolve("place"));
        Files.createSymbolicLink(folder, place);
        write("a.txt", "abc");

        assertThat(folder).isSymbolicLink();
        assertThat(content(place)).containsOnlyKeys("a.txt", "SHA256SUMS");
    }

    @Test
    void isNotWrittenOverAFile() throws IOException {
        Files.writeString(folder, "mine");
        assertRefused();
        assertThat(folder).hasContent("mine");
    }

    @Test
    void isNotWrittenOverALinkToNowhere() throws IOException {
        Files.createSymbolicLink(folder, temporary.resolve("nowhere"));
        assertRefused();
        assertThat(folder).isSymbolicLink();
    }

    @Test
    void isNotWrittenOverAFolderOfOtherThings() throws IOException {
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertRefused();
        assertThat(content(folder)).isEqualTo(Map.of("mine.txt", "mine"));
    }

    @Test
    void isNotWrittenOverAReleaseThatWasAltered() throws IOException {
        write("a.txt", "abc");
        Files.writeString(folder.resolve("a.txt"), "edited");
        assertRefused();
        assertThat(folder.resolve("a.txt")).hasContent("edited");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isNotWrittenOverAReleaseWithSomethingMore(boolean isFolder) throws IOException {
        write("a.txt", "abc");
        Path more = folder.resolve("more");
        if (isFolder) {
            Files.createDirectory(more);
        } else {
            Files.writeString(more, "mine");
        }
        assertRefused();
        assertThat(more).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {".DS_Store", "._a.txt", "Thumbs.db", "desktop.ini"})
    void isWrittenOverAReleaseWithAFileOfTheDesktop(String name) throws IOException {
        write("a.txt", "abc");
        Files.writeString(folder.resolve(name), "icons");
        write("a.txt", "new");

        assertThat(content(folder)).containsEntry("a.txt", "new").containsOnlyKeys("a.txt", "SHA256SUMS");
    }

    /** Runs that wrote at once left such folders: files without the list, of another run, or not all of them. */
    @Nested
    @DisplayName("that is torn")
    class Torn {

        private void tear(String... filesAndTexts) throws IOException {
            Files.createDirectory(folder);
            for (int i = 0; i < filesAndTexts.length; i += 2) {
                Path file = Files.writeString(folder.resolve(filesAndTexts[i]), filesAndTexts[i + 1]);
                Files.setLastModifiedTime(file, FileTime.fromMillis(1_000L * i));
            }
        }

        private void assertReplaced() throws IOException {
            write("a.txt", "new", "b.txt", "new", "c.txt", "new");
            assertThat(content(folder)).containsEntry("a.txt", "new").hasSize(4);
            assertThat(siblings()).containsExactly("release");
        }

        private void assertKept() throws IOException {
            Map<String, String> before = content(folder);
            assertThatThrownBy(() -> write("a.txt", "new", "b.txt", "new", "c.txt", "new"))
                    .isInstanceOf(UnusableInputException.class);
            assertThat(content(folder)).isEqualTo(before);
        }

        @Test
        void withoutItsList_isReplaced() throws IOException {
            tear("a.txt", "abc", "b.txt", "");
            assertReplaced();
        }

        @Test
        void withoutAFileOfItsList_isReplaced() throws IOException {
            tear("SHA256SUMS", SUMS.replace("b.csv-metadata.json", "b.txt"), "a.txt", "abc");
            assertReplaced();
        }

        @Test
        void withAFileOfAnotherRun_isReplaced() throws IOException {
            tear("a.txt", "other", "b.txt", "", "SHA256SUMS", SUMS.replace("b.csv-metadata.json", "b.txt"));
            assertReplaced();
        }

        @Test
        void withAFileThatWasAlteredLater_isKept() throws IOException {
            tear("SHA256SUMS", SUMS.replace("b.csv-metadata.json", "b.txt"), "a.txt", "edited");
            assertKept();
        }

        @Test
        void pageOfSomebodyElse_isKept() throws IOException {
            tear("a.txt", "mine");
            assertKept();
        }

        @Test
        void listOfOtherFiles_isKept() throws IOException {
            tear("SHA256SUMS", SUMS, "a.txt", "abc");
            assertKept();
        }
    }

    /** Writes releases until its time is over: the folder, the seconds and a text that no other writer has. */
    static final class Writer {
        public static void main(String[] args) {
            long end = System.nanoTime() + 1_000_000_000L * Integer.parseInt(args[1]);
            for (int n = 0; System.nanoTime() < end; n++) {
                Map<String, byte[]> files = new TreeMap<>();
                for (String name : List.of("a.txt", "b.txt", "c.txt", "d.txt")) {
                    files.put(name, bytes(args[2] + n));
                }
                ReleaseFolder.repair(Path.of(args[0]));
                ReleaseFolder.write(Path.of(args[0]), files);
            }
        }
    }

    /** Three programs, and a thread of this one, write at once. For a longer trial set release.seconds. */
    @Test
    void ofThreeWritersAtOnce_isWhole() throws Exception {
        String seconds = System.getProperty("release.seconds", "3");
        List<Process> writers = new ArrayList<>();
        for (String name : List.of("one", "two", "three")) {
            writers.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Writer.class.getName(),
                            folder.toString(),
                            seconds,
                            name)
                    .inheritIO()
                    .start());
        }
        Writer.main(new String[] {folder.toString(), seconds, "four"});
        for (Process writer : writers) {
            assertThat(writer.waitFor()).isZero();
        }

        Map<String, String> last = content(folder);
        String list = String.valueOf(last.remove("SHA256SUMS"));
        assertThat(last).containsOnlyKeys("a.txt", "b.txt", "c.txt", "d.txt");
        assertThat(Set.copyOf(last.values())).hasSize(1);
        assertThat(list.lines().map(line -> line.substring(0, 64)).distinct()).hasSize(1);
        assertThat(siblings()).containsExactly("release");
        write("a.txt", "abc");
    }

    private void assertRefused() throws IOException {
        List<String> before = siblings();
        assertThatThrownBy(() -> write("a.txt", "new"))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("the release can't be written to \"" + folder + "\": what stands there is neither an empty"
                        + " folder nor a release as it was written");
        assertThat(siblings()).isEqualTo(before);
    }

    @Test
    void isWrittenWholeOrNotAtAll() throws IOException {
        write("a.txt", "abc");
        String tooLong = "x".repeat(300);
        assertThatThrownBy(() -> write("a.txt", "new", tooLong, ""))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageStartingWith("the release can't be written to \"" + folder + "\": ");
        assertThat(content(folder)).containsEntry("a.txt", "abc").containsOnlyKeys("a.txt", "SHA256SUMS");
        assertThat(siblings()).containsExactly("release");
    }

    @Nested
    @DisplayName("after a run was killed")
    class AfterAKill {

        private Path inProgress;

        @BeforeEach
        void nameFolderBeside() {
            inProgress = temporary.resolve("release.release-in-progress");
        }

        /** The state between the two renames: the old release is moved away, the new one is not yet in its place. */
        private void killBetweenTheRenames() throws IOException {
            write("a.txt", "new");
            Path place = folder.toRealPath();
            Files.createDirectory(inProgress);
            Files.move(place, inProgress.resolve("new"));
            Files.createDirectory(place);
            Files.writeString(place.resolve("a.txt"), "old");
            Files.writeString(place.resolve("SHA256SUMS"), SUM_OF_OLD);
            Files.move(place, inProgress.resolve("old"));
        }

        @Test
        void betweenTheRenames_repair_putsTheOldReleaseBack() throws IOException {
            killBetweenTheRenames();
            assertThat(folder).doesNotExist();

            ReleaseFolder.repair(folder);
            assertThat(content(folder)).isEqualTo(Map.of("a.txt", "old", "SHA256SUMS", SUM_OF_OLD));
            assertThat(siblings()).containsExactly("release");
        }

        @Test
        void betweenTheRenames_write_replacesTheOldRelease() throws IOException {
            killBetweenTheRenames();
            write("a.txt", "newer");

            assertThat(content(folder)).containsEntry("a.txt", "newer").containsOnlyKeys("a.txt", "SHA256SUMS");
            assertThat(siblings()).containsExactly("release");
        }

        @Test
        void betweenTheRenames_writeThatFails_putsTheOldReleaseBack() throws IOException {
            killBetweenTheRenames();
            assertThatThrownBy(() -> write("x".repeat(300), "")).isInstanceOf(UnusableInputException.class);

            assertThat(content(folder)).containsEntry("a.txt", "old");
            assertThat(siblings()).containsExactly("release");
        }

        @Test
        void betweenTheRenames_behindALink_repair_putsTheOldReleaseBack() throws IOException {
            Files.createSymbolicLink(folder, Path.of("place"));
            Files.createDirectory(temporary.resolve("place"));
            killBetweenTheRenames();
            Files.move(inProgress, temporary.resolve("place.release-in-progress"));

            ReleaseFolder.repair(folder);
            assertThat(content(temporary.resolve("place"))).containsEntry("a.txt", "old");
            assertThat(siblings()).containsExactly("place", "release");
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void whileItWroteTheFiles_repair_leavesTheFolderAsItWas(boolean hasRelease) throws IOException {
            if (hasRelease) {
                write("a.txt", "abc");
            }
            Files.createDirectories(inProgress.resolve("new"));
            Files.writeString(inProgress.resolve("new").resolve("a.txt"), "half");

            ReleaseFolder.repair(folder);
            assertThat(siblings()).isEqualTo(hasRelease ? List.of("release") : List.of());
            if (hasRelease) {
                assertThat(content(folder)).containsEntry("a.txt", "abc");
            }
        }

        @Test
        void whileItDeletedTheOldRelease_repair_leavesTheNewOne() throws IOException {
            write("a.txt", "new");
            Files.createDirectories(inProgress.resolve("old"));
            Files.writeString(inProgress.resolve("old").resolve("a.txt"), "half");

            ReleaseFolder.repair(folder);
            assertThat(content(folder)).containsEntry("a.txt", "new");
            assertThat(siblings()).containsExactly("release");
        }

        @Test
        void folderOfOtherThings_isKept_andTheReleaseIsNotWritten() throws IOException {
            Files.createDirectory(inProgress);
            Files.writeString(inProgress.resolve("mine.txt"), "mine");

            assertThatThrownBy(() -> write("a.txt", "abc"))
                    .isInstanceOf(UnusableInputException.class)
                    .hasMessageEndingWith("a run that was killed can't have left what is in \"" + inProgress
                            + "\": move that folder away");
            assertThat(content(inProgress)).isEqualTo(Map.of("mine.txt", "mine"));
            assertThat(folder).doesNotExist();
        }

        @Test
        void oldReleaseThatIsNotWhole_isKept_andNotPutBack() throws IOException {
            killBetweenTheRenames();
            Files.writeString(inProgress.resolve("old").resolve("a.txt"), "edited");

            assertThatThrownBy(() -> ReleaseFolder.repair(folder)).isInstanceOf(UnusableInputException.class);
            assertThat(inProgress.resolve("old").resolve("a.txt")).hasContent("edited");
            assertThat(folder).doesNotExist();
        }

        @Test
        void nothingLeft_repair_changesNothing() throws IOException {
            ReleaseFolder.repair(folder);
            ReleaseFolder.repair(Path.of("/"));
            assertThat(temporary).isEmptyDirectory();

            write("a.txt", "abc");
            ReleaseFolder.repair(folder);
            assertThat(siblings()).containsExactly("release");
        }
    }

    @Test
    void isNotWrittenIntoAFolderThatIsNotThere() {
        folder = temporary.resolve("absent").resolve("release");
        assertThatThrownBy(() -> write("a.txt", "abc"))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageEndingWith("there is no such folder to write it in");
        assertThat(temporary).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../a", "a/b", "a\\b", ".hidden", "A.txt", "a b", "SHA256SUMS", "a\n"})
    void hasNoFileOfAnotherName(String name) {
        assertThatThrownBy(() -> write(name, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a file of a release must have a name of small letters");
        assertThat(temporary).isEmptyDirectory();
    }
}
