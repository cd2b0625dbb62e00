package io.github.alliancestats.stats;

import io.github.alliancestats.engine.sum.Tally;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.quality.Gap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The records under one key, or all of them: how many, and a tally for each measure that found anything. Mutable while
 * a fold fills it, then left alone.
 */
final class Cell {

    private final List<Measure<?>> measures;
    private int[] places; // among the measures, ascending, of those that found anything
    private Tally[] tallies; // as many
    private int found;
    private @Nullable BitSet own; // the places of tallies that no other place or cell may have too
    private long records;

    Cell(List<Measure<?>> measures) {
        this(measures, 0);
    }

    private Cell(List<Measure<?>> measures, int expected) {
        this.measures = measures;
        this.places = new int[expected];
        this.tallies = new Tally[expected];
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
        int at = find(place);
        if (at < 0) {
            insert(-at - 1, place, more);
        } else {
            ownAt(at).addAll(more);
        }
    }

    private int find(int place) {
        return Arrays.binarySearch(places, 0, found, place);
    }

    private void insert(int at, int place, Tally tally) {
        if (found == places.length) {
            int room = Math.max(8, 2 * found);
            places = Arrays.copyOf(places, room);
            tallies = Arrays.copyOf(tallies, room);
        }
        System.arraycopy(places, at, places, at + 1, found - at);
        System.arraycopy(tallies, at, tallies, at + 1, found - at);
        places[at] = place;
        tallies[at] = asEarlier(tally, at);
        found++;
    }

    /** What an earlier measure found too is held once, as long as neither changes. */
    private Tally asEarlier(Tally tally, int at) {
        for (int i = 0; i < at; i++) {
            if (tally.equals(tallies[i]) && (own == null || !own.get(places[i]))) {
                return tallies[i];
            }
        }
        return tally;
    }

    private Tally ownAt(int at) {
        own = own == null ? new BitSet() : own;
        if (!own.get(places[at])) {
            own.set(places[at]);
            tallies[at] = tallies[at].copy();
        }
        return tallies[at];
    }

    void addAll(Cell other) {
        records += other.records;
        for (int i = 0; i < other.found; i++) {
            add(other.places[i], other.tallies[i]);
        }
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
        for (int i = 0; i < all.found; i++) {
            List<Tally> tallies = new ArrayList<>();
            for (Cell each : possible) {
                tallies.add(each.at(all.places[i]));
            }
            add(all.places[i], Tally.oneOf(tallies, areAll, gap));
        }
    }

    private Tally at(int place) {
        int at = find(place);
        return at < 0 ? new Tally() : tallies[at];
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
        out.count(found);
        long[] sketches = new long[found];
        int last = -1;
        for (int i = 0; i < found; i++) {
            int same = firstLike(i, sketches);
            out.count((places[i] - last) * 2L + (same < 0 ? 0 : 1));
            if (same < 0) {
                tallies[i].write(out);
            } else {
                out.count(places[i] - places[same]);
            }
            last = places[i];
        }
    }

    /** Where the first tally is that is like the one at a place, or -1; sketches are known up to there. */
    private int firstLike(int at, long[] sketches) {
        Tally tally = tallies[at];
        sketches[at] = tally.sketch();
        for (int i = 0; i < at; i++) {
            if (sketches[i] == sketches[at] && tally.equals(tallies[i])) {
                return i;
            }
        }
        return -1;
    }

    static Cell read(ByteSource in, List<Measure<?>> measures) {
        long records = in.count();
        int number = in.elements(2);
        if (number > measures.size()) {
            throw tooMany();
        }
        Cell cell = new Cell(measures, number);
        cell.records = records;
        long[] sketches = new long[number];
        for (int i = 0; i < number; i++) {
            cell.readNext(in, sketches);
        }
        return cell;
    }

    private void readNext(ByteSource in, long[] sketches) {
        long step = in.count();
        long place = (found == 0 ? -1 : places[found - 1]) + step / 2;
        if (step < 2 || place >= measures.size()) {
            throw tooMany();
        }
        int named = step % 2 == 0 ? -1 : earlier(place - in.count());
        Tally tally = named < 0 ? Tally.read(in) : tallies[named];
        if (tally.isEmpty()) {
            throw foundNothing();
        }
        places[found] = (int) place;
        tallies[found] = tally;
        if (firstLike(found++, sketches) != named) {
            throw ByteSource.notCanonical();
        }
    }

    private static IllegalArgumentException tooMany() {
        return ByteSource.refused("it has more measures than the question");
    }

    private static IllegalArgumentException foundNothing() {
        return ByteSource.refused("it names a measure that found nothing");
    }

    private int earlier(long place) {
        int at = place < 0 ? -1 : find((int) place); // it is below that of a measure
        if (at < 0) {
            throw foundNothing();
        }
        return at;
    }

    Cell sealed(SharingKey key) {
        Cell sealed = new Cell(measures, found);
        sealed.records = records;
        sealed.found = found;
        for (int i = 0; i < found; i++) {
            sealed.places[i] = places[i];
            sealed.tallies[i] = tallies[i].sealed(key::hash);
        }
        return sealed;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cell that
                && records == that.records
                && Arrays.equals(places, 0, found, that.places, 0, that.found)
                && Arrays.equals(tallies, 0, found, that.tallies, 0, that.found);
    }

    @Override
    public int hashCode() {
        return Objects.hash(records, Arrays.asList(tallies).subList(0, found));
    }
}
