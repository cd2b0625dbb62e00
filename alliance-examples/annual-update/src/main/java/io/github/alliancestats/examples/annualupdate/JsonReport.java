package io.github.alliancestats.examples.annualupdate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import io.github.alliancestats.stats.ReportingPeriod;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * The update as one JSON document. Money and quantities are strings of plain decimal digits, so that no reader
 * rounds them; counts are numbers.
 */
final class JsonReport {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final Update update;

    private JsonReport(Update update) {
        this.update = update;
    }

    /** The document, with a line feed at its end. */
    static String of(Update update) {
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        try {
            return MAPPER.writer(printer).writeValueAsString(new JsonReport(update).document()) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON can always be written", e);
        }
    }

    private ObjectNode document() {
        ObjectNode document = NODES.objectNode();
        document.put("title", update.title());
        document.put("illustrative", update.exports().illustrative());
        document.set("scope", scope());
        document.set("this_year", year(update.now(), Headline.ofThisYear(update.now())));
        document.set("last_year", year(update.before(), Headline.ofLastYear(update.before())));
        document.set("tables", tables());
        document.set("comparison", comparison());
        document.set("account", AccountJson.of(update));
        return document;
    }

    private ObjectNode scope() {
        StatsQuery query = update.now().query();
        ObjectNode scope = NODES.objectNode();
        scope.put("umbrella", query.umbrella().map(OperationId::value).orElse(null));
        ArrayNode operations = scope.putArray("operations");
        update.operations().forEach(operation -> operations.add(operation(operation)));
        scope.put(
                "currency",
                query.rates().map(rates -> rates.target().getCurrencyCode()).orElse(null));
        scope.put("basis", query.basis().map(Object::toString).orElse(null));
        scope.put("zone", query.zone().getId());
        scope.put("law", query.law().name());
        return scope;
    }

    private static ObjectNode operation(Operation operation) {
        ObjectNode node = NODES.objectNode();
        node.put("id", operation.id().value());
        node.put("name", operation.name());
        node.put("parent", operation.parent().map(OperationId::value).orElse(null));
        return node;
    }

    private static ObjectNode year(Summary summary, List<Headline> headlines) {
        ObjectNode year = NODES.objectNode();
        year.set("period", period(summary.period()));
        ArrayNode lines = year.putArray("headlines");
        headlines.forEach(headline -> lines.add(headline.text()));
        year.set("figures", FigureJson.all(summary));
        return year;
    }

    private static ObjectNode period(ReportingPeriod period) {
        ObjectNode node = NODES.objectNode();
        node.put("name", period.toString());
        node.put("first_day", period.start().toString());
        node.put("last_day", period.lastDay().toString());
        return node;
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
        row.put("key", drugClass.name().toLowerCase(Locale.ROOT));
        row.put("name", drugClass.toString());
    }

    private void putOperation(OperationId id, ObjectNode row) {
        row.put("key", id.value());
        row.put(
                "name",
                update.exports().operations().find(id).map(Operation::name).orElse(null));
    }

    private ObjectNode comparison() {
        ObjectNode comparison = NODES.objectNode();
        for (Measure<?> measure : update.now().query().measures()) {
            comparison.set(measure.id(), FigureJson.change(update.comparison().change(measure)));
        }
        return comparison;
    }
}
