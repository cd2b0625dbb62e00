package io.github.alliancestats.stats;

import io.github.alliancestats.internal.exact.Micros;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What one item adds to every cell that it falls under: a number for each lane, and what is no number or none that a
 * lane holds. Used again for the next item.
 */
final class Addition {

    private long[] numbers = new long[16];
    private final List<Name> names = new ArrayList<>();
    private final List<Wide> wides = new ArrayList<>();

    /** A name that a measure counts once. */
    record Name(int lane, String name) {}

    /** A number that a lane doesn't hold. */
    record Wide(int lane, BigDecimal number) {}

    void clear(int width) {
        Arrays.fill(numbers, 0, Math.min(width, numbers.length), 0);
        if (hasMore()) {
            names.clear();
            wides.clear();
        }
    }

    void makeRoom(int width) {
        if (width > numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * width);
        }
    }

    /** Adds a number that is below the limit if it stays so. */
    boolean add(int lane, long number) {
        long sum = Micros.limited(numbers[lane] + number);
        if (sum == Micros.NONE) {
            return false;
        }
        numbers[lane] = sum;
        return true;
    }

    void addWide(int lane, BigDecimal number) {
        wides.add(new Wide(lane, number));
    }

    void addName(int lane, String name) {
        names.add(new Name(lane, name));
    }

    long[] numbers() {
        return numbers;
    }

    /** Whether nothing was added. */
    boolean isNothing() {
        for (long number : numbers) {
            if (number != 0) {
                return false;
            }
        }
        return !hasMore();
    }

    boolean hasMore() {
        return !names.isEmpty() || !wides.isEmpty();
    }

    List<Name> names() {
        return names;
    }

    List<Wide> wides() {
        return wides;
    }
}
