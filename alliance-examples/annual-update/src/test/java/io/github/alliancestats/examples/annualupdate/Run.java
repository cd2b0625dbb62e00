package io.github.alliancestats.examples.annualupdate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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
        for (JsonNode section : json().get("sections")) {
            if (section.get("figures").has(id)) {
                return section.get("figures").get(id);
            }
        }
        throw new AssertionError("no section has " + id);
    }

    /** All figures of the update, each with its two years and its change. */
    List<JsonNode> allTold() {
        List<JsonNode> all = new ArrayList<>();
        json().get("sections").forEach(section -> section.get("figures").forEach(all::add));
        return all;
    }

    List<String> errLines() {
        return err.lines().toList();
    }
}
