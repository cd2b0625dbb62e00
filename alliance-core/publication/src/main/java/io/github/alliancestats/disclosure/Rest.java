package io.github.alliancestats.disclosure;

import java.math.BigDecimal;

/** The entries of records that lack a key of one of two dimensions: the totals less the cells. */
final class Rest {

    private final Entry[][] known;
    private final Entry noRow;
    private final Entry noColumn;

    /**
     * Creates the rest of a table.
     *
     * @param known the cells, with the totals last
     * @param noRow the total of records without a key of the rows
     * @param noColumn the total of records without a key of the columns
     */
    Rest(Entry[][] known, Entry noRow, Entry noColumn) {
        this.known = known;
        this.noRow = noRow;
        this.noColumn = noColumn;
    }

    private int rows() {
        return known.length - 1;
    }

    private int columns() {
        return known[0].length - 1;
    }

    /** Returns a cell. The index one past the last key means records without a key, and -1 means the total. */
    Entry entry(int row, int column) {
        boolean pastRows = row == rows();
        boolean pastColumns = column == columns();
        if (!pastRows && !pastColumns) {
            return known[row < 0 ? rows() : row][column < 0 ? columns() : column];
        }
        if (column < 0) {
            return noRow;
        }
        if (row < 0) {
            return noColumn;
        }
        if (pastRows && pastColumns) {
            return left(neither(), noRow, noColumn);
        }
        return pastRows
                ? left(leftOfColumn(column), noRow, known[rows()][column])
                : left(leftOfRow(row), noColumn, known[row][columns()]);
    }

    /** Returns the entry of a remainder. A remainder of zero is missing if one of its totals has no number. */
    private static Entry left(BigDecimal number, Entry row, Entry column) {
        boolean hasValue = number.signum() != 0 || (row.isNumber() && column.isNumber());
        return hasValue ? Entry.of(number) : Entry.without(Entry.EntryKind.MISSING);
    }

    private BigDecimal leftOfRow(int row) {
        BigDecimal left = known[row][columns()].number();
        for (int column = 0; column < columns(); column++) {
            left = left.subtract(known[row][column].number());
        }
        return left;
    }

    private BigDecimal leftOfColumn(int column) {
        BigDecimal left = known[rows()][column].number();
        for (int row = 0; row < rows(); row++) {
            left = left.subtract(known[row][column].number());
        }
        return left;
    }

    private BigDecimal neither() {
        BigDecimal left = noRow.number();
        for (int column = 0; column < columns(); column++) {
            left = left.subtract(leftOfColumn(column));
        }
        return left;
    }

    /** Returns whether each dimension divides the whole, so that the remainders are the records without a key. */
    boolean adds() {
        BigDecimal byRow = noRow.number();
        BigDecimal leftInRows = neither();
        boolean none = leftInRows.signum() < 0;
        for (int row = 0; row < rows(); row++) {
            byRow = byRow.add(known[row][columns()].number());
            leftInRows = leftInRows.add(leftOfRow(row));
            none |= leftOfRow(row).signum() < 0;
        }
        BigDecimal byColumn = noColumn.number();
        for (int column = 0; column < columns(); column++) {
            byColumn = byColumn.add(known[rows()][column].number());
            none |= leftOfColumn(column).signum() < 0;
        }
        BigDecimal whole = known[rows()][columns()].number();
        return !none
                && byRow.compareTo(whole) == 0
                && byColumn.compareTo(whole) == 0
                && leftInRows.compareTo(noColumn.number()) == 0;
    }
}
