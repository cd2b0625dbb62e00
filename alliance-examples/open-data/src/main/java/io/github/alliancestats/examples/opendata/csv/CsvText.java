package io.github.alliancestats.examples.opendata.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads a CSV file in UTF-8 with or without a byte order mark. */
public final class CsvText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvText() {}

    /**
     * What becomes of the rows.
     *
     * @param <T> what is made of them
     */
    @FunctionalInterface
    public interface Rows<T> {

        /**
         * Reads them.
         *
         * @param parser the parser, at the first row
         * @return what is made of them
         * @throws IOException with a message that says what is wrong, and need not name the file
         */
        T read(CSVParser parser) throws IOException;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param format its format
     * @param rows what reads its rows
     * @param <T> what is made of it
     * @return what was made of it
     * @throws IOException with a message that names the file, if it can't be read as such a file
     */
    public static <T> T read(Path file, CSVFormat format, Rows<T> rows) throws IOException {
        try (BufferedReader text = Files.newBufferedReader(file)) {
            skipByteOrderMark(text);
            try (CSVParser parser = parser(text, format)) {
                return rows.read(parser);
            }
        } catch (UncheckedIOException e) {
            throw unreadable(file, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static void skipByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }

    private static CSVParser parser(BufferedReader text, CSVFormat format) throws IOException {
        try {
            return format.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IOException("its header must name every column, and each by a name of its own", e);
        }
    }

    private static IOException unreadable(Path file, IOException cause) {
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
