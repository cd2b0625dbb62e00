package io.github.alliancestats.disclosure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;

/** The entries of a table by row and column, the totals last, and what they add to. Immutable and thread-safe. */
final class Grid {

    /** More than this, in units of the last decimal place, all numbers of a table must not add to. */
    private static final BigInteger MOST = BigInteger.ONE.shiftLeft(58);

    /** As many as leave a one below that. */
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

    /** The number of a cell, or what the cells add to of which it is the total. */
    BigDecimal sum(int row, int column) {
        return sums[row][column];
    }

    /** Whether all totals that are told are the sums of the cells. */
    boolean additive() {
        return additive;
    }

    /** The decimal places that the numbers need. */
    int scale() {
        return scale;
    }

    /** Every cell in units of the last decimal place; what is no number is nothing, a total that is none the sum. */
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

    /** A number in units of a decimal place; a part of one counts as one. */
    static long units(BigDecimal number, int decimals) {
        BigInteger units = number.movePointRight(decimals)
                .setScale(0, RoundingMode.CEILING)
                .toBigInteger();
        if (units.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "the numbers and rules of a table must not be more than 2 to the power of"
                            + " 58 in units of the last decimal place, of which there are " + decimals);
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
                    "the numbers of a table must not add to more than 2 to the power of 58 in units of their last"
                            + " decimal place, of which there are " + scale);
        }
    }
}
