package io.github.alliancestats.examples.annualupdate.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alliancestats.examples.annualupdate.figures.Plain;
import io.github.alliancestats.examples.annualupdate.update.HomeOfficeReturn;
import io.github.alliancestats.examples.annualupdate.update.HomeOfficeReturn.Row;
import io.github.alliancestats.examples.annualupdate.update.Update;
import io.github.alliancestats.stats.Figure;
import java.math.BigDecimal;
import java.util.Optional;

/** The Home Office return as JSON. Only drugs have quantities: those of different drugs have no meaningful sum. */
final class ReturnJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ReturnJson() {}

    static ObjectNode of(HomeOfficeReturn told, Update update) {
        ObjectNode node = NODES.objectNode();
        node.put("title", update.titleOfReturn());
        node.set("period", JsonDocument.period(told.period()));
        seizures(node.putObject("total"), told.total());
        ArrayNode classes = node.putArray("classes");
        told.classes().forEach((drugClass, seizures) -> {
            ObjectNode one = classes.addObject();
            one.put("class", FigureJson.name(drugClass));
            one.put("name", drugClass.toString());
            seizures(one, seizures);
        });
        ArrayNode rows = node.putArray("rows");
        told.rows().forEach(row -> rows.add(row(row)));
        return node;
    }

    private static ObjectNode row(Row row) {
        ObjectNode node = NODES.objectNode();
        node.put("class", FigureJson.name(row.drugClass()));
        node.put("drug", row.drug().id());
        node.put("name", row.drug().toString());
        seizures(node, row.seizures());
        node.set("kilograms", number(row.mass(), row.kilograms()));
        node.set("thousand_doses", number(row.doses(), row.thousandDoses()));
        node.set("plants", number(row.plants(), Optional.of(row.plants().number())));
        return node;
    }

    private static void seizures(ObjectNode node, Figure<Long> seizures) {
        node.set("seizures", number(seizures, Optional.of(seizures.number())));
    }

    /** A number in the unit of the layout, and the records for which it is known. */
    private static ObjectNode number(Figure<?> figure, Optional<BigDecimal> number) {
        ObjectNode node = NODES.objectNode();
        node.put("state", FigureJson.name(figure.state()));
        node.put(
                "value",
                number.filter(known -> Plain.isShown(figure)).map(Plain::digits).orElse(null));
        node.set("completeness", FigureJson.completeness(figure.completeness()));
        return node;
    }
}
