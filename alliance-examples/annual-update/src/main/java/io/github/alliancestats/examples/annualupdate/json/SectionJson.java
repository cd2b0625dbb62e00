package io.github.alliancestats.examples.annualupdate.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alliancestats.examples.annualupdate.figures.Plain;
import io.github.alliancestats.examples.annualupdate.figures.Words;
import io.github.alliancestats.examples.annualupdate.update.Line;
import io.github.alliancestats.examples.annualupdate.update.Section;
import io.github.alliancestats.examples.annualupdate.update.Update;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.Rate;
import io.github.alliancestats.measure.Ratio;
import io.github.alliancestats.stats.Explanation;
import io.github.alliancestats.stats.Explanation.Contribution;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Summary;
import java.util.Optional;

/** A section as JSON: what it tells of, by the ids of the measures, and the tables by those of the dimensions. */
final class SectionJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Update update;
    private final ObjectNode node = NODES.objectNode();
    private final ObjectNode figures = node.putObject("figures");
    private final ObjectNode rates = node.putObject("rates");
    private final ObjectNode means = node.putObject("means");
    private final ObjectNode medians = node.putObject("medians");
    private final ObjectNode largest = node.putObject("largest");

    private SectionJson(Update update) {
        this.update = update;
    }

    static ObjectNode of(Section section, Update update) {
        SectionJson json = new SectionJson(update);
        json.node.put("title", section.title());
        section.lines().forEach(json::line);
        ObjectNode tables = json.node.putObject("tables");
        section.tables().forEach(table -> tables.set(table.dimension().id(), new TableJson<>(table, update).node()));
        return json.node;
    }

    private void line(Line line) {
        if (line instanceof Line.OfFigure<?> figure) {
            figure(figure);
        } else if (line instanceof Line.OfRate rate) {
            rate(rate);
        } else if (line instanceof Line.OfMean mean) {
            mean(mean);
        } else if (line instanceof Line.OfMedianAndLargest both) {
            medianAndLargest(both.measure());
        }
    }

    private void figure(Line.OfFigure<?> line) {
        ObjectNode both = figures.putObject(line.now().id());
        both.set("this_year", FigureJson.figure(update.now().figure(line.now())));
        both.set("last_year", FigureJson.figure(update.before().figure(line.before())));
        both.set(
                "change",
                line.isOneMeasure() ? FigureJson.change(update.comparison().change(line.now())) : NODES.nullNode());
    }

    private void rate(Line.OfRate line) {
        ObjectNode both = rates.putObject(line.now().part().id());
        both.put("name", line.now().name());
        both.set("this_year", rate(line.now(), update.now()));
        both.set("last_year", rate(line.before(), update.before()));
    }

    private static ObjectNode rate(Rate rate, Summary summary) {
        ObjectNode node = NODES.objectNode();
        node.put("part", rate.part().id());
        node.put("whole", rate.whole().id());
        Optional<Ratio> ratio = summary.rate(rate);
        node.put("fraction", ratio.map(Ratio::toString).orElse(null));
        node.put("percent", ratio.map(exact -> exact.percent(1).toPlainString()).orElse(null));
        return node;
    }

    private void mean(Line.OfMean line) {
        ObjectNode both = means.putObject(line.measure().id());
        both.put("name", line.name());
        both.set("this_year", mean(update.now().figure(line.measure())));
        both.set("last_year", mean(update.before().figure(line.measure())));
    }

    private static ObjectNode mean(Figure<?> figure) {
        ObjectNode node = NODES.objectNode();
        node.put("unit", FigureJson.unit(figure.known()));
        node.put("fraction", figure.mean().map(Ratio::toString).orElse(null));
        node.put("words", Words.mean(figure));
        return node;
    }

    private void medianAndLargest(Measure<?> measure) {
        Explanation<?> now = update.explainNow(measure);
        Explanation<?> before = update.explainBefore(measure);
        ObjectNode median = medians.putObject(measure.id());
        median.set("this_year", median(now));
        median.set("last_year", median(before));
        ObjectNode most = largest.putObject(measure.id());
        most.set("this_year", largest(now));
        most.set("last_year", largest(before));
    }

    private static ObjectNode median(Explanation<?> explanation) {
        ObjectNode node = NODES.objectNode();
        node.put("value", explanation.median().map(Plain::digits).orElse(null));
        node.put("words", Words.median(explanation));
        return node;
    }

    private static ObjectNode largest(Explanation<?> explanation) {
        Optional<? extends Contribution<?>> most = explanation.largest();
        ObjectNode node =
                most.map(one -> AccountJson.record(one.kind(), one.id())).orElseGet(NODES::objectNode);
        node.put(
                "value",
                most.flatMap(Contribution::whole)
                        .map(whole -> Plain.digits(Plain.number(whole)))
                        .orElse(null));
        node.put("words", Words.largest(explanation));
        return node;
    }
}
