package io.github.alliancestats.internal;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Checks and copies of the numbers of things that callers give. */
public final class Numbers {

    /** So few that the sum of a billion numbers fits a {@code long}. */
    private static final long MOST = 1_000_000_000;

    private Numbers() {}

    /** Returns a number that is in the range of numbers of things. */
    public static long from(long least, long number, String what) {
        if (number < least || number > MOST) {
            throw new IllegalArgumentException(
                    what + " must be from " + least + " to 1,000,000,000, but was " + number);
        }
        return number;
    }

    /** Returns numbers in the order of their keys. */
    public static <K extends Enum<K>> SortedMap<K, Long> sorted(Map<K, Long> numbers) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
    }
}
