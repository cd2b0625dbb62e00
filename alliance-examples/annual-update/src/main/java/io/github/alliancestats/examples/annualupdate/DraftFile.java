package io.github.alliancestats.examples.annualupdate;

import io.github.alliancestats.examples.annualupdate.io.Printable;
import io.github.alliancestats.examples.annualupdate.io.UnusableInputException;
import io.github.alliancestats.examples.annualupdate.io.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a drafted text from a file. */
final class DraftFile {

    /** Far more than any release says, and little enough to be checked at once. */
    private static final int MOST_BYTES = 1_000_000;

    private DraftFile() {}

    static String read(Path file) {
        String name = Printable.quoted(file.toString());
        if (!Files.isRegularFile(file)) {
            throw new UnusableInputException("expected a text, but there is no file at " + name);
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new UnusableInputException(name + ": expected a text of at most " + MOST_BYTES
                        + " bytes, but there are " + Files.size(file));
            }
            return Utf8.decode(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UnusableInputException(name + ": can't be read: " + e.getMessage());
        }
    }
}
