package io.github.alliancestats.engine.row;

import io.github.alliancestats.record.AllianceRecord;
import java.util.Arrays;

/**
 * The rows of records with the same facts and as many dates, as columns. All their days are known. Not thread-safe while
 * records are added.
 */
public final class RowColumns {

    private static final int DAYS_OF_ROW = 3; // of an event, and on which a state begins and no longer holds

    private final Form form;
    private final int dayCount; // of each record
    private final int amountCount;
    private int[] days = {}; // of each record: its dates, its states, its rows but for events of the first day
    private long[] amounts = {};

    /**
     * The form of records that are columns together.
     *
     * @param facts the facts of their rows
     * @param dates the number of dates of each
     * @param lasting the number of states in which each lasts
     * @param isPlain whether each is {@linkplain RecordRows#isPlain plain}
     */
    public record Form(RowFacts facts, int dates, int lasting, boolean isPlain) {

        /** Returns the form of the record that is shown. */
        public static Form of(RecordRows rows) {
            return new Form(rows.facts(), rows.dateCount(), rows.lastingCount(), rows.isPlain());
        }
    }

    /** Creates columns of records of a form. */
    public RowColumns(Form form) {
        this.form = form;
        int others = 0;
        for (int row = 0; row < form.facts.count(); row++) {
            others += form.facts.isOfFirstDay(row) ? 0 : 1;
        }
        this.dayCount = form.dates + 2 * form.lasting + DAYS_OF_ROW * others;
        this.amountCount = form.facts.amountCount();
    }

    public Form form() {
        return form;
    }

    /** Makes room for a number of records. */
    public void grow(int records) {
        days = Arrays.copyOf(days, records * dayCount);
        amounts = Arrays.copyOf(amounts, records * amountCount);
    }

    /** Sets the columns of a record to the rows that are shown. */
    public void set(int record, RecordRows rows) {
        int place = record * dayCount;
        for (int i = 0; i < form.dates; i++) {
            days[place++] = rows.dateAt(i);
        }
        for (int i = 0; i < form.lasting; i++) {
            days[place++] = rows.lastingFrom(i);
            days[place++] = rows.lastingUntil(i);
        }
        for (int row = 0; row < form.facts.count(); row++) {
            if (!form.facts.isOfFirstDay(row)) {
                days[place++] = rows.day(row);
                days[place++] = rows.from(row);
                days[place++] = rows.until(row);
            }
        }
        System.arraycopy(rows.amounts(), 0, amounts, record * amountCount, amountCount);
    }

    /** Sets the columns of a record to those of another of the same form. */
    public void set(int record, RowColumns other, int ofOther) {
        System.arraycopy(other.days, ofOther * dayCount, days, record * dayCount, dayCount);
        System.arraycopy(other.amounts, ofOther * amountCount, amounts, record * amountCount, amountCount);
    }

    /** Returns the amounts of all records. */
    public long[] amounts() {
        return amounts;
    }

    /** Returns the place of the first amount of a record. */
    public int amountsFrom(int record) {
        return record * amountCount;
    }

    /** Makes rows show a record, without decoding it again. */
    public void show(int record, AllianceRecord shown, int firstDay, OperationScope.Place place, RecordRows rows) {
        rows.show(shown, firstDay);
        rows.place(place);
        int next = record * dayCount;
        for (int i = 0; i < form.dates; i++) {
            rows.date(rows.on(days[next++]));
        }
        for (int i = 0; i < form.lasting; i++, next += 2) {
            rows.lasts(rows.on(days[next]), rows.on(days[next + 1]));
        }
        rows.decoded(form.facts, amounts, record * amountCount);
        for (int row = 0; row < form.facts.count(); row++) {
            boolean isOfFirstDay = form.facts.isOfFirstDay(row);
            int day = isOfFirstDay ? firstDay : days[next++];
            int from = isOfFirstDay ? RecordRows.UNDATED : days[next++];
            int until = isOfFirstDay ? RecordRows.NEVER : days[next++];
            rows.addDays(day, day, from, from, until, until);
        }
    }
}
