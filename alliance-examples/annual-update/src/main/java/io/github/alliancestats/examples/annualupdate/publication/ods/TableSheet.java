package io.github.alliancestats.examples.annualupdate.publication.ods;

import io.github.alliancestats.disclosure.Marker;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Column;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Row;
import io.github.alliancestats.examples.annualupdate.publication.ods.Cell.OfNumber;
import io.github.alliancestats.examples.annualupdate.publication.ods.Cell.OfText;
import io.github.alliancestats.examples.annualupdate.publication.ods.Sheet.Grid;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The sheet of a table. Numbers are numbers. Where there is none, the marker stands in its place; where a number has a
 * marker, the markers of its column stand in a column of their own beside it, without an empty cell.
 */
final class TableSheet {

    /** No longer number is seen in full; the cell holds it all the same. */
    private static final int MOST_DECIMALS = 4;

    private static final int NARROWEST = 20;
    private static final int WIDEST_KEY = 44;
    private static final String NO_SHORTHAND = "none";

    private final String sheet;
    private final String title;
    private final PublicTable table;
    private final List<String> headings;

    TableSheet(String sheet, int number, PublicTable table, Notes notes) {
        this.sheet = sheet;
        this.title = "Table " + number + ": " + table.title() + notes.references(table);
        this.table = table;
        this.headings = headings();
    }

    /** Its title with its number and its notes. */
    String title() {
        return title;
    }

    String sheet() {
        return sheet;
    }

    String section() {
        return table.section();
    }

    Sheet toSheet() {
        List<Integer> widths = new ArrayList<>(List.of(keyWidth()));
        List<Cell> top = new ArrayList<>(List.of(new OfText(CellStyle.WORDS_HEADING, table.key())));
        List<List<Cell>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(new ArrayList<>(List.of(new OfText(CellStyle.ROW_HEADING, key(row))))));
        for (int column = 0; column < headings.size(); column++) {
            addColumn(column, widths, top, rows);
        }
        return new Sheet(sheet, widths, lines(), Optional.of(new Grid(name(), top, rows)));
    }

    private void addColumn(int column, List<Integer> widths, List<Cell> top, List<List<Cell>> rows) {
        boolean isMoney = table.columns().get(column).isMoney();
        int decimals = isMoney ? 0 : decimals(column);
        int width = NARROWEST;
        for (int row = 0; row < rows.size(); row++) {
            Cell cell = figure(cell(row, column), decimals, isMoney);
            rows.get(row).add(cell);
            width = Math.max(width, cell.text().length() + 2);
        }
        widths.add(width);
        top.add(new OfText(CellStyle.FIGURE_HEADING, headings.get(column)));
        if (hasMarkedNumbers(column)) {
            widths.add(NARROWEST);
            top.add(new OfText(CellStyle.FIGURE_HEADING, "Shorthand for " + headings.get(column)));
            for (int row = 0; row < rows.size(); row++) {
                Optional<Marker> marker = cell(row, column).marker();
                String text = marker.map(Marker::shorthand).orElse(NO_SHORTHAND);
                rows.get(row).add(new OfText(CellStyle.FIGURE, text));
            }
        }
    }

    private PublicTable.Cell cell(int row, int column) {
        return table.rows().get(row).cells().get(column);
    }

    private static Cell figure(PublicTable.Cell cell, int decimals, boolean isMoney) {
        if (cell.number().isPresent()) {
            BigDecimal number = cell.number().get();
            return new OfNumber(isMoney ? number.setScale(0, RoundingMode.HALF_UP) : number, decimals);
        }
        return new OfText(CellStyle.FIGURE, cell.marker().map(Marker::shorthand).orElse(cell.text()));
    }

    private boolean hasMarkedNumbers(int column) {
        return table.rows().stream()
                .map(row -> row.cells().get(column))
                .anyMatch(cell -> cell.number().isPresent() && cell.marker().isPresent());
    }

    private int decimals(int column) {
        int most = table.rows().stream()
                .flatMap(row -> row.cells().get(column).number().stream())
                .map(BigDecimal::stripTrailingZeros)
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(0);
        return Math.max(0, Math.min(MOST_DECIMALS, most));
    }

    private int keyWidth() {
        int longest =
                table.rows().stream().mapToInt(row -> key(row).length()).max().orElse(0);
        return Math.max(NARROWEST, Math.min(WIDEST_KEY, longest + 2));
    }

    private static String key(Row row) {
        boolean told = !row.isTotal() || row.key().toLowerCase(Locale.ROOT).contains("total");
        return told ? row.key() : row.key() + " (total)";
    }

    /** Each heading with what it doesn't say itself of period and unit; the same one twice would be ambiguous. */
    private List<String> headings() {
        List<String> told = new ArrayList<>(List.of(table.key()));
        table.columns().forEach(column -> told.add(heading(column)));
        List<String> unique = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            String heading = told.get(i + 1);
            boolean again = Collections.frequency(told, heading) > 1;
            unique.add(again ? heading + ", " + table.columns().get(i).id() : heading);
        }
        return unique;
    }

    private static String heading(Column column) {
        String heading = column.heading();
        String dated = heading.contains(column.period()) ? heading : heading + ", " + column.period();
        return dated.contains(column.unit()) ? dated : dated + " (" + column.unit() + ")";
    }

    private String name() {
        return "table_" + table.id().replace('-', '_');
    }

    private List<Cell> lines() {
        List<Cell> lines = new ArrayList<>();
        lines.add(new OfText(CellStyle.HEADING_1, title));
        lines.add(new OfText(
                CellStyle.LINE,
                "This worksheet contains one table, of the section " + table.section() + ". Notes are in the worksheet "
                        + SheetNames.NOTES + "."));
        for (Marker marker : table.markers()) {
            lines.add(new OfText(CellStyle.LINE, "Shorthand: " + Notes.explained(marker)));
        }
        return lines;
    }
}
