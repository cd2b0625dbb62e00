package io.github.alliancestats.stats;

import io.github.alliancestats.internal.Days;
import io.github.alliancestats.record.ReportingPeriod;
import java.util.List;

/** What a chapter has to say in one answer. */
final class ChapterPart implements Counted {

    private final Chapter chapter;
    private final ReportingPeriod period;
    private final Calendar happened;
    private final Months months;
    private final SheetSums sums;

    ChapterPart(Chapter chapter, Scope scope, ReportingPeriod period) {
        this.chapter = chapter;
        this.period = period;
        this.happened = chapter.happened(scope);
        this.months = new Months(period);
        this.sums = new SheetSums(chapter.lanes());
        happened.addTo(sums, Days.of(period.start()), Days.of(period.endExclusive()));
        Calendar lasting = chapter.lasting(scope);
        if (lasting.has(Integer.MIN_VALUE, Days.of(period.endExclusive()))) {
            addLasting(lasting);
        }
    }

    /** Adds what lasts from before: to the period, and by month to each month that begins after. */
    private void addLasting(Calendar lasting) {
        SheetSums before = new SheetSums(chapter.lanes());
        lasting.addTo(before, Integer.MIN_VALUE, Days.of(period.start()));
        add(before);
        for (int number = 0; number < months.count(); number++) {
            ReportingPeriod month = months.days(number);
            addIn(ReportingPeriod.ofMonth(months.month(number)), before);
            lasting.addTo(before, Days.of(month.start()), Days.of(month.endExclusive()));
        }
    }

    private void add(SheetSums before) {
        for (int number = 0; number < before.end(); number++) {
            Sums more = before.known(number);
            if (more != null && !chapter.isByMonth(number)) {
                sums.row(number).addAll(more);
            }
        }
    }

    private void addIn(ReportingPeriod month, SheetSums before) {
        for (int number = 0; number < before.end(); number++) {
            Sums more = before.known(number);
            if (more != null && chapter.isByMonth(number)) {
                sums.row(chapter.movedTo(number, month)).addAll(more);
            }
        }
    }

    /** How many records count in the period. */
    long records() {
        return sums.records();
    }

    /** Of which months and from which forces anything is known. */
    Extent extent() {
        Extent extent = new Extent(period);
        for (int number = 0; number < months.count(); number++) {
            ReportingPeriod month = months.days(number);
            if (happened.has(Days.of(month.start()), Days.of(month.endExclusive()))) {
                extent.addMonth(number);
            }
        }
        extent.addSources(sums.sources());
        return extent;
    }

    @Override
    public void addTo(Cell all, List<Table.Builder<?>> tables) {
        for (int number = 0; number < sums.end(); number++) {
            Sums known = sums.known(number);
            if (known != null) {
                Cell cell = chapter.lanes().cell(known);
                NumberedKeys.Row<?> row = chapter.row(number);
                if (row == null) {
                    all.addAll(cell);
                } else {
                    row.addTo(tables, cell);
                }
            }
        }
    }
}
