package io.github.alliancestats.disclosure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;

/** The entries of a table by row and column, with the totals last, and their sums. Immutable and thread-safe. */
final class Grid {

    /** The greatest sum of all numbers of a table, in units of the last decimal place. */
    private static final BigInteger MOST = BigInteger.ONE.shiftLeft(58);

    /** The most decimal places with which the number 1 is still below that sum. */
    private static final int MOST_DECIMALS = 17;

    private final Entry[][] entries;
    private final BigDecimal[][] sums;
    private final boolean additive;
    private final int scale;

    Grid(Entry[][] entries) {
        this.entries = entries.clone();
        this.sums = sums(entries);
        BigDecimal all = BigDecimal.ZERO;
        int decimals = 0;
        for (int row = 0; row < entries.length; row++) {
            this.entries[row] = entries[row].clone();
            for (Entry entry : entries[row]) {
                all = all.add(entry.number());
                decimals =
                        Math.max(decimals, entry.number().stripTrailingZeros().scale());
            }
        }
        this.scale = decimals;
        this.additive = adds();
        requireNotTooMuch(all);
    }

    Entry entry(int row, int column) {
        return entries[row][column];
    }

    /** Returns the number of a cell, or the sum of the cells for a total. */
    BigDecimal sum(int row, int column) {
        return sums[row][column];
    }

    /** Returns whether each given total is the sum of its cells. */
    boolean additive() {
        return additive;
    }

    /** Returns the number of decimal places that the numbers need. */
    int scale() {
        return scale;
    }

    /**
     * Returns every cell in units of the last decimal place. A cell without a number is zero, and a total without a
     * number is the sum of its cells.
     */
    long[][] units(int decimals) {
        long[][] units = new long[entries.length][entries[0].length];
        for (int row = 0; row < units.length; row++) {
            for (int column = 0; column < units[row].length; column++) {
                Entry entry = entries[row][column];
                BigDecimal number = entry.isNumber() ? entry.number() : sums[row][column];
                units[row][column] = units(number, decimals);
            }
        }
        return units;
    }

    /** Returns a number in units of a decimal place, rounded up to a whole unit. */
    static long units(BigDecimal number, int decimals) {
        BigInteger units = number.movePointRight(decimals)
                .setScale(0, RoundingMode.CEILING)
                .toBigInteger();
        if (units.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "a number or a rule of a table is more than 2 to the power of 58 units of the last decimal"
                            + " place; decimal places: " + decimals);
        }
        return units.longValueExact();
    }

    private static BigDecimal[][] sums(Entry[][] entries) {
        int lastRow = entries.length - 1;
        int lastColumn = entries[0].length - 1;
        BigDecimal[][] sums = new BigDecimal[lastRow + 1][lastColumn + 1];
        for (BigDecimal[] line : sums) {
            Arrays.fill(line, BigDecimal.ZERO);
        }
        for (int row = 0; row < lastRow; row++) {
            for (int column = 0; column < lastColumn; column++) {
                BigDecimal number = entries[row][column].number();
                sums[row][column] = number;
                sums[row][lastColumn] = sums[row][lastColumn].add(number);
                sums[lastRow][column] = sums[lastRow][column].add(number);
                sums[lastRow][lastColumn] = sums[lastRow][lastColumn].add(number);
            }
        }
        return sums;
    }

    private boolean adds() {
        for (int row = 0; row < entries.length; row++) {
            for (int column = 0; column < entries[row].length; column++) {
                Entry entry = entries[row][column];
                if (entry.isNumber() && entry.number().compareTo(sums[row][column]) != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private void requireNotTooMuch(BigDecimal sum) {
        if (scale > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    "the numbers of a table must have at most 17 decimal places, but have " + scale);
        }
        if (sum.movePointRight(scale).toBigInteger().compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "the numbers of a table add to more than 2 to the power of 58 units of the last decimal place;"
                            + " decimal places: " + scale);
        }
    }
}
