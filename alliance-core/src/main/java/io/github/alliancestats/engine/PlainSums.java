package io.github.alliancestats.engine;

import io.github.alliancestats.engine.RowShape.ShapePart;
import io.github.alliancestats.engine.row.OperationScope.Place;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.internal.IntKeys;
import io.github.alliancestats.internal.IntList;
import io.github.alliancestats.internal.exact.Micros;
import io.github.alliancestats.record.AllianceRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The sums of plain records with the same facts and the same keys. Dimensions count each sum as if it were one record, so
 * that the time for a record hardly depends on their number. Not thread-safe.
 */
final class PlainSums implements CountedRecord {

    private static final int MOST_KEYS = 1 << 12;
    private static final int MOST_AMOUNTS = 1 << 16;

    // the parts of a record that decide its keys beside the date, as bits
    static final int BY_MONTH = 1;
    static final int BY_PLACE = 1 << 1;
    static final int BY_DRUG = 1 << 2;

    private final PlainCells cells;
    private final boolean byMonth;
    private final boolean byPlace;
    private final boolean byDrug;
    private final int firstDrug; // its place in a key
    private final List<DimensionSums<?>> dimensions = new ArrayList<>();
    private @Nullable CellSums total;
    private @Nullable PlainRecords records;
    private @Nullable RowShape shape;
    private int drugCount; // of each record
    private int width; // amounts of each record
    private int[] counting = {}; // the places of those that count
    private int[] sought = {};
    private final IntKeys keys = new IntKeys();
    private boolean isFull;
    private int current;

    // of each sum
    private long[] amounts = {};
    private int[] counts = {};
    private AllianceRecord[] examples = {};
    private int[] days = {}; // of the example
    private Place[] places = {}; // of the example

    /**
     * Creates sums.
     *
     * @param keyParts the parts that decide their keys, as bits
     */
    PlainSums(int keyParts, PlainCells cells) {
        this.byMonth = (keyParts & BY_MONTH) != 0;
        this.byPlace = (keyParts & BY_PLACE) != 0;
        this.byDrug = (keyParts & BY_DRUG) != 0;
        this.cells = cells;
        this.firstDrug = 1 + (byMonth ? 1 : 0) + (byPlace ? 1 : 0);
    }

    /** Adds a dimension that receives the sums. */
    void add(DimensionSums<?> dimension) {
        dimensions.add(dimension);
    }

    /** Adds the sums of all records, which also receive the sums. */
    void addTotal(CellSums ofAll) {
        total = ofAll;
    }

    boolean areIn(PlainCells some) {
        return cells == some;
    }

    /** Adds the records that the cells show. */
    void add(PlainRecords shown) {
        begin(shown);
        IntList chosen = shown.chosen();
        for (int j = 0; j < chosen.size(); j++) {
            if (isFull) {
                flush();
            }
            int i = chosen.get(j);
            seek(i, j);
            int at = keys.number(sought);
            makeRoom(at);
            if (counts[at] == 0) {
                examples[at] = shown.batch().records[i];
                days[at] = shown.batch().days[i];
                places[at] = shown.place(i);
            }
            add(at, shown.batch().amounts, i * width);
        }
    }

    private void begin(PlainRecords shown) {
        records = shown;
        if (shape == shown.shape()) {
            return;
        }
        flush();
        shape = shown.shape();
        drugCount = shown.batch().drugCount;
        width = shown.batch().width;
        counting = shape.all.additions().amounts();
        sought = new int[firstDrug + (byDrug ? drugCount : 0)];
        keys.clear(sought.length);
    }

    private void makeRoom(int at) {
        if (at == counts.length) {
            int room = Math.max(8, 2 * at);
            counts = Arrays.copyOf(counts, room);
            examples = Arrays.copyOf(examples, room);
            days = Arrays.copyOf(days, room);
            places = Arrays.copyOf(places, room);
        }
        if ((at + 1) * width > amounts.length) {
            amounts = Arrays.copyOf(amounts, 2 * (at + 1) * width);
        }
    }

    private void seek(int i, int j) {
        int place = 0;
        sought[place++] = cells.dated(j);
        if (byMonth) {
            sought[place++] = cells.end(j);
        }
        PlainRecords of = Objects.requireNonNull(records);
        if (byPlace) {
            sought[place++] = of.place(i).number();
        }
        for (int line = 0; place < sought.length; line++) {
            sought[place++] = of.drug(i, line);
        }
    }

    private void add(int at, long[] more, int from) {
        counts[at]++;
        isFull = counts[at] == Micros.PER_CARRY || keys.size() == MOST_KEYS || keys.size() * width > MOST_AMOUNTS;
        int to = at * width;
        for (int place : counting) {
            amounts[to + place] += more[from + place];
        }
    }

    /** Passes on the sums, and begins again without any. */
    void flush() {
        for (current = 0; current < keys.size(); current++) {
            for (DimensionSums<?> dimension : dimensions) {
                dimension.add(this);
            }
            if (total != null) {
                addTo(total, null, null);
            }
        }
        Arrays.fill(amounts, 0, keys.size() * width, 0);
        Arrays.fill(counts, 0, keys.size(), 0);
        keys.clear(sought.length);
        isFull = false;
    }

    @Override
    public Place place() {
        return places[current];
    }

    @Override
    public int drugCount() {
        return drugCount;
    }

    @Override
    public int drug(int line) {
        return keys.get(current, firstDrug + line);
    }

    @Override
    public RecordRows shown() {
        RecordRows rows = Objects.requireNonNull(records).shown(examples[current], days[current]);
        rows.asOf(cells.cells().lastDay());
        return rows;
    }

    private int dated() {
        return keys.get(current, 0);
    }

    private int from() {
        return Math.max(dated(), 0);
    }

    private int end() {
        return byMonth ? keys.get(current, 1) : from() + 1;
    }

    @Override
    public long cellCount() {
        return (long) end() - from();
    }

    @Override
    public int[] daysOfKeys() {
        return RecordPieces.ONE_DAY;
    }

    @Override
    public void addTo(CellSums sums, boolean @Nullable [] lines, boolean @Nullable [] perhaps) {
        RowShape ofAll = Objects.requireNonNull(shape);
        ShapePart part = lines == null ? ofAll.all : ofAll.ofLines(ofAll.all, lines, perhaps);
        if (dated() != PlainCells.NONE && part != null) {
            sums.of(dated()).add(part.additions(), amounts, current * width, counts[current]);
        }
        countIn(sums);
    }

    @Override
    public void countIn(CellSums sums) {
        sums.addRecords(from(), end(), counts[current]);
    }
}
