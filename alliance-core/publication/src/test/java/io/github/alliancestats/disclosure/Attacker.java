package io.github.alliancestats.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An attacker that tries every table. It reads the published table and knows the rules. It also knows which suppressed
 * cells are small, but not how the library finds bounds.
 */
final class Attacker {

    private static final int NOTHING = -1;

    private final int rows;
    private final int columns;
    private final int[][] least;
    private final int[][] most;
    private final int[][] tried;
    private final int[][] shown;
    private final int base;

    /**
     * @param least the least value of each cell by itself, totals last
     * @param most the greatest value of each cell by itself
     * @param shown the rounded number that each cell shows, or {@link #NOTHING}
     * @param base the base of additive rounding, or 0 if numbers are not rounded so that they add
     */
    Attacker(int[][] least, int[][] most, int[][] shown, int base) {
        this.shown = shown;
        this.base = base;
        this.rows = least.length - 1;
        this.columns = least[0].length - 1;
        this.least = least;
        this.most = most;
        this.tried = new int[rows + 1][columns + 1];
    }

    /** The rules that apply to each cell, as known to a reader of the published table. */
    record Rules(int threshold, boolean zerosShown, int base, boolean nearest, int cap) {

        Attacker read(PublishedTable table, StatisticalTable truth) {
            int height = table.rows().size() + 1;
            int width = table.columns().size() + 1;
            int[][] least = new int[height][width];
            int[][] most = new int[height][width];
            int[][] shown = new int[height][width];
            for (int row = 0; row < height; row++) {
                for (int column = 0; column < width; column++) {
                    String r = label(table.rows(), row);
                    String c = label(table.columns(), column);
                    int addends = (row == height - 1 ? height - 1 : 1) * (column == width - 1 ? width - 1 : 1);
                    int[] range = range(table.text(r, c), table.number(r, c), truth.number(r, c), addends * cap);
                    least[row][column] = range[0];
                    most[row][column] = range[1];
                    shown[row][column] =
                            table.number(r, c).map(BigDecimal::intValueExact).orElse(NOTHING);
                }
            }
            return new Attacker(least, most, shown, nearest ? 0 : base);
        }

        /** Returns whether the text of a cell is not an exact number, since the cell is suppressed or rounded. */
        boolean isInexact(String text) {
            boolean exact = base == 0 || (text.equals("0") && zerosShown);
            return text.equals("[c]") || (!text.isEmpty() && !exact);
        }

        private int[] range(String text, Optional<BigDecimal> number, Optional<BigDecimal> truth, int most) {
            if (text.isEmpty()) {
                return new int[] {0, most};
            }
            int first = zerosShown ? 1 : 0;
            if (text.equals("[c]")) {
                return truth.orElseThrow().intValueExact() < threshold
                        ? new int[] {first, threshold - 1}
                        : new int[] {Math.max(first, threshold), most};
            }
            int shown = number.orElseThrow().intValueExact();
            if (base == 0 || (shown == 0 && zerosShown && !text.equals("[low]"))) {
                return new int[] {shown, shown};
            }
            List<Integer> fitting = new ArrayList<>();
            for (int guess = Math.max(first, threshold); guess <= shown + base; guess++) {
                boolean fits = nearest ? (guess + base / 2) / base * base == shown : Math.abs(guess - shown) < base;
                if (fits) {
                    fitting.add(guess);
                }
            }
            return new int[] {fitting.get(0), fitting.get(fitting.size() - 1)};
        }

        private static String label(List<String> labels, int index) {
            return index < labels.size() ? labels.get(index) : StatisticalTable.TOTAL;
        }
    }

    /** Returns every value that a cell or total can have. */
    SortedSet<Integer> possible(int row, int column) {
        int from = least[row][column];
        int to = most[row][column];
        SortedSet<Integer> possible = new TreeSet<>();
        for (int guess = from; guess <= to; guess++) {
            least[row][column] = guess;
            most[row][column] = guess;
            if (isPossible(0)) {
                possible.add(guess);
            }
        }
        least[row][column] = from;
        most[row][column] = to;
        return possible;
    }

    /** Returns whether the cell can have more than one value. Stops at the second. */
    boolean isOpen(int row, int column) {
        int from = least[row][column];
        int to = most[row][column];
        int found = 0;
        for (int guess = from; guess <= to && found < 2; guess++) {
            least[row][column] = guess;
            most[row][column] = guess;
            found += isPossible(0) ? 1 : 0;
        }
        least[row][column] = from;
        most[row][column] = to;
        return found == 2;
    }

    private boolean isPossible(int place) {
        if (place == rows * columns) {
            return base == 0 || canBeRounded(0, new int[rows + 1][columns + 1], new int[rows + 1][columns + 1]);
        }
        int row = place / columns;
        int column = place % columns;
        for (int guess = least[row][column]; guess <= most[row][column]; guess++) {
            tried[row][column] = guess;
            if (fits(row, column) && isPossible(place + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the tried numbers can be rounded, each down or up, so that they add to the shown numbers. */
    private boolean canBeRounded(int place, int[][] exact, int[][] rounded) {
        if (place == rows * columns) {
            return areTotals(exact, rounded);
        }
        int row = place / columns;
        int column = place % columns;
        for (int multiple = tried[row][column] / base * base; multiple < tried[row][column] + base; multiple += base) {
            if (isRounded(row, column, tried[row][column], multiple)) {
                add(row, column, exact, tried[row][column]);
                add(row, column, rounded, multiple);
                boolean can = canBeRounded(place + 1, exact, rounded);
                add(row, column, exact, -tried[row][column]);
                add(row, column, rounded, -multiple);
                if (can) {
                    return true;
                }
            }
        }
        return false;
    }

    private void add(int row, int column, int[][] sums, int number) {
        sums[row][columns] += number;
        sums[rows][column] += number;
        sums[rows][columns] += number;
    }

    private boolean areTotals(int[][] exact, int[][] rounded) {
        boolean are = isRounded(rows, columns, exact[rows][columns], rounded[rows][columns]);
        for (int row = 0; row < rows; row++) {
            are &= isRounded(row, columns, exact[row][columns], rounded[row][columns]);
        }
        for (int column = 0; column < columns; column++) {
            are &= isRounded(rows, column, exact[rows][column], rounded[rows][column]);
        }
        return are;
    }

    private boolean isRounded(int row, int column, int exact, int multiple) {
        boolean isShown = shown[row][column] == NOTHING || shown[row][column] == multiple;
        return isShown && Math.abs(multiple - exact) < base;
    }

    /** Returns whether the numbers tried so far can still add to each total that includes the cell. */
    private boolean fits(int row, int column) {
        int place = row * columns + column;
        return leaves(row, columns, place) && leaves(rows, column, place) && leaves(rows, columns, place);
    }

    private boolean leaves(int totalRow, int totalColumn, int place) {
        int smallest = 0;
        int largest = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if ((totalRow == rows || totalRow == row) && (totalColumn == columns || totalColumn == column)) {
                    boolean done = row * columns + column <= place;
                    smallest += done ? tried[row][column] : least[row][column];
                    largest += done ? tried[row][column] : most[row][column];
                }
            }
        }
        return smallest <= most[totalRow][totalColumn] && largest >= least[totalRow][totalColumn];
    }
}
