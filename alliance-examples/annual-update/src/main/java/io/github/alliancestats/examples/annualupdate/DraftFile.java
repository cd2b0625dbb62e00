package io.github.alliancestats.examples.annualupdate;

import io.github.alliancestats.examples.annualupdate.io.Printable;
import io.github.alliancestats.examples.annualupdate.io.UnusableInputException;
import io.github.alliancestats.examples.annualupdate.io.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a drafted text from a file. */
final class DraftFile {

    private DraftFile() {}

    static String read(Path file) {
        String name = Printable.quoted(file.toString());
        if (!Files.isRegularFile(file)) {
            throw new UnusableInputException("expected a text, but there is no file at " + name);
        }
        try {
            return Utf8.decode(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UnusableInputException(name + ": can't be read: " + e.getMessage());
        }
    }
}
