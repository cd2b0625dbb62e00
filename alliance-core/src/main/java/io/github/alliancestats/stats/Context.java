package io.github.alliancestats.stats;

import io.github.alliancestats.engine.KnownSupply;
import io.github.alliancestats.engine.RowChoice;
import io.github.alliancestats.engine.Supply;
import io.github.alliancestats.engine.row.RecordFacts;
import io.github.alliancestats.engine.rule.FactNeeds;
import io.github.alliancestats.engine.sum.Tally;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.Key;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The context of all figures of one summary.
 *
 * @param query the query
 * @param period the days
 * @param row the row in words, empty for the whole
 * @param keys the keys of the row
 * @param choice the part of each record that the figures are made of
 * @param supply the supply
 * @param perhaps the cells of other rows whose records perhaps belong to the row, as they do not state its key
 */
record Context(
        StatsQuery query,
        ReportingPeriod period,
        String row,
        List<String> keys,
        RowChoice<?> choice,
        Supply supply,
        List<Cell> perhaps) {

    /** The choice of records follows from the query and the row, and callers' slicings have no equality. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Context that
                && query.equals(that.query)
                && period.equals(that.period)
                && row.equals(that.row)
                && keys.equals(that.keys)
                && supply.equals(that.supply)
                && perhaps.equals(that.perhaps);
    }

    @Override
    public int hashCode() {
        return Objects.hash(query, period, row, keys, supply);
    }

    /** Returns the forces with data. */
    SortedSet<ForceId> sources() {
        return supply.sources(period);
    }

    /**
     * Returns the supply of a measure.
     *
     * @param events the facts with an event in the cell
     * @param isFound whether the measure counts anything in the cell, or has a gap there
     */
    KnownSupply known(Measure<?> measure, long events, boolean isFound) {
        return new KnownSupply.Finder(supply, needs(measure), recordedUnder(), period, measure.asAt(period))
                .known(events, isFound);
    }

    /** Returns whether a measure needs all that was open on an earlier day. */
    boolean needsOpening(Measure<?> measure) {
        return needs(measure).needsOpening(measure.asAt(period));
    }

    /** Returns the facts that were not supplied, in words, with the missing part: an opening, days or keys. */
    List<String> words(Measure<?> measure, KnownSupply known) {
        Set<Fact> missing = known.missing();
        FactNeeds needs = needs(measure);
        Set<Fact> opening = withoutOpening(measure, missing);
        Set<Fact> days = new TreeSet<>(missing);
        days.removeAll(opening);
        LocalDate last = needs.end(period).minusDays(1);
        boolean isFollowed = last.isAfter(period.lastDay()) && (RecordFacts.bits(days) & ~needs.notFollowed()) != 0;
        List<String> words = new ArrayList<>();
        if (!opening.isEmpty()) {
            words.add("no opening declared: " + Counts.words(opening));
        }
        if (!days.isEmpty()) {
            words.add("not supplied in full: " + Counts.words(days) + (isFollowed ? ", needed until " + last : ""));
        }
        if (!known.notCarried().isEmpty()) {
            words.add("perhaps not recorded: " + Counts.words(known.notCarried()));
        }
        return words;
    }

    /** Returns the facts that lack an opening of some force, if a measure needs one. */
    private Set<Fact> withoutOpening(Measure<?> measure, Set<Fact> missing) {
        Set<Fact> without = new TreeSet<>(needsOpening(measure) ? missing : Set.of());
        LocalDate day = measure.asAt(period).orElse(period.start());
        without.removeIf(fact -> supply.forces().stream()
                .allMatch(force -> supply.coverage()
                        .declaration(force, fact)
                        .filter(each -> each.openings().stream().anyMatch(opening -> !opening.isAfter(day)))
                        .isPresent()));
        return without;
    }

    /** Returns how many events that a measure follows after the period are outside the declared days, by force and fact. */
    Map<String, Long> outsideAfterPeriod(Measure<?> measure) {
        FactNeeds needs = needs(measure);
        if (!needs.end(period).isAfter(period.endExclusive())) {
            return Map.of();
        }
        Set<String> followed = new TreeSet<>();
        for (Fact fact : RecordFacts.set(needs.facts() & ~needs.notFollowed())) {
            supply.forces().forEach(force -> followed.add(force + " " + fact));
        }
        ReportingPeriod after = ReportingPeriod.ofEndExclusive(period.endExclusive(), needs.end(period));
        Map<String, Long> outside = new TreeMap<>();
        for (Issue.Severity severity : Issue.Severity.values()) {
            outside.putAll(supply.outsideCoverage(after, severity));
        }
        outside.keySet().retainAll(followed);
        return outside;
    }

    /** Returns whether each force has each fact that a measure needs, in a record or a declaration. */
    boolean hasFacts(Measure<?> measure) {
        Set<Fact> facts = RecordFacts.set(needs(measure).facts());
        return !supply.forces().isEmpty()
                && supply.forces().stream()
                        .allMatch(force ->
                                supply.only(Set.of(force)).facts(period).containsAll(facts));
    }

    /** Returns whether a record that the measure counts can be in the row. */
    boolean canHave(Measure<?> measure) {
        return needs(measure).facts() != 0;
    }

    FactNeeds needs(Measure<?> measure) {
        FactNeeds needs = RuleAccess.of(measure).needs();
        FactNeeds inRow = needs.among(choice.facts());
        return inRow.facts() == 0 || !choice.canBeUnstated()
                ? inRow
                : needs; // a record without a key can be of any kind
    }

    /** Returns the keys that the records of the umbrella and of the row state, although others can rightly lack them. */
    private Set<Key> recordedUnder() {
        Set<Key> keys = new TreeSet<>(choice.recordedUnder());
        query.umbrella().ifPresent(umbrella -> keys.add(Key.OPERATION));
        return keys;
    }

    /** Returns the keys of the umbrella, the row and all breakdowns that an event can rightly lack. */
    Set<Key> optionalKeys() {
        Set<Key> keys = recordedUnder();
        for (Dimension<?> dimension : query.dimensions()) {
            RuleAccess.of(dimension).slicing().leaves().forEach(leaf -> keys.addAll(leaf.optional()));
        }
        return keys;
    }

    /** Returns this context with the supply of another, too. */
    Context with(Supply more) {
        return new Context(query, period, row, keys, choice, supply.with(more, known(query, more.coverage())), perhaps);
    }

    /** Returns the coverage that is known at the as-at instant of a query: of the days that are over then. */
    static Coverage known(StatsQuery query, Coverage declared) {
        if (query.asAt().isEmpty()) {
            return declared;
        }
        return declared.before(Days.firstNotOver(query.asAt().get(), query.zone()));
    }

    Context row(ReportingPeriod days, String label, List<String> keyed, RowChoice<?> shown, List<Cell> cells) {
        return new Context(
                query, days, label, keyed, shown, shown.forces() == null ? supply : supply.only(shown.forces()), cells);
    }

    /** Returns a tally of a measure with the terms of whole hearings, which count once. */
    Tally withTotals(Measure<?> measure, Tally tally) {
        boolean hasTotals =
                RuleAccess.of(measure).counting().isSum() && !tally.here().isEmpty();
        return hasTotals ? tally.plus(supply.jointEvents().totals(tally.here())) : tally;
    }

    /** Returns the tally of a measure in the cells of other rows whose records perhaps belong to the row. */
    Tally perhaps(Measure<?> measure) {
        Tally all = new Tally();
        for (Cell cell : perhaps) {
            Tally tally = cell.tally(measure);
            if (tally != null) {
                all.addAll(tally);
            }
        }
        return withTotals(measure, all);
    }

    /** When and where, as it stands behind a number: "in 2023, within OP-ALLIANCE, by drug Heroin". */
    String words() {
        return "in " + period + ", " + scope();
    }

    String scope() {
        String within = query.umbrella().map(umbrella -> "within " + umbrella).orElse("all records");
        return row.isEmpty() ? within : within + ", " + row;
    }
}
