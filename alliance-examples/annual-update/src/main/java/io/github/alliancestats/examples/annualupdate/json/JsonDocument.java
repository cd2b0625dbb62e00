package io.github.alliancestats.examples.annualupdate.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alliancestats.examples.annualupdate.update.Inquiry;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.reference.Operation;
import io.github.alliancestats.stats.StatsQuery;
import java.time.Instant;
import java.util.List;

/**
 * What all JSON documents have in common. The numbers of figures are strings of plain decimal digits, so that no
 * reader rounds them; how many records or rows there are is a number.
 */
public final class JsonDocument {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private JsonDocument() {}

    /** A document that so far says only what was asked. */
    static ObjectNode about(Inquiry inquiry, String title) {
        ObjectNode document = NODES.objectNode();
        document.put("title", title);
        document.put("illustrative", inquiry.exports().illustrative());
        document.set("scope", scope(inquiry));
        return document;
    }

    /** The text of a document, with a line feed at its end. */
    public static String text(ObjectNode document) {
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        try {
            return MAPPER.writer(printer).writeValueAsString(document) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON can always be written", e);
        }
    }

    /** Names the kinds of record that were not supplied, if there are any. */
    static void putNotSupplied(ObjectNode document, List<String> names) {
        if (!names.isEmpty()) {
            ArrayNode notSupplied = document.putArray("not_supplied");
            names.forEach(notSupplied::add);
        }
    }

    private static ObjectNode scope(Inquiry inquiry) {
        StatsQuery query = inquiry.question();
        ObjectNode scope = NODES.objectNode();
        scope.put("umbrella", query.umbrella().map(OperationId::value).orElse(null));
        ArrayNode operations = scope.putArray("operations");
        inquiry.operations().forEach(operation -> operations.add(operation(operation)));
        scope.put(
                "currency",
                query.rates().map(rates -> rates.target().getCurrencyCode()).orElse(null));
        scope.put("basis", query.basis().map(Object::toString).orElse(null));
        scope.put("zone", query.zone().getId());
        scope.put("law", query.law().name());
        scope.put("rules", query.rules());
        scope.put("as_at", query.asAt().map(Instant::toString).orElse(null));
        scope.put("industrial", inquiry.choices().industrial());
        scope.put("jailed", inquiry.choices().jailed());
        scope.put("status", query.status().toString());
        return scope;
    }

    private static ObjectNode operation(Operation operation) {
        ObjectNode node = NODES.objectNode();
        node.put("id", operation.id().value());
        node.put("name", operation.name());
        node.put("parent", operation.parent().map(OperationId::value).orElse(null));
        return node;
    }

    static ObjectNode period(ReportingPeriod period) {
        ObjectNode node = NODES.objectNode();
        node.put("name", period.toString());
        node.put("first_day", period.start().toString());
        node.put("last_day", period.lastDay().toString());
        return node;
    }
}
