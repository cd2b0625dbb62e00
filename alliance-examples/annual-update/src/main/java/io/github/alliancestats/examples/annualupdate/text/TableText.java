package io.github.alliancestats.examples.annualupdate.text;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.examples.annualupdate.figures.Words;
import io.github.alliancestats.examples.annualupdate.update.Table;
import io.github.alliancestats.examples.annualupdate.update.Table.Panel;
import io.github.alliancestats.examples.annualupdate.update.Table.Row;
import io.github.alliancestats.examples.annualupdate.update.Update;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.Population;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.stats.Breakdown;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Summary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Figures broken down, as tables of text.
 *
 * @param <K> the type of key
 */
public final class TableText<K extends Comparable<? super K>> {

    private final Table<K> table;
    private final Update update;
    private final Page page;
    private final Breakdown<K> breakdown;
    private final Map<K, Summary> keyed;

    TableText(Table<K> table, Update update, Page page) {
        this.table = table;
        this.update = update;
        this.page = page;
        this.breakdown = update.now().by(table.dimension());
        this.keyed = breakdown.rows();
    }

    /** Writes nothing where no record says what it would be broken down by. */
    void write() {
        if (!table.isSaid(update)) {
            return;
        }
        table.panels().forEach(this::panel);
        if (table.perThousand()) {
            table.panels().forEach(this::perThousand);
        }
    }

    private void panel(Panel panel) {
        page.subheading(panel.title());
        List<Row> rows = table.rows(update, panel);
        List<Measure<?>> measures = panel.measures().stream()
                .filter(measure -> !isQuantity(measure))
                .toList();
        List<Measure<?>> quantities =
                panel.measures().stream().filter(this::isQuantity).toList();
        List<String> headings = new ArrayList<>(List.of(table.key()));
        measures.forEach(measure -> headings.addAll(headings(measure)));
        if (!quantities.isEmpty()) {
            headings.add("Quantities");
        }
        TextTable text = new TextTable(headings.toArray(String[]::new));
        for (Row row : rows) {
            List<String> cells = new ArrayList<>(List.of("  ".repeat(row.depth()) + row.name()));
            measures.forEach(measure -> cells.addAll(cells(row.summary(), measure)));
            if (!quantities.isEmpty()) {
                cells.add(Words.quantities(row.summary(), quantities));
            }
            text.add(cells.toArray(String[]::new));
        }
        page.table(text);
        measures.forEach(measure -> known(measure, rows));
        boolean isBesideOthers = rows.stream()
                .anyMatch(row -> panel.measures().stream()
                        .anyMatch(measure -> row.summary().figure(measure).lacksOnlyKeys()));
        if (isBesideOthers) {
            page.note(Table.REST);
        }
    }

    private boolean isQuantity(Measure<?> measure) {
        return breakdown.total().figure(measure).known() instanceof Quantity;
    }

    private boolean isRange(Measure<?> measure) {
        return breakdown.total().figure(measure).hasRange();
    }

    private List<String> headings(Measure<?> measure) {
        String heading = measure.name() + ">";
        return isRange(measure) ? List.of(heading, "Low>", "High>") : List.of(heading);
    }

    private List<String> cells(Summary row, Measure<?> measure) {
        Figure<?> figure = row.figure(measure);
        return isRange(measure)
                ? List.of(
                        Words.ifKnown(figure, figure.known()),
                        Words.ifKnown(figure, figure.low()),
                        Words.ifKnown(figure, figure.high()))
                : List.of(Words.ifKnown(figure, figure.known()));
    }

    /** Of how many records a figure is known, in the rows where that is not all of them. */
    private void known(Measure<?> measure, List<Row> rows) {
        List<String> known = new ArrayList<>();
        for (Row row : rows) {
            Figure<?> figure = row.summary().figure(measure);
            if (figure.state() != FigureState.COMPLETE && !figure.lacksOnlyKeys()) {
                known.add(row.name() + " " + Words.known(figure));
            }
        }
        if (!known.isEmpty()) {
            page.note(measure.name() + " known for: " + String.join("; ", known) + ".");
        }
    }

    /** The counts, where it is known how many people live there. */
    private void perThousand(Panel panel) {
        List<Measure<?>> counts =
                panel.measures().stream().filter(this::isCount).toList();
        List<String> headings = new ArrayList<>(List.of(table.key(), "People>"));
        counts.forEach(measure -> headings.add(measure.name() + ">"));
        TextTable text = new TextTable(headings.toArray(String[]::new));
        Set<String> sources = new LinkedHashSet<>();
        keyed.forEach((key, row) -> {
            Population people = update.inquiry().populations().get(key.toString());
            if (people != null) {
                List<String> cells = new ArrayList<>(List.of(Table.name(key, row), Words.count(people.people())));
                counts.forEach(
                        measure -> cells.add(Words.ratio(row.figure(measure).perThousand(people), Table.DECIMALS)));
                text.add(cells.toArray(String[]::new));
                sources.add("People on " + people.day() + ": " + people.source() + ".");
            }
        });
        if (!sources.isEmpty()) {
            page.subheading(panel.title() + " for each thousand people");
            page.table(text);
            page.note(sources.toArray(String[]::new));
        }
    }

    private boolean isCount(Measure<?> measure) {
        return breakdown.total().figure(measure).known() instanceof Long;
    }
}
