package io.github.alliancestats.examples.annualupdate.publication;

import io.github.alliancestats.disclosure.Marker;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.examples.annualupdate.figures.Plain;
import io.github.alliancestats.examples.annualupdate.figures.Words;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Cell;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Chart;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Column;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Row;
import io.github.alliancestats.examples.annualupdate.update.Section;
import io.github.alliancestats.examples.annualupdate.update.Table;
import io.github.alliancestats.examples.annualupdate.update.Table.Panel;
import io.github.alliancestats.examples.annualupdate.update.Update;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The figures of the year broken down, as a table that may be published. */
final class BrokenDown {

    /** A value of a figure: itself, or one end of a range. */
    private record Told(Measure<?> measure, Column column, Function<Figure<?>, Object> value) {}

    private final Section section;
    private final Table<?> table;
    private final Panel panel;
    private final Update update;
    private final PeopleGuard guard;
    private final List<Told> columns = new ArrayList<>();
    private final List<Table.Row> rows;

    private BrokenDown(Section section, Table<?> table, Panel panel, Update update, PeopleGuard guard) {
        this.section = section;
        this.table = table;
        this.panel = panel;
        this.update = update;
        this.guard = guard;
        this.rows = table.rows(update, panel);
        panel.measures().forEach(this::addColumns);
    }

    /** Empty where no record says what it would be broken down by. */
    static List<PublicTable> of(Section section, Table<?> table, Update update, PeopleGuard guard) {
        return table.isSaid(update)
                ? table.panels().stream()
                        .map(panel -> new BrokenDown(section, table, panel, update, guard).table())
                        .toList()
                : List.of();
    }

    private void addColumns(Measure<?> measure) {
        Figure<?> total = update.now().figure(measure);
        String unit = Cells.unit(total);
        if (isQuantity(total) && total.completeness().known() == 0) {
            return; // nothing was measured in this unit
        }
        add(measure, measure.id(), measure.name(), unit, Figure::known);
        if (rows.stream().anyMatch(row -> row.summary().figure(measure).hasRange())) {
            add(measure, measure.id() + " low", measure.name() + ", low", unit, Figure::low);
            add(measure, measure.id() + " high", measure.name() + ", high", unit, Figure::high);
        }
    }

    private static boolean isQuantity(Figure<?> figure) {
        return figure.known() instanceof Quantity;
    }

    private void add(Measure<?> measure, String id, String heading, String unit, Function<Figure<?>, Object> value) {
        String period = update.now().period().toString();
        columns.add(new Told(measure, new Column(id, heading, unit, period), value));
    }

    private PublicTable table() {
        List<Row> told = rows.stream().map(this::row).toList();
        return new PublicTable(
                section.id() + "-" + Slug.of(panel.title()),
                section.title(),
                panel.title(),
                table.key(),
                columns.stream().map(Told::column).toList(),
                told,
                notes(),
                charts(told));
    }

    private Row row(Table.Row row) {
        return new Row(
                name(row),
                row.isTotal(),
                columns.stream().map(told -> cell(told, row)).toList());
    }

    private Cell cell(Told told, Table.Row row) {
        if (PeopleGuard.isGuarded(told.measure())) {
            // one state for all rows: a state by row could disclose a record without a name
            Cell cell = guard.cell(table, told.measure(), row);
            return isIncompleteColumn(told.measure()) ? cell.partial() : cell;
        }
        Figure<?> figure = row.summary().figure(told.measure());
        boolean inOtherUnits = isQuantity(figure)
                && Plain.isShown(figure)
                && figure.completeness().known() == 0;
        return inOtherUnits
                ? Cells.marker(Marker.NOT_APPLICABLE)
                : Cells.of(figure, told.value().apply(figure));
    }

    /** A key may be called what the row without one is called, and no two rows may bear one name. */
    private String name(Table.Row row) {
        boolean nameless = row.key().isEmpty() && !row.isTotal();
        boolean taken = rows.stream()
                .anyMatch(other -> !other.key().isEmpty() && other.name().equals(row.name()));
        return nameless && taken ? row.name() + " (none given)" : row.name();
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        List<String> incomplete = new ArrayList<>();
        for (Measure<?> measure : panel.measures()) {
            if (guard.isWithheld(table, measure)) {
                notes.add(measure.name() + " are withheld: " + whyWithheld(measure));
            } else if (!PeopleGuard.isGuarded(measure)
                    && !isQuantity(update.now().figure(measure))) {
                known(measure, notes);
            } else if (isIncompleteColumn(measure)) {
                incomplete.add(measure.name());
            }
        }
        if (rows.stream().anyMatch(this::lacksOnlyKeys)) {
            notes.add(Table.REST);
        }
        if (!incomplete.isEmpty()) {
            notes.add("Not complete: " + String.join(", ", incomplete) + ".");
        }
        return notes;
    }

    private boolean lacksOnlyKeys(Table.Row row) {
        return columns.stream()
                .anyMatch(told -> figure(row.summary(), told.measure()).lacksOnlyKeys());
    }

    /** Returns whether a measure has a column, in which any number is of the known part. */
    private boolean isIncompleteColumn(Measure<?> measure) {
        return columns.stream().anyMatch(told -> told.measure().equals(measure))
                && rows.stream().anyMatch(row -> isPartial(figure(row.summary(), measure)));
    }

    /** Returns whether a figure lacks more than the records of the row without a key. */
    private static boolean isPartial(Figure<?> figure) {
        return figure.state() == FigureState.PARTIAL && !figure.lacksOnlyKeys();
    }

    private static String whyWithheld(Measure<?> measure) {
        return measure.tellsOfSources()
                ? "they could reveal who told the police."
                : "it can't be shown that none of the small counts could be worked out.";
    }

    /** Of how many records a figure is known, in the rows where that is not all of them. */
    private void known(Measure<?> measure, List<String> notes) {
        String known = rows.stream()
                .filter(row -> figure(row.summary(), measure).state() != FigureState.COMPLETE)
                .filter(row -> !figure(row.summary(), measure).lacksOnlyKeys())
                .map(row -> row.name() + " " + Words.known(figure(row.summary(), measure)))
                .collect(Collectors.joining("; "));
        if (!known.isEmpty()) {
            notes.add(measure.name() + " known for: " + known + ".");
        }
    }

    private static Figure<?> figure(Summary row, Measure<?> measure) {
        return row.figure(measure);
    }

    /** The first column is drawn: over time as a line, else as bars. */
    private List<Chart> charts(List<Row> told) {
        boolean months = table.dimension().equals(Dimension.MONTH);
        long parts = told.stream().filter(row -> !row.isTotal()).count();
        boolean numbers =
                told.stream().anyMatch(row -> row.cells().get(0).number().isPresent());
        if (parts < 2 || !numbers) {
            return List.of();
        }
        String title = panel.title() + ": " + columns.get(0).column().heading();
        Chart.Kind kind = months ? Chart.Kind.LINE : Chart.Kind.BARS;
        return List.of(new Chart(kind, 0, title, description(told, months)));
    }

    private String description(List<Row> told, boolean months) {
        String values = told.stream()
                .filter(row -> !row.isTotal())
                .map(row -> row.key() + " " + row.cells().get(0).text())
                .collect(Collectors.joining(", "));
        Column column = columns.get(0).column();
        return (months ? "A line of " : "Bars of ") + column.heading() + " in " + column.period() + ": " + values + ".";
    }
}
