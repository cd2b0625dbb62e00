package io.github.alliancestats.internal;

import java.util.Arrays;

/** A list of numbers. Not thread-safe. */
public final class IntList {

    private int[] numbers = {};
    private int size;

    public void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(8, 2 * size));
        }
        numbers[size++] = number;
    }

    public int get(int place) {
        return numbers[place];
    }

    public int size() {
        return size;
    }

    /** Removes some numbers from the end. */
    public void shorten(int by) {
        size -= by;
    }

    public void clear() {
        size = 0;
    }
}
