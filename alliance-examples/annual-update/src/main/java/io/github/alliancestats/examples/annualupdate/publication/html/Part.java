package io.github.alliancestats.examples.annualupdate.publication.html;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import io.github.alliancestats.examples.annualupdate.io.Printable;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable;
import io.github.alliancestats.examples.annualupdate.publication.Publication;
import io.github.alliancestats.examples.annualupdate.publication.Publication.Statement;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A part of a page under a heading of its own.
 *
 * @param id what it is linked by
 * @param title its heading
 * @param content what stands under the heading
 * @param tables those of its content that are tables
 */
record Part(String id, String title, List<DomContent> content, List<NumberedTable> tables) {

    /** The parts of a page, none of them empty. */
    static List<Part> of(Publication publication) {
        List<Part> parts = new ArrayList<>();
        if (!publication.statements().isEmpty()) {
            parts.add(plain("main-points", "Main points", statements(publication.statements())));
        }
        addSections(publication, parts);
        if (!publication.notes().isEmpty()) {
            parts.add(plain("notes", "Notes", notes(publication.notes())));
        }
        Map<String, String> manifest = publication.basis();
        if (!manifest.isEmpty()) {
            parts.add(plain("basis", "Basis of the figures", manifest(manifest)));
        }
        return parts;
    }

    /** The notes as a list. */
    static DomContent notes(List<String> notes) {
        return ul(each(notes, note -> li(Printable.line(note))));
    }

    private static Part plain(String id, String title, DomContent content) {
        return new Part(id, title, List.of(content), List.of());
    }

    private static DomContent statements(List<Statement> statements) {
        return ul(each(
                        statements,
                        statement -> li(
                                p(strong(Printable.line(statement.text()))),
                                p(Printable.line(statement.basis())).withClass("exact"))))
                .withClass("statements");
    }

    private static void addSections(Publication publication, List<Part> parts) {
        int sections = 0;
        int tables = 0;
        int figures = 0;
        for (Map.Entry<String, List<PublicTable>> section :
                publication.sections().entrySet()) {
            List<NumberedTable> numbered = new ArrayList<>();
            for (PublicTable table : section.getValue()) {
                tables++;
                numbered.add(new NumberedTable(table, tables, figures));
                figures += table.charts().size();
            }
            sections++;
            List<DomContent> content =
                    numbered.stream().map(NumberedTable::toHtml).toList();
            parts.add(new Part("section-" + sections, Printable.line(section.getKey()), content, numbered));
        }
    }

    private static DomContent manifest(Map<String, String> entries) {
        return table(
                        caption("What was asked, what it rests on and what came of it"),
                        thead(tr(th("Name").attr("scope", "col"), th("Value").attr("scope", "col"))),
                        tbody(each(
                                entries.entrySet(),
                                entry -> tr(
                                        th(Printable.line(entry.getKey())).attr("scope", "row"),
                                        td(Printable.line(entry.getValue()))))))
                .withClass("manifest");
    }
}
