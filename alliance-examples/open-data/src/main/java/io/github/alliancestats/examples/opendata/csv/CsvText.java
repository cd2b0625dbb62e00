package io.github.alliancestats.examples.opendata.csv;

import io.github.alliancestats.examples.opendata.files.Unreadable;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads a CSV file in UTF-8 with or without a byte order mark, packed by gzip if its name ends so. */
public final class CsvText {

    private static final String PACKED = ".gz";
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
        try (InputStream bytes = Files.newInputStream(file);
                BufferedReader text = text(unpacked(bytes, file))) {
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

    private static IOException unreadable(Path file, IOException cause) {
        boolean damaged = cause instanceof ZipException || cause instanceof EOFException;
        return Unreadable.file(file, damaged ? new IOException("it is no whole gzip file", cause) : cause);
    }

    private static InputStream unpacked(InputStream bytes, Path file) throws IOException {
        return file.toString().endsWith(PACKED) ? new GZIPInputStream(bytes) : bytes;
    }

    /** Unlike a reader that is given a charset alone, it refuses bytes that are not in UTF-8. */
    private static BufferedReader text(InputStream bytes) {
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
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
}
