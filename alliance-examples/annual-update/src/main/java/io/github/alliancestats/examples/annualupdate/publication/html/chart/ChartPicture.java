package io.github.alliancestats.examples.annualupdate.publication.html.chart;

import static j2html.TagCreator.each;
import static j2html.TagCreator.p;

import io.github.alliancestats.examples.annualupdate.publication.PublicTable;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Chart;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A chart as inline SVG: from zero, with its numbers beside it, and a gap where there is no number. */
public final class ChartPicture {

    private ChartPicture() {}

    /**
     * Draws a chart. Rows that are the whole of the others are left out.
     *
     * @param table its table
     * @param chart one of its charts
     * @param id what its own names begin with, unique within the page
     * @return the picture and, above it, in what its scale is told, or nothing if no row has a number
     */
    public static Optional<DomContent> of(PublicTable table, Chart chart, String id) {
        List<Point> points = Point.of(table, chart);
        if (Point.numbers(points).isEmpty()) {
            return Optional.empty();
        }
        Scale scale = Scale.of(Point.numbers(points));
        Shape picture = switch (chart.kind()) {
            case BARS -> new BarChart(points, scale).draw(id, chart);
            case LINE -> new LineChart(points, scale).draw(id, chart);
        };
        Optional<DomContent> unit =
                scale.unit().map(words -> p("Scale in " + words).withClass("scale"));
        return Optional.of(each(Stream.concat(unit.stream(), Stream.of(picture))));
    }
}
