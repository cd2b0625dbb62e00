package io.github.alliancestats.examples.annualupdate.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alliancestats.examples.annualupdate.figures.Plain;
import io.github.alliancestats.examples.annualupdate.figures.Sum;
import io.github.alliancestats.examples.annualupdate.update.Inquiry;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.stats.Explanation;
import io.github.alliancestats.stats.Explanation.Contribution;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Summary;

/** Why a figure is what it is, as one JSON document. */
public final class ExplanationJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ExplanationJson() {}

    public static String of(Inquiry inquiry, Measure<?> measure) {
        Summary answer = inquiry.answer(measure);
        Explanation<?> explanation = answer.query().explain(answer.figure(measure), inquiry.extract());
        ObjectNode document = JsonDocument.about(inquiry, inquiry.titleOfExplanation());
        document.set("period", JsonDocument.period(answer.period()));
        document.set("figure", figure(explanation.figure()));
        ArrayNode contributions = document.putArray("contributions");
        explanation.contributions().forEach(contribution -> contributions.add(contribution(contribution)));
        document.set("sum", sum(explanation));
        document.set("account", AccountJson.records(answer));
        return JsonDocument.text(document);
    }

    private static ObjectNode figure(Figure<?> figure) {
        ObjectNode node = NODES.objectNode();
        node.put("sentence", figure.toString());
        node.setAll(FigureJson.figure(figure));
        return node;
    }

    private static ObjectNode contribution(Contribution<?> contribution) {
        ObjectNode node = AccountJson.record(contribution.kind(), contribution.id());
        FigureJson.put(node, "value", contribution.value());
        FigureJson.put(node, "low", contribution.low());
        FigureJson.put(node, "high", contribution.high());
        node.put("gap", contribution.gap().map(FigureJson::name).orElse(null));
        return node;
    }

    private static ObjectNode sum(Explanation<?> explanation) {
        Sum sum = Sum.of(explanation.contributions());
        ObjectNode node = NODES.objectNode();
        node.put("value", Plain.digits(sum.value()));
        node.put("low", Plain.digits(sum.low()));
        node.put("high", Plain.digits(sum.high()));
        return node;
    }
}
