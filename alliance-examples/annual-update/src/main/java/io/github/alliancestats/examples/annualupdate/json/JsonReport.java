package io.github.alliancestats.examples.annualupdate.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alliancestats.examples.annualupdate.update.Headline;
import io.github.alliancestats.examples.annualupdate.update.Update;
import io.github.alliancestats.stats.Summary;
import java.util.List;

/** The update as one JSON document. */
public final class JsonReport {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Update update;

    private JsonReport(Update update) {
        this.update = update;
    }

    public static String of(Update update) {
        return JsonDocument.text(new JsonReport(update).document());
    }

    private ObjectNode document() {
        ObjectNode document = JsonDocument.about(update.inquiry(), update.title());
        document.set("this_year", year(update.now(), update.headlinesNow()));
        document.set("last_year", year(update.before(), update.headlinesBefore()));
        JsonDocument.putNotSupplied(document, update.notSupplied());
        ObjectNode sections = document.putObject("sections");
        update.sections().forEach(section -> sections.set(section.id(), SectionJson.of(section, update)));
        update.homeOffice().ifPresent(told -> document.set("home_office_return", ReturnJson.of(told, update)));
        document.set("account", AccountJson.of(update));
        return document;
    }

    private static ObjectNode year(Summary summary, List<Headline> headlines) {
        ObjectNode year = NODES.objectNode();
        year.set("period", JsonDocument.period(summary.period()));
        year.set("coverage", FigureJson.extent(summary));
        ArrayNode lines = year.putArray("headlines");
        headlines.forEach(headline -> lines.add(headline.text()));
        return year;
    }
}
