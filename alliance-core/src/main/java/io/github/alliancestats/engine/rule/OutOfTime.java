package io.github.alliancestats.engine.rule;

import io.github.alliancestats.engine.row.DaySpan;
import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.Holdings;
import io.github.alliancestats.engine.row.PropertyFlow;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RowFlag;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DetentionClock;
import io.github.alliancestats.record.common.EventDate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Rows of cash that is held after its detention time. Between two events of the cash it is in time up to some day and out
 * of time from then on, so that day is found by bisection.
 */
public record OutOfTime(DetentionClock clock) implements RowSource {

    /** The first day of cash that can be out of time. */
    public static final LocalDate CLOCK_BEGINS = LocalDate.of(2003, 1, 1);

    @Override
    public void check(RecordRows rows, LocalDate lastDay) {
        clock.isExcluded(londonDay(lastDay, rows.settings().zone())); // refuses a day that it does not cover
    }

    /** Returns the day in London at the end of a day in a zone. */
    private static LocalDate londonDay(LocalDate day, ZoneId zone) {
        return LocalDate.ofInstant(
                day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1), Days.LONDON);
    }

    /** Returns the first day in a zone that does not end before a day in London. */
    private static int firstEndingOn(LocalDate first, ZoneId zone) {
        LocalDate day = first.minusDays(2);
        while (londonDay(day, zone).isBefore(first)) {
            day = day.plusDays(1);
        }
        return Days.of(day);
    }

    @Override
    public void add(RecordRows rows) {
        CashSeizure cash = (CashSeizure) rows.record();
        if (!clock.appliesTo(cash)) {
            return;
        }
        List<PropertyFlow> flows = PropertyFlow.of(cash, rows);
        NavigableSet<Integer> days = days(cash, flows, rows);
        Optional<EventDate> sought = cash.forfeitureSought();
        boolean isContradicted = flows.stream().anyMatch(flow -> flow.isContradictory() && !flow.isExcess())
                || (sought.isPresent() && rows.isTooEarly(sought.get(), cash.seized()));
        for (int day : days) {
            Integer next = days.higher(day);
            int until = next == null ? RecordRows.NEVER : next;
            boolean isUndecided = Holdings.isUndecided(day, flows);
            Holdings holdings = Holdings.atEndOf(day, flows, rows);
            boolean isHeld = holdings.isPerhapsLeft()
                    || (isUndecided ? Holdings.isPerhapsHeld(day, flows, rows) : holdings.isHeld());
            int from = isHeld ? firstOutOfTime(cash, day, until, rows) : until;
            boolean isDoubtful = isContradicted || holdings.isPerhapsNothing() || holdings.isPerhapsLeft();
            if (isHeld && rows.isInexact()) { // the law allows as much as on the last possible days
                DaySpan begin = new DaySpan(day, isUndecided ? until : Math.min(from, until));
                addStates(isUndecided || isDoubtful ? List.of() : holdings.amounts(), begin, until, isDoubtful, rows);
            } else if (from < until) {
                addStates(isDoubtful ? List.of() : holdings.amounts(), DaySpan.on(from), until, isDoubtful, rows);
            }
        }
    }

    /** Returns the days on which anything can change, in order. */
    private static NavigableSet<Integer> days(CashSeizure cash, List<PropertyFlow> flows, RecordRows rows) {
        TreeSet<Integer> days = new TreeSet<>();
        List<DaySpan> all = new ArrayList<>(List.of(rows.firstDays()));
        cash.forfeitureSought().map(rows::daysOfLater).ifPresent(all::add);
        for (PropertyFlow flow : flows) {
            if (!flow.isContradictory()) {
                all.add(flow.days());
            }
        }
        for (DaySpan each : all) {
            days.add(each.first());
            days.add(each.last());
        }
        return days.tailSet(rows.firstDay(), true);
    }

    private int firstOutOfTime(CashSeizure cash, int from, int until, RecordRows rows) {
        ZoneId zone = rows.settings().zone();
        int low = Math.max(from, firstEndingOn(CLOCK_BEGINS, zone));
        int high = Math.min(until, firstEndingOn(clock.knownThrough().plusDays(1), zone));
        int end = high;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (clock.isOutOfTime(cash, LocalDate.ofEpochDay(middle), zone)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < end ? low : RecordRows.NEVER;
    }

    /** Adds the states of some amounts, or of an unknown one if there are none, with whether any is uncertain. */
    private static void addStates(
            List<Holdings.HeldAmount> held, DaySpan from, int until, boolean isDoubtful, RecordRows rows) {
        for (int i = 0; i < Math.max(1, held.size()); i++) { // one without an amount if none is known
            rows.begin(FactCode.OWN);
            rows.ownMoney(Gap.NO_AMOUNT, held.isEmpty() ? null : held.get(i).own());
            rows.flag(RowFlag.CONTRADICTORY, isDoubtful);
            rows.state(from, DaySpan.on(until));
        }
    }
}
