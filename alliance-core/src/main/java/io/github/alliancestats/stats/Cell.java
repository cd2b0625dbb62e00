package io.github.alliancestats.stats;

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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cell that && records == that.records && tallies.equals(that.tallies);
    }

    @Override
    public int hashCode() {
        return Objects.hash(records, tallies);
    }
}
