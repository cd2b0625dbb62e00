package io.github.alliancestats.examples.annualupdate.publication.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.abbr;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import io.github.alliancestats.disclosure.Marker;
import io.github.alliancestats.examples.annualupdate.io.Printable;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Cell;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Chart;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Column;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Row;
import io.github.alliancestats.examples.annualupdate.publication.html.chart.ChartPicture;
import j2html.tags.DomContent;
import j2html.tags.specialized.ATag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table with its number on the page, and the figures beside it.
 *
 * @param content the table
 * @param number its number, from 1
 * @param figuresBefore how many figures stand before it on the page
 */
record NumberedTable(PublicTable content, int number, int figuresBefore) {

    /** With more columns than these a table takes the whole width, and its figures stand below. */
    private static final int FEW_COLUMNS = 3;

    /** How many letters of cells have room beside the keys on a page that is higher than wide. */
    private static final int WIDEST = 72;

    private static final int BETWEEN_COLUMNS = 2;

    String title() {
        return Printable.line(content.title());
    }

    ATag link(String words) {
        return a(words).withHref("#" + id());
    }

    DomContent toHtml() {
        List<DomContent> parts = new ArrayList<>();
        parts.add(h3(title()).withId(id()));
        if (!content.markers().isEmpty()) {
            parts.add(p(name() + " uses shorthand:"));
            parts.add(
                    ul(each(content.markers(), marker -> li(explained(marker)))).withClass("shorthand"));
        }
        parts.add(tableAndFigures());
        if (!content.notes().isEmpty()) {
            parts.add(h4("Notes to " + name()));
            parts.add(Part.notes(content.notes()));
        }
        return section(each(parts.stream()));
    }

    private DomContent tableAndFigures() {
        boolean hasFigures = !content.charts().isEmpty();
        boolean besides = hasFigures && content.columns().size() <= FEW_COLUMNS;
        return div(scrollable(), iff(hasFigures, div(each(figures())).withClass("figures")))
                .withClass(besides ? "pair" : "stack");
    }

    /** A wide table scrolls by itself, and so can those who have no pointer. */
    private DomContent scrollable() {
        String labels = id() + " " + captionId();
        return div(table(
                                caption(captionText()).withId(captionId()),
                                thead(head()),
                                tbody(each(content.rows(), this::row)))
                        .attr("aria-labelledby", labels))
                .withClass("scroll")
                .withTabindex(0)
                .attr("role", "region")
                .attr("aria-labelledby", labels);
    }

    /** Whether it needs a page that is wider than high, as far as can be told without a font. */
    boolean isWide() {
        int letters = 0;
        for (int i = 0; i < content.columns().size(); i++) {
            letters += BETWEEN_COLUMNS + width(i);
        }
        return letters > WIDEST;
    }

    private int width(int column) {
        Stream<String> words = Stream.of(content.columns().get(column).heading().split(" ", -1));
        Stream<String> cells =
                content.rows().stream().map(row -> row.cells().get(column).text());
        return Stream.concat(words, cells).mapToInt(String::length).max().orElse(0);
    }

    private String captionText() {
        List<String> terms = content.commonTerms();
        return terms.isEmpty() ? name() : name() + ": " + Printable.line(joined(terms.stream()));
    }

    private DomContent head() {
        return tr(th(Printable.line(content.key())).attr("scope", "col"), each(content.columns(), this::heading));
    }

    private DomContent heading(Column column) {
        List<String> terms = content.ownTerms(column);
        return th(
                        text(Printable.line(column.heading())),
                        iff(
                                !terms.isEmpty(),
                                span(Printable.line(joined(terms.stream()))).withClass("term")))
                .attr("scope", "col")
                .withClass("number");
    }

    private DomContent row(Row row) {
        return tr(th(Printable.line(row.key())).attr("scope", "row"), each(row.cells(), NumberedTable::cell))
                .withCondClass(row.isTotal(), "total");
    }

    private static DomContent cell(Cell cell) {
        String words = cell.marker()
                .map(marker -> cell.text().replace(marker.shorthand(), ""))
                .orElse(cell.text())
                .strip();
        return td(iff(!words.isEmpty(), text(Printable.line(words))), iff(cell.marker(), NumberedTable::shorthand))
                .withClass("number");
    }

    private static DomContent shorthand(Marker marker) {
        return abbr(marker.shorthand()).withTitle(marker.meaning());
    }

    private static String explained(Marker marker) {
        return marker.shorthand() + " " + marker.meaning();
    }

    private Stream<DomContent> figures() {
        return IntStream.range(0, content.charts().size()).mapToObj(this::figureOf);
    }

    private DomContent figureOf(int place) {
        Chart chart = content.charts().get(place);
        Column column = content.columns().get(chart.column());
        String pictureId = "chart-" + content.id() + "-" + (place + 1);
        DomContent picture = ChartPicture.of(content, chart, pictureId)
                .orElseGet(() -> p("Nothing is drawn, since no row has a number that can be told."));
        return figure(
                figcaption(
                        p(strong("Figure " + (figuresBefore + place + 1) + ": " + Printable.line(chart.title()))),
                        p(Printable.line(joined(Stream.of(column.heading(), column.unit(), column.period())
                                .distinct()))),
                        p(text("Its numbers are in"), link(name()))),
                picture);
    }

    private static String joined(Stream<String> terms) {
        return String.join(", ", terms.toList());
    }

    private String id() {
        return "table-" + content.id();
    }

    private String captionId() {
        return "caption-" + content.id();
    }

    private String name() {
        return "Table " + number;
    }
}
