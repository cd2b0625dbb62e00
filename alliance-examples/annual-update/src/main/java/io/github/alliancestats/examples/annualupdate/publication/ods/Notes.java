package io.github.alliancestats.examples.annualupdate.publication.ods;

import io.github.alliancestats.disclosure.Marker;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable;
import io.github.alliancestats.examples.annualupdate.publication.Publication;
import io.github.alliancestats.examples.annualupdate.publication.ods.Cell.OfText;
import io.github.alliancestats.examples.annualupdate.publication.ods.Sheet.Grid;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The notes, each told and numbered once, and the shorthand that is used, with the tables that either is about. */
final class Notes {

    private static final String EVERYWHERE = "All tables";

    private final Map<String, Set<String>> notes = new LinkedHashMap<>();
    private final Map<Marker, Set<String>> shorthand = new EnumMap<>(Marker.class);

    Notes(Publication publication) {
        publication.notes().forEach(note -> add(notes, note, EVERYWHERE));
        int number = 0;
        for (PublicTable table : publication.tables()) {
            number++;
            String where = "Table " + number;
            table.notes().forEach(note -> add(notes, note, where));
            table.markers().forEach(marker -> add(shorthand, marker, where));
        }
    }

    private static <K> void add(Map<K, Set<String>> told, K what, String where) {
        told.computeIfAbsent(what, absent -> new LinkedHashSet<>()).add(where);
    }

    /** What leads from the title of a table to its notes, as in " [note 2] [note 5]"; nothing if it has none. */
    String references(PublicTable table) {
        List<String> all = List.copyOf(notes.keySet());
        return table.notes().stream()
                .map(all::indexOf)
                .distinct()
                .sorted()
                .map(index -> " " + reference(index + 1))
                .collect(Collectors.joining());
    }

    private static String reference(int number) {
        return "[note " + number + "]";
    }

    static String explained(Marker marker) {
        return marker.shorthand() + " means " + marker.meaning() + ".";
    }

    Sheet sheet() {
        List<List<Cell>> rows = rows();
        String about = rows.isEmpty()
                ? "There are no notes, and no shorthand is used."
                : "This worksheet contains one table, of the notes and the shorthand of this spreadsheet.";
        List<Cell> headings = List.of(
                new OfText(CellStyle.WORDS_HEADING, "Note or shorthand"),
                new OfText(CellStyle.WORDS_HEADING, "Explanation"),
                new OfText(CellStyle.WORDS_HEADING, "Where it applies"));
        return new Sheet(
                SheetNames.NOTES,
                List.of(22, 90, 22),
                List.of(new OfText(CellStyle.HEADING_1, "Notes"), new OfText(CellStyle.LINE, about)),
                Optional.of(new Grid("notes_table", headings, rows)).filter(grid -> !rows.isEmpty()));
    }

    private List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        notes.forEach((note, where) -> rows.add(row(reference(rows.size() + 1), note, where)));
        shorthand.forEach((marker, where) -> rows.add(row(marker.shorthand(), explained(marker), where)));
        return rows;
    }

    private static List<Cell> row(String what, String explanation, Set<String> where) {
        String everywhere = where.contains(EVERYWHERE) ? EVERYWHERE : String.join(", ", where);
        return List.of(
                new OfText(CellStyle.ROW_HEADING, what),
                new OfText(CellStyle.WORDS, explanation),
                new OfText(CellStyle.WORDS, everywhere));
    }
}
