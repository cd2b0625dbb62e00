package io.github.alliancestats.stats;

import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.DrugSeizure;
import java.util.ArrayList;
import java.util.List;

/**
 * The lanes in which records of one kind add: a place in a row of numbers for each count and each sum that any of them
 * has had so far, in any measure that the question asks for. So a record is a row of numbers, made once, and to count
 * it under a key is to add that row to the key's. Not thread-safe.
 */
final class Lanes {

    /** The place that stands for none. */
    static final int NONE = 0;

    private final StatsQuery query;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> ofStates = new ArrayList<>();
    private final boolean countRecords;
    private final boolean haveDrugs;
    private boolean statesChange;
    private final Addition whole = new Addition();
    private final Addition part = new Addition();
    private Addition current = whole;
    private int width = NONE + 1;

    /** All measures that a question asks of one kind of record. */
    Lanes(StatsQuery query, Class<? extends AllianceRecord> kind) {
        this(query, query.measures(), kind);
    }

    /** Some of its measures, as far as they are of one kind of record. */
    Lanes(StatsQuery query, List<Measure<?>> measures, Class<? extends AllianceRecord> kind) {
        this(
                query,
                measures.stream().filter(measure -> measure.isOf(kind)).toList(),
                true,
                DrugSeizure.class.isAssignableFrom(kind));
    }

    private Lanes(StatsQuery query, List<Measure<?>> measures, boolean countRecords, boolean haveDrugs) {
        this.query = query;
        this.countRecords = countRecords;
        this.haveDrugs = haveDrugs;
        Rates rates = new Rates(query);
        for (Measure<?> measure : measures) {
            Entry entry = new Entry(measure, this, rates);
            entries.add(entry);
            if (measure.isStock()) {
                ofStates.add(entry);
                statesChange |= measure.dependsOnQuestion();
            }
        }
    }

    /** Some of the measures, of records that are counted elsewhere. */
    static Lanes beside(StatsQuery query, List<Measure<?>> measures) {
        return new Lanes(query, measures, false, true);
    }

    /** Another lane. */
    int next() {
        int lane = width++;
        whole.makeRoom(width);
        part.makeRoom(width);
        return lane;
    }

    StatsQuery query() {
        return query;
    }

    /** Whether there may be drugs in any of the records. */
    boolean haveDrugs() {
        return haveDrugs;
    }

    int width() {
        return width;
    }

    /** Whether any measure tells of a state at an end, so that a record counts on days without a date of its own. */
    boolean tellOfStates() {
        return !ofStates.isEmpty();
    }

    /** Whether a state may add something else the longer it lasts. */
    boolean statesChange() {
        return statesChange;
    }

    /** What the item is being added to. */
    Addition current() {
        return current;
    }

    /** What a whole item adds, until the next one. */
    Addition ofWhole(Item item) {
        return fill(whole, item);
    }

    /** What a part of it adds, until the next part. */
    Addition ofPart(Item item) {
        return fill(part, item);
    }

    private Addition fill(Addition addition, Item item) {
        current = addition;
        addition.clear(width);
        List<Entry> telling = item.isQuiet() ? ofStates : entries;
        for (int i = 0; i < telling.size(); i++) {
            telling.get(i).add(item);
        }
        return addition;
    }

    /** The sums of a key as a cell of an answer. */
    Cell cell(Sums sums) {
        Cell cell = new Cell(query.measures());
        cell.addRecords(countRecords ? sums.records() : 0);
        for (Entry entry : entries) {
            Tally tally = entry.tally(sums);
            if (tally != null) {
                cell.add(entry.place(), tally);
            }
        }
        return cell;
    }
}
