package io.github.alliancestats.record;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What every number of things must be that a caller gives, and how a record holds them. */
final class Numbers {

    /** More than anybody counts in one place, and so few that no sum of them passes a long. */
    private static final long MOST = 1_000_000_000;

    private Numbers() {}

    static long from(long least, long number, String what) {
        if (number < least || number > MOST) {
            throw new IllegalArgumentException(
                    what + " must be from " + least + " to 1,000,000,000, but was " + number);
        }
        return number;
    }

    static <K extends Enum<K>> SortedMap<K, Long> sorted(Map<K, Long> numbers) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
    }
}
