package io.github.alliancestats.examples.annualupdate.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alliancestats.claims.Verdict;
import java.util.List;
import java.util.Locale;

/** The verdicts on a drafted text as one JSON document. */
public final class CheckJson {

    private CheckJson() {}

    public static String of(List<Verdict> verdicts) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ArrayNode all = document.putArray("verdicts");
        verdicts.forEach(verdict -> all.add(verdict(verdict)));
        return JsonDocument.text(document);
    }

    private static ObjectNode verdict(Verdict verdict) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("words", verdict.words());
        node.put("at", verdict.start());
        node.put("outcome", name(verdict.outcome()));
        node.put("number_holds", verdict.numberHolds());
        node.put("figure", verdict.figure().map(figure -> figure.id()).orElse(null));
        node.put("exactly", verdict.figure().map(figure -> figure.text()).orElse(null));
        ArrayNode findings = node.putArray("findings");
        for (Verdict.Finding finding : verdict.findings()) {
            ObjectNode found = findings.addObject();
            found.put("reason", name(finding.reason()));
            found.put("fault", finding.fault());
            found.put("sentence", finding.sentence());
        }
        return node;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
