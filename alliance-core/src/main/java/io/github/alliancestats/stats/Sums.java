package io.github.alliancestats.stats;

import io.github.alliancestats.internal.exact.Micros;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the records of one kind under one key come to: how many there are, and a sum for each lane. A sum is exact at
 * any size: what a {@code long} can't go on adding is carried into a second one, and what was too wide for a lane is
 * kept beside it.
 */
final class Sums implements Summed {

    private long records;
    private long[] numbers = {};
    private int sinceCarry;
    private final Carried carried = new Carried();
    private @Nullable Map<Integer, BigDecimal> wide;
    private @Nullable Map<Integer, SortedSet<String>> names;

    /** Adds records that add to no lane. */
    void addRecords(long more) {
        records += more;
    }

    void add(Addition addition, int width) {
        records++;
        long[] sums = roomFor(width, 1);
        long[] more = addition.numbers();
        for (int lane = 0; lane < width; lane++) {
            sums[lane] += more[lane];
        }
        if (addition.hasMore()) {
            addMore(addition);
        }
    }

    /** The lanes, to each of which so many numbers below the limit may be added. */
    long[] roomFor(int width, int additions) {
        if (numbers.length < width) {
            numbers = Arrays.copyOf(numbers, width);
        }
        sinceCarry += additions;
        if (sinceCarry >= Micros.PER_CARRY) {
            carry();
            sinceCarry += additions;
        }
        return numbers;
    }

    /** Leaves in each lane a number below the limit. */
    void carry() {
        carried.takeFrom(numbers, numbers.length);
        sinceCarry = 1;
    }

    void addMore(Addition addition) {
        for (Addition.Wide more : addition.wides()) {
            wide().merge(more.lane(), more.number(), BigDecimal::add);
        }
        for (Addition.Name more : addition.names()) {
            names().computeIfAbsent(more.lane(), lane -> new TreeSet<>()).add(more.name());
        }
    }

    /** Adds all that other sums came to, in the same lanes. */
    void addAll(Sums other) {
        records += other.records;
        other.carry();
        long[] sums = roomFor(other.numbers.length, 1);
        for (int lane = 0; lane < other.numbers.length; lane++) {
            sums[lane] += other.numbers[lane];
        }
        addBeside(other);
    }

    /** Adds what of other sums is beside their lanes. */
    void addBeside(Sums other) {
        carried.addAll(other.carried);
        if (other.wide != null) {
            other.wide.forEach((lane, number) -> wide().merge(lane, number, BigDecimal::add));
        }
        if (other.names != null) {
            other.names.forEach((lane, more) ->
                    names().computeIfAbsent(lane, any -> new TreeSet<>()).addAll(more));
        }
    }

    /** Tells of each lane that is not zero, in their order. */
    void forEachLane(LaneReader reader) {
        for (int lane = 0; lane < numbers.length; lane++) {
            if (numbers[lane] != 0) {
                reader.read(lane, numbers[lane]);
            }
        }
    }

    /** Reads the number in a lane. */
    interface LaneReader {
        void read(int lane, long number);
    }

    boolean hasNames() {
        return names != null;
    }

    /** Whether all is in the lanes. */
    boolean isInLanes() {
        return wide == null && names == null && carried.isNothing();
    }

    private Map<Integer, BigDecimal> wide() {
        if (wide == null) {
            wide = new HashMap<>();
        }
        return wide;
    }

    private Map<Integer, SortedSet<String>> names() {
        if (names == null) {
            names = new HashMap<>();
        }
        return names;
    }

    long records() {
        return records;
    }

    /** The count in a lane of counts. */
    long count(int lane) {
        return isInLanes() ? inLane(lane) : whole(lane).add(beside(lane)).longValueExact();
    }

    @Override
    public BigDecimal number(int lane) {
        return whole(lane).movePointLeft(Micros.DECIMALS).add(beside(lane));
    }

    @Override
    public long micros(int lane) {
        return isInLanes() ? Micros.limited(inLane(lane)) : Micros.NONE;
    }

    private long inLane(int lane) {
        return lane < numbers.length ? numbers[lane] : 0;
    }

    private BigDecimal whole(int lane) {
        return new BigDecimal(carried.sum(lane, inLane(lane)));
    }

    private BigDecimal beside(int lane) {
        return wide == null ? BigDecimal.ZERO : wide.getOrDefault(lane, BigDecimal.ZERO);
    }

    /** The names in a lane of names. */
    SortedSet<String> names(int lane) {
        SortedSet<String> known = names == null ? null : names.get(lane);
        return known == null ? Collections.emptySortedSet() : known;
    }
}
