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

    public void set(int place, int number) {
        numbers[place] = number;
    }

    public void sort() {
        Arrays.sort(numbers, 0, size);
    }

    public int size() {
        return size;
    }

    /** Removes the numbers behind the first ones. */
    public void shortenTo(int first) {
        size = first;
    }

    public void clear() {
        size = 0;
    }
}
