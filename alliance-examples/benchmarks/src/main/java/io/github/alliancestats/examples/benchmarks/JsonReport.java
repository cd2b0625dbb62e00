package io.github.alliancestats.examples.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The report as JSON, with what each round measured. */
final class JsonReport {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonReport() {}

    static String of(Report report) {
        ObjectNode root = JSON.createObjectNode();
        root.put("date", report.date().toString());
        root.set("machine", JSON.valueToTree(report.machine()));
        root.set("settings", JSON.valueToTree(report.settings()));
        root.put("arrangement", report.arrangement());
        root.put("base", report.base());
        rows(report, report.question(), root.putArray("question"));
        rows(report, report.others(), root.putArray("others"));
        report.firstCalls().ifPresent(medians -> root.set("firstCalls", JSON.valueToTree(medians)));
        root.set("retained", JSON.valueToTree(report.retained()));
        return root.toPrettyString() + "\n";
    }

    private static void rows(Report report, List<Row> rows, ArrayNode array) {
        for (Row row : rows) {
            ObjectNode node = array.addObject();
            node.put("id", row.job().id());
            node.put("what", row.job().what());
            if (row.isMeasured()) {
                node.put("millisMin", row.min());
                node.put("millisMedian", row.median());
                node.put("spread", row.spread());
                node.put("cpuMillisMedian", row.cpuMedian());
                node.put("nanosPerRecord", row.nanosPerRecord());
                node.put("bytesPerRecord", row.bytesPerRecord());
            }
            ratio(report, row, Sample::millis, "ratioToBase", node);
            ratio(report, row, Sample::cpuMillis, "cpuRatioToBase", node);
            ArrayNode samples = node.putArray("rounds");
            row.samples().forEach(sample -> sample.ifPresentOrElse(samples::addPOJO, samples::addNull));
        }
    }

    private static void ratio(Report report, Row row, ToDoubleFunction<Sample> value, String name, ObjectNode node) {
        report.baseRow().ifPresent(base -> row.ratioTo(base, value).ifPresent(ratio -> node.put(name, ratio)));
    }
}
