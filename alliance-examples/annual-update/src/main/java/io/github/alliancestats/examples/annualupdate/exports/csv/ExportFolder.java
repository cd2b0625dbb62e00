package io.github.alliancestats.examples.annualupdate.exports.csv;

import io.github.alliancestats.examples.annualupdate.io.Printable;
import io.github.alliancestats.examples.annualupdate.io.UnusableInputException;
import io.github.alliancestats.examples.annualupdate.io.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Where the files are: a folder on disk, or the illustrative data that come with the program. */
public final class ExportFolder {

    private static final String ILLUSTRATIVE = "/illustrative/";

    /** From how many bytes on a file takes long enough to tell that it is read. */
    private static final int LONG = 5_000_000;

    private static final int MEGABYTE = 1_000_000;

    private final Optional<Path> folder;
    private final Consumer<String> progress;

    private ExportFolder(Optional<Path> folder, Consumer<String> progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /** The same folder, which tells a sentence of each long file when it is read. */
    public ExportFolder telling(Consumer<String> sentences) {
        return new ExportFolder(folder, sentences);
    }

    /** The illustrative data. */
    public static ExportFolder illustrative() {
        return new ExportFolder(Optional.empty(), sentence -> {});
    }

    /** A folder on disk, which must exist. */
    public static ExportFolder at(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UnusableInputException(
                    "expected a folder of CSV files, but there is none at " + Printable.quoted(folder.toString()));
        }
        return new ExportFolder(Optional.of(folder), sentence -> {});
    }

    public boolean isIllustrative() {
        return folder.isEmpty();
    }

    /** Whether a file is there that need not be; of the illustrative data none may be missing. */
    public boolean has(String file) {
        return folder.map(path -> Files.exists(path.resolve(file))).orElse(true);
    }

    /** The text of one of its files, without a byte order mark. */
    public String read(String file) {
        byte[] bytes = bytes(file);
        if (bytes.length >= LONG) {
            progress.accept("reading " + file + ", " + bytes.length / MEGABYTE + " MB");
        }
        return Utf8.decode(file, bytes);
    }

    private byte[] bytes(String file) {
        try {
            return folder.isPresent() ? fromDisk(folder.get().resolve(file), file) : fromClassPath(file);
        } catch (IOException e) {
            throw new UnusableInputException(file + ": can't be read: " + e.getMessage());
        }
    }

    private static byte[] fromDisk(Path path, String file) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new UnusableInputException(
                    file + ": expected in the folder " + Printable.quoted(String.valueOf(path.getParent()))
                            + ", but is missing; --help lists the files of a folder");
        }
        return Files.readAllBytes(path);
    }

    private static byte[] fromClassPath(String file) throws IOException {
        try (InputStream in = ExportFolder.class.getResourceAsStream(ILLUSTRATIVE + file)) {
            if (in == null) {
                throw new UnusableInputException(file + ": expected among the illustrative data, but is missing");
            }
            return in.readAllBytes();
        }
    }
}
