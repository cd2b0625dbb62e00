package io.github.alliancestats.examples.annualupdate.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.examples.annualupdate.figures.Plain;
import io.github.alliancestats.examples.annualupdate.figures.Words;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Ratio;
import io.github.alliancestats.stats.Change;
import io.github.alliancestats.stats.Claim;
import io.github.alliancestats.stats.Coverage;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Summary;
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
        node.put("unit", unit(figure.value()));
        node.put("basis", figure.basis().map(Object::toString).orElse(null));
        node.put("known", figure.hasValue());
        node.put("value", Plain.digits(figure.number()));
        node.put("low", Plain.digits(end(figure, figure.low())));
        node.put(
                "typical",
                figure.typical().map(typical -> Plain.digits(figure.number())).orElse(null));
        node.put("high", Plain.digits(end(figure, figure.high())));
        node.put("words", figure.words());
        node.put("headline", headline(figure).text());
        node.set("coverage", coverage(figure.coverage()));
        return node;
    }

    /** The end of a range, or the number itself: terms of custody are told in days, and not every number is of days. */
    private static BigDecimal end(Figure<?> figure, Object end) {
        return figure.hasRange() ? Plain.number(end) : figure.number();
    }

    private static Claim headline(Figure<?> figure) {
        return figure.id().equals(DrugMeasures.VALUE.id()) ? figure.moreThan() : figure.rounded();
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

    static ObjectNode coverage(Coverage coverage) {
        ObjectNode node = NODES.objectNode();
        node.put("seen", coverage.seen());
        node.put("full", coverage.full());
        node.put("partial", coverage.partial());
        node.put("none", coverage.none());
        ObjectNode gaps = node.putObject("gaps");
        coverage.gaps().forEach((gap, count) -> gaps.put(name(gap), count));
        return node;
    }

    /** For which months and from which forces a whole answer has any record. */
    static ObjectNode extent(Summary summary) {
        Coverage coverage = summary.figure(DrugMeasures.SEIZURES).coverage();
        ObjectNode node = NODES.objectNode();
        ArrayNode months = node.putArray("months");
        coverage.months().forEach(month -> months.add(month.toString()));
        ArrayNode sources = node.putArray("sources");
        coverage.sources().forEach(force -> sources.add(force.value()));
        return node;
    }

    /** What became of a figure from the year before. */
    static ObjectNode change(Change<?> change) {
        ObjectNode node = NODES.objectNode();
        boolean known = change.now().hasValue() && change.before().hasValue();
        node.put(
                "difference",
                known
                        ? Plain.digits(
                                change.now().number().subtract(change.before().number()))
                        : null);
        node.put("difference_in_words", change.differenceInWords());
        node.put("growth", change.growth().map(Ratio::toString).orElse(null));
        node.put(
                "growth_percent",
                change.growth().map(ratio -> ratio.percent(1).toPlainString()).orElse(null));
        ArrayNode unlike = node.putArray("unlike");
        change.unlike()
                .forEach(reason ->
                        unlike.addObject().put("reason", name(reason.reason())).put("sentence", reason.sentence()));
        return node;
    }

    /** The name of a constant as it stands in JSON. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
