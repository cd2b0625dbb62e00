package io.github.alliancestats.examples.annualupdate.publication.html.chart;

import io.github.alliancestats.examples.annualupdate.io.Printable;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Cell;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Chart;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is drawn of a row.
 *
 * @param key its key
 * @param number its number; if there is none, there is a gap
 * @param words its number in words, or the marker that says why there is none
 */
record Point(String key, Optional<BigDecimal> number, String words) {

    /** What is drawn of a table: every row but those that are the whole of the others. */
    static List<Point> of(PublicTable table, Chart chart) {
        return table.rows().stream()
                .filter(row -> !row.isTotal())
                .map(row -> of(row, chart.column()))
                .toList();
    }

    private static Point of(Row row, int column) {
        Cell cell = row.cells().get(column);
        return new Point(Printable.line(row.key()), cell.number(), Printable.line(cell.text()));
    }

    static List<BigDecimal> numbers(List<Point> points) {
        return points.stream().map(Point::number).flatMap(Optional::stream).toList();
    }
}
