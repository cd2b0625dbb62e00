package io.github.alliancestats.examples.opendata.csv;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * One row of a CSV file.
 *
 * @param line the line of the file on which the row ends
 * @param values its values by column
 */
public record CsvRow(long line, CSVRecord values) {

    /**
     * The value as it stands.
     *
     * @param column the name of the column
     * @return the value, empty if the row is too short to have one
     */
    public String get(String column) {
        return values.isSet(column) ? values.get(column) : "";
    }

    /**
     * The value, which must not be blank.
     *
     * @param column the name of the column
     * @return the value
     * @throws UnreadableRowException if it is blank
     */
    public String text(String column) throws UnreadableRowException {
        return as(column, value -> Optional.of(value).filter(v -> !v.isBlank()), "a value");
    }

    /**
     * The value as a day.
     *
     * @param column the name of the column
     * @return the day
     * @throws UnreadableRowException if it is none
     */
    public LocalDate day(String column) throws UnreadableRowException {
        return as(column, CsvRow::parsedDay, "a day such as 2018-01-31");
    }

    private static Optional<LocalDate> parsedDay(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * The value as something else.
     *
     * @param column the name of the column
     * @param reader makes it of the value, if it can
     * @param expected what must stand there
     * @param <T> the type of what is made
     * @return what was made
     * @throws UnreadableRowException if the reader made nothing
     */
    public <T> T as(String column, Function<String, Optional<T>> reader, String expected)
            throws UnreadableRowException {
        return reader.apply(get(column)).orElseThrow(() -> unreadable(column, expected));
    }

    /**
     * The value as something else, if there is a value.
     *
     * @param column the name of the column
     * @param reader makes it of the value, if it can
     * @param expected what must stand there, if anything does
     * @param <T> the type of what is made
     * @return what was made, empty if the value is
     * @throws UnreadableRowException if there is a value of which the reader made nothing
     */
    public <T> Optional<T> optional(String column, Function<String, Optional<T>> reader, String expected)
            throws UnreadableRowException {
        return get(column).isEmpty() ? Optional.empty() : Optional.of(as(column, reader, "nothing or " + expected));
    }

    /**
     * Refuses a row that is shorter or longer than the header.
     *
     * @throws UnreadableRowException if it is
     */
    public void requireAllColumns() throws UnreadableRowException {
        if (!values.isConsistent()) {
            int columns = values.getParser().getHeaderNames().size();
            throw new UnreadableRowException(
                    new RejectedRow(line, "(all)", values.size() + " values", columns + " values"));
        }
    }

    /**
     * Tells that a value can't be read.
     *
     * @param column the name of the column
     * @param expected what must stand there
     * @return the exception, to be thrown
     */
    public UnreadableRowException unreadable(String column, String expected) {
        return new UnreadableRowException(rejected(column, expected));
    }

    /**
     * Says why this row counts nowhere.
     *
     * @param column the name of the column that is the reason
     * @param expected what must stand there
     * @return the reason
     */
    public RejectedRow rejected(String column, String expected) {
        return new RejectedRow(line, column, get(column), expected);
    }

    /**
     * Names what may stand in a column.
     *
     * @param values all of it
     * @return for example "one of GM, KG"
     */
    public static String oneOf(Object[] values) {
        return Arrays.stream(values).map(Object::toString).collect(Collectors.joining(", ", "one of ", ""));
    }
}
