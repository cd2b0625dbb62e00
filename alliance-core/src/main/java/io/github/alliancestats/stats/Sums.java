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
final class Sums {

    private long records;
    private long[] numbers = {};
    private int sinceCarry;
    private final Carried carried = new Carried();
    private @Nullable Map<Integer, BigDecimal> wide;
    private @Nullable Map<Integer, TreeSet<String>> names;

    /** Adds records that add to no lane. */
    void addRecords(long more) {
        records += more;
    }

    void add(Addition addition, int width) {
        records++;
        if (numbers.length < width) {
            numbers = Arrays.copyOf(numbers, width);
        }
        if (++sinceCarry == Micros.PER_CARRY) {
            sinceCarry = 0;
            carried.takeFrom(numbers, numbers.length);
        }
        long[] sums = numbers;
        long[] more = addition.numbers();
        for (int lane = 0; lane < width; lane++) {
            sums[lane] += more[lane];
        }
        if (addition.hasMore()) {
            addMore(addition);
        }
    }

    private void addMore(Addition addition) {
        if (wide == null || names == null) {
            wide = new HashMap<>();
            names = new HashMap<>();
        }
        for (Addition.Wide more : addition.wides()) {
            wide.merge(more.lane(), more.number(), BigDecimal::add);
        }
        for (Addition.Name more : addition.names()) {
            names.computeIfAbsent(more.lane(), lane -> new TreeSet<>()).add(more.name());
        }
    }

    long records() {
        return records;
    }

    /** The count in a lane of counts. */
    long count(int lane) {
        return whole(lane).add(beside(lane)).longValueExact();
    }

    /** The number in a lane of millionths. */
    BigDecimal number(int lane) {
        return whole(lane).movePointLeft(Micros.DECIMALS).add(beside(lane));
    }

    private BigDecimal whole(int lane) {
        return new BigDecimal(carried.sum(lane, lane < numbers.length ? numbers[lane] : 0));
    }

    private BigDecimal beside(int lane) {
        return wide == null ? BigDecimal.ZERO : wide.getOrDefault(lane, BigDecimal.ZERO);
    }

    /** The names in a lane of names. */
    SortedSet<String> names(int lane) {
        TreeSet<String> known = names == null ? null : names.get(lane);
        return known == null ? Collections.emptySortedSet() : known;
    }
}
