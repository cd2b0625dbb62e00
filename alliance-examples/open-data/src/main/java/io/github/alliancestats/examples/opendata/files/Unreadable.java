package io.github.alliancestats.examples.opendata.files;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says of a file that it can't be read, and why. */
public final class Unreadable {

    private Unreadable() {}

    /**
     * Makes the exception that names the file.
     *
     * @param file the file
     * @param cause what is wrong with it
     * @return an exception whose message says both
     */
    public static IOException file(Path file, IOException cause) {
        return new IOException("can't read " + file + ": " + reason(cause), cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (cause instanceof AccessDeniedException) {
            return "it may not be read";
        }
        if (cause instanceof CharacterCodingException) {
            return "it is not in UTF-8";
        }
        return String.valueOf(cause.getMessage());
    }
}
