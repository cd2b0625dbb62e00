package io.github.alliancestats.examples.annualupdate.exports.csv;

import io.github.alliancestats.examples.annualupdate.io.Printable;
import io.github.alliancestats.examples.annualupdate.io.UnusableInputException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of one CSV file (RFC 4180) under its header. Blank lines are no rows. The columns may stand in
 * any order and others may stand beside them.
 *
 * @param name the file's name
 * @param rows the rows, in order
 */
public record CsvFile(String name, List<Row> rows) {

    /** Reads a file, whose header must have the given columns. */
    public static CsvFile read(ExportFolder folder, String name, List<String> columns) {
        String text = folder.read(name);
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(CSVFormat.RFC4180)
                .get()) {
            return new CsvFile(name, rows(name, parser, columns));
        } catch (IOException e) {
            throw new UnusableInputException(name + ": can't be read: " + e.getMessage());
        }
    }

    private static List<Row> rows(String name, CSVParser parser, List<String> columns) {
        Iterator<CSVRecord> records = parser.iterator();
        Map<String, Integer> header = Map.of();
        List<Row> rows = new ArrayList<>();
        while (true) {
            int line = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
            List<String> cells = next(name, line, records);
            if (cells.isEmpty()) {
                requireHeader(name, header, columns);
                return List.copyOf(rows);
            }
            if (isBlank(cells)) {
                continue;
            }
            if (header.isEmpty()) {
                header = header(name, cells, columns);
            } else {
                rows.add(new Row(line, header, cells));
            }
        }
    }

    /** The cells of the next record, or none at the end of the file. */
    private static List<String> next(String name, int line, Iterator<CSVRecord> records) {
        try {
            return records.hasNext() ? records.next().toList() : List.of();
        } catch (UncheckedIOException e) {
            throw new UnusableInputException(name + ", line " + line
                    + ": expected a quoted cell to end in a quotation mark before a comma or the end of the line");
        }
    }

    private static boolean isBlank(List<String> cells) {
        return cells.size() == 1 && cells.get(0).isBlank();
    }

    private static Map<String, Integer> header(String name, List<String> cells, List<String> columns) {
        Map<String, Integer> header = new LinkedHashMap<>();
        for (String column : cells) {
            if (header.putIfAbsent(column, header.size()) != null) {
                throw new UnusableInputException(name + ": expected each column once in the header, but "
                        + Printable.quoted(column) + " stands there twice");
            }
        }
        requireHeader(name, header, columns);
        return header;
    }

    private static void requireHeader(String name, Map<String, Integer> header, List<String> columns) {
        List<String> missing =
                columns.stream().filter(column -> !header.containsKey(column)).toList();
        if (!missing.isEmpty()) {
            throw new UnusableInputException(name + ": expected the header to have " + String.join(", ", missing));
        }
    }
}
