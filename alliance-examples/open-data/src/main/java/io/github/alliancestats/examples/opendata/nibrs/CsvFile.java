package io.github.alliancestats.examples.opendata.nibrs;

import io.github.alliancestats.examples.opendata.csv.CsvText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.DuplicateHeaderMode;

/** Reads a CSV file that has a header, in UTF-8 with or without a byte order mark. */
final class CsvFile {

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
        return CsvText.read(file, FORMAT, parser -> rows(parser, columns));
    }

    private static List<CsvRow> rows(CSVParser parser, List<String> columns) throws IOException {
        requireColumns(parser.getHeaderNames(), columns);
        return parser.stream()
                .map(record -> new CsvRow(parser.getCurrentLineNumber(), record))
                .toList();
    }

    private static void requireColumns(List<String> header, List<String> columns) throws IOException {
        List<String> missing =
                columns.stream().filter(column -> !header.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new IOException("its header lacks " + String.join(", ", missing));
        }
    }
}
