package io.github.alliancestats.examples.opendata.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.DuplicateHeaderMode;

/** Reads a CSV file that has a header, row by row, as {@link CsvText} reads text. */
public final class CsvFile {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    private CsvFile() {}

    /**
     * Reads all rows in their order.
     *
     * @param file the file
     * @param columns the columns that its header must name; others may stand beside them
     * @param reader what takes each row
     * @return how many rows there are
     * @throws IOException with a message that names the file, if it can't be read as such a file
     */
    public static long read(Path file, List<String> columns, Consumer<CsvRow> reader) throws IOException {
        return CsvText.read(file, FORMAT, parser -> rows(parser, columns, reader));
    }

    private static long rows(CSVParser parser, List<String> columns, Consumer<CsvRow> reader) throws IOException {
        requireColumns(parser.getHeaderNames(), columns);
        parser.stream()
                .map(record -> new CsvRow(parser.getCurrentLineNumber(), record))
                .forEach(reader);
        return parser.getRecordNumber();
    }

    private static void requireColumns(List<String> header, List<String> columns) throws IOException {
        List<String> missing =
                columns.stream().filter(column -> !header.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new IOException("its header lacks " + String.join(", ", missing));
        }
    }
}
