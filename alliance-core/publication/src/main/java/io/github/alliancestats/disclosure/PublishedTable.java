package io.github.alliancestats.disclosure;

import io.github.alliancestats.quality.Status;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A table in its published form. Each cell has a number, {@linkplain Marker markers} or both, and never a suppressed
 * number. Suppressed, zero, missing and not applicable are four different states of a cell.
 *
 * <p>A table that could reveal who informed the police is withheld whole. Only its title and a suppressed total are
 * published. It has no rows, and its only column is {@link StatisticalTable#NUMBER}.
 *
 * <p>Immutable and thread-safe.
 */
public final class PublishedTable {

    private final String title;
    private final Labels labels;
    private final Spot[][] spots;

    private PublishedTable(String title, Labels labels, Spot[][] spots) {
        this.title = title;
        this.labels = labels;
        this.spots = spots;
    }

    /** The published content of a cell. */
    private record Spot(Optional<BigDecimal> number, Set<Marker> markers) {

        static Spot without(Set<Marker> markers) {
            return new Spot(Optional.empty(), markers);
        }

        /** Returns whether both cells show the same number. A low number differs from a zero. */
        boolean isAlike(Spot other) {
            return number.orElseThrow().compareTo(other.number.orElseThrow()) == 0
                    && markers.contains(Marker.LOW) == other.markers.contains(Marker.LOW);
        }

        String text() {
            StringBuilder text = new StringBuilder();
            if (number.isPresent() && !markers.contains(Marker.LOW)) {
                int decimals = Math.max(0, number.get().scale());
                text.append(String.format(Locale.ROOT, "%,." + decimals + "f", number.get()));
            }
            for (Marker marker : markers) {
                text.append(text.isEmpty() ? "" : " ").append(marker.shorthand());
            }
            return text.toString();
        }
    }

    static PublishedTable of(Draft draft) {
        StatisticalTable table = draft.table();
        if (draft.isWithheld()) {
            return withheld(table.title());
        }
        Spot[][] spots = new Spot[draft.rows()][draft.columns()];
        for (int row = 0; row < draft.rows(); row++) {
            for (int column = 0; column < draft.columns(); column++) {
                spots[row][column] = spot(draft, row, column);
            }
        }
        return new PublishedTable(table.title(), table.labels(), spots);
    }

    /** Returns a table with one suppressed total. Even a row label would show that somebody informed the police. */
    private static PublishedTable withheld(String title) {
        Spot hidden = Spot.without(EnumSet.of(Marker.CONFIDENTIAL));
        return new PublishedTable(title, Labels.NONE, new Spot[][] {{hidden, hidden}});
    }

    private static Spot spot(Draft draft, int row, int column) {
        boolean isHidden = draft.guard(row, column).hidden;
        return switch (draft.table().entry(row, column).kind()) {
            case NUMBER -> isHidden ? Spot.without(EnumSet.of(Marker.CONFIDENTIAL)) : shown(draft, row, column);
            case MISSING -> Spot.without(EnumSet.of(isHidden ? Marker.CONFIDENTIAL : Marker.NOT_AVAILABLE));
            case NOT_APPLICABLE -> Spot.without(EnumSet.of(Marker.NOT_APPLICABLE));
            case ABSENT -> Spot.without(EnumSet.noneOf(Marker.class));
        };
    }

    private static Spot shown(Draft draft, int row, int column) {
        Set<Marker> markers = EnumSet.noneOf(Marker.class);
        BigDecimal number = draft.published(row, column);
        if (number.signum() == 0 && draft.low(row, column) > 0) {
            markers.add(Marker.LOW);
        }
        if (draft.table().status() == Status.PROVISIONAL) {
            markers.add(Marker.PROVISIONAL);
        }
        return new Spot(Optional.of(number), markers);
    }

    /**
     * Returns a copy of this table in which each number that differs from an earlier edition is marked as {@linkplain
     * Marker#REVISED revised}. A {@link Marker#LOW} number differs from a zero. A cell without a number in one of the
     * editions is not marked.
     *
     * @param earlier the table as it was published before
     * @return the marked table
     * @throws IllegalArgumentException if the earlier table has other rows or columns
     */
    public PublishedTable revising(PublishedTable earlier) {
        labels.requireSame(Objects.requireNonNull(earlier, "earlier").labels);
        Spot[][] marked = new Spot[spots.length][spots[0].length];
        for (int row = 0; row < spots.length; row++) {
            for (int column = 0; column < spots[row].length; column++) {
                marked[row][column] = revised(spots[row][column], earlier.spots[row][column]);
            }
        }
        return new PublishedTable(title, labels, marked);
    }

    private static Spot revised(Spot now, Spot before) {
        if (now.number.isEmpty() || before.number.isEmpty() || now.isAlike(before)) {
            return now;
        }
        Set<Marker> markers = EnumSet.of(Marker.REVISED);
        markers.addAll(now.markers);
        return new Spot(now.number, markers);
    }

    /** {@return the title} */
    public String title() {
        return title;
    }

    /** {@return the labels of the rows, without the total; empty if the table is withheld whole} */
    public List<String> rows() {
        return labels.rows();
    }

    /**
     * {@return the labels of the columns, without the total; only {@link StatisticalTable#NUMBER} in a one-way table,
     * or if the table is withheld whole}
     */
    public List<String> columns() {
        return labels.columns();
    }

    /**
     * Returns the text of a cell, such as "1,204", "[c]" or "35 [p]".
     *
     * @param row the label of the row, or {@link StatisticalTable#TOTAL}
     * @param column the label of the column, or {@link StatisticalTable#TOTAL}; {@link StatisticalTable#NUMBER} in a
     *     one-way table
     * @return the text; empty for a total that was not given
     * @throws IllegalArgumentException if there is no such row or column
     */
    public String text(String row, String column) {
        return spot(row, column).text();
    }

    /**
     * Returns the published number of a cell. A {@link Marker#LOW} number is zero.
     *
     * @param row the label of the row, or {@link StatisticalTable#TOTAL}
     * @param column the label of the column, as for {@link #text}
     * @return the number; empty if the cell has only a marker, or is a total that was not given
     * @throws IllegalArgumentException if there is no such row or column
     */
    public Optional<BigDecimal> number(String row, String column) {
        return spot(row, column).number();
    }

    /**
     * Returns the markers of a cell.
     *
     * @param row the label of the row, or {@link StatisticalTable#TOTAL}
     * @param column the label of the column, as for {@link #text}
     * @return the markers, in the order of the {@linkplain #text text}; empty if the cell has only a number
     * @throws IllegalArgumentException if there is no such row or column
     */
    public List<Marker> markers(String row, String column) {
        return List.copyOf(spot(row, column).markers());
    }

    /** {@return the markers of all cells, for the notes below the table} */
    public SortedSet<Marker> markers() {
        SortedSet<Marker> markers = new TreeSet<>();
        for (Spot[] line : spots) {
            for (Spot spot : line) {
                markers.addAll(spot.markers());
            }
        }
        return markers;
    }

    private Spot spot(String row, String column) {
        return spots[labels.rowOf(row)][labels.columnOf(column)];
    }

    /** {@return a map from the title to the text of each cell by its labels, for JSON mappers and templates} */
    public Map<String, Map<String, String>> getView() {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int row = 0; row < spots.length; row++) {
            for (int column = 0; column < spots[row].length; column++) {
                cells.put(labels.cell(row, column).toString(), spots[row][column].text());
            }
        }
        return Map.of(title, cells);
    }

    /** {@return the title and the size} */
    @Override
    public String toString() {
        return title + ", " + labels;
    }
}
