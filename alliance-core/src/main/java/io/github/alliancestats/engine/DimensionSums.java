package io.github.alliancestats.engine;

import io.github.alliancestats.engine.RecordPieces.Piece;
import io.github.alliancestats.engine.row.ListKey;
import io.github.alliancestats.engine.row.OperationScope;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.sum.Increment;
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
    private final KindLayout layout;
    private final DrugPlaces places;
    private final Map<Object, Group> groups = new HashMap<>();
    private final List<@Nullable Group> byPlace = new ArrayList<>(); // of operations
    private @Nullable Group only; // of a dimension without keys of the whole record
    private final ListKey sought = new ListKey();
    private final Sums none = new Sums();
    private final CellSums withoutKey = new CellSums(0); // stands for the drugs without a key

    // of the drugs of a record
    private @Nullable CellSums[] found = new @Nullable CellSums[8];
    private boolean[] lines = new boolean[8];

    /** The sums of records with the same keys. */
    private final class Group {
        private final List<@Nullable Comparable<?>[]> ofRecord;
        private final CellSums whole = new CellSums(cells.count());
        private final Map<@Nullable Comparable<?>[], CellSums> byDrug = new TreeMap<>(DimensionKeys::compare);
        private @Nullable CellSums[] byNumber = new @Nullable CellSums[0];

        Group(List<@Nullable Comparable<?>[]> ofRecord) {
            this.ofRecord = ofRecord;
        }

        /** Returns the sums of a drug, null if it has no key. */
        @Nullable
        CellSums of(int line, RecordRows rows) {
            SeizedDrug drug = rows.drug(line);
            if (!keys.isOfDrug()) {
                return find(drug, rows);
            }
            int number = places.of(line, rows);
            if (number >= byNumber.length) {
                byNumber = Arrays.copyOf(byNumber, 2 * number + 4);
            }
            CellSums known = byNumber[number];
            if (known == null) {
                CellSums found = find(drug, rows);
                known = found == null ? withoutKey : found;
                byNumber[number] = known;
            }
            return known == withoutKey ? null : known;
        }

        private @Nullable CellSums find(SeizedDrug drug, RecordRows rows) {
            @Nullable Comparable<?>[] ofDrug = keys.ofDrug(drug, rows);
            return ofDrug == null ? null : byDrug.computeIfAbsent(ofDrug, any -> new CellSums(cells.count()));
        }
    }

    DimensionSums(Slicing<K> slicing, Cells cells, KindLayout layout, DrugPlaces places) {
        this.keys = new DimensionKeys<>(slicing);
        this.cells = cells;
        this.layout = layout;
        this.places = places;
    }

    boolean isByMonth() {
        return keys.isByMonth();
    }

    /** Adds a record: its pieces in the cells of the rows, and in the whole period for the row without a key. */
    void add(RecordRows rows, RecordPieces pieces, RecordPieces whole) {
        Group group = group(rows);
        if (group.ofRecord.isEmpty()) {
            addNone(whole, null, rows);
            return;
        }
        if (keys.isByMonth() && group.ofRecord.size() > 1) {
            requireFew(group, pieces);
        }
        if (keys.hasDrugs()) {
            addDrugs(group, rows, pieces, whole);
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

    private void addDrugs(Group group, RecordRows rows, RecordPieces pieces, RecordPieces whole) {
        int count = rows.drugCount();
        if (count > found.length) {
            found = new @Nullable CellSums[2 * count];
        }
        boolean isOne = true;
        for (int i = 0; i < count; i++) {
            found[i] = group.of(i, rows);
            isOne &= found[i] == found[0];
        }
        if (count == 0 || (isOne && found[0] == null)) {
            addNone(whole, null, rows);
        } else if (isOne) {
            found[0].add(pieces);
        } else {
            addParts(count, rows, pieces, whole);
        }
    }

    private void addParts(int count, RecordRows rows, RecordPieces pieces, RecordPieces whole) {
        if (count > lines.length) {
            lines = new boolean[2 * count];
        }
        for (int i = 0; i < count; i++) {
            if (isFirst(i)) {
                Arrays.fill(lines, false);
                for (int j = i; j < count; j++) {
                    lines[j] = found[j] == found[i];
                }
                CellSums sums = found[i];
                if (sums == null) {
                    addNone(whole, lines, rows);
                } else {
                    sums.addPart(pieces, lines, rows, layout);
                }
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

    private void addNone(RecordPieces whole, boolean @Nullable [] lines, RecordRows rows) {
        for (int i = 0; i < whole.count(); i++) {
            Piece piece = whole.piece(i);
            Increment part = lines == null ? piece.increment() : whole.part(piece, lines, rows, layout);
            if (part != null) {
                none.add(part);
            }
        }
        none.addRecords(1);
    }

    /** Reads the sums of each key, in order, and then of the row without a key. Called once, at the end. */
    void read(BiConsumer<@Nullable K, Sums> reader) {
        Map<K, Merged> rows = new TreeMap<>();
        for (Group group : groups.values()) {
            if (keys.hasDrugs()) {
                group.byDrug.forEach((ofDrug, sums) -> merge(sums, group, ofDrug, rows));
            } else {
                merge(group.whole, group, null, rows);
            }
        }
        rows.forEach((key, row) -> reader.accept(key, row.sums));
        reader.accept(null, none);
    }

    private void merge(CellSums sums, Group group, @Nullable Comparable<?> @Nullable [] ofDrug, Map<K, Merged> rows) {
        @Nullable Sums[] byCell = sums.finish();
        for (int cell = 0; cell < byCell.length; cell++) {
            Sums of = byCell[cell];
            if (of != null && of.records() > 0) {
                YearMonth month = keys.isByMonth() ? cells.month(cell) : null;
                for (@Nullable Comparable<?>[] ofRecord : group.ofRecord) {
                    rows.computeIfAbsent(keys.key(ofRecord, ofDrug, month), any -> new Merged())
                            .add(of);
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
