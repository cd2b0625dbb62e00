package io.github.alliancestats.stats;

import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.ReportingPeriod;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The records of one kind in a daybook, as far as each counts by one day alone. What happens on a day counts in every
 * period that has the day; what lasts from then on, such as cash that is held, counts as such in every later one.
 */
final class Chapter {

    /** The number of the row of all records. */
    static final int WHOLE = 0;

    /** Days on which nothing happens that a chapter takes, so that what lasts is seen as in any later period. */
    static final ReportingPeriod AFTER_ALL = ReportingPeriod.ofMonth(YearMonth.of(9999, 12));

    private final Lanes lanes;
    private final List<NumberedKeys<?>> keys = new ArrayList<>();
    private final List<NumberedKeys.@Nullable Row<?>> rows = new ArrayList<>();
    private final Pages happened = new Pages(this);
    private final Pages lasting = new Pages(this);
    private Sheet atHand = new Sheet();

    Chapter(StatsQuery question, List<Measure<?>> measures, Class<? extends AllianceRecord> kind) {
        this.lanes = new Lanes(question, measures, kind);
        rows.add(null);
        question.dimensions().forEach(dimension -> keys.add(new NumberedKeys<>(dimension, keys.size(), this)));
    }

    /** What one record comes to on its day and, if it lasts, on every later one. */
    record Posting(
            Chapter chapter,
            int day,
            Sheet onItsDay,
            @Nullable Sheet later) {

        boolean hasNames() {
            return onItsDay.hasNames() || (later != null && later.hasNames());
        }

        void post(Tags tags) {
            chapter.happened.add(day, tags, onItsDay);
            if (later != null) {
                chapter.lasting.add(day, tags, later);
            }
            tags.addRecords(1);
        }
    }

    /** Works out what a record of one date comes to; nothing is changed by it. */
    Posting posting(Item item) {
        item.duringItsDay();
        Sheet onItsDay = sheet(item);
        item.during(AFTER_ALL);
        Sheet later = item.lastDay() > item.firstDay() ? sheet(item) : null;
        return new Posting(this, item.firstDay(), onItsDay, later);
    }

    private Sheet sheet(Item item) {
        atHand = new Sheet();
        Addition whole = lanes.ofWhole(item);
        enter(WHOLE, whole);
        keys.forEach(dimension -> dimension.enter(item, whole));
        atHand.addSource(item.record().force());
        return atHand;
    }

    /** Enters what the record at hand adds to a row. */
    void enter(int row, Addition addition) {
        atHand.enter(row, addition, lanes.width());
    }

    /** Takes a day out. */
    void remove(int day) {
        for (Map.Entry<Tags, Sheet> cell : happened.remove(day).entrySet()) {
            cell.getKey().addRecords(-cell.getValue().records(WHOLE));
        }
        lasting.remove(day);
    }

    boolean hasRecords() {
        return !happened.isEmpty();
    }

    Lanes lanes() {
        return lanes;
    }

    int nextRow(NumberedKeys.Row<?> row) {
        rows.add(row);
        return rows.size() - 1;
    }

    /** What a row is of, null for the whole. */
    NumberedKeys.@Nullable Row<?> row(int number) {
        return rows.get(number);
    }

    boolean isWithin(Scope scope, int number) {
        NumberedKeys.Row<?> row = row(number);
        return row == null || row.isWithin(scope);
    }

    /** Whether a row is that of a month. */
    boolean isByMonth(int number) {
        NumberedKeys.Row<?> row = row(number);
        return row != null && row.isByMonth();
    }

    /** The number of the row of a month that has the place of another, in the month {@link #AFTER_ALL}. */
    int movedTo(int number, ReportingPeriod month) {
        return Objects.requireNonNull(row(number)).movedTo(month);
    }

    Calendar happened(Scope scope) {
        return happened.within(scope);
    }

    Calendar lasting(Scope scope) {
        return lasting.within(scope);
    }
}
