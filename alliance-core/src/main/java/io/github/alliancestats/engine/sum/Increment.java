package io.github.alliancestats.engine.sum;

import io.github.alliancestats.internal.exact.Micros;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The numbers that some rows of one record add to the columns of {@link Sums}, and the names that they add. A column can
 * occur more than once. It is used again for other rows. Not thread-safe.
 */
public final class Increment {

    private int[] columns = new int[16];
    private long[] numbers = new long[16];
    private int size;
    private int width; // above all columns
    private final List<Wide> wides = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();

    /** A number that a column cannot hold. */
    public static final class Wide {
        private final int column;
        private final BigDecimal number;

        Wide(int column, BigDecimal number) {
            this.column = column;
            this.number = number;
        }

        public int column() {
            return column;
        }

        public BigDecimal number() {
            return number;
        }
    }

    /** A name that a rule counts once. */
    public static final class Name {
        private final int rule;
        private final int name;

        Name(int rule, int name) {
            this.rule = rule;
            this.name = name;
        }

        public int rule() {
            return rule;
        }

        public int name() {
            return name;
        }
    }

    public void clear() {
        size = 0;
        width = 0;
        if (hasMore()) {
            wides.clear();
            names.clear();
        }
    }

    /** Adds a number to a column. Zero adds nothing. */
    public void add(int column, long number) {
        if (number == 0) {
            return;
        }
        if (Micros.limited(number) == Micros.NONE) {
            addWide(column, BigDecimal.valueOf(number));
            return;
        }
        if (size == columns.length) {
            columns = Arrays.copyOf(columns, 2 * size);
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        columns[size] = column;
        numbers[size++] = number;
        width = Math.max(width, column + 1);
    }

    public void addWide(int column, BigDecimal number) {
        wides.add(new Wide(column, number));
    }

    public void addName(int rule, int name) {
        names.add(new Name(rule, name));
    }

    public int size() {
        return size;
    }

    int width() {
        return width;
    }

    public boolean hasMore() {
        return !wides.isEmpty() || !names.isEmpty();
    }

    public boolean hasNames() {
        return !names.isEmpty();
    }

    public List<Wide> wides() {
        return wides;
    }

    public List<Name> names() {
        return names;
    }

    int[] columns() {
        return columns;
    }

    long[] numbers() {
        return numbers;
    }
}
