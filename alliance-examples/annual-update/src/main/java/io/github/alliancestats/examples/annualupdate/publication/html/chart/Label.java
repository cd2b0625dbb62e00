package io.github.alliancestats.examples.annualupdate.publication.html.chart;

import io.github.alliancestats.examples.annualupdate.publication.html.chart.Shape.Anchor;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words at a place of a chart. The width of a page is known to no one beforehand, so the words that fit the narrowest
 * stand on every page, and more on a wide one.
 *
 * @param x where they stand across
 * @param y where they stand down
 * @param left what they keep to the right of
 * @param words the words
 */
record Label(BigDecimal x, BigDecimal y, BigDecimal left, String words) {

    private static final int NARROW = 284;
    private static final int WIDE = 540;

    /** What a letter takes in a wide font, in pixels. */
    private static final int LETTER = 8;

    private static final BigDecimal LINE = new BigDecimal("1.3");

    /** How far the middle of a letter is above the line on which it stands. */
    private static final BigDecimal HALF_A_LETTER = new BigDecimal("0.35");

    /** How far a dot must be from the middle of letters, so as to be seen. */
    private static final BigDecimal DOT = new BigDecimal("0.9");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Draws as many as fit, the first ones before others.
     *
     * @param byWeight the words, the weightiest first
     * @param there words that stand there already
     * @param dots dots that no words may hide
     */
    static List<Shape> fitting(List<Label> byWeight, List<Label> there, List<Dot> dots) {
        List<Label> everywhere = fitting(byWeight, there, dots, NARROW);
        List<Label> more = fitting(
                byWeight, Stream.concat(there.stream(), everywhere.stream()).toList(), dots, WIDE);
        return Stream.concat(
                        everywhere.stream().map(label -> label.draw("label")),
                        more.stream().map(label -> label.draw("label roomy")))
                .toList();
    }

    private static List<Label> fitting(List<Label> labels, List<Label> there, List<Dot> dots, int width) {
        List<Label> taken = new ArrayList<>(there);
        List<Label> fitting = new ArrayList<>();
        for (Label label : labels) {
            if (label.isWithin(width)
                    && taken.stream().noneMatch(other -> label.touches(other, width))
                    && dots.stream().noneMatch(dot -> label.hides(dot, width))) {
                taken.add(label);
                fitting.add(label);
            }
        }
        return fitting;
    }

    private boolean isWithin(int width) {
        return start(width) >= pixels(left, width) && start(width) + length() <= width;
    }

    private boolean touches(Label other, int width) {
        return y.subtract(other.y).abs().compareTo(LINE) < 0
                && start(width) < other.start(width) + other.length() + LETTER
                && other.start(width) < start(width) + length() + LETTER;
    }

    private boolean hides(Dot dot, int width) {
        int place = pixels(dot.x, width);
        return y.subtract(HALF_A_LETTER).subtract(dot.y).abs().compareTo(DOT) < 0
                && start(width) < place + LETTER / 2
                && place - LETTER / 2 < start(width) + length();
    }

    private int start(int width) {
        int centre = pixels(x, width);
        return switch (anchor()) {
            case START -> centre;
            case MIDDLE -> centre - length() / 2;
            case END -> centre - length();
        };
    }

    /** On the narrowest page the words keep within it. */
    private Anchor anchor() {
        int centre = pixels(x, NARROW);
        if (centre - length() / 2 < pixels(left, NARROW)) {
            return Anchor.START;
        }
        return centre + length() / 2 > NARROW ? Anchor.END : Anchor.MIDDLE;
    }

    private static int pixels(BigDecimal share, int width) {
        return share.multiply(BigDecimal.valueOf(width))
                .divide(HUNDRED, 0, RoundingMode.HALF_EVEN)
                .intValueExact();
    }

    private int length() {
        return words.codePointCount(0, words.length()) * LETTER;
    }

    private Shape draw(String kind) {
        return Shape.words(kind, anchor(), x, y, words);
    }

    /**
     * A dot.
     *
     * @param x where its centre is across
     * @param y where its centre is down
     */
    record Dot(BigDecimal x, BigDecimal y) {}
}
