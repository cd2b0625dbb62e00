package io.github.alliancestats.examples.annualupdate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A manifest")
class ManifestTest {

    @TempDir
    private Path temporary;

    private Path kept;
    private Path file;

    @BeforeEach
    void makeFolders() throws IOException {
        Files.createDirectory(temporary.resolve("data"));
        kept = Files.createDirectory(temporary.resolve("kept"));
        file = kept.resolve("2023.manifest");
    }

    private Folder folder() {
        return Folder.in(temporary.resolve("data"));
    }

    private Folder folderWithManifest() {
        Folder folder = folder();
        assertThat(folder.run("--manifest", file.toString()).status()).isZero();
        return folder;
    }

    @Test
    void ofTheIllustrativeDataIsBorneOutByThem() throws IOException {
        assertThat(Run.with("--manifest", file.toString())).isEqualTo(Run.with());
        assertThat(Files.readString(file))
                .startsWith("alliance manifest 1\n")
                .contains("\nfigure, drugs.value\tValue of drugs seized: at least £11,233,421.945, street basis")
                .contains("\nleft out, undated, drug seizure illustria/DS-2021-0902\t1\n");

        Run verified = Run.with("--verify", file.toString());
        assertThat(verified.status()).isZero();
        assertThat(verified.out()).isEqualTo("the records bear it out\n");
    }

    @Test
    void isBorneOutByTheSameRecordsInAnotherOrder() {
        String one = "us,C1,1,,2023-05-14,1,250.50,GBP,B,\n";
        String other = "us,C2,1,,2023-05-14,1,10,GBP,B,\n";
        Folder folder = folder().with(Folder.CASH, one + other);
        folder.run("--manifest", file.toString());
        folder.with(Folder.CASH, other + one);

        assertThat(folder.run("--verify", file.toString()).status()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "powder,10,g | powder,11,g",
                "us,D1,1 | us,D9,1",
                "suspected | confirmed",
                "GBP,,,,B, | GBP,,,,B,north",
            })
    void isNotBorneOutByAnAlteredRecord(String part, String altered) {
        Folder folder = folderWithManifest();
        folder.write(Folder.DRUGS, folder.text(Folder.DRUGS).replace(part, altered));

        Run run = folder.run("--verify", file.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("not the same in the manifest (here) and from the records (there):\n")
                .containsPattern("\ndigest: \"[0-9a-f]{64}\" here, \"[0-9a-f]{64}\" there\n");
    }

    @Test
    void tellsEachFigureThatDiffers() {
        Folder folder = folderWithManifest();
        folder.write(Folder.CASH, folder.text(Folder.CASH).replace("250.50", "250.51"));

        assertThat(folder.run("--verify", file.toString()).out())
                .contains("\nfigure, cash.seized: \"Cash seized: at least £250.50, in 2023")
                .contains("here, \"Cash seized: at least £250.51, in 2023")
                .doesNotContain("figure, drugs.value");
        assertThat(folder.run("--verify", file.toString(), "--json").json().get("differences"))
                .isNotEmpty()
                .allSatisfy(difference -> assertThat(difference.asText()).contains(" here, "));
    }

    @Test
    void isNotBorneOutByAnotherQuestion() {
        Folder folder = folderWithManifest();

        assertThat(folder.run("--verify", file.toString(), "--year", "2022").out())
                .contains("question, period: \"2023\" here, \"2022\" there\n");
        assertThat(folder.run("--verify", file.toString(), "--umbrella", "B").status())
                .isEqualTo(1);
        assertThat(folder.run("--verify", file.toString(), "--as-at", "2024-01-31")
                        .status())
                .isEqualTo(1);
    }

    @Test
    void asAtAMomentIsBorneOutByRecordsToWhichOthersWereAdded() {
        Folder folder = folder();
        folder.write(Folder.CASH, folder.text(Folder.CASH).replace("C1,1,,", "C1,1,2023-06-01T12:00:00Z,"));
        folder.run("--manifest", file.toString(), "--as-at", "2023-06-30");

        assertThat(folder.run("--verify", file.toString(), "--as-at", "2023-06-30", "--json")
                        .json()
                        .get("borne_out")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void takesThePlaceOfTheOneBeforeAndLeavesNothingBesideIt() throws IOException {
        Files.writeString(file, "an older one");
        folderWithManifest();

        assertThat(Files.readString(file)).startsWith("alliance manifest 1\n");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void thatCanNotBeWrittenIsToldAndLeavesNothing() throws IOException {
        Path inTheWay = Files.createDirectory(file);

        for (Path place : new Path[] {inTheWay, kept.resolve("nowhere/manifest"), Path.of("/")}) {
            Run run = folder().run("--manifest", place.toString());
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("the manifest can't be written to \"");
        }
        assertThat(files()).containsExactly(inTheWay);
        assertThat(inTheWay).isEmptyDirectory();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(kept)) {
            return files.toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "alliance manifest 2\n",
                "alliance manifest 1\nno tab\nend of 1 entries\n",
                "alliance manifest 1\na\t1\na\t1\nend of 2 entries\n",
                "\u00ff"
            })
    void isNotTakenForOneWhereItIsNone(String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));

        assertUnusable(folder().run("--verify", file.toString()));
    }

    @Test
    void thatIsNotThereIsRefused() {
        assertUnusable(folder().run("--verify", kept.resolve("nowhere").toString()));
        assertUnusable(folder().run("--verify", kept.toString()));
    }

    private static void assertUnusable(Run run) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(1);
    }
}
