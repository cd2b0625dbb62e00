package io.github.alliancestats.examples.annualupdate.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alliancestats.examples.annualupdate.update.Revised;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.stats.Revision;
import io.github.alliancestats.stats.Revision.RevisedRecord;

/** What became of a year's figures from one moment to another, as one JSON document. */
public final class RevisionsJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RevisionsJson() {}

    public static String of(Revised revised) {
        ObjectNode document = JsonDocument.about(revised.inquiry(), revised.title());
        document.set("period", JsonDocument.period(revised.inquiry().question().period()));
        document.put("before_as_at", revised.earlier().instant().toString());
        document.put("after_as_at", revised.later().instant().toString());
        ObjectNode figures = document.putObject("figures");
        for (Measure<?> measure : revised.measures()) {
            figures.set(measure.id(), revision(revised.revisions().of(measure)));
        }
        JsonDocument.putNotSupplied(document, revised.notSupplied());
        ObjectNode account = document.putObject("account");
        account.set("before", AccountJson.records(revised.revisions().before()));
        account.set("after", AccountJson.records(revised.revisions().after()));
        return JsonDocument.text(document);
    }

    private static ObjectNode revision(Revision<?> revision) {
        ObjectNode node = NODES.objectNode();
        node.set("before", FigureJson.figure(revision.before()));
        node.set("after", FigureJson.figure(revision.after()));
        FigureJson.put(node, "difference", revision.difference());
        ObjectNode reasons = node.putObject("reasons");
        revision.reasons()
                .forEach((reason, difference) -> FigureJson.put(reasons, FigureJson.name(reason), difference));
        ArrayNode records = node.putArray("records");
        revision.records().forEach(record -> records.add(record(record)));
        return node;
    }

    private static ObjectNode record(RevisedRecord<?> record) {
        ObjectNode node = AccountJson.record(record.kind(), record.id());
        node.put("reason", FigureJson.name(record.reason()));
        FigureJson.put(node, "difference", record.difference());
        return node;
    }
}
