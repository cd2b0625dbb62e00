package io.github.alliancestats.stats;

import io.github.alliancestats.record.EventDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Rows by month. A record of one date adds to its month what it adds to the whole; in the months for which it lasts it
 * is there, and adds something only where a measure tells of states.
 */
final class MonthRows implements Rows<YearMonth> {

    private final Lanes lanes;
    private final Months months;
    private final boolean namesMayChange;
    private final @Nullable Sums[] sums;
    private final long[] quiet; // records that are there and add nothing: how many more than in the month before
    private final Item part;

    MonthRows(Lanes lanes) {
        this.lanes = lanes;
        this.months = new Months(lanes.query().period());
        this.namesMayChange = !lanes.query().aliases().entries().isEmpty();
        this.sums = new @Nullable Sums[months.count()];
        this.quiet = new long[months.count() + 1];
        this.part = new Item(lanes.query());
    }

    @Override
    public void add(Item item, Addition whole) {
        if (!item.hasOneDate()) {
            addWhereLive(item, months.of(Math.max(firstDayOf(item), item.periodStart())), months.count() - 1);
            return;
        }
        int first = months.of(Math.max(item.firstDay(), item.periodStart()));
        int last = months.of(Math.min(item.lastDay(), item.periodEnd() - 1));
        if (namesMayChange || (lanes.statesChange() && first < last)) {
            addWhereLive(item, first, last);
            return;
        }
        if (item.happened()) {
            of(first).add(whole, lanes.width());
            first++;
        }
        if (lanes.tellOfStates() && first <= last) {
            addLasting(item, first, last);
            return;
        }
        quiet[first]++;
        quiet[last + 1]--;
    }

    /** Adds what lasts to months after that of its date: to each the same, as {@link Counting} demands. */
    private void addLasting(Item item, int first, int last) {
        Addition later = lanes.ofPart(part.showIn(item, months.days(first)));
        for (int number = first; number <= last; number++) {
            of(number).add(later, lanes.width());
        }
    }

    /** Nothing that a record tells comes before its earliest date, which in some zone need not be its first. */
    private static int firstDayOf(Item item) {
        int earliest = Math.min(item.firstDay(), item.periodEnd() - 1);
        for (EventDate date : item.record().dates()) {
            earliest = Math.min(
                    earliest, Math.toIntExact(date.dayIn(item.query().zone()).toEpochDay()));
        }
        return earliest;
    }

    private void addWhereLive(Item item, int first, int last) {
        for (int number = first; number <= last; number++) {
            if (part.showIn(item, months.days(number)).isLive()) {
                of(number).add(lanes.ofPart(part), lanes.width());
            }
        }
    }

    private Sums of(int number) {
        Sums known = sums[number];
        if (known == null) {
            known = new Sums();
            sums[number] = known;
        }
        return known;
    }

    @Override
    public void addTo(Table.Builder<YearMonth> table) {
        long there = 0;
        for (int number = 0; number < months.count(); number++) {
            there += quiet[number];
            Sums known = sums[number];
            if (known != null || there > 0) {
                Sums month = of(number);
                month.addRecords(there);
                table.add(months.month(number), lanes.cell(month));
            }
        }
    }
}
