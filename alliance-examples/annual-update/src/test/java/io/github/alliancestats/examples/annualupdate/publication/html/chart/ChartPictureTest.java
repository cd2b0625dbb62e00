package io.github.alliancestats.examples.annualupdate.publication.html.chart;

import static io.github.alliancestats.examples.annualupdate.publication.Sample.none;
import static io.github.alliancestats.examples.annualupdate.publication.Sample.number;
import static io.github.alliancestats.examples.annualupdate.publication.Sample.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.disclosure.Marker;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Cell;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Chart;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Chart.Kind;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Column;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A chart")
class ChartPictureTest {

    private static final Cell HIDDEN = none(Marker.CONFIDENTIAL);

    private static Document drawn(Kind kind, Row... rows) {
        PublicTable table = new PublicTable(
                "id",
                "Section",
                "Title",
                "Key",
                List.of(new Column("a", "A", "things", "2023")),
                List.of(rows),
                List.of(),
                List.of());
        Chart chart = new Chart(kind, 0, "Title", "Description");
        return Jsoup.parse(
                ChartPicture.of(table, chart, "chart-1").orElseThrow().render());
    }

    private static Document line(Cell... cells) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            rows.add(row("M" + (i + 1), cells[i]));
        }
        return drawn(Kind.LINE, rows.toArray(Row[]::new));
    }

    private static Cell count(int count) {
        return number(Integer.toString(count), Integer.toString(count));
    }

    private static double length(Element shape, String attribute) {
        return Double.parseDouble(shape.attr(attribute).replaceFirst("(%|em)$", ""));
    }

    private static List<Double> lengths(Document picture, String shapes, String attribute) {
        return picture.select(shapes).stream()
                .map(shape -> length(shape, attribute))
                .toList();
    }

    @Test
    void isAPictureWithATitleAndADescription() {
        Element svg = drawn(Kind.BARS, row("A", count(1))).expectFirst("svg");

        assertThat(svg.attr("role")).isEqualTo("img");
        assertThat(svg.attr("aria-labelledby")).isEqualTo("chart-1-title chart-1-description");
        assertThat(svg.expectFirst("title#chart-1-title").text()).isEqualTo("Title");
        assertThat(svg.expectFirst("desc#chart-1-description").text()).isEqualTo("Description");
    }

    @Test
    void hasBarsInProportionFromZero() {
        Document picture = drawn(Kind.BARS, row("A", count(20)), row("B", count(5)), row("C", count(0)));

        assertThat(lengths(picture, ".bar", "width")).containsExactly(98.0, 24.5, 0.0);
        assertThat(lengths(picture, ".bar", "x")).containsOnly(length(picture.expectFirst(".zero"), "x1"));
        assertThat(picture.select(".name").eachText()).containsExactly("A: 20", "B: 5", "C: 0");
    }

    @Test
    void hasBarsOnBothSidesOfZero() {
        Document picture = drawn(Kind.BARS, row("A", count(-10)), row("B", count(10)));
        double zero = length(picture.expectFirst(".zero"), "x1");

        assertThat(zero).isEqualTo(50);
        assertThat(lengths(picture, ".bar", "x")).containsExactly(1.0, zero);
        assertThat(lengths(picture, ".bar", "width")).containsExactly(49.0, 49.0);
    }

    @Test
    void hasNoBarButAMarkerWhereThereIsNoNumber() {
        Document picture = drawn(
                Kind.BARS,
                row("A", HIDDEN),
                row("B", number("4", "4", Marker.PROVISIONAL)),
                row("C", none(Marker.NOT_AVAILABLE)));

        assertThat(picture.select(".bar")).hasSize(1);
        assertThat(picture.select(".name").eachText()).containsExactly("A: [c]", "B: 4 [p]", "C: [x]");
    }

    @Test
    void leavesOutTheWholeOfWhichTheOthersAreParts() {
        Document picture =
                drawn(Kind.BARS, row("A", count(1)), row("B", count(2)), new Row("All", true, List.of(count(300))));

        assertThat(picture.select(".name").eachText()).containsExactly("A: 1", "B: 2");
        assertThat(picture.select(".mark").eachText()).containsExactly("0", "1", "2");
    }

    @Test
    void isNotDrawnWhereNothingCanBeTold() {
        PublicTable table = new PublicTable(
                "id",
                "Section",
                "Title",
                "Key",
                List.of(new Column("a", "A", "things", "2023")),
                List.of(row("A", HIDDEN), new Row("All", true, List.of(count(3)))),
                List.of(),
                List.of());

        assertThat(ChartPicture.of(table, new Chart(Kind.BARS, 0, "Title", ""), "chart-1"))
                .isEmpty();
        assertThat(ChartPicture.of(table, new Chart(Kind.LINE, 0, "Title", ""), "chart-1"))
                .isEmpty();
    }

    @Test
    void hasALineThatRisesWithItsNumbers() {
        Document picture = line(count(0), count(10), count(5));

        assertThat(lengths(picture, ".dot", "cy")).containsExactly(16.0, 2.0, 9.0);
        assertThat(length(picture.expectFirst(".zero"), "y1")).isEqualTo(16.0);
        assertThat(lengths(picture, ".part", "x1"))
                .isEqualTo(lengths(picture, ".dot", "cx").subList(0, 2));
        assertThat(lengths(picture, ".part", "y2"))
                .isEqualTo(lengths(picture, ".dot", "cy").subList(1, 3));
    }

    @Test
    void hasALineThatIsBrokenWhereThereIsNoNumber() {
        Document picture = line(count(3), HIDDEN, count(5), count(6), HIDDEN, HIDDEN, none(Marker.NOT_AVAILABLE));

        assertThat(picture.select(".dot")).hasSize(3);
        assertThat(picture.select(".part"))
                .as("only from the third to the fourth")
                .hasSize(1);
        assertThat(picture.select(".reasons .label").eachText()).containsExactly("[c]", "[c]", "[x]");
        List<Double> lefts = lengths(picture, ".gap", "x");
        List<Double> widths = lengths(picture, ".gap", "width");
        double row = 79.0 / 7;
        assertThat(widths.get(0)).isCloseTo(row, within());
        assertThat(widths.get(1)).as("one gap of two rows").isCloseTo(2 * row, within());
        assertThat(lefts.get(2))
                .as("beside another of another reason")
                .isCloseTo(lefts.get(1) + widths.get(1), within());
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.02);
    }

    @Test
    void hasAZeroThatIsANumberAndNoGap() {
        Document picture = line(count(1), count(0), count(1));

        assertThat(picture.select(".gap")).isEmpty();
        assertThat(picture.select(".part")).hasSize(2);
        assertThat(picture.select(".numbers .label").eachText()).contains("0");
    }

    @Test
    void tellsTheLastTheHighestTheLowestAndTheFirstOnTheNarrowestPage() {
        int[] counts = {50, 40, 30, 20, 10, 20, 30, 40, 90, 40, 30, 60};
        Document picture = line(Stream.of(counts)
                .flatMapToInt(java.util.Arrays::stream)
                .mapToObj(ChartPictureTest::count)
                .toArray(Cell[]::new));

        assertThat(picture.select(".numbers .label:not(.roomy)").eachText()).startsWith("60", "90", "10", "50");
        assertThat(picture.select(".numbers .label")).as("all on a wide one").hasSize(12);
    }

    @Test
    void tellsALongNumberOnlyIfItHidesNoOther() {
        Cell[] cells = Stream.of(6, 7, 7, 8, 4, 8, 8, 8, 9, 8, 8, 6)
                .map(i -> number(i + "000000", "£" + i + ",000,000.00"))
                .toArray(Cell[]::new);

        assertThat(line(cells).select(".numbers .label").eachText())
                .containsExactly("£6,000,000.00", "£9,000,000.00", "£4,000,000.00", "£6,000,000.00");

        cells[2] = number("5000000", "£5,000,000.00");

        assertThat(line(cells).select(".numbers .label").eachText())
                .as("the first one would hide the third dot")
                .containsExactly("£6,000,000.00", "£9,000,000.00", "£4,000,000.00");
    }

    @Test
    void saysInWhatItsScaleIsTold() {
        assertThat(drawn(Kind.BARS, row("A", count(3))).select(".scale")).isEmpty();
        assertThat(drawn(Kind.BARS, row("A", count(3_000_000))).select(".scale").text())
                .isEqualTo("Scale in millions");
    }
}
