package io.github.alliancestats.examples.annualupdate.publication.csvw;

import io.github.alliancestats.disclosure.Marker;
import io.github.alliancestats.examples.annualupdate.figures.Plain;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Cell;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Row;
import io.github.alliancestats.examples.annualupdate.publication.Publication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/**
 * All cells of all tables as tidy CSV: a row for each, with the columns of {@link TidyColumn}. UTF-8 and RFC 4180, so
 * lines end in CRLF. Values are plain decimals in full; a value or a marker that there isn't is left empty.
 *
 * <p>A spreadsheet reads text as a formula if it starts with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a line
 * break, also in quotes. Such text gets an apostrophe before it, as OWASP advises against CSV injection. So does text
 * that starts with apostrophes and then one of these characters: to undo, remove one apostrophe.
 */
public final class TidyCsv {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]");

    private TidyCsv() {}

    /** The bytes of the file: the same ones for an equal publication. */
    public static byte[] of(Publication publication) {
        StringBuilder text = new StringBuilder();
        try {
            CSVFormat.RFC4180.printRecord(text, (Object[]) TidyColumn.values());
            for (PublicTable table : publication.tables()) {
                for (Row row : table.rows()) {
                    write(table, row, text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory can always be written to", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(PublicTable table, Row row, StringBuilder text) throws IOException {
        for (int i = 0; i < table.columns().size(); i++) {
            PublicTable.Column column = table.columns().get(i);
            Cell cell = row.cells().get(i);
            CSVFormat.RFC4180.printRecord(
                    text,
                    text(table.id()),
                    text(row.key()),
                    row.isTotal(),
                    text(column.id()),
                    text(column.heading()),
                    text(column.unit()),
                    text(column.period()),
                    cell.number().map(Plain::digits).orElse(null),
                    cell.marker().map(Marker::shorthand).orElse(null),
                    cell.isPartial());
        }
    }

    /** Text that no spreadsheet reads as a formula. */
    private static String text(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }
}
