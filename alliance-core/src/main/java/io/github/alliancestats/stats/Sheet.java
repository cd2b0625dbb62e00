package io.github.alliancestats.stats;

import io.github.alliancestats.internal.exact.Micros;
import io.github.alliancestats.record.ForceId;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * The sums of many rows in little room: of each row the number of its records and those lanes that are not zero, in the
 * order of rows and lanes. What is no number, or too wide for one, is beside them.
 */
final class Sheet {

    private static final int RECORDS = Lanes.NONE; // no sum is in that lane
    private static final int LEAST_ROOM = 32;

    private long[] places = {}; // the row and the lane of each number, ascending
    private long[] numbers = {};
    private int size;
    private int additions; // since all numbers were below the limit
    private Map<Integer, Sums> beside = Map.of();
    private SortedSet<ForceId> sources = Collections.emptySortedSet(); // never changed, so sheets may share it

    private static long place(int row, int lane) {
        return ((long) row << Integer.SIZE) | lane;
    }

    private static int rowOf(long place) {
        return (int) (place >>> Integer.SIZE);
    }

    /** Enters what an item adds to a row, once. */
    void enter(int row, Addition addition, int width) {
        additions = 1;
        int at = put(find(place(row, RECORDS)), place(row, RECORDS), 1);
        long[] more = addition.numbers();
        for (int lane = RECORDS + 1; lane < width; lane++) {
            if (more[lane] != 0) {
                at = put(at, place(row, lane), more[lane]);
            }
        }
        if (addition.hasMore()) {
            beside(row).addMore(addition);
        }
    }

    /** Adds a number at its place, which is not before the one at hand, and returns where the next may be. */
    private int put(int from, long place, long number) {
        int at = from;
        while (at < size && places[at] < place) {
            at++;
        }
        if (at == size || places[at] != place) {
            insert(at, place);
        }
        numbers[at] += number;
        return at + 1;
    }

    private void insert(int at, long place) {
        if (size == places.length) {
            int room = Math.max(LEAST_ROOM, size + size / 2);
            places = Arrays.copyOf(places, room);
            numbers = Arrays.copyOf(numbers, room);
        }
        System.arraycopy(places, at, places, at + 1, size - at);
        System.arraycopy(numbers, at, numbers, at + 1, size - at);
        places[at] = place;
        numbers[at] = 0;
        size++;
    }

    private int find(long place) {
        int at = Arrays.binarySearch(places, 0, size, place);
        return at < 0 ? -1 - at : at;
    }

    private Sums beside(int row) {
        if (beside.isEmpty()) {
            beside = new HashMap<>();
        }
        return beside.computeIfAbsent(row, any -> new Sums());
    }

    /** Puts beside the rows what is no longer below the limit. */
    private void carry() {
        for (int i = 0; i < size; i++) {
            if (Micros.limited(numbers[i]) == Micros.NONE) {
                Sums wide = beside(rowOf(places[i]));
                int lane = (int) places[i];
                wide.roomFor(lane + 1, Micros.PER_CARRY - 1)[lane] += numbers[i];
                numbers[i] = 0;
            }
        }
        additions = 1;
    }

    /** Adds some rows of another sheet. */
    void addAll(Sheet other, IntPredicate rows) {
        additions += other.additions;
        if (additions >= Micros.PER_CARRY) {
            carry();
            additions += other.additions;
        }
        int row = -1;
        int at = 0;
        for (int i = 0; i < other.size; i++) {
            int next = rowOf(other.places[i]);
            if (next != row) {
                row = next;
                at = find(other.places[i]);
            }
            if (rows.test(row)) {
                at = put(at, other.places[i], other.numbers[i]);
            }
        }
        other.beside.forEach((wide, more) -> {
            if (rows.test(wide)) {
                beside(wide).addAll(more);
            }
        });
        addSources(other.sources);
    }

    void addSource(ForceId force) {
        if (!sources.contains(force)) {
            addSources(new TreeSet<>(List.of(force)));
        }
    }

    void addSources(SortedSet<ForceId> more) {
        if (sources.isEmpty()) {
            sources = more;
        } else if (!sources.containsAll(more)) {
            SortedSet<ForceId> all = new TreeSet<>(sources);
            all.addAll(more);
            sources = all;
        }
    }

    SortedSet<ForceId> sources() {
        return sources;
    }

    /** Whether any row has names. */
    boolean hasNames() {
        return beside.values().stream().anyMatch(Sums::hasNames);
    }

    /** The number of records in one row. */
    long records(int row) {
        int at = find(place(row, RECORDS));
        return at < size && places[at] == place(row, RECORDS) ? numbers[at] : 0;
    }

    /** Adds some of the rows to sums. */
    void addTo(SheetSums sums, IntPredicate rows, int width) {
        int at = 0;
        while (at < size) {
            int row = rowOf(places[at]);
            if (rows.test(row)) {
                at = addRow(row, at, sums.row(row), width);
            } else {
                at = find(place(row + 1, RECORDS));
            }
        }
        beside.forEach((row, more) -> {
            if (rows.test(row)) {
                sums.row(row).addAll(more);
            }
        });
    }

    /** Adds the row that begins at a place to sums, and returns where the next begins. */
    private int addRow(int row, int from, Sums sums, int width) {
        sums.addRecords(numbers[from]);
        long[] lanes = sums.roomFor(width, additions);
        int at = from + 1;
        while (at < size && rowOf(places[at]) == row) {
            lanes[(int) places[at]] += numbers[at];
            at++;
        }
        return at;
    }

    /** Takes the sums of one row that comes after all others. */
    void append(int row, Sums sums) {
        sums.carry();
        additions = 1;
        put(size, place(row, RECORDS), sums.records());
        sums.forEachLane((lane, number) -> put(size, place(row, lane), number));
        if (!sums.isInLanes()) {
            beside(row).addBeside(sums);
        }
    }
}
