package io.github.alliancestats.stats;

import io.github.alliancestats.engine.row.RecordFacts;
import io.github.alliancestats.engine.sum.Tally;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.quality.Gap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ObjIntConsumer;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The records under one key, or all of them: how many, and a tally for each measure that found anything. Mutable while
 * a fold fills it, then thread-safe.
 */
final class Cell {

    private static final @Nullable Tally[] NOTHING = {};

    private final List<Measure<?>> measures;
    private @Nullable Tally[] tallies = NOTHING; // by the place of a measure; null if it found nothing
    private int found; // of these
    private @Nullable BitSet own; // the places of tallies that no other place or cell may have too
    private volatile @Nullable List<ToLongFunction<ObjIntConsumer<Tally>>> waiting; // those that pass on more tallies
    private long records;
    private long events; // the facts with an event here, of those that measures need

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
        if (tallies.length == 0) {
            tallies = new @Nullable Tally[measures.size()];
        }
        Tally known = tallies[place];
        if (known == null) {
            tallies[place] = more;
            found++;
            return;
        }
        own = own == null ? new BitSet() : own;
        if (!own.get(place)) {
            own.set(place);
            known = known.copy();
            tallies[place] = known;
        }
        known.addAll(more);
    }

    /** Adds tallies once they are needed, since few figures of a large summary mostly are. */
    void addLater(ToLongFunction<ObjIntConsumer<Tally>> tallies) {
        List<ToLongFunction<ObjIntConsumer<Tally>>> all = waiting;
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
                List<ToLongFunction<ObjIntConsumer<Tally>>> all = waiting;
                if (all != null) {
                    Cell done = new Cell(measures); // this one does not change if an exception is thrown
                    forEach((tally, place) -> done.add(place, tally));
                    for (ToLongFunction<ObjIntConsumer<Tally>> some : all) {
                        done.events |= some.applyAsLong((tally, place) -> done.add(place, tally));
                    }
                    events |= done.events;
                    tallies = done.shared();
                    found = done.found;
                    own = null;
                    waiting = null;
                }
            }
        }
        return this;
    }

    /** Returns the tallies, so that equal ones without names are one object, as of cash seized and money seized. */
    private @Nullable Tally[] shared() {
        Map<Tally, Tally> known = new HashMap<>();
        forEach((tally, place) -> {
            if (tally.names().size() == 0) { // else both would be put in order, to be compared
                tallies[place] = known.computeIfAbsent(tally, same -> same);
            }
        });
        return tallies;
    }

    private void forEach(ObjIntConsumer<Tally> reader) {
        for (int place = 0; place < tallies.length; place++) {
            Tally tally = tallies[place];
            if (tally != null) {
                reader.accept(tally, place);
            }
        }
    }

    void addAll(Cell other) {
        records += other.records;
        other.complete().forEach((tally, place) -> add(place, tally));
        events |= other.events;
    }

    /** Returns the facts with an event here, of those that measures need. */
    long events() {
        return complete().events;
    }

    /** Adds a record that fills one of several cells, or none. Each tally that any of them has is a gap. */
    void addOneOf(List<Cell> possible, Gap gap) {
        Cell all = new Cell(measures);
        possible.forEach(all::addAll);
        all.forEach((any, place) -> {
            List<Tally> ofEach = possible.stream().map(each -> each.at(place)).toList();
            add(place, Tally.oneOf(ofEach, gap));
        });
    }

    private Tally at(int place) {
        Tally known = complete().tallies.length == 0 ? null : tallies[place];
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
        out.count(complete().found);
        out.count(events);
        Map<Tally, Integer> places = new HashMap<>(); // the first of each
        int last = -1;
        for (int place = 0; place < tallies.length; place++) {
            Tally tally = tallies[place];
            if (tally != null) {
                Integer same = places.putIfAbsent(tally, place);
                out.count((place - last) * 2L + (same == null ? 0 : 1));
                if (same == null) {
                    tally.write(out);
                } else {
                    out.count(place - same);
                }
                last = place;
            }
        }
    }

    static Cell read(ByteSource in, List<Measure<?>> measures) {
        Cell cell = new Cell(measures);
        cell.records = in.count();
        int last = -1;
        int found = in.elements(2);
        cell.events = RecordFacts.read(in);
        for (int left = found; left > 0; left--) {
            long step = in.count();
            long place = last + step / 2;
            if (step < 2 || place >= measures.size()) {
                throw ByteSource.refused("it has more measures than the question");
            }
            last = (int) place;
            cell.readNext(in, last, step % 2 == 0);
        }
        return cell;
    }

    /** Reads a tally, unless it is named by the place of an earlier one. */
    private void readNext(ByteSource in, int place, boolean isNew) {
        long named = isNew ? place : place - in.count();
        Tally tally = isNew ? Tally.read(in) : named < 0 ? null : at((int) named);
        if (tally == null || tally.isEmpty()) {
            throw ByteSource.refused("it names a measure that found nothing");
        }
        add(place, tally);
    }

    Cell sealed(SharingKey key) {
        Cell sealed = new Cell(measures);
        sealed.records = records;
        sealed.events = events();
        complete().forEach((tally, place) -> sealed.add(place, tally.sealed(key::hash)));
        return sealed;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cell that
                && records == that.records
                && events() == that.events()
                && Arrays.equals(complete().tallies, that.complete().tallies);
    }

    @Override
    public int hashCode() {
        return Objects.hash(records, Arrays.hashCode(complete().tallies));
    }
}
