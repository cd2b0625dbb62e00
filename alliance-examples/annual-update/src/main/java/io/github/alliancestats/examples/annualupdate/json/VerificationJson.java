package io.github.alliancestats.examples.annualupdate.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alliancestats.examples.annualupdate.update.Verification;

/** Whether the records bear a manifest out, as one JSON document. */
public final class VerificationJson {

    private VerificationJson() {}

    public static String of(Verification verification) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("borne_out", verification.holds());
        ArrayNode all = document.putArray("differences");
        verification.differences().forEach(all::add);
        return JsonDocument.text(document);
    }
}
