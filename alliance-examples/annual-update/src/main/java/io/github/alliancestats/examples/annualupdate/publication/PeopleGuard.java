package io.github.alliancestats.examples.annualupdate.publication;

import io.github.alliancestats.disclosure.ControlledTable;
import io.github.alliancestats.disclosure.DisclosureControl;
import io.github.alliancestats.disclosure.Marker;
import io.github.alliancestats.disclosure.PublishedTable;
import io.github.alliancestats.disclosure.StatisticalTable;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Cell;
import io.github.alliancestats.examples.annualupdate.update.Section;
import io.github.alliancestats.examples.annualupdate.update.Table;
import io.github.alliancestats.examples.annualupdate.update.Update;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Measure;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what may be told of counts of people and of what points at sources, in all tables of an update at once: a
 * total that one table must hide is hidden in every other.
 */
final class PeopleGuard {

    static final String RULE = "Counts of people below 5 are hidden, and with them as many others as it takes so that"
            + " none can be worked out. Zeros are shown.";

    private static final DisclosureControl CONTROL = DisclosureControl.standard();

    private static final String ALONE = "Figure";

    private record Key(Table<?> table, Measure<?> measure) {}

    private final Map<Key, Optional<PublishedTable>> tables = new HashMap<>();
    private final Set<Measure<?>> hiddenTotals = new HashSet<>();

    private PeopleGuard() {}

    static PeopleGuard of(Update update, List<Section> sections) {
        PeopleGuard guard = new PeopleGuard();
        for (Section section : sections) {
            for (Table<?> table : section.tables()) {
                table.measures().stream()
                        .filter(PeopleGuard::isGuarded)
                        .forEach(measure -> guard.add(table, measure, update));
            }
        }
        return guard;
    }

    static boolean isGuarded(Measure<?> measure) {
        return measure.countsPeople() || measure.tellsOfSources();
    }

    private void add(Table<?> table, Measure<?> measure, Update update) {
        ControlledTable controlled =
                CONTROL.apply(StatisticalTable.of(update.now().by(table.dimension()), measure));
        Optional<PublishedTable> published = controlled.isSafe() ? Optional.of(controlled.publish()) : Optional.empty();
        tables.put(new Key(table, measure), published);
        if (published.isPresent()
                && published
                        .get()
                        .number(StatisticalTable.TOTAL, StatisticalTable.NUMBER)
                        .isEmpty()) {
            hiddenTotals.add(measure);
        }
    }

    /** A cell of a table: its number if it may be told, else why not. */
    Cell cell(Table<?> table, Measure<?> measure, String row) {
        Optional<PublishedTable> published = tables.getOrDefault(new Key(table, measure), Optional.empty());
        if (published.isEmpty()) {
            return Cells.marker(Marker.CONFIDENTIAL);
        }
        PublishedTable told = published.get();
        Optional<BigDecimal> number = told.number(row, StatisticalTable.NUMBER);
        return number.map(Cells::count)
                .orElseGet(() ->
                        Cells.marker(told.markers(row, StatisticalTable.NUMBER).get(0)));
    }

    /** Whether a table is withheld whole, since nobody can say that it is safe. */
    boolean isWithheld(Table<?> table, Measure<?> measure) {
        return isGuarded(measure)
                && tables.getOrDefault(new Key(table, measure), Optional.empty())
                        .isEmpty();
    }

    /** Whether a figure of a year must not be told by itself. */
    boolean hides(Figure<?> figure) {
        return figure.measure().countsPeople() && (hiddenTotals.contains(figure.measure()) || isSmall(figure));
    }

    private static boolean isSmall(Figure<?> figure) {
        StatisticalTable alone = StatisticalTable.builder()
                .title(figure.measure().name())
                .countsPeople()
                .rows(List.of(ALONE))
                .cell(ALONE, figure.number().longValueExact())
                .build();
        return !CONTROL.apply(alone).hidden().isEmpty();
    }
}
