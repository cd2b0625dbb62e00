package io.github.alliancestats.examples.annualupdate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.record.Operation;
import io.github.alliancestats.record.OperationId;
import io.github.alliancestats.stats.Breakdown;
import io.github.alliancestats.stats.Change;
import io.github.alliancestats.stats.Claim;
import io.github.alliancestats.stats.Coverage;
import io.github.alliancestats.stats.Dimension;
import io.github.alliancestats.stats.Exclusion;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Measure;
import io.github.alliancestats.stats.ReportingPeriod;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javax.money.MonetaryAmount;

/**
 * The update as one JSON document. Money and quantities are strings of plain decimal digits, so that no reader
 * rounds them; counts are numbers.
 */
final class JsonReport {

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
        ObjectNode document = MAPPER.createObjectNode();
        document.put("title", update.title());
        document.put("illustrative", update.exports().illustrative());
        document.set("scope", scope());
        document.set("this_year", year(update.now(), Headline.ofThisYear(update.now())));
        document.set("last_year", year(update.before(), Headline.ofLastYear(update.before())));
        document.set("tables", tables());
        document.set("comparison", comparison());
        document.set("account", account());
        return document;
    }

    private ObjectNode scope() {
        StatsQuery query = update.now().query();
        ObjectNode scope = MAPPER.createObjectNode();
        scope.put("umbrella", query.umbrella().map(OperationId::value).orElse(null));
        ArrayNode operations = scope.putArray("operations");
        update.tree().nodes().forEach(node -> operations.add(operation(node.operation())));
        scope.put(
                "currency",
                query.rates().map(rates -> rates.target().getCurrencyCode()).orElse(null));
        scope.put("basis", query.basis().map(Object::toString).orElse(null));
        scope.put("zone", query.zone().getId());
        scope.put("law", query.law().name());
        return scope;
    }

    private static ObjectNode operation(Operation operation) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", operation.id().value());
        node.put("name", operation.name());
        node.put("parent", operation.parent().map(OperationId::value).orElse(null));
        return node;
    }

    private static ObjectNode year(Summary summary, List<Headline> headlines) {
        ObjectNode year = MAPPER.createObjectNode();
        year.set("period", period(summary.period()));
        ArrayNode lines = year.putArray("headlines");
        headlines.forEach(headline -> lines.add(headline.text()));
        year.set("figures", figures(summary));
        return year;
    }

    private static ObjectNode period(ReportingPeriod period) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("name", period.toString());
        node.put("first_day", period.start().toString());
        node.put("last_day", period.lastDay().toString());
        return node;
    }

    private static ObjectNode figures(Summary summary) {
        ObjectNode figures = MAPPER.createObjectNode();
        for (Measure<?> measure : summary.query().measures()) {
            figures.set(measure.id(), figure(summary.figure(measure)));
        }
        return figures;
    }

    private static ObjectNode figure(Figure<?> figure) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("name", figure.measure().name());
        node.put("unit", unit(figure.value()));
        node.put("basis", figure.basis().map(Object::toString).orElse(null));
        putValue(node, "value", figure.value());
        putValue(node, "low", figure.low());
        figure.typical().ifPresentOrElse(t -> putValue(node, "typical", t), () -> node.putNull("typical"));
        putValue(node, "high", figure.high());
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

    private static void putValue(ObjectNode node, String key, Object value) {
        if (value instanceof Long count) {
            node.put(key, count);
        } else {
            node.put(key, Plain.digits(Plain.number(value)));
        }
    }

    private static ObjectNode coverage(Coverage coverage) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("seen", coverage.seen());
        node.put("full", coverage.full());
        node.put("partial", coverage.partial());
        node.put("none", coverage.none());
        ObjectNode gaps = node.putObject("gaps");
        coverage.gaps().forEach((gap, count) -> gaps.put(gap.name().toLowerCase(Locale.ROOT), count));
        return node;
    }

    private ObjectNode tables() {
        ObjectNode tables = MAPPER.createObjectNode();
        tables.set("drug", table(Dimension.DRUG, JsonReport::putDrug));
        tables.set("drug_class", table(Dimension.DRUG_CLASS, JsonReport::putClass));
        tables.set("operation", table(Dimension.OPERATION, this::putOperation));
        tables.set("month", table(Dimension.MONTH, (month, row) -> row.put("key", month.toString())));
        return tables;
    }

    private <K extends Comparable<? super K>> ObjectNode table(Dimension<K> dimension, BiConsumer<K, ObjectNode> key) {
        Breakdown<K> breakdown = update.now().by(dimension);
        ObjectNode table = MAPPER.createObjectNode();
        ArrayNode rows = table.putArray("rows");
        breakdown.rows().forEach((k, summary) -> {
            ObjectNode row = rows.addObject();
            key.accept(k, row);
            row.put("records", summary.included());
            row.set("figures", figures(summary));
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
        ObjectNode comparison = MAPPER.createObjectNode();
        for (Measure<?> measure : update.now().query().measures()) {
            comparison.set(measure.id(), change(update.comparison().change(measure)));
        }
        return comparison;
    }

    private static ObjectNode change(Change<?> change) {
        ObjectNode node = MAPPER.createObjectNode();
        putValue(node, "this_year", change.now().value());
        putValue(node, "last_year", change.before().value());
        putValue(node, "difference", change.difference());
        node.put("difference_in_words", change.differenceInWords());
        node.put(
                "growth_percent",
                change.growth().map(ratio -> ratio.percent(1).toPlainString()).orElse(null));
        ArrayNode unlike = node.putArray("unlike");
        change.unlike().forEach(unlike::add);
        return node;
    }

    private ObjectNode account() {
        ObjectNode account = MAPPER.createObjectNode();
        account.set("this_year", account(update.now()));
        account.set("last_year", account(update.before()));
        ArrayNode unknown = account.putArray("unknown_operations");
        update.unknownOperations().forEach(id -> unknown.add(id.value()));
        ArrayNode files = account.putArray("files");
        update.exports().files().forEach(file -> files.add(file(file)));
        ArrayNode rejected = account.putArray("rejected");
        update.exports().rejections().forEach(rejection -> rejected.add(rejection(rejection)));
        return account;
    }

    private static ObjectNode account(Summary summary) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("seen", summary.seen());
        node.put("included", summary.included());
        node.put("excluded", summary.exclusions().count());
        node.put("outside", summary.outside());
        ObjectNode reasons = node.putObject("excluded_by_reason");
        for (Exclusion.Reason reason : Exclusion.Reason.values()) {
            reasons.put(reason.toString(), summary.exclusions().count(reason));
        }
        ArrayNode exclusions = node.putArray("exclusions");
        summary.exclusions().list().forEach(exclusion -> exclusions.add(exclusion(exclusion)));
        return node;
    }

    private static ObjectNode exclusion(Exclusion exclusion) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("force", exclusion.id().force().value());
        node.put("id", exclusion.id().value());
        node.put("reason", exclusion.reason().toString());
        node.put("times", exclusion.times());
        node.put("sentence", exclusion.sentence());
        return node;
    }

    private static ObjectNode file(FileAccount file) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("file", file.file());
        node.put("rows_read", file.rowsRead());
        node.put("rows_mapped", file.rowsMapped());
        node.put("rows_rejected", file.rowsRejected());
        node.put("records", file.records());
        return node;
    }

    private static ObjectNode rejection(Rejection rejection) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("file", rejection.file());
        node.put("kind", rejection.kind());
        node.put("id", rejection.id());
        ArrayNode lines = node.putArray("lines");
        rejection.lines().forEach(lines::add);
        ArrayNode faults = node.putArray("faults");
        for (Fault fault : rejection.faults()) {
            ObjectNode one = faults.addObject();
            one.put("line", fault.line());
            one.put("column", fault.column());
            one.put("value", fault.value());
            one.put("expected", fault.expected());
        }
        return node;
    }
}
