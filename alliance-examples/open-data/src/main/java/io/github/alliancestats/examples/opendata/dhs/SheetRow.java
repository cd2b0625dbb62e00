package io.github.alliancestats.examples.opendata.dhs;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * One row of a sheet: the category, the type, and the numbers in the order of {@link Column}.
 *
 * @param row the row
 */
record SheetRow(Row row) {

    /** Where the header begins. */
    static final String HEADER = "PROPERTY CATEGORY";

    private static final int CATEGORY = 0;
    private static final int TYPE = 1;
    private static final int FIRST_NUMBER = 2;

    String category() {
        return text(CATEGORY);
    }

    String type() {
        return text(TYPE);
    }

    /** What stands above the first column of numbers, where the sheet says what it is of. */
    String title() {
        return text(FIRST_NUMBER);
    }

    /** Whether nothing stands in the columns of numbers. */
    boolean hasNoFigures() {
        for (Column column : Column.values()) {
            if (!text(place(column)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Whether it says something else than figures, such as the number of a page. */
    boolean isRemark() {
        return category().isEmpty() && type().isEmpty() && row.stream().noneMatch(SheetRow::isNumber);
    }

    private static boolean isNumber(@Nullable Cell cell) {
        return cell != null && cell.getType() == CellType.NUMBER;
    }

    boolean isHeader() {
        return category().equals(HEADER);
    }

    /** Refuses a header whose columns are others. */
    void requireHeadings() throws IOException {
        requireText(TYPE, "PROPERTY TYPE");
        for (Column column : Column.values()) {
            requireText(place(column), column.heading());
        }
    }

    private void requireText(int place, String expected) throws IOException {
        if (!text(place).equals(expected)) {
            throw wrong(place, new IOException("expected \"" + expected + "\", but found \"" + text(place) + "\""));
        }
    }

    Figures figures() throws IOException {
        return Figures.read(this::number);
    }

    private BigDecimal number(Column column) throws IOException {
        int place = place(column);
        try {
            Cell cell = cell(place).filter(SheetRow::isNumber).orElseThrow(() -> column.unexpected(text(place)));
            return column.checked(cell.asNumber());
        } catch (IOException e) {
            throw wrong(place, e);
        }
    }

    /** What stands in a cell, without the spaces around it; nothing if there is no such cell. */
    private String text(int place) {
        return cell(place)
                .map(cell -> Objects.requireNonNullElse(cell.getRawValue(), ""))
                .orElse("")
                .strip();
    }

    private Optional<Cell> cell(int place) {
        return row.getOptionalCell(place);
    }

    private static int place(Column column) {
        return FIRST_NUMBER + column.place();
    }

    private IOException wrong(int place, IOException cause) {
        CellAddress address = new CellAddress(row.getRowNum() - 1, place);
        return new IOException("cell " + address + ": " + cause.getMessage(), cause);
    }

    IOException wrong(String message) {
        return new IOException("row " + row.getRowNum() + ": " + message);
    }
}
