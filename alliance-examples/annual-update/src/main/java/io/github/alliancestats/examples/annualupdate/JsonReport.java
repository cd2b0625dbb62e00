package io.github.alliancestats.examples.annualupdate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.record.Operation;
import io.github.alliancestats.record.OperationId;
import io.github.alliancestats.stats.Breakdown;
import io.github.alliancestats.stats.Dimension;
import io.github.alliancestats.stats.Measure;
import io.github.alliancestats.stats.Summary;
import java.util.List;
import java.util.function.BiConsumer;

/** The update as one JSON document. */
final class JsonReport {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Update update;

    private JsonReport(Update update) {
        this.update = update;
    }

    static String of(Update update) {
        return JsonDocument.text(new JsonReport(update).document());
    }

    private ObjectNode document() {
        ObjectNode document = JsonDocument.about(update.inquiry(), update.title());
        document.set("this_year", year(update.now(), Headline.ofThisYear(update.now())));
        document.set("last_year", year(update.before(), Headline.ofLastYear(update.before())));
        document.set("tables", tables());
        document.set("comparison", comparison());
        document.set("account", AccountJson.of(update));
        return document;
    }

    private static ObjectNode year(Summary summary, List<Headline> headlines) {
        ObjectNode year = NODES.objectNode();
        year.set("period", JsonDocument.period(summary.period()));
        year.set("coverage", FigureJson.extent(summary));
        ArrayNode lines = year.putArray("headlines");
        headlines.forEach(headline -> lines.add(headline.text()));
        year.set("figures", FigureJson.all(summary));
        return year;
    }

    private ObjectNode tables() {
        ObjectNode tables = NODES.objectNode();
        tables.set("drug", table(Dimension.DRUG, JsonReport::putDrug));
        tables.set("drug_class", table(Dimension.DRUG_CLASS, JsonReport::putClass));
        tables.set("operation", table(Dimension.OPERATION, this::putOperation));
        tables.set("month", table(Dimension.MONTH, (month, row) -> row.put("key", month.toString())));
        return tables;
    }

    private <K extends Comparable<? super K>> ObjectNode table(Dimension<K> dimension, BiConsumer<K, ObjectNode> key) {
        Breakdown<K> breakdown = update.now().by(dimension);
        ObjectNode table = NODES.objectNode();
        ArrayNode rows = table.putArray("rows");
        breakdown.rows().forEach((k, summary) -> {
            ObjectNode row = rows.addObject();
            key.accept(k, row);
            row.put("records", summary.included());
            row.set("figures", FigureJson.all(summary));
        });
        table.put("records_without_key", breakdown.none().included());
        table.put("records", breakdown.total().included());
        return table;
    }

    private static void putDrug(Drug drug, ObjectNode row) {
        row.put("key", drug.id());
        row.put("name", drug.name());
    }

    private static void putClass(DrugClass drugClass, ObjectNode row) {
        row.put("key", FigureJson.name(drugClass));
        row.put("name", drugClass.toString());
    }

    private void putOperation(OperationId id, ObjectNode row) {
        row.put("key", id.value());
        row.put(
                "name",
                update.inquiry()
                        .exports()
                        .operations()
                        .find(id)
                        .map(Operation::name)
                        .orElse(null));
    }

    private ObjectNode comparison() {
        ObjectNode comparison = NODES.objectNode();
        for (Measure<?> measure : update.now().query().measures()) {
            comparison.set(measure.id(), FigureJson.change(update.comparison().change(measure)));
        }
        return comparison;
    }
}
