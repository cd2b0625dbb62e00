package io.github.alliancestats.stats;

import io.github.alliancestats.engine.sum.Tally;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.quality.Gap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The records under one key, or all of them: how many, and a tally for each measure that found anything. Mutable while
 * a fold fills it, then thread-safe.
 */
final class Cell {

    private final List<Measure<?>> measures;
    private final SortedMap<Integer, Tally> tallies = new TreeMap<>(); // by the place of a measure that found anything
    private volatile @Nullable List<Consumer<ObjIntConsumer<Tally>>> waiting; // those that pass on more tallies
    private final BitSet own = new BitSet(); // the places of tallies that no other place or cell may have too
    private long records;

    Cell(List<Measure<?>> measures) {
        this.measures = measures;
    }

    void addRecords(long more) {
        records += more;
    }

    /**
     * Adds what the measure at a place among the question's found; it may be shared with other cells, and is copied
     * before it is changed here.
     */
    void add(int place, Tally more) {
        if (more.isEmpty()) {
            return;
        }
        Tally known = tallies.putIfAbsent(place, more);
        if (known == null) {
            return;
        }
        if (!own.get(place)) {
            own.set(place);
            known = known.copy();
            tallies.put(place, known);
        }
        known.addAll(more);
    }

    /** Adds tallies once they are needed, since few figures of a large summary mostly are. */
    void addLater(Consumer<ObjIntConsumer<Tally>> tallies) {
        List<Consumer<ObjIntConsumer<Tally>>> all = waiting;
        if (all == null) {
            all = new ArrayList<>(1);
            waiting = all;
        }
        all.add(tallies);
    }

    /** Returns this cell with the tallies that were waiting. Several threads can need them. */
    private Cell complete() {
        if (waiting != null) {
            synchronized (this) {
                List<Consumer<ObjIntConsumer<Tally>>> all = waiting;
                if (all != null) {
                    all.forEach(tallies -> tallies.accept((tally, place) -> add(place, tally)));
                    waiting = null;
                }
            }
        }
        return this;
    }

    void addAll(Cell other) {
        records += other.records;
        other.complete().tallies.forEach(this::add);
    }

    /**
     * Adds a record that fills one of several cells. A tally that all of them have counts. Any other is a gap.
     *
     * @param possible the cells, without empty ones
     * @param number the number of cells, with empty ones; 0 if there may be others
     */
    void addOneOf(List<Cell> possible, int number, Gap gap) {
        boolean areAll = possible.size() == number;
        records += areAll ? 1 : 0;
        Cell all = new Cell(measures);
        for (Cell each : possible) {
            all.addAll(each);
        }
        for (int place : all.tallies.keySet()) {
            List<Tally> ofEach = possible.stream().map(each -> each.at(place)).toList();
            add(place, Tally.oneOf(ofEach, areAll, gap));
        }
    }

    private Tally at(int place) {
        Tally known = complete().tallies.get(place);
        return known == null ? new Tally() : known;
    }

    long records() {
        return records;
    }

    /** The tally of a measure, empty if it found nothing, or null if it was not asked for. */
    @Nullable
    Tally tally(Measure<?> measure) {
        int place = measures.indexOf(measure);
        return place < 0 ? null : at(place);
    }

    /**
     * Writes the tallies that hold anything, each with its place among the measures counted from the one before. What
     * an earlier measure found too (cash seized is money seized and money taken) is written once and then named.
     */
    void write(ByteSink out) {
        out.count(records);
        out.count(complete().tallies.size());
        Map<Tally, Integer> places = new HashMap<>(); // the first of each
        int last = -1;
        for (Map.Entry<Integer, Tally> each : tallies.entrySet()) {
            int place = each.getKey();
            Integer same = places.putIfAbsent(each.getValue(), place);
            out.count((place - last) * 2L + (same == null ? 0 : 1));
            if (same == null) {
                each.getValue().write(out);
            } else {
                out.count(place - same);
            }
            last = place;
        }
    }

    static Cell read(ByteSource in, List<Measure<?>> measures) {
        Cell cell = new Cell(measures);
        cell.records = in.count();
        Map<Tally, Integer> places = new HashMap<>();
        int last = -1;
        for (int left = in.elements(2); left > 0; left--) {
            long step = in.count();
            long place = last + step / 2;
            if (step < 2 || place >= measures.size()) {
                throw ByteSource.refused("it has more measures than the question");
            }
            last = (int) place;
            cell.readNext(in, last, step % 2 == 0, places);
        }
        return cell;
    }

    /** Reads a tally, unless it is named by the place of an earlier one. */
    private void readNext(ByteSource in, int place, boolean isNew, Map<Tally, Integer> places) {
        long named = isNew ? place : place - in.count();
        Tally tally = isNew ? Tally.read(in) : named < 0 ? null : tallies.get((int) named);
        if (tally == null || tally.isEmpty()) {
            throw ByteSource.refused("it names a measure that found nothing");
        }
        tallies.put(place, tally);
        places.putIfAbsent(tally, place);
        if (places.get(tally) != named) {
            throw ByteSource.notCanonical();
        }
    }

    Cell sealed(SharingKey key) {
        Cell sealed = new Cell(measures);
        sealed.records = records;
        complete().tallies.forEach((place, tally) -> sealed.tallies.put(place, tally.sealed(key::hash)));
        return sealed;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cell that
                && records == that.records
                && complete().tallies.equals(that.complete().tallies);
    }

    @Override
    public int hashCode() {
        return Objects.hash(records, complete().tallies);
    }
}
