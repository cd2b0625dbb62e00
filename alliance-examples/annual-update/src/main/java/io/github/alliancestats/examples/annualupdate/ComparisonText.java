package io.github.alliancestats.examples.annualupdate;

import io.github.alliancestats.stats.Change;
import io.github.alliancestats.stats.Comparison;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A year set against the year before, as text. */
final class ComparisonText {

    private final Comparison comparison;
    private final List<? extends Change<?>> changes;
    private final Page page;

    ComparisonText(Comparison comparison, Page page) {
        this.comparison = comparison;
        this.changes = comparison.now().query().measures().stream()
                .map(comparison::change)
                .toList();
        this.page = page;
    }

    void write() {
        page.heading("Compared with this time last year");
        changes();
        coverage();
        refusals();
    }

    private void changes() {
        TextTable table = new TextTable("", now() + ">", before() + ">", "Change>", "Per cent>");
        for (Change<?> change : changes) {
            boolean like = change.unlike().isEmpty();
            table.add(
                    name(change),
                    Words.value(change.now()),
                    Words.value(change.before()),
                    like ? Words.difference(change) : "not compared",
                    Words.growth(change));
        }
        page.table(table);
        page.note("Of a range its typical value is compared. Where last year's figure is zero there is no percentage.");
    }

    /** Of how many records figures are known, where that is not all of them. */
    private void coverage() {
        TextTable table = new TextTable("Known for", now(), before());
        List<? extends Change<?>> incomplete =
                changes.stream().filter(change -> !isComplete(change)).toList();
        incomplete.forEach(change -> table.add(name(change), Words.known(change.now()), Words.known(change.before())));
        if (!incomplete.isEmpty()) {
            page.blank();
            page.table(table);
        }
    }

    private static boolean isComplete(Change<?> change) {
        return change.now().coverage().isComplete()
                && change.before().coverage().isComplete();
    }

    /** Why like is not compared with like: each reason, and for which figures. */
    private void refusals() {
        Map<String, List<String>> refused = new LinkedHashMap<>();
        for (Change<?> change : changes) {
            change.unlike()
                    .forEach(unlike -> refused.computeIfAbsent(unlike.sentence(), s -> new ArrayList<>())
                            .add(name(change)));
        }
        if (!refused.isEmpty()) {
            page.blank();
            page.line("Not compared, since like would not be set against like:");
            refused.forEach((sentence, names) -> page.line("  " + figures(names) + ": " + sentence));
        }
    }

    private String figures(List<String> names) {
        return names.size() == changes.size() ? "Every figure" : String.join(", ", names);
    }

    private static String name(Change<?> change) {
        return change.now().measure().name();
    }

    private String now() {
        return comparison.now().period().toString();
    }

    private String before() {
        return comparison.before().period().toString();
    }
}
