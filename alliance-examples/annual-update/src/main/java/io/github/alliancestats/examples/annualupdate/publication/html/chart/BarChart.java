package io.github.alliancestats.examples.annualupdate.publication.html.chart;

import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Chart;
import io.github.alliancestats.examples.annualupdate.publication.html.chart.Shape.Anchor;
import java.math.BigDecimal;
import java.util.List;

/** Bars that lie, each below its key and its number. A row without a number has its marker and no bar. */
final class BarChart {

    private static final BigDecimal LEFT = BigDecimal.ONE;
    private static final BigDecimal WORDS = new BigDecimal("2.5");
    private static final BigDecimal RIGHT = BigDecimal.valueOf(99);
    private static final BigDecimal MARKS = BigDecimal.ONE;
    private static final BigDecimal TOP = new BigDecimal("1.5");
    private static final BigDecimal LINE = new BigDecimal("1.4");
    private static final BigDecimal BELOW_WORDS = new BigDecimal("0.5");
    private static final BigDecimal BAR = BigDecimal.ONE;
    private static final BigDecimal GAP = new BigDecimal("0.6");

    private static final char NO_BREAK = '\u00A0';

    private final List<Point> points;
    private final Scale scale;

    BarChart(List<Point> points, Scale scale) {
        this.points = points;
        this.scale = scale;
    }

    Shape draw(String id, Chart chart) {
        Shape bars = Shape.group("bars");
        BigDecimal y = TOP;
        for (Point point : points) {
            y = draw(point, y, bars);
        }
        return Shape.picture(id, chart.title(), chart.description(), y)
                .with(axis(y))
                .with(bars);
    }

    /** Draws a row from a height on. Gives the height at which the next one may begin. */
    private BigDecimal draw(Point point, BigDecimal top, Shape bars) {
        BigDecimal y = top;
        for (String line : Lines.of(point.key() + ": " + point.words().replace(' ', NO_BREAK))) {
            y = y.add(LINE);
            bars.with(Shape.words("name", Anchor.START, WORDS, y, line));
        }
        y = y.add(BELOW_WORDS);
        if (point.number().isPresent()) {
            bars.with(bar(point.number().get(), y));
            y = y.add(BAR);
        }
        return y.add(GAP);
    }

    private Shape bar(BigDecimal number, BigDecimal y) {
        BigDecimal zero = place(BigDecimal.ZERO);
        BigDecimal end = place(number);
        return Shape.box("bar", zero.min(end), y, end.subtract(zero).abs(), BAR);
    }

    private Shape axis(BigDecimal bottom) {
        Shape axis = Shape.group("axis");
        for (BigDecimal mark : scale.marks()) {
            BigDecimal x = place(mark);
            axis.with(Shape.line(mark.signum() == 0 ? "zero" : "grid", x, TOP, x, bottom));
            axis.with(Shape.words("mark", anchor(mark), x, MARKS, scale.words(mark)));
        }
        return axis;
    }

    /** The words at the ends keep within the picture. */
    private Anchor anchor(BigDecimal mark) {
        if (mark.compareTo(scale.low()) == 0) {
            return Anchor.START;
        }
        return mark.compareTo(scale.high()) == 0 ? Anchor.END : Anchor.MIDDLE;
    }

    private BigDecimal place(BigDecimal number) {
        return scale.place(number, LEFT, RIGHT);
    }
}
