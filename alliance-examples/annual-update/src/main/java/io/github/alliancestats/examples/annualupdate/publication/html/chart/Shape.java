package io.github.alliancestats.examples.annualupdate.publication.html.chart;

import io.github.alliancestats.examples.annualupdate.io.Printable;
import j2html.tags.ContainerTag;
import java.math.BigDecimal;

/**
 * An element of SVG. Lengths across are shares of the width and lengths down are heights of the font, so that a
 * narrow drawing has letters as large as a wide one.
 */
final class Shape extends ContainerTag<Shape> {

    private Shape(String name) {
        super(name);
    }

    /** A picture to those who look, and a title and a description to those who listen. */
    static Shape picture(String id, String title, String description, BigDecimal height) {
        String titleId = id + "-title";
        String descriptionId = id + "-description";
        return new Shape("svg")
                .attr("xmlns", "http://www.w3.org/2000/svg")
                .attr("role", "img")
                .attr("aria-labelledby", titleId + " " + descriptionId)
                .attr("width", "100%")
                .attr("height", em(height))
                .with(
                        new Shape("title").withId(titleId).withText(Printable.line(title)),
                        new Shape("desc").withId(descriptionId).withText(Printable.line(description)));
    }

    static Shape group(String kind) {
        return new Shape("g").withClass(kind);
    }

    static Shape line(String kind, BigDecimal x1, BigDecimal y1, BigDecimal x2, BigDecimal y2) {
        return new Shape("line")
                .withClass(kind)
                .attr("x1", percent(x1))
                .attr("y1", em(y1))
                .attr("x2", percent(x2))
                .attr("y2", em(y2));
    }

    static Shape box(String kind, BigDecimal x, BigDecimal y, BigDecimal width, BigDecimal height) {
        return new Shape("rect")
                .withClass(kind)
                .attr("x", percent(x))
                .attr("y", em(y))
                .attr("width", percent(width))
                .attr("height", em(height));
    }

    static Shape dot(String kind, BigDecimal x, BigDecimal y) {
        return new Shape("circle")
                .withClass(kind)
                .attr("cx", percent(x))
                .attr("cy", em(y))
                .attr("r", "0.3em");
    }

    static Shape words(String kind, Anchor anchor, BigDecimal x, BigDecimal y, String words) {
        return new Shape("text")
                .withClass(kind)
                .attr("text-anchor", anchor.word)
                .attr("x", percent(x))
                .attr("y", em(y))
                .withText(words);
    }

    private static String percent(BigDecimal share) {
        return plain(share) + "%";
    }

    private static String em(BigDecimal height) {
        return plain(height) + "em";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Which end of a text stands at its place. */
    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String word;

        Anchor(String word) {
            this.word = word;
        }
    }
}
