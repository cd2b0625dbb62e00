package io.github.alliancestats.examples.opendata.nibrs;

import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;

/**
 * One row of a CSV file.
 *
 * @param line the line of the file on which the row ends
 * @param values its values by column
 */
record CsvRow(long line, CSVRecord values) {

    /** The value as it stands, empty if the row is too short to have one. */
    String get(String column) {
        return values.isSet(column) ? values.get(column) : "";
    }

    /** The value, which must not be blank. */
    String text(String column) throws UnreadableRowException {
        return as(column, value -> Optional.of(value).filter(v -> !v.isBlank()), "a value");
    }

    /** The value as something else, which its reader must be able to make of it. */
    <T> T as(String column, Function<String, Optional<T>> reader, String expected) throws UnreadableRowException {
        return reader.apply(get(column)).orElseThrow(() -> unreadable(column, expected));
    }

    /** Refuses a row that is shorter or longer than the header. */
    void requireAllColumns() throws UnreadableRowException {
        if (!values.isConsistent()) {
            int columns = values.getParser().getHeaderNames().size();
            throw new UnreadableRowException(
                    new RejectedRow(line, "(all)", values.size() + " values", columns + " values"));
        }
    }

    UnreadableRowException unreadable(String column, String expected) {
        return new UnreadableRowException(rejected(column, expected));
    }

    RejectedRow rejected(String column, String expected) {
        return new RejectedRow(line, column, get(column), expected);
    }
}
