package io.github.alliancestats.examples.opendata.nibrs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.DuplicateHeaderMode;

/** Reads a CSV file that has a header, in UTF-8 with or without a byte order mark. */
final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    private CsvFile() {}

    /**
     * Reads all rows.
     *
     * @param file the file
     * @param columns the columns that its header must name; others may stand beside them
     * @return the rows in their order
     * @throws IOException with a message that names the file, if it can't be read as such a file
     */
    static List<CsvRow> read(Path file, List<String> columns) throws IOException {
        try (BufferedReader text = Files.newBufferedReader(file)) {
            skipByteOrderMark(text);
            return rows(text, columns);
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

    private static List<CsvRow> rows(BufferedReader text, List<String> columns) throws IOException {
        try (CSVParser parser = parser(text)) {
            requireColumns(parser.getHeaderNames(), columns);
            return parser.stream()
                    .map(record -> new CsvRow(parser.getCurrentLineNumber(), record))
                    .toList();
        }
    }

    private static CSVParser parser(BufferedReader text) throws IOException {
        try {
            return FORMAT.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IOException("its header must name every column, and each by a name of its own", e);
        }
    }

    private static void requireColumns(List<String> header, List<String> columns) throws IOException {
        List<String> missing =
                columns.stream().filter(column -> !header.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new IOException("its header lacks " + String.join(", ", missing));
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
