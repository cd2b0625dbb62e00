package io.github.alliancestats.examples.annualupdate.publication;

import io.github.alliancestats.disclosure.Marker;
import io.github.alliancestats.examples.annualupdate.figures.Words;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Cell;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Column;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Row;
import io.github.alliancestats.examples.annualupdate.update.Line;
import io.github.alliancestats.examples.annualupdate.update.Section;
import io.github.alliancestats.examples.annualupdate.update.Update;
import io.github.alliancestats.measure.Rate;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.stats.Change;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Summary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The figures of a section for both years, in a table for each unit: pounds are never below grams. What needs single
 * records to be told, such as the largest seizure, is not published.
 */
final class FigureTables {

    private static final Map<String, String> TITLES = Map.of(
            Cells.NUMBER,
            "numbers",
            "GBP",
            "amounts in pounds",
            "grams",
            "weight",
            "millilitres",
            "volume",
            "days",
            "terms of custody",
            Cells.PER_CENT,
            "rates");

    private final Section section;
    private final Update update;
    private final PeopleGuard guard;
    private final Map<String, List<Row>> rows = new LinkedHashMap<>();
    private final Map<String, List<String>> notes = new LinkedHashMap<>();

    private FigureTables(Section section, Update update, PeopleGuard guard) {
        this.section = section;
        this.update = update;
        this.guard = guard;
    }

    static List<PublicTable> of(Section section, Update update, PeopleGuard guard) {
        FigureTables tables = new FigureTables(section, update, guard);
        section.lines().forEach(tables::add);
        return tables.tables();
    }

    private void add(Line line) {
        if (line instanceof Line.OfFigure<?> figure) {
            addFigure(figure);
        } else if (line instanceof Line.OfRate rate) {
            addRate(rate);
        }
    }

    private <V> void addFigure(Line.OfFigure<V> line) {
        Figure<V> now = update.now().figure(line.now());
        Figure<V> before = update.before().figure(line.before());
        boolean hidden = guard.hides(now) || guard.hides(before);
        Cell change = Cells.marker(hidden ? Marker.CONFIDENTIAL : Marker.NOT_AVAILABLE);
        Cell growth = change;
        String withheld = hidden ? "" : "; no change is given: the rule of each year has a day of that year";
        if (!hidden && line.isOneMeasure()) {
            Change<V> both = update.comparison().change(line.now());
            change = Cells.difference(both);
            growth = Cells.growth(both);
            withheld = whyWithheld(both, change);
        }
        String unit = TITLES.containsKey(Cells.unit(now)) ? Cells.unit(now) : Cells.NUMBER; // plants and the like
        row(unit, now.measure().name(), cell(now), cell(before), change, growth);
        note(unit, now.measure().name() + ": " + Words.rule(now) + known(now) + known(before) + withheld + ".");
    }

    private static String whyWithheld(Change<?> change, Cell difference) {
        if (difference.number().isPresent()) {
            return "";
        }
        return "; no change is given: the years are not "
                + (change.comparabilityIssues().isEmpty() ? "both complete" : "comparable");
    }

    private Cell cell(Figure<?> figure) {
        return guard.hides(figure) ? Cells.marker(Marker.CONFIDENTIAL) : Cells.of(figure);
    }

    /** Of how many records it is known, where that is not all of them, or only that it is not complete. */
    private String known(Figure<?> figure) {
        if (figure.state() == FigureState.COMPLETE || guard.hides(figure)) {
            return "";
        }
        String known =
                PeopleGuard.tellsHowManyAreKnown(figure) ? figure.completeness().toString() : "not complete";
        return "; " + figure.period() + ": " + known;
    }

    private void addRate(Line.OfRate line) {
        row(Cells.PER_CENT, line.now().name(), rate(line.now(), update.now()), rate(line.before(), update.before()));
        note(
                Cells.PER_CENT,
                line.now().name() + ": " + line.now().part().name() + ", as a part of: "
                        + line.now().whole().name() + ".");
    }

    private Cell rate(Rate rate, Summary answer) {
        boolean hidden = guard.hides(answer.figure(rate.part())) || guard.hides(answer.figure(rate.whole()));
        return hidden
                ? Cells.marker(Marker.CONFIDENTIAL)
                : Cells.percent(answer.rate(rate), answer.figure(rate.whole()));
    }

    private void row(String unit, String name, Cell... cells) {
        rows.computeIfAbsent(unit, u -> new ArrayList<>()).add(new Row(name, false, List.of(cells)));
    }

    private void note(String unit, String sentence) {
        notes.computeIfAbsent(unit, u -> new ArrayList<>()).add(sentence);
    }

    private List<PublicTable> tables() {
        List<PublicTable> tables = new ArrayList<>();
        rows.forEach((unit, told) -> {
            String title = Objects.requireNonNull(TITLES.get(unit));
            tables.add(new PublicTable(
                    section.id() + "-" + Slug.of(title),
                    section.title(),
                    section.title() + ": " + title,
                    "Figure",
                    columns(unit),
                    told,
                    notes.getOrDefault(unit, List.of()),
                    List.of()));
        });
        return tables;
    }

    private List<Column> columns(String unit) {
        String now = update.now().period().toString();
        String before = update.before().period().toString();
        Column first = new Column("now", now, unit, now);
        Column second = new Column("before", before, unit, before);
        if (unit.equals(Cells.PER_CENT)) {
            return List.of(first, second);
        }
        String both = before + " to " + now;
        return List.of(
                first,
                second,
                new Column("change", "Change", unit, both),
                new Column("growth", "Growth", Cells.PER_CENT, both));
    }
}
