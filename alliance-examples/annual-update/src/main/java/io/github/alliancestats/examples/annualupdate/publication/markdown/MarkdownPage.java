package io.github.alliancestats.examples.annualupdate.publication.markdown;

import io.github.alliancestats.disclosure.Marker;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Column;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Row;
import io.github.alliancestats.examples.annualupdate.publication.Publication;
import io.github.alliancestats.examples.annualupdate.publication.Publication.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A publication as a page of Markdown. It holds no HTML and no charts. */
public final class MarkdownPage {

    private final List<String> blocks = new ArrayList<>();

    private MarkdownPage() {}

    /**
     * Writes the page.
     *
     * @param publication what is published
     * @return the page, to be kept in UTF-8; the same publication gives the same page
     */
    public static String of(Publication publication) {
        MarkdownPage page = new MarkdownPage();
        page.heading(1, publication.title());
        publication.about().forEach(sentence -> page.blocks.add(Escaped.block(sentence)));
        page.statements(publication.statements());
        page.sections(publication.sections());
        page.notes(2, "Notes", publication.notes());
        page.manifest(publication.basis());
        return String.join("\n\n", page.blocks) + "\n";
    }

    private void heading(int level, String title) {
        blocks.add("#".repeat(level) + " " + title(title));
    }

    /** A heading may not end in signs that close it. */
    private static String title(String title) {
        return Escaped.block(title).replaceFirst("(?<=^| )(#+)$", "\\\\$1");
    }

    private void statements(List<Statement> statements) {
        if (!statements.isEmpty()) {
            heading(2, "Main points");
            list(statements.stream()
                    .map(statement ->
                            "**" + Escaped.within(statement.text()) + "**  \n  " + Escaped.block(statement.basis())));
        }
    }

    private void sections(Map<String, List<PublicTable>> sections) {
        int number = 0;
        for (Map.Entry<String, List<PublicTable>> section : sections.entrySet()) {
            heading(2, section.getKey());
            for (PublicTable table : section.getValue()) {
                number++;
                table(table, "Table " + number);
            }
        }
    }

    private void table(PublicTable table, String name) {
        heading(3, name + ": " + table.title());
        List<String> terms = table.commonTerms();
        if (!terms.isEmpty()) {
            blocks.add(Escaped.block(String.join(", ", terms)));
        }
        if (!table.markers().isEmpty()) {
            blocks.add(name + " uses shorthand:");
            list(table.markers().stream().map(MarkdownPage::explained));
        }
        cells(table);
        notes(4, "Notes to " + name, table.notes());
    }

    private static String explained(Marker marker) {
        return Escaped.block(marker.shorthand() + " " + marker.meaning());
    }

    private void cells(PublicTable table) {
        List<String> lines = new ArrayList<>();
        lines.add(line(table.key(), table.columns().stream().map(column -> heading(table, column))));
        lines.add("| --- |" + " ---: |".repeat(table.columns().size()));
        for (Row row : table.rows()) {
            lines.add(line(row.key(), row.cells().stream().map(PublicTable.Cell::text)));
        }
        blocks.add(String.join("\n", lines));
    }

    private static String heading(PublicTable table, Column column) {
        return String.join(
                ", ",
                Stream.concat(Stream.of(column.heading()), table.ownTerms(column).stream())
                        .toList());
    }

    private static String line(String key, Stream<String> cells) {
        return "| "
                + String.join(
                        " | ",
                        Stream.concat(Stream.of(key), cells)
                                .map(Escaped::within)
                                .toList())
                + " |";
    }

    private void notes(int level, String title, List<String> notes) {
        if (!notes.isEmpty()) {
            heading(level, title);
            list(notes.stream().map(Escaped::block));
        }
    }

    private void manifest(Map<String, String> entries) {
        if (!entries.isEmpty()) {
            heading(2, "Basis of the figures");
            List<String> lines = new ArrayList<>();
            lines.add("| Name | Value |");
            lines.add("| --- | --- |");
            entries.forEach((name, value) -> lines.add(line(name, Stream.of(value))));
            blocks.add(String.join("\n", lines));
        }
    }

    private void list(Stream<String> points) {
        blocks.add(String.join("\n", points.map(point -> "- " + point).toList()));
    }
}
