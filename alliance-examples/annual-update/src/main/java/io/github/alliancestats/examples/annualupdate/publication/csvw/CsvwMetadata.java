package io.github.alliancestats.examples.annualupdate.publication.csvw;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alliancestats.disclosure.Marker;
import io.github.alliancestats.examples.annualupdate.json.JsonDocument;
import io.github.alliancestats.examples.annualupdate.publication.Publication;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is in {@link TidyCsv}, for programs: CSV on the Web, by the W3C's Metadata Vocabulary for Tabular Data. Readers
 * look for it beside the CSV, under its name with "-metadata.json" behind it.
 */
public final class CsvwMetadata {

    private static final String CONTEXT = "http://www.w3.org/ns/csvw";
    private static final String LANGUAGE = "en-GB";

    private static final String APOSTROPHE =
            "Text that a spreadsheet could read as a formula has an apostrophe before it.";

    /** A row that bears the name of the total is not the total. */
    private static final List<TidyColumn> KEY =
            List.of(TidyColumn.TABLE, TidyColumn.KEY, TidyColumn.IS_TOTAL, TidyColumn.MEASURE);

    private CsvwMetadata() {}

    /**
     * Makes the metadata.
     *
     * @param publication what is in the CSV
     * @param csv the name of its file, in the same folder
     * @return the bytes of the file: the same ones for an equal publication
     */
    public static byte[] of(Publication publication, String csv) {
        ObjectNode metadata = JsonNodeFactory.instance.objectNode();
        ArrayNode context = metadata.putArray("@context").add(CONTEXT);
        context.addObject().put("@language", LANGUAGE);
        metadata.put("url", csv);
        metadata.put("dc:title", publication.title());
        metadata.put("dc:description", String.join(" ", publication.about()) + " " + APOSTROPHE);
        // what the standard's default is depends on which part of it is read
        metadata.putObject("dialect").put("trim", false);
        ObjectNode schema = metadata.putObject("tableSchema");
        ArrayNode columns = schema.putArray("columns");
        for (TidyColumn column : TidyColumn.values()) {
            columns.add(column(column));
        }
        ArrayNode key = schema.putArray("primaryKey");
        KEY.forEach(column -> key.add(column.toString()));
        return JsonDocument.text(metadata).getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode column(TidyColumn column) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("name", column.toString());
        node.put("titles", column.toString());
        node.put("dc:description", description(column));
        if (column == TidyColumn.MARKER) {
            node.putObject("datatype").put("base", column.datatype()).put("format", markers());
        } else {
            node.put("datatype", column.datatype());
        }
        if (column.required()) {
            node.put("required", true);
        } else {
            node.put("null", "");
        }
        return node;
    }

    private static String description(TidyColumn column) {
        if (column != TidyColumn.MARKER) {
            return column.description();
        }
        String meanings = Arrays.stream(Marker.values())
                .map(marker -> marker.shorthand() + " " + marker.meaning())
                .collect(Collectors.joining("; "));
        return column.description() + ". " + meanings;
    }

    /** A regular expression that matches each. */
    private static String markers() {
        return Arrays.stream(Marker.values())
                .map(marker -> marker.shorthand().replaceAll("[\\[\\]]", "\\\\$0"))
                .collect(Collectors.joining("|"));
    }
}
