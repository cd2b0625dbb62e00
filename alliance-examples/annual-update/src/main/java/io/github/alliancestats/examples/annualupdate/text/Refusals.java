package io.github.alliancestats.examples.annualupdate.text;

import io.github.alliancestats.stats.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why like would not be set against like: each reason, and for which figures. */
final class Refusals {

    private final List<String> all = new ArrayList<>();
    private final Map<String, List<String>> refused = new LinkedHashMap<>();

    /** Notes a figure, whether it is refused or not. */
    void note(Change<?> change) {
        String name = change.now().measure().name();
        all.add(name);
        change.comparabilityIssues()
                .forEach(issue -> refused.computeIfAbsent(issue.sentence(), sentence -> new ArrayList<>())
                        .add(name));
    }

    void write(Page page) {
        if (!refused.isEmpty()) {
            page.heading("Not compared with the year before");
            page.line("Like would not be set against like:");
            refused.forEach((sentence, names) -> page.line("  " + figures(names) + ": " + sentence));
        }
    }

    /** The names of figures, or those of the others where these are fewer. */
    private String figures(List<String> names) {
        List<String> others = new ArrayList<>(all);
        others.removeAll(names);
        if (others.isEmpty()) {
            return "Every figure";
        }
        return others.size() < names.size()
                ? "Every figure but " + String.join("; ", others)
                : String.join("; ", names);
    }
}
