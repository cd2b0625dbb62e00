package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.ListKey;
import io.github.alliancestats.engine.row.OperationScope;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.rule.Slicing;
import io.github.alliancestats.engine.sum.Sums;
import io.github.alliancestats.record.SeizedDrug;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The sums of the records of one kind under the keys of one dimension. Records with the same set of keys share sums, so
 * a record is added once however many keys it has. Not thread-safe.
 *
 * @param <K> the type of key
 */
final class DimensionSums<K extends Comparable<? super K>> {

    private final DimensionKeys<K> keys;
    private final Cells cells;
    private final DrugPlaces places;
    private final Map<Object, Group> groups = new HashMap<>();
    private final List<@Nullable Group> byPlace = new ArrayList<>(); // of operations
    private @Nullable Group only; // of a dimension without keys of the whole record
    private final ListKey sought = new ListKey();

    // of the drugs of a record
    private @Nullable CellSums[] found = new @Nullable CellSums[8];
    private boolean[] lines = new boolean[8];

    /** The sums of records with the same keys. */
    private final class Group {
        private final List<@Nullable Comparable<?>[]> ofRecord;
        private final CellSums whole = new CellSums(cells.count());
        private final Map<@Nullable Comparable<?>[], CellSums> byDrug = new TreeMap<>(DimensionKeys::compare);
        private @Nullable CellSums[] byNumber = new @Nullable CellSums[0];
        private @Nullable CellSums ofNoDrug;

        Group(List<@Nullable Comparable<?>[]> ofRecord) {
            this.ofRecord = ofRecord;
        }

        CellSums ofDrug(int line, RecordRows rows) {
            SeizedDrug drug = rows.drug(line);
            if (!keys.isOfDrug()) {
                return of(keys.ofDrug(drug, rows));
            }
            int number = places.of(line, rows);
            if (number >= byNumber.length) {
                byNumber = Arrays.copyOf(byNumber, 2 * number + 4);
            }
            CellSums known = byNumber[number];
            if (known == null) {
                known = of(keys.ofDrug(drug, rows));
                byNumber[number] = known;
            }
            return known;
        }

        CellSums ofNoDrug() {
            if (ofNoDrug == null) {
                ofNoDrug = of(keys.ofNoDrug());
            }
            return ofNoDrug;
        }

        private CellSums of(@Nullable Comparable<?>[] ofDrug) {
            return byDrug.computeIfAbsent(ofDrug, any -> new CellSums(cells.count()));
        }
    }

    DimensionSums(Slicing<K> slicing, Cells cells, DrugPlaces places) {
        this.keys = new DimensionKeys<>(slicing);
        this.cells = cells;
        this.places = places;
    }

    boolean isByMonth() {
        return keys.isByMonth();
    }

    /** Adds a record: its pieces in the cells of the rows. */
    void add(RecordRows rows, RecordPieces pieces) {
        Group group = group(rows);
        if (keys.isByMonth() && group.ofRecord.size() > 1) {
            requireFew(group, pieces);
        }
        if (keys.hasDrugs()) {
            addDrugs(group, rows, pieces);
        } else {
            group.whole.add(pieces);
        }
    }

    private void requireFew(Group group, RecordPieces pieces) {
        long months = 0;
        for (int run = 0; run < pieces.runs(); run++) {
            months += pieces.runTo(run) - pieces.runFrom(run);
        }
        DimensionKeys.requireFew(months * group.ofRecord.size());
    }

    private Group group(RecordRows rows) {
        if (!keys.hasRecordKeys()) {
            only = only == null ? find("", rows) : only;
            return only;
        }
        Object source = keys.source(rows, sought);
        if (source instanceof OperationScope.Place place) {
            while (byPlace.size() <= place.number()) {
                byPlace.add(null);
            }
            Group known = byPlace.get(place.number());
            if (known == null) {
                known = find(source, rows);
                byPlace.set(place.number(), known);
            }
            return known;
        }
        return find(source, rows);
    }

    private Group find(Object source, RecordRows rows) {
        Group known = groups.get(source);
        if (known == null) {
            known = new Group(keys.ofRecord(rows));
            groups.put(source instanceof ListKey ? keys.source(rows, new ListKey()) : source, known);
        }
        return known;
    }

    private void addDrugs(Group group, RecordRows rows, RecordPieces pieces) {
        int count = rows.drugCount();
        if (count > found.length) {
            found = new @Nullable CellSums[2 * count];
        }
        boolean isOne = true;
        for (int i = 0; i < count; i++) {
            found[i] = group.ofDrug(i, rows);
            isOne &= found[i] == found[0];
        }
        if (count == 0) {
            group.ofNoDrug().add(pieces);
        } else if (isOne && found[0] != null) {
            found[0].add(pieces);
        } else {
            addParts(count, rows, pieces);
        }
    }

    private void addParts(int count, RecordRows rows, RecordPieces pieces) {
        if (count > lines.length) {
            lines = new boolean[2 * count];
        }
        for (int i = 0; i < count; i++) {
            CellSums sums = found[i];
            if (sums != null && isFirst(i)) {
                Arrays.fill(lines, false);
                for (int j = i; j < count; j++) {
                    lines[j] = found[j] == found[i];
                }
                sums.addPart(pieces, lines, rows);
            }
        }
    }

    /** Returns whether no earlier drug has the sums of a drug. */
    private boolean isFirst(int line) {
        for (int i = 0; i < line; i++) {
            if (found[i] == found[line]) {
                return false;
            }
        }
        return true;
    }

    /** Reads the sums of each key, in order, and then of the row without a key. Called once, at the end. */
    void read(BiConsumer<@Nullable K, Sums> reader) {
        Map<K, Merged> rows = new TreeMap<>();
        Merged none = new Merged();
        for (Group group : groups.values()) {
            if (keys.hasDrugs()) {
                group.byDrug.forEach((ofDrug, sums) -> merge(sums, group, ofDrug, rows, none));
            } else {
                merge(group.whole, group, keys.ofNoDrug(), rows, none);
            }
        }
        rows.forEach((key, row) -> reader.accept(key, row.sums));
        reader.accept(null, none.sums);
    }

    private void merge(CellSums sums, Group group, @Nullable Comparable<?>[] ofDrug, Map<K, Merged> rows, Merged none) {
        @Nullable Sums[] byCell = sums.finish();
        for (int cell = 0; cell < byCell.length; cell++) {
            Sums of = byCell[cell];
            if (of != null && of.records() > 0) {
                YearMonth month = keys.isByMonth() ? cells.month(cell) : null;
                for (@Nullable Comparable<?>[] ofRecord : group.ofRecord) {
                    K key = keys.key(ofRecord, ofDrug, month);
                    Merged row = key == null ? none : rows.computeIfAbsent(key, any -> new Merged());
                    row.add(of);
                }
            }
        }
    }

    /** The sums of all groups with one key. Groups share theirs, so they are copied before they are added to. */
    private static final class Merged {
        private Sums sums = new Sums();
        private int groups;

        void add(Sums more) {
            if (groups == 1) {
                Sums copy = new Sums();
                copy.addAll(sums);
                sums = copy;
            }
            if (groups++ == 0) {
                sums = more;
            } else {
                sums.addAll(more);
            }
        }
    }
}
