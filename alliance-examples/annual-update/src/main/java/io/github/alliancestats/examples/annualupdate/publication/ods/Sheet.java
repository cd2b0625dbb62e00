package io.github.alliancestats.examples.annualupdate.publication.ods;

import java.util.List;
import java.util.Optional;

/**
 * A sheet: lines one below the other in column A, and under them no more than one table.
 *
 * @param name its name
 * @param widths the widths of its columns, in letters
 * @param lines what stands above the table, the title first
 * @param table the table
 */
record Sheet(String name, List<Integer> widths, List<Cell> lines, Optional<Grid> table) {

    /** What an office program lets a sheet be called. */
    static final int LONGEST_NAME = 31;

    /**
     * A table: every row has a cell for each heading.
     *
     * @param name its name among those of the file's tables: letters, digits and underscores
     * @param headings the one row of headings
     * @param rows the rows below
     */
    record Grid(String name, List<Cell> headings, List<List<Cell>> rows) {}

    /** Where the table stands, as other parts of the file name it. */
    String range(Grid grid) {
        int first = lines.size() + 1;
        int last = first + grid.rows().size();
        String column = letters(grid.headings().size());
        return reference(name, "A" + first) + ":" + reference(name, column + last);
    }

    static String reference(String sheet, String cell) {
        return "'" + sheet + "'." + cell;
    }

    /** The name of a column: A to Z, then AA. */
    private static String letters(int column) {
        String last = Character.toString('A' + (column - 1) % 26);
        return column > 26 ? letters((column - 1) / 26) + last : last;
    }
}
