package io.github.alliancestats.examples.annualupdate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alliancestats.release.Manifest;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A manifest held against the one that the records make.
 *
 * @param differences a sentence for each entry that differs
 */
record Verification(List<String> differences) {

    static Verification of(Manifest kept, Inquiry inquiry) {
        return new Verification(kept.differencesFrom(Manifest.of(inquiry.answer())));
    }

    boolean holds() {
        return differences.isEmpty();
    }

    String text() {
        if (holds()) {
            return "the records bear it out\n";
        }
        return differences.stream()
                .map(difference -> Printable.line(difference) + "\n")
                .collect(Collectors.joining(
                        "", "not the same in the manifest (here) and from the records (there):\n", ""));
    }

    String json() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("borne_out", holds());
        ArrayNode all = document.putArray("differences");
        differences.forEach(all::add);
        return JsonDocument.text(document);
    }
}
