package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.ListKey;
import io.github.alliancestats.engine.row.OperationScope.Place;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.rule.Slicing;
import io.github.alliancestats.engine.sum.Sums;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        private final Map<@Nullable Comparable<?>[], CellSums> byDrug =
                keys.hasDrugs() ? new TreeMap<>(DimensionKeys::compare) : Map.of();
        private @Nullable CellSums[] byNumber = new @Nullable CellSums[0];
        private @Nullable CellSums ofNoDrug;
        private @Nullable CellSums alsoStated; // records of ofNoDrug that have a key too

        Group(List<@Nullable Comparable<?>[]> ofRecord) {
            this.ofRecord = ofRecord;
        }

        CellSums ofDrug(int line, CountedRecord record) {
            if (!keys.isOfDrug()) {
                return of(line, record.shown());
            }
            int number = record.drug(line);
            if (number >= byNumber.length) {
                byNumber = Arrays.copyOf(byNumber, 2 * number + 4);
            }
            CellSums known = byNumber[number];
            if (known == null) {
                known = of(line, record.shown());
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

        /** Counts a record with keys of some drugs and without a key of others, unless the whole record has a key. */
        void countAlsoStated(CountedRecord record) {
            boolean isStated = keys.isByMonth()
                    || ofRecord.size() > 1
                    || Arrays.stream(ofRecord.get(0)).anyMatch(Objects::nonNull);
            if (!isStated) {
                alsoStated = alsoStated == null ? new CellSums(cells.count()) : alsoStated;
                record.countIn(alsoStated);
            }
        }

        long alsoStated(int from, int to) {
            return alsoStated == null ? 0 : alsoStated.records(from, to);
        }

        private CellSums of(int line, RecordRows rows) {
            return of(keys.ofDrug(rows.drug(line), rows));
        }

        void forEach(BiConsumer<@Nullable Comparable<?>[], CellSums> action) {
            if (keys.hasDrugs()) {
                byDrug.forEach(action);
            } else {
                action.accept(keys.ofNoDrug(), whole);
            }
        }

        private CellSums of(@Nullable Comparable<?>[] ofDrug) {
            return byDrug.computeIfAbsent(ofDrug, any -> new CellSums(cells.count()));
        }
    }

    DimensionSums(Slicing<K> slicing, Cells cells) {
        this.keys = new DimensionKeys<>(slicing);
        this.cells = cells;
    }

    DimensionKeys<K> keys() {
        return keys;
    }

    /** Adds a record in the cells of its rows. */
    void add(CountedRecord record) {
        Group group = group(record);
        if (keys.isByMonth() && group.ofRecord.size() > 1) {
            DimensionKeys.requireFew(record.cellCount() * group.ofRecord.size());
        }
        if (keys.hasDrugs()) {
            addDrugs(group, record);
        } else {
            record.addTo(group.whole, null, null);
        }
    }

    /** Adds plain records in the cells of their dates. */
    void addAll(PlainCells records) {
        for (int i = 0; i < records.count(); i++) {
            records.moveTo(i);
            add(records);
        }
    }

    private Group group(CountedRecord record) {
        if (keys.isByPlace()) {
            return ofPlace(record);
        }
        if (keys.hasRecordKeys()) {
            RecordRows rows = record.shown();
            return find(keys.source(rows, sought), rows);
        }
        only = only == null ? find("", record.shown()) : only;
        return only;
    }

    private Group ofPlace(CountedRecord record) {
        Place place = record.place();
        while (byPlace.size() <= place.number()) {
            byPlace.add(null);
        }
        Group known = byPlace.get(place.number());
        if (known == null) {
            known = find(place, record.shown());
            byPlace.set(place.number(), known);
        }
        return known;
    }

    private Group find(Object source, RecordRows rows) {
        Group known = groups.get(source);
        if (known == null) {
            known = new Group(keys.ofRecord(rows));
            groups.put(source instanceof ListKey ? keys.source(rows, new ListKey()) : source, known);
        }
        return known;
    }

    private void addDrugs(Group group, CountedRecord record) {
        int count = record.drugCount();
        int[] days = record.daysOfKeys();
        if (count > 0 && days[0] != RecordRows.UNDATED) {
            addDrugs(group, days, record);
            return;
        }
        if (count > found.length) {
            found = new @Nullable CellSums[2 * count];
        }
        boolean isOne = true;
        for (int i = 0; i < count; i++) {
            found[i] = group.ofDrug(i, record);
            isOne &= found[i] == found[0];
        }
        if (count == 0) {
            record.addTo(group.ofNoDrug(), null, null);
        } else if (isOne && found[0] != null) {
            record.addTo(found[0], null, null);
        } else {
            addParts(group, count, record);
        }
    }

    /** Adds the drugs of each key, on days on which they can have different keys. */
    private void addDrugs(Group group, int[] days, CountedRecord record) {
        Map<CellSums, int[]> times = new LinkedHashMap<>(); // on which each drug is there
        for (int day : days) {
            RecordRows rows = record.shown();
            rows.keysOn(day);
            for (int line = 0; line < record.drugCount(); line++) {
                times.computeIfAbsent(group.of(line, rows), any -> new int[record.drugCount()])[line]++;
            }
        }
        record.shown().keysOn(RecordRows.UNDATED);
        times.forEach((sums, ofLine) -> {
            boolean[] always = new boolean[ofLine.length];
            boolean[] perhaps = new boolean[ofLine.length];
            for (int line = 0; line < ofLine.length; line++) {
                always[line] = ofLine[line] == days.length;
                perhaps[line] = ofLine[line] > 0;
            }
            record.addTo(sums, always, perhaps);
            if (times.size() > 1 && sums == group.ofNoDrug()) {
                group.countAlsoStated(record);
            }
        });
    }

    /** Adds the drugs of each key. The row without a key does not count a record that has one. */
    private void addParts(Group group, int count, CountedRecord record) {
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
                record.addTo(sums, lines, null);
                if (sums == group.ofNoDrug()) {
                    group.countAlsoStated(record);
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

    /** Reads the sums of each key in some months, in order of the keys, and then of the row without a key. */
    void read(int from, int to, BiConsumer<@Nullable K, Sums> reader) {
        int end = Math.min(to, cells.count());
        int step = keys.isByMonth() ? 1 : end - from;
        Map<K, Sums> rows = new TreeMap<>();
        Sums none = new Sums();
        for (Group group : groups.values()) {
            boolean isForOne = group.ofRecord.size() == 1;
            group.forEach((ofDrug, sums) -> sums.read(from, end, step, (some, cell) -> {
                YearMonth month = keys.isByMonth() ? cells.month(cell) : null;
                for (@Nullable Comparable<?>[] ofRecord : group.ofRecord) {
                    K key = keys.key(ofRecord, ofDrug, month);
                    if (key == null) {
                        none.addAll(some);
                    } else {
                        add(some, isForOne, key, rows);
                    }
                }
            }));
            none.addRecords(-group.alsoStated(from, end));
        }
        rows.forEach(reader);
        reader.accept(null, none);
    }

    /** Adds sums to the row of a key. They can be the row if they are for one key only. */
    private static <K> void add(Sums some, boolean isForOne, K key, Map<K, Sums> rows) {
        Sums row = isForOne ? rows.putIfAbsent(key, some) : rows.computeIfAbsent(key, any -> new Sums());
        if (row != null) {
            row.addAll(some);
        }
    }
}
