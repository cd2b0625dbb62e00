package io.github.alliancestats.disclosure;

import io.github.alliancestats.quality.Status;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A table as it is published: in each cell a number, a {@link Marker} or both, and nothing of what is hidden. Hidden,
 * zero, missing and not applicable are four different things. Of one that is withheld whole, since it could reveal who
 * told the police, there is the title and a hidden total: it has no rows, and no column but
 * {@link StatisticalTable#NUMBER}. Immutable and thread-safe.
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

    /** What stands in a cell. */
    private record Spot(Optional<BigDecimal> number, Set<Marker> markers) {

        /** Whether it says the same number, which a low one and a zero are not. */
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

    /** Of one hidden total: a row that is there at all would tell that somebody told something of it. */
    private static PublishedTable withheld(String title) {
        Spot hidden = new Spot(Optional.empty(), EnumSet.of(Marker.CONFIDENTIAL));
        return new PublishedTable(title, Labels.NONE, new Spot[][] {{hidden, hidden}});
    }

    private static Spot spot(Draft draft, int row, int column) {
        Set<Marker> markers = EnumSet.noneOf(Marker.class);
        Entry entry = draft.table().entry(row, column);
        boolean isHidden = draft.guard(row, column).hidden;
        if (entry.kind() == Entry.Kind.NUMBER && !isHidden) {
            BigDecimal number = draft.published(row, column);
            if (number.signum() == 0 && draft.low(row, column) > 0) {
                markers.add(Marker.LOW);
            }
            if (draft.table().status() == Status.PROVISIONAL) {
                markers.add(Marker.PROVISIONAL);
            }
            return new Spot(Optional.of(number), markers);
        }
        if (entry.kind() == Entry.Kind.NOT_APPLICABLE) {
            markers.add(Marker.NOT_APPLICABLE);
        } else if (entry.kind() != Entry.Kind.ABSENT) {
            markers.add(isHidden ? Marker.CONFIDENTIAL : Marker.NOT_AVAILABLE);
        }
        return new Spot(Optional.empty(), markers);
    }

    /**
     * The same table with numbers marked as revised that differ from an earlier edition, a {@link Marker#LOW} from a
     * zero among them.
     *
     * @param earlier the table as it was published before
     * @return the table
     * @throws IllegalArgumentException if the earlier one has other rows or columns
     */
    public PublishedTable revising(PublishedTable earlier) {
        labels.requireSame(earlier.labels);
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

    /** {@return the row labels of its {@linkplain StatisticalTable#rows table}; none if that is withheld whole} */
    public List<String> rows() {
        return labels.rows();
    }

    /** {@return the column labels of that {@linkplain StatisticalTable#columns table}} */
    public List<String> columns() {
        return labels.columns();
    }

    /**
     * What stands in a cell, as in "1,204", "[c]" or "35 [p]".
     *
     * @param row the label of the row, or {@link StatisticalTable#TOTAL}
     * @param column the label of the column, or {@link StatisticalTable#TOTAL}; {@link StatisticalTable#NUMBER} in a
     *     one-way table
     * @return the text; empty for a total that is not told
     * @throws IllegalArgumentException if there is no such row or column
     */
    public String text(String row, String column) {
        return spot(row, column).text();
    }

    /**
     * The number that stands in a cell, zero for what is low.
     *
     * @param row the label of the row, or {@link StatisticalTable#TOTAL}
     * @param column the label of the column, as {@link #text} takes it
     * @return the number, if one stands there
     * @throws IllegalArgumentException if there is no such row or column
     */
    public Optional<BigDecimal> number(String row, String column) {
        return spot(row, column).number();
    }

    /**
     * The markers in a cell.
     *
     * @param row the label of the row, or {@link StatisticalTable#TOTAL}
     * @param column the label of the column, as {@link #text} takes it
     * @return the markers, in the order in which they stand; none beside a final number
     * @throws IllegalArgumentException if there is no such row or column
     */
    public List<Marker> markers(String row, String column) {
        return List.copyOf(spot(row, column).markers());
    }

    /** {@return the markers that occur, for the notes below the table} */
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

    /** {@return the text of each cell by its labels, under the title, for JSON mappers and templates} */
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
