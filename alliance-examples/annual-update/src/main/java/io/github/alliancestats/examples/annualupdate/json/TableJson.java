package io.github.alliancestats.examples.annualupdate.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.examples.annualupdate.update.Table;
import io.github.alliancestats.examples.annualupdate.update.Update;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.Population;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.reference.Operation;
import io.github.alliancestats.stats.Breakdown;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Summary;
import java.util.Optional;

/**
 * Figures broken down, as JSON: the row of each key, that of what has no key, and the whole.
 *
 * @param <K> the type of key
 */
final class TableJson<K extends Comparable<? super K>> {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Table<K> table;
    private final Update update;

    TableJson(Table<K> table, Update update) {
        this.table = table;
        this.update = update;
    }

    ObjectNode node() {
        Breakdown<K> breakdown = update.now().by(table.dimension());
        ObjectNode node = NODES.objectNode();
        ArrayNode rows = node.putArray("rows");
        breakdown.rows().forEach((key, summary) -> {
            ObjectNode row = rows.addObject();
            row.put("key", key(key));
            row.put("name", name(key));
            fill(row, summary);
            if (table.perThousand()) {
                perThousand(row, key, summary);
            }
        });
        fill(node.putObject("none"), breakdown.notStated());
        fill(node.putObject("total"), breakdown.total());
        return node;
    }

    private void fill(ObjectNode row, Summary summary) {
        row.put("records", summary.included());
        ObjectNode figures = row.putObject("figures");
        for (Measure<?> measure : table.measures()) {
            figures.set(measure.id(), FigureJson.figure(summary.figure(measure)));
        }
    }

    private void perThousand(ObjectNode row, K key, Summary summary) {
        Optional<Population> people =
                Optional.ofNullable(update.inquiry().populations().get(key.toString()));
        row.put("people", people.map(Population::people).orElse(null));
        ObjectNode rates = row.putObject("per_thousand");
        for (Measure<?> measure : table.measures()) {
            Figure<?> figure = summary.figure(measure);
            people.flatMap(figure::perThousand).ifPresent(ratio -> {
                ObjectNode rate = rates.putObject(measure.id());
                rate.put("fraction", ratio.toString());
                rate.put("decimal", ratio.decimal(Table.DECIMALS).toPlainString());
            });
        }
    }

    private static String key(Object key) {
        if (key instanceof Drug drug) {
            return drug.id();
        }
        return key instanceof Enum<?> constant ? FigureJson.name(constant) : key.toString();
    }

    private String name(Object key) {
        return key instanceof OperationId id
                ? update.inquiry()
                        .exports()
                        .operations()
                        .find(id)
                        .map(Operation::name)
                        .orElse(id.value())
                : key.toString();
    }
}
