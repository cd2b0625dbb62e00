package io.github.alliancestats.examples.annualupdate.publication.ods;

import io.github.alliancestats.examples.annualupdate.publication.PublicTable;
import io.github.alliancestats.examples.annualupdate.publication.Publication;
import io.github.alliancestats.examples.annualupdate.publication.ods.Cell.OfLink;
import io.github.alliancestats.examples.annualupdate.publication.ods.Cell.OfText;
import io.github.alliancestats.examples.annualupdate.publication.ods.Sheet.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sheets of a publication as the Government Analysis Function's "Releasing statistics in spreadsheets" wants them:
 * a cover, the contents, the notes, and each table on a sheet of its own.
 */
final class Workbook {

    private static final int COVER_WIDTH = 100;

    private final Publication publication;
    private final Notes notes;
    private final List<TableSheet> tables = new ArrayList<>();

    private Workbook(Publication publication) {
        this.publication = publication;
        this.notes = new Notes(publication);
        SheetNames names = new SheetNames();
        for (PublicTable table : publication.tables()) {
            tables.add(new TableSheet(names.nameFor(table.id()), tables.size() + 1, table, notes));
        }
    }

    static List<Sheet> of(Publication publication) {
        Workbook book = new Workbook(publication);
        Stream<Sheet> front = Stream.of(book.cover(), book.contents(), book.notes.sheet());
        return Stream.concat(front, book.tables.stream().map(TableSheet::toSheet))
                .toList();
    }

    private Sheet cover() {
        List<Cell> lines = new ArrayList<>();
        lines.add(new OfText(CellStyle.HEADING_1, publication.title()));
        publication.about().forEach(sentence -> lines.add(words(sentence)));
        if (!publication.statements().isEmpty()) {
            lines.add(new OfText(CellStyle.HEADING_2, "Main points"));
            publication.statements().forEach(told -> lines.add(words(told.text() + "\n" + told.basis())));
        }
        lines.add(new OfText(CellStyle.HEADING_2, "About this spreadsheet"));
        lines.add(words("Each table has a worksheet of its own; the worksheet " + SheetNames.CONTENTS
                + " leads to them. Cells hold numbers in full, in the unit that the heading names."));
        lines.add(words("Some titles refer to notes, and some cells hold shorthand in place of a number; the worksheet "
                + SheetNames.NOTES + " explains them."));
        return new Sheet(SheetNames.COVER, List.of(COVER_WIDTH), lines, Optional.empty());
    }

    private static Cell words(String text) {
        return new OfText(CellStyle.WORDS, text);
    }

    private Sheet contents() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(entry(SheetNames.NOTES, "Notes and shorthand", "All sections"));
        tables.forEach(table -> rows.add(entry(table.sheet(), table.title(), table.section())));
        List<Cell> headings = List.of(
                new OfText(CellStyle.WORDS_HEADING, "Worksheet"),
                new OfText(CellStyle.WORDS_HEADING, "Title"),
                new OfText(CellStyle.WORDS_HEADING, "Section"));
        return new Sheet(
                SheetNames.CONTENTS,
                List.of(Sheet.LONGEST_NAME + 2, 70, 32),
                List.of(
                        new OfText(CellStyle.HEADING_1, "Contents"),
                        new OfText(
                                CellStyle.LINE,
                                "This worksheet contains one table. Each title in it leads to its worksheet.")),
                Optional.of(new Grid("contents_table", headings, rows)));
    }

    private static List<Cell> entry(String sheet, String title, String section) {
        return List.of(new OfText(CellStyle.ROW_HEADING, sheet), new OfLink(sheet, title), words(section));
    }
}
