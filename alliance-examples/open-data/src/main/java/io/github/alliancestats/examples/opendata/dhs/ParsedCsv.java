package io.github.alliancestats.examples.opendata.dhs;

import io.github.alliancestats.examples.opendata.csv.CsvText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The table that others made of the workbook: its rows alone, each with its year and its category. */
final class ParsedCsv {

    private static final List<String> HEADER = header();
    private static final int FIRST_NUMBER = 3;
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,15})?");

    private ParsedCsv() {}

    /** The rows by their names, in order. */
    static Map<RowName, Figures> read(Path file) throws IOException {
        return CsvText.read(file, CSVFormat.DEFAULT, ParsedCsv::rows);
    }

    private static Map<RowName, Figures> rows(CSVParser parser) throws IOException {
        Map<RowName, Figures> rows = new LinkedHashMap<>();
        boolean inTable = false;
        for (CSVRecord line : parser) {
            if (inTable) {
                try {
                    add(line, rows);
                } catch (IOException e) {
                    throw new IOException("line " + parser.getCurrentLineNumber() + ": " + e.getMessage(), e);
                }
            } else if (!line.toList().equals(HEADER)) {
                break;
            }
            inTable = true;
        }
        if (!inTable) {
            throw new IOException("its header must be " + String.join(",", HEADER));
        }
        return rows;
    }

    private static void add(CSVRecord line, Map<RowName, Figures> rows) throws IOException {
        if (line.size() != HEADER.size()) {
            throw new IOException("expected " + HEADER.size() + " cells, but found " + line.size());
        }
        if (!YEAR.matcher(line.get(0)).matches()) {
            throw new IOException("expected a year such as 2014, but found \"" + line.get(0) + "\"");
        }
        RowName name = new RowName(Integer.parseInt(line.get(0)), line.get(1), line.get(2));
        if (rows.putIfAbsent(name, Figures.read(column -> number(line, column))) != null) {
            throw new IOException("a row above is of this type too: " + name);
        }
    }

    private static BigDecimal number(CSVRecord line, Column column) throws IOException {
        String text = line.get(FIRST_NUMBER + column.place());
        if (!NUMBER.matcher(text).matches()) {
            throw column.unexpected(text);
        }
        return column.checked(new BigDecimal(text));
    }

    private static List<String> header() {
        List<String> header = new ArrayList<>(List.of("year", "property_category", "property_type"));
        for (Column column : Column.values()) {
            header.add(column.parsedHeading());
        }
        return List.copyOf(header);
    }
}
