package io.github.alliancestats.examples.annualupdate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.stats.Change;
import io.github.alliancestats.stats.Claim;
import io.github.alliancestats.stats.Coverage;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Measure;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.util.Locale;
import javax.money.MonetaryAmount;

/** Figures and their changes as JSON. */
final class FigureJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FigureJson() {}

    /** All figures of an answer, by the ids of their measures. */
    static ObjectNode all(Summary summary) {
        ObjectNode figures = NODES.objectNode();
        for (Measure<?> measure : summary.query().measures()) {
            figures.set(measure.id(), figure(summary.figure(measure)));
        }
        return figures;
    }

    private static ObjectNode figure(Figure<?> figure) {
        ObjectNode node = NODES.objectNode();
        node.put("name", figure.measure().name());
        node.put("unit", unit(figure.value()));
        node.put("basis", figure.basis().map(Object::toString).orElse(null));
        putNumber(node, "value", figure, figure.number());
        putNumber(node, "low", figure, number(figure, figure.low()));
        figure.typical()
                .ifPresentOrElse(
                        typical -> putNumber(node, "typical", figure, number(figure, typical)),
                        () -> node.putNull("typical"));
        putNumber(node, "high", figure, number(figure, figure.high()));
        node.put("words", figure.words());
        node.put("headline", headline(figure).text());
        node.set("coverage", coverage(figure.coverage()));
        return node;
    }

    private static Claim headline(Figure<?> figure) {
        return figure.id().equals(Measure.DRUG_VALUE.id()) ? figure.moreThan() : figure.rounded();
    }

    private static String unit(Object value) {
        if (value instanceof MonetaryAmount amount) {
            return amount.getCurrency().getCurrencyCode();
        }
        return value instanceof Quantity quantity ? quantity.kind().baseUnit() : "count";
    }

    /** The number of a value of a figure. Only money comes in ranges; all else has one value. */
    private static BigDecimal number(Figure<?> figure, Object value) {
        return value instanceof MonetaryAmount amount
                ? amount.getNumber().numberValueExact(BigDecimal.class)
                : figure.number();
    }

    /** A count as a number; money and quantities as digits, without zeros behind the last decimal that matters. */
    private static void putNumber(ObjectNode node, String key, Figure<?> figure, BigDecimal number) {
        if (figure.value() instanceof Long) {
            node.put(key, number.longValueExact());
        } else {
            node.put(key, number.stripTrailingZeros().toPlainString());
        }
    }

    private static ObjectNode coverage(Coverage coverage) {
        ObjectNode node = NODES.objectNode();
        node.put("seen", coverage.seen());
        node.put("full", coverage.full());
        node.put("partial", coverage.partial());
        node.put("none", coverage.none());
        ObjectNode gaps = node.putObject("gaps");
        coverage.gaps().forEach((gap, count) -> gaps.put(gap.name().toLowerCase(Locale.ROOT), count));
        return node;
    }

    /** What became of a figure from the year before. */
    static ObjectNode change(Change<?> change) {
        BigDecimal now = change.now().number();
        BigDecimal before = change.before().number();
        ObjectNode node = NODES.objectNode();
        putNumber(node, "this_year", change.now(), now);
        putNumber(node, "last_year", change.before(), before);
        putNumber(node, "difference", change.now(), now.subtract(before));
        node.put("difference_in_words", change.differenceInWords());
        node.put(
                "growth_percent",
                change.growth().map(ratio -> ratio.percent(1).toPlainString()).orElse(null));
        ArrayNode unlike = node.putArray("unlike");
        change.unlike().forEach(unlike::add);
        return node;
    }
}
