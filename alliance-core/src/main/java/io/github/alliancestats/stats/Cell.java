package io.github.alliancestats.stats;

import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
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
    private final @Nullable Tally[] tallies; // null where a measure found nothing
    private @Nullable BitSet own; // those that no other cell may have too
    private long records;

    Cell(List<Measure<?>> measures) {
        this.measures = measures;
        this.tallies = new @Nullable Tally[measures.size()];
    }

    void addRecords(long more) {
        records += more;
    }

    /**
     * Adds what the measure at a place among the question's found; it may be shared with other cells, and is copied
     * before it is changed here.
     */
    void add(int place, Tally more) {
        if (!more.isEmpty()) {
            Tally tally = tallies[place];
            if (tally == null) {
                tallies[place] = more;
                return;
            }
            if (own == null) {
                own = new BitSet();
            }
            if (!own.get(place)) {
                own.set(place);
                tally = tally.copy();
                tallies[place] = tally;
            }
            tally.addAll(more);
        }
    }

    void addAll(Cell other) {
        records += other.records;
        for (int i = 0; i < tallies.length; i++) {
            Tally more = other.tallies[i];
            if (more != null) {
                add(i, more);
            }
        }
    }

    long records() {
        return records;
    }

    /** The tally of a measure, empty if it found nothing, or null if it was not asked for. */
    @Nullable
    Tally tally(Measure<?> measure) {
        int index = measures.indexOf(measure);
        if (index < 0) {
            return null;
        }
        Tally tally = tallies[index];
        return tally == null ? new Tally() : tally;
    }

    /**
     * Writes the tallies that hold anything, each with its place among the measures counted from the one before. What
     * an earlier measure found too (cash seized is money seized and money taken) is written once and then named.
     */
    void write(ByteSink out) {
        out.count(records);
        out.count(found());
        int[] unlike = new int[tallies.length]; // the places of those that are like none before
        int count = 0;
        int last = -1;
        for (int place = 0; place < tallies.length; place++) {
            Tally tally = tallies[place];
            if (tally != null) {
                int same = find(tally, unlike, count);
                out.count((place - last) * 2L + (same < 0 ? 0 : 1));
                if (same < 0) {
                    unlike[count++] = place;
                    tally.write(out);
                } else {
                    out.count(place - same);
                }
                last = place;
            }
        }
    }

    private int found() {
        int found = 0;
        for (Tally tally : tallies) {
            found += tally == null ? 0 : 1;
        }
        return found;
    }

    private int find(Tally tally, int[] places, int count) {
        for (int i = 0; i < count; i++) {
            if (tally.equals(tallies[places[i]])) {
                return places[i];
            }
        }
        return -1;
    }

    static Cell read(ByteSource in, List<Measure<?>> measures) {
        Cell cell = new Cell(measures);
        cell.records = in.count();
        long place = -1;
        for (int left = in.elements(2); left > 0; left--) {
            long step = in.count();
            place = Math.addExact(place, step / 2);
            if (place < 0 || place >= measures.size()) {
                throw ByteSource.refused("it has more measures than the question");
            }
            cell.tallies[(int) place] = step % 2 == 0 ? Tally.read(in) : cell.earlier(place - in.count());
        }
        return cell;
    }

    /** The same object, since a copy for each that names it would take more memory than the bytes deserve. */
    private Tally earlier(long place) {
        Tally tally = place < 0 || place >= tallies.length ? null : tallies[(int) place];
        if (tally == null) {
            throw ByteSource.refused("it names a measure that found nothing");
        }
        return tally;
    }

    Cell sealed(SharingKey key) {
        Cell sealed = new Cell(measures);
        sealed.records = records;
        for (int i = 0; i < tallies.length; i++) {
            Tally tally = tallies[i];
            sealed.tallies[i] = tally == null ? null : tally.sealed(key);
        }
        return sealed;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cell that && records == that.records && Arrays.equals(tallies, that.tallies);
    }

    @Override
    public int hashCode() {
        return Objects.hash(records, Arrays.hashCode(tallies));
    }
}
