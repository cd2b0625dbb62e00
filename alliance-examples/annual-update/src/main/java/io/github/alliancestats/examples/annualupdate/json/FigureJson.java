package io.github.alliancestats.examples.annualupdate.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.examples.annualupdate.figures.Plain;
import io.github.alliancestats.examples.annualupdate.figures.Words;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Ratio;
import io.github.alliancestats.quality.Completeness;
import io.github.alliancestats.stats.Change;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Summary;
import io.github.alliancestats.stats.Wording;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Locale;
import javax.money.MonetaryAmount;

/** Figures and their changes as JSON. */
final class FigureJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FigureJson() {}

    static ObjectNode figure(Figure<?> figure) {
        ObjectNode node = NODES.objectNode();
        node.put("id", figure.id());
        node.put("name", figure.measure().name());
        node.put("rule", Words.rule(figure));
        node.put("unit", unit(figure.known()));
        node.put("basis", figure.basis().map(Object::toString).orElse(null));
        node.put("state", name(figure.state()));
        boolean isKnown = figure.state().known();
        node.put("value", isKnown ? Plain.digits(figure.number()) : null);
        node.put("low", isKnown ? Plain.digits(end(figure, figure.low())) : null);
        node.put(
                "typical",
                figure.typical()
                        .filter(typical -> isKnown)
                        .map(typical -> Plain.digits(figure.number()))
                        .orElse(null));
        node.put("high", isKnown ? Plain.digits(end(figure, figure.high())) : null);
        node.put("words", figure.text());
        node.put("headline", headline(figure));
        node.set("completeness", completeness(figure.completeness()));
        return node;
    }

    /** The end of a range, or the number itself: terms of custody are told in days, and not every number is of days. */
    private static BigDecimal end(Figure<?> figure, Object end) {
        return figure.hasRange() ? Plain.number(end) : figure.number();
    }

    private static String headline(Figure<?> figure) {
        return figure.id().equals(DrugMeasures.VALUE.id())
                ? figure.text(Wording.MORE_THAN, Wording.ROUNDED)
                : figure.text(Wording.ROUNDED);
    }

    /** The unit of the numbers. */
    static String unit(Object value) {
        if (value instanceof MonetaryAmount amount) {
            return amount.getCurrency().getCurrencyCode();
        }
        if (value instanceof Period) {
            return "days";
        }
        return value instanceof Quantity quantity ? quantity.kind().baseUnit() : "count";
    }

    /** Puts a value of a figure, with all its digits. */
    static void put(ObjectNode node, String key, Object value) {
        node.put(key, Plain.digits(Plain.number(value)));
    }

    static ObjectNode completeness(Completeness completeness) {
        ObjectNode node = NODES.objectNode();
        node.put("seen", completeness.seen());
        node.put("full", completeness.full());
        node.put("partial", completeness.partial());
        node.put("none", completeness.none());
        ObjectNode gaps = node.putObject("gaps");
        completeness.gaps().forEach((gap, count) -> gaps.put(name(gap), count));
        return node;
    }

    /** From which forces a whole summary has any record. */
    static ObjectNode extent(Summary summary) {
        ObjectNode node = NODES.objectNode();
        ArrayNode sources = node.putArray("sources");
        summary.forcesWithData().forEach(force -> sources.add(force.value()));
        return node;
    }

    /** What became of a figure from the year before. */
    static ObjectNode change(Change<?> change) {
        ObjectNode node = NODES.objectNode();
        boolean complete =
                change.now().value().isPresent() && change.before().value().isPresent();
        node.put(
                "difference",
                complete
                        ? Plain.digits(
                                change.now().number().subtract(change.before().number()))
                        : null);
        node.put("difference_in_words", change.differenceInWords());
        node.put("growth", change.growth().map(Ratio::toString).orElse(null));
        node.put(
                "growth_percent",
                change.growth().map(ratio -> ratio.percent(1).toPlainString()).orElse(null));
        ArrayNode issues = node.putArray("comparability_issues");
        change.comparabilityIssues()
                .forEach(reason ->
                        issues.addObject().put("reason", name(reason.code())).put("sentence", reason.sentence()));
        return node;
    }

    /** The name of a constant as it stands in JSON. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
