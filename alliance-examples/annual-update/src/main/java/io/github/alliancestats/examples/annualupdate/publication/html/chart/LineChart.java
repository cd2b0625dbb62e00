package io.github.alliancestats.examples.annualupdate.publication.html.chart;

import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Chart;
import io.github.alliancestats.examples.annualupdate.publication.html.chart.Label.Dot;
import io.github.alliancestats.examples.annualupdate.publication.html.chart.Shape.Anchor;
import j2html.tags.DomContent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A line from row to row, as from month to month. Where rows have no number the line is broken, and their marker
 * stands in the gap. As many numbers are told as there is room for: the last, the highest, the lowest and the first
 * before others.
 */
final class LineChart {

    private static final BigDecimal LEFT = BigDecimal.valueOf(18);
    private static final BigDecimal RIGHT = BigDecimal.valueOf(97);
    private static final BigDecimal BESIDE_MARKS = BigDecimal.valueOf(16);
    private static final BigDecimal TOP = BigDecimal.valueOf(2);
    private static final BigDecimal REASONS = new BigDecimal("15.2");
    private static final BigDecimal BOTTOM = BigDecimal.valueOf(16);
    private static final BigDecimal KEYS = BigDecimal.valueOf(18);
    private static final BigDecimal HEIGHT = BigDecimal.valueOf(19);
    private static final BigDecimal TICK = new BigDecimal("0.4");
    private static final BigDecimal ABOVE = new BigDecimal("0.8");
    private static final BigDecimal BELOW = new BigDecimal("1.6");

    /** How many letters of numbers have room beside each other on a wide page. */
    private static final int LETTERS = 60;

    private final List<Point> points;
    private final Scale scale;

    LineChart(List<Point> points, Scale scale) {
        this.points = points;
        this.scale = scale;
    }

    Shape draw(String id, Chart chart) {
        List<Gap> gaps = Gap.of(points);
        List<Label> reasons = gaps.stream().map(this::reason).toList();
        return Shape.picture(id, chart.title(), chart.description(), HEIGHT)
                .with(marks(), keys())
                .with(Shape.group("gaps").with(gaps.stream().map(this::band)))
                .with(line())
                .with(Shape.group("reasons").with(Label.fitting(reasons, List.of(), List.of())))
                .with(Shape.group("numbers").with(Label.fitting(numbers(), reasons, dots())));
    }

    private Shape marks() {
        Shape axis = Shape.group("axis");
        for (BigDecimal mark : scale.marks()) {
            BigDecimal y = y(mark);
            axis.with(Shape.line(mark.signum() == 0 ? "zero" : "grid", LEFT, y, RIGHT, y));
            axis.with(Shape.words("mark", Anchor.END, BESIDE_MARKS, y.add(TICK), scale.words(mark)));
        }
        return axis;
    }

    private Shape keys() {
        Shape axis = Shape.group("axis");
        for (int i = 0; i < points.size(); i++) {
            axis.with(Shape.line("tick", x(i), BOTTOM, x(i), BOTTOM.add(TICK)));
        }
        Set<Integer> places = new LinkedHashSet<>(List.of(0, points.size() - 1));
        IntStream.range(0, points.size()).forEach(places::add);
        List<Label> keys = places.stream()
                .map(i -> new Label(x(i), KEYS, BigDecimal.ZERO, points.get(i).key()))
                .toList();
        return axis.with(Label.fitting(keys, List.of(), List.of()));
    }

    private DomContent band(Gap gap) {
        BigDecimal left = edge(gap.first());
        return Shape.box("gap", left, TOP, edge(gap.last() + 1).subtract(left), BOTTOM.subtract(TOP));
    }

    private Label reason(Gap gap) {
        BigDecimal centre = middle(edge(gap.first()), edge(gap.last() + 1));
        return new Label(centre, REASONS, LEFT, gap.words());
    }

    private Shape line() {
        Shape line = Shape.group("line");
        for (int i = 1; i < points.size(); i++) {
            if (hasNumber(i - 1) && hasNumber(i)) {
                line.with(Shape.line("part", x(i - 1), y(number(i - 1)), x(i), y(number(i))));
            }
        }
        dots().forEach(dot -> line.with(Shape.dot("dot", dot.x(), dot.y())));
        return line;
    }

    private List<Dot> dots() {
        return known().map(i -> new Dot(x(i), y(number(i)))).toList();
    }

    /** The places that have a number. */
    private Stream<Integer> known() {
        return IntStream.range(0, points.size()).filter(this::hasNumber).boxed();
    }

    private List<Label> numbers() {
        Comparator<Integer> bySize = Comparator.comparing(this::number);
        List<Integer> known = known().toList();
        int highest = known.stream().max(bySize).orElseThrow();
        int lowest = known.stream().min(bySize).orElseThrow();
        Set<Integer> told = new LinkedHashSet<>(List.of(known.get(known.size() - 1), highest, lowest, known.get(0)));
        known.stream().filter(this::isShort).forEach(told::add);
        return told.stream()
                .map(i -> new Label(x(i), besideDot(i), LEFT, points.get(i).words()))
                .toList();
    }

    /** Whether a number hardly needs more room than there is from one row to the next. */
    private boolean isShort(int place) {
        return points.get(place).words().length() * points.size() <= LETTERS;
    }

    /** The height of a number: above its dot, or below it if the line only goes up from there. */
    private BigDecimal besideDot(int place) {
        BigDecimal number = number(place);
        BigDecimal below = y(number).add(BELOW);
        List<BigDecimal> neighbours = IntStream.of(place - 1, place + 1)
                .filter(i -> i >= 0 && i < points.size() && hasNumber(i))
                .mapToObj(this::number)
                .toList();
        boolean isDip =
                !neighbours.isEmpty() && neighbours.stream().allMatch(neighbour -> neighbour.compareTo(number) > 0);
        return isDip && below.compareTo(BOTTOM) < 0 ? below : y(number).subtract(ABOVE);
    }

    private boolean hasNumber(int place) {
        return points.get(place).number().isPresent();
    }

    private BigDecimal number(int place) {
        return points.get(place).number().orElseThrow();
    }

    private BigDecimal x(int place) {
        return middle(edge(place), edge(place + 1));
    }

    private static BigDecimal middle(BigDecimal one, BigDecimal other) {
        return one.add(other).divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_EVEN);
    }

    /** Where the room of a row begins. */
    private BigDecimal edge(int place) {
        return RIGHT.subtract(LEFT)
                .multiply(BigDecimal.valueOf(place))
                .divide(BigDecimal.valueOf(points.size()), 2, RoundingMode.HALF_EVEN)
                .add(LEFT);
    }

    private BigDecimal y(BigDecimal number) {
        return scale.place(number, BOTTOM, TOP);
    }
}
