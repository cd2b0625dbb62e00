package io.github.alliancestats.examples.fromdatabase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A folder that is gone with all that is in it once it is closed. */
final class TemporaryFolder implements AutoCloseable {

    private final Path path;
    private final Consumer<String> complaints;

    /**
     * Makes the folder.
     *
     * @param complaints is told if it can't be deleted, which is no reason to take figures back
     * @throws DatabaseException if it can't be made
     */
    TemporaryFolder(Consumer<String> complaints) {
        this.complaints = complaints;
        try {
            this.path = Files.createTempDirectory("from-database").toAbsolutePath();
        } catch (IOException e) {
            throw new DatabaseException("a temporary folder can't be made: " + e.getMessage());
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try (Stream<Path> inside = Files.walk(path)) {
            for (Path next : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(next);
            }
        } catch (IOException e) {
            complaints.accept("the temporary folder " + path + " can't be deleted");
        }
    }
}
