package io.github.alliancestats.stats;

import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The records under one key, or all of them: how many, and a tally for each measure asked for. */
final class Cell {

    private final List<Measure<?>> measures;
    private final List<Tally> tallies;
    private long records;

    Cell(List<Measure<?>> measures) {
        this.measures = measures;
        this.tallies = new ArrayList<>(measures.size());
        measures.forEach(measure -> tallies.add(new Tally()));
    }

    void add(Item item) {
        records++;
        for (int i = 0; i < tallies.size(); i++) {
            measures.get(i).counting().add(item, tallies.get(i));
        }
    }

    void addAll(Cell other) {
        records += other.records;
        for (int i = 0; i < tallies.size(); i++) {
            tallies.get(i).addAll(other.tallies.get(i));
        }
    }

    long records() {
        return records;
    }

    /** The tally of a measure, or null if it was not asked for. */
    @Nullable
    Tally tally(Measure<?> measure) {
        int index = measures.indexOf(measure);
        return index < 0 ? null : tallies.get(index);
    }

    /** Writes the tallies that hold anything, each with its place among the measures. */
    void write(ByteSink out) {
        out.count(records);
        out.count(tallies.stream().filter(tally -> !tally.isEmpty()).count());
        for (int i = 0; i < tallies.size(); i++) {
            if (!tallies.get(i).isEmpty()) {
                out.count(i);
                tallies.get(i).write(out);
            }
        }
    }

    static Cell read(ByteSource in, List<Measure<?>> measures) {
        Cell cell = new Cell(measures);
        cell.records = in.count();
        for (int left = in.elements(3); left > 0; left--) {
            long place = in.count();
            if (place >= measures.size()) {
                throw ByteSource.refused("it has more measures than the question");
            }
            cell.tallies.set((int) place, Tally.read(in));
        }
        return cell;
    }

    Cell sealed(SharingKey key) {
        Cell sealed = new Cell(measures);
        sealed.records = records;
        for (int i = 0; i < tallies.size(); i++) {
            sealed.tallies.set(i, tallies.get(i).sealed(key));
        }
        return sealed;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cell that && records == that.records && tallies.equals(that.tallies);
    }

    @Override
    public int hashCode() {
        return Objects.hash(records, tallies);
    }
}
