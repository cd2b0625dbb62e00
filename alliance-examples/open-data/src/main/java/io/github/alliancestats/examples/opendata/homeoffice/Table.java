package io.github.alliancestats.examples.opendata.homeoffice;

import io.github.alliancestats.examples.opendata.csv.CsvText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A published table: numbers under headings, each row with a name in its first column. Columns are known by
 * their place, since a heading may stand over two of them.
 *
 * @param headings the headings, without the one over the names
 * @param rows the cells of each row by its name, in the order of the headings; a blank cell is empty, not zero
 * @param <N> the type of its numbers
 */
record Table<N>(List<String> headings, Map<String, List<Optional<N>>> rows) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /**
     * What makes something of a table.
     *
     * @param <N> the type of its numbers
     * @param <T> what is made of it
     */
    @FunctionalInterface
    interface Reader<N, T> {
        T read(Table<N> table) throws IOException;
    }

    /**
     * Reads a table and makes something of it.
     *
     * @param file its file
     * @param names what its rows are named by
     * @param numbers the kind of its numbers
     * @param reader what makes something of it, or says why it can't
     * @param <N> the type of its numbers
     * @param <T> what is made of it
     * @return what was made of it
     * @throws IOException with a message that names the file, if it holds no such table
     */
    static <N, T> T read(Path file, RowNames names, Numbers<N> numbers, Reader<N, T> reader) throws IOException {
        return CsvText.read(file, CSVFormat.DEFAULT, parser -> reader.read(table(parser, names, numbers)));
    }

    Set<String> names() {
        return rows.keySet();
    }

    /** The cell of a row, empty if there is no such row. */
    Optional<N> at(String row, int column) {
        List<Optional<N>> cells = rows.get(row);
        return cells == null ? Optional.empty() : cells.get(column);
    }

    /** What a row says in some columns by their headings, without the blank cells. */
    Map<String, N> told(String row, int fromColumn, int toColumn) {
        Map<String, N> told = new LinkedHashMap<>();
        for (int column = fromColumn; column < toColumn; column++) {
            String heading = headings.get(column);
            at(row, column).ifPresent(number -> told.put(heading, number));
        }
        return told;
    }

    /** What stands in a column, from top to bottom, without the blank cells. */
    List<N> column(int column) {
        return rows.values().stream()
                .flatMap(cells -> cells.get(column).stream())
                .toList();
    }

    long cells() {
        return (long) rows.size() * headings.size();
    }

    long blankCells() {
        return rows.values().stream()
                .flatMap(List::stream)
                .filter(Optional::isEmpty)
                .count();
    }

    /** Refuses two columns of one heading, where columns are to be told apart by it. */
    static void requireDistinct(List<String> headings) throws IOException {
        Set<String> seen = new HashSet<>();
        for (String heading : headings) {
            if (!seen.add(heading)) {
                throw new IOException("its heading \"" + heading + "\" stands over two columns");
            }
        }
    }

    private static <N> Table<N> table(CSVParser parser, RowNames names, Numbers<N> numbers) throws IOException {
        Iterator<CSVRecord> lines = parser.iterator();
        List<String> header = header(lines, names.heading());
        Map<String, List<Optional<N>>> rows = new LinkedHashMap<>();
        while (lines.hasNext()) {
            CSVRecord line = lines.next();
            try {
                List<Optional<N>> cells = cells(line, header, numbers);
                if (rows.putIfAbsent(names.name(oneLine(line.get(0))), cells) != null) {
                    throw new IOException("a row above has this name too: " + oneLine(line.get(0)));
                }
            } catch (IOException e) {
                throw new IOException("line " + parser.getCurrentLineNumber() + ": " + e.getMessage(), e);
            }
        }
        return new Table<>(header.subList(1, header.size()), rows);
    }

    private static List<String> header(Iterator<CSVRecord> lines, String first) throws IOException {
        List<String> header =
                lines.hasNext() ? lines.next().stream().map(Table::oneLine).toList() : List.of("");
        if (!header.get(0).equalsIgnoreCase(first)) {
            throw new IOException("its first heading must be \"" + first + "\", but was \"" + header.get(0) + "\"");
        }
        return header;
    }

    private static <N> List<Optional<N>> cells(CSVRecord line, List<String> header, Numbers<N> numbers)
            throws IOException {
        if (line.size() != header.size()) {
            throw new IOException("expected " + header.size() + " cells, but found " + line.size());
        }
        List<Optional<N>> cells = new ArrayList<>();
        for (int column = 1; column < line.size(); column++) {
            String text = oneLine(line.get(column));
            try {
                cells.add(text.isEmpty() ? Optional.empty() : Optional.of(numbers.read(text)));
            } catch (IOException e) {
                throw new IOException("under \"" + header.get(column) + "\": " + e.getMessage(), e);
            }
        }
        return cells;
    }

    private static String oneLine(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
