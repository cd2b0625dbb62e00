package io.github.alliancestats.examples.annualupdate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One run of the program: its exit status and what it printed. */
record Run(int status, String out, String err) {

    static Run with(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = AnnualUpdate.run(
                args,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    JsonNode json() {
        try {
            return new ObjectMapper().readTree(out);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not one JSON document: " + out, e);
        }
    }

    /** A figure of the update, in whatever section it stands: its two years and its change. */
    JsonNode told(String id) {
        JsonNode told = toldById().get(id);
        if (told == null) {
            throw new AssertionError("no section has " + id);
        }
        return told;
    }

    /** All figures of the update, each with its two years and its change. */
    List<JsonNode> allTold() {
        return List.copyOf(toldById().values());
    }

    /** All figures of the update by their ids. Each call reads the whole document. */
    Map<String, JsonNode> toldById() {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        json().get("sections")
                .forEach(section -> section.get("figures")
                        .properties()
                        .forEach(figure -> all.merge(figure.getKey(), figure.getValue(), (one, other) -> {
                            throw new AssertionError("two sections have " + figure.getKey());
                        })));
        return all;
    }

    List<String> errLines() {
        return err.lines().toList();
    }
}
