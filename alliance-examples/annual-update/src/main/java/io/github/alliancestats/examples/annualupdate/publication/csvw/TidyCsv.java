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
import org.apache.commons.csv.CSVFormat;

/**
 * All cells of all tables as tidy CSV: a row for each, with the columns of {@link TidyColumn}. UTF-8 and RFC 4180, so
 * lines end in CRLF. Values are plain decimals in full; a value or a marker that there isn't is left empty.
 */
public final class TidyCsv {

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
                    table.id(),
                    row.key(),
                    row.isTotal(),
                    column.id(),
                    column.heading(),
                    column.unit(),
                    column.period(),
                    cell.number().map(Plain::digits).orElse(null),
                    cell.marker().map(Marker::shorthand).orElse(null));
        }
    }
}
