package io.github.alliancestats.examples.annualupdate.publication;

import io.github.alliancestats.disclosure.Marker;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table as it is published: a column of keys, and columns of cells.
 *
 * @param id what names it in files and links: small letters, digits and hyphens; unique within the publication
 * @param section the title of the section in which it stands
 * @param title its title
 * @param key the heading of the column of keys
 * @param columns the columns of cells
 * @param rows the rows, each with a cell for every column
 * @param notes how to read it, a sentence or more each
 * @param charts the columns that are drawn too
 */
public record PublicTable(
        String id,
        String section,
        String title,
        String key,
        List<Column> columns,
        List<Row> rows,
        List<String> notes,
        List<Chart> charts) {

    /** {@return the markers that occur in its cells, in their usual order} */
    public Set<Marker> markers() {
        Set<Marker> markers = EnumSet.noneOf(Marker.class);
        rows.forEach(row -> row.cells().forEach(cell -> cell.marker().ifPresent(markers::add)));
        return Collections.unmodifiableSet(markers);
    }

    /** {@return what need be said but once: the unit and the period, each if it is that of every column} */
    public List<String> commonTerms() {
        return Stream.of(common(Column::unit), common(Column::period))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * {@return what need be said at a column besides its heading: the unit and the period, each unless the heading
     * says it or it is that of every column}
     *
     * @param column one of the columns
     */
    public List<String> ownTerms(Column column) {
        List<String> common = commonTerms();
        return Stream.of(column.unit(), column.period())
                .filter(term -> !common.contains(term) && !column.heading().contains(term))
                .toList();
    }

    private Optional<String> common(Function<Column, String> term) {
        List<String> terms = columns.stream().map(term).distinct().toList();
        return terms.size() == 1 ? Optional.of(terms.get(0)) : Optional.empty();
    }

    /**
     * A column.
     *
     * @param id what names it in files, unique within the table, as in "drugs.value" or "drugs.value before"
     * @param heading its heading
     * @param unit the unit of its numbers in words, as in "GBP", "grams", "per cent" or "distinct seizures"
     * @param period the days that it speaks for, as in "2023"
     */
    public record Column(String id, String heading, String unit, String period) {

        /** {@return whether its numbers are money. Tables show money in whole pounds} */
        public boolean isMoney() {
            return unit.matches("[A-Z]{3}");
        }
    }

    /**
     * A row.
     *
     * @param key its key
     * @param isTotal whether it is the whole of which the others are parts
     * @param cells its cells
     */
    public record Row(String key, boolean isTotal, List<Cell> cells) {}

    /**
     * A cell: a number, a marker that says why there is none, or a number with a marker.
     *
     * @param number the number in the unit of its column, in full
     * @param marker the marker
     * @param text what stands in a table for people: the number in words, and the marker
     * @param isPartial whether the number is only of the known part of the records
     */
    public record Cell(Optional<BigDecimal> number, Optional<Marker> marker, String text, boolean isPartial) {

        /** Creates a cell whose number, if there is one, is complete. */
        public Cell(Optional<BigDecimal> number, Optional<Marker> marker, String text) {
            this(number, marker, text, false);
        }

        /** Returns the cell of a partial figure, whose number is marked. A cell without a number is never partial. */
        Cell partial() {
            return isPartial || number.isEmpty()
                    ? this
                    : new Cell(number, Optional.of(Marker.INCOMPLETE), text + " " + Marker.INCOMPLETE, true);
        }
    }

    /**
     * A drawing of a column.
     *
     * @param kind bars of what has no order, a line over time
     * @param column the place of the column among the columns of cells
     * @param title its title
     * @param description what it shows, for those who don't see it
     */
    public record Chart(Kind kind, int column, String title, String description) {
        /** How it is drawn. */
        public enum Kind {
            /** Bars. */
            BARS,
            /** A line. */
            LINE
        }
    }
}
