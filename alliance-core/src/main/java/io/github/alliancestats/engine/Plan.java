package io.github.alliancestats.engine;

import io.github.alliancestats.engine.DimensionKeys.RecordPart;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RowSettings;
import io.github.alliancestats.engine.rule.Rule;
import io.github.alliancestats.engine.rule.Slicing;
import io.github.alliancestats.engine.sum.Sums;
import io.github.alliancestats.engine.sum.Tally;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A query as the engine needs it: settings of rows, rules and slicings. Not thread-safe, since it keeps the columns that
 * records of one pass share.
 */
public final class Plan {

    private final RowSettings settings;
    private final List<PlannedRule> rules = new ArrayList<>();
    private final List<Slicing<?>> slicings;
    private final Map<Class<? extends AllianceRecord>, KindLayout> layouts = new HashMap<>();
    private final DrugPlaces places;
    private final boolean hasAliases;

    public Plan(RowSettings settings, List<? extends Slicing<?>> slicings) {
        this.settings = settings;
        this.slicings = List.copyOf(slicings);
        this.places = new DrugPlaces(settings.daysOfLaw());
        this.hasAliases = !settings.aliases().entries().isEmpty();
    }

    private record PlannedRule(Class<? extends AllianceRecord> type, Rule rule, long needed, int measure) {}

    /**
     * Adds a rule, before records are read.
     *
     * @param type the kind of record that it counts, or a type of several kinds
     * @param rule the rule
     * @param needed the facts that it needs
     * @param measure the place of its measure in the list of the plan
     */
    public void add(Class<? extends AllianceRecord> type, Rule rule, long needed, int measure) {
        rules.add(new PlannedRule(type, rule, needed, measure));
    }

    public RowSettings settings() {
        return settings;
    }

    List<Slicing<?>> slicings() {
        return slicings;
    }

    /** Returns whether a slicing needs the drugs of a seizure. */
    boolean needsDrugs() {
        return slicings.stream().anyMatch(Slicing::hasDrugs);
    }

    /** Returns whether a slicing has months. */
    boolean hasMonths() {
        return slicings.stream().anyMatch(Slicing::isByMonth);
    }

    boolean hasAliases() {
        return hasAliases;
    }

    KindLayout layout(Class<? extends AllianceRecord> kind) {
        KindLayout known = layouts.get(kind);
        if (known == null) {
            known = new KindLayout(kind);
            for (PlannedRule each : rules) {
                if (each.type.isAssignableFrom(kind)) {
                    known.add(each.rule, each.needed, each.measure);
                }
            }
            layouts.put(kind, known);
        }
        return known;
    }

    DrugPlaces places() {
        return places;
    }

    /**
     * Returns what all rules together count of a part of one record in a period of its own.
     *
     * @param rows the record with its rows
     * @param days the days that count
     */
    public Tally count(RecordRows rows, ReportingPeriod days, RecordPart part) {
        KindLayout layout = layout(rows.record().getClass());
        Cells cells = Cells.whole(days);
        Sums own = sums(rows, cells, part, layout);
        RecordRows event = layout.whole(rows, rows.isPerhapsOfFirstDay(cells.start(), cells.end()));
        Sums ofEvent = event == null ? null : sums(event, cells, part, layout);
        Tally all = new Tally();
        layout.effects()
                .readTallies(own, rows.joint() == null ? null : own, ofEvent, (tally, measure) -> all.addAll(tally));
        return all;
    }

    private Sums sums(RecordRows rows, Cells cells, RecordPart part, KindLayout layout) {
        RecordPieces pieces = new RecordPieces(cells, layout, this);
        CellSums cell = new CellSums(1);
        rows.asOf(cells.lastDay());
        pieces.show(rows, layout.shape(rows));
        pieces.addTo(cell, part.lines, part.perhaps);
        return cell.of(0);
    }
}
