package io.github.alliancestats.disclosure;

import io.github.alliancestats.disclosure.StatisticalTable.TableCell;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The labels of the rows and columns of a table, without the totals. The index of a total is one past the last label.
 *
 * @param rows the labels of the rows
 * @param columns the labels of the columns
 */
record Labels(List<String> rows, List<String> columns) {

    /** A limit that is above any published table, and low enough for control and audit. */
    private static final int MOST_CELLS = 10_000;

    private static final List<String> ONE_WAY = List.of(StatisticalTable.NUMBER);

    /** The labels of a table whose rows are not named yet. */
    static final Labels NONE = new Labels(List.of(), ONE_WAY);

    static Labels of(List<String> rows) {
        return of(rows, ONE_WAY);
    }

    static Labels of(List<String> rows, List<String> columns) {
        long cells = (long) rows.size() * columns.size();
        if (cells > MOST_CELLS) {
            throw new IllegalArgumentException("a table must have at most 10,000 cells, but would have " + cells);
        }
        return new Labels(distinct(rows, "row"), distinct(columns, "column"));
    }

    private static List<String> distinct(List<String> labels, String what) {
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("a table must have one " + what + " at least, but none was named");
        }
        Set<String> distinct = new HashSet<>();
        for (String label : labels) {
            if (label.equals(StatisticalTable.TOTAL)) {
                throw new IllegalArgumentException("the label of a " + what + " must not be " + StatisticalTable.TOTAL
                        + ", the label of the totals");
            }
            if (!distinct.add(label)) {
                throw new IllegalArgumentException("the labels of " + what + "s must be distinct, but \"" + label
                        + "\" was there twice; two keys may have the same text");
            }
        }
        return List.copyOf(labels);
    }

    /** Returns these labels, followed by those that only the other has. */
    Labels with(Labels other) {
        return equals(other) ? this : of(union(rows, other.rows), union(columns, other.columns));
    }

    private static List<String> union(List<String> some, List<String> others) {
        Set<String> union = new LinkedHashSet<>(some);
        union.addAll(others);
        return List.copyOf(union);
    }

    boolean have(TableCell cell) {
        return has(rows, cell.row()) && has(columns, cell.column());
    }

    boolean haveAll(Labels others) {
        return rows.containsAll(others.rows) && columns.containsAll(others.columns);
    }

    private static boolean has(List<String> labels, String label) {
        return label.equals(StatisticalTable.TOTAL) || labels.contains(label);
    }

    void requireSame(Labels earlier) {
        requireSame(rows, earlier.rows, "row");
        requireSame(columns, earlier.columns, "column");
    }

    private static void requireSame(List<String> labels, List<String> earlier, String what) {
        for (int i = 0; i < Math.max(labels.size(), earlier.size()); i++) {
            String here = at(labels, i);
            String there = at(earlier, i);
            if (!here.equals(there)) {
                throw new IllegalArgumentException("an earlier table must have the same rows and columns, but " + what
                        + " " + (i + 1) + " is " + there + " in the earlier table and " + here + " in this one");
            }
        }
    }

    private static String at(List<String> labels, int index) {
        return index < labels.size() ? "\"" + labels.get(index) + "\"" : "not there";
    }

    int rowOf(String label) {
        return indexOf(Objects.requireNonNull(label, "row"), rows, "row");
    }

    int columnOf(String label) {
        return indexOf(Objects.requireNonNull(label, "column"), columns, "column");
    }

    private static int indexOf(String label, List<String> labels, String what) {
        int index = label.equals(StatisticalTable.TOTAL) ? labels.size() : labels.indexOf(label);
        if (index < 0) {
            throw new IllegalArgumentException("a " + what + " must be " + StatisticalTable.TOTAL + " or one of "
                    + labels + ", but was \"" + label + "\"");
        }
        return index;
    }

    TableCell cell(int row, int column) {
        return new TableCell(
                row < rows.size() ? rows.get(row) : StatisticalTable.TOTAL,
                column < columns.size() ? columns.get(column) : StatisticalTable.TOTAL);
    }

    boolean isTotal(int row, int column) {
        return row == rows.size() || column == columns.size();
    }

    /** Returns whether a column is the total of the only column of a one-way table. Such a total does not exist. */
    boolean isBesideOneWay(int column) {
        return column == columns.size() && isOneWay();
    }

    boolean isOneWay() {
        return columns.equals(ONE_WAY);
    }

    /** {@return the numbers of rows and columns, without any label} */
    @Override
    public String toString() {
        return "rows: " + rows.size() + ", columns: " + columns.size();
    }
}
