package io.github.alliancestats.examples.annualupdate.publication.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.disclosure.Marker;
import io.github.alliancestats.examples.annualupdate.publication.Elsewhere;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Cell;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Row;
import io.github.alliancestats.examples.annualupdate.publication.Publication;
import io.github.alliancestats.examples.annualupdate.publication.Sample;
import io.github.alliancestats.release.Manifest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A page of Markdown, read by a parser")
class MarkdownPageTest {

    private static final String ODD = "<b>5 & \"6\"</b> 'x' | `y` *z* _u_ [v](w) ![i] \\| $m$ ~~s~~ &amp; &#35; #"
            + " \\u{202e}reversed\\u{7}\\tend\\";

    /** What a parser finds on a page. */
    private static final class Found extends AbstractVisitor {
        private final List<String> headings = new ArrayList<>();
        private final List<String> points = new ArrayList<>();
        private final List<String> paragraphs = new ArrayList<>();
        private final List<List<List<String>>> tables = new ArrayList<>();
        private final List<Node> unwanted = new ArrayList<>();

        static Found in(String page) {
            Found found = new Found();
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .build()
                    .parse(page)
                    .accept(found);
            return found;
        }

        @Override
        public void visit(Heading heading) {
            headings.add("#".repeat(heading.getLevel()) + " " + text(heading));
            visitChildren(heading);
        }

        @Override
        public void visit(ListItem point) {
            assertThat(point.getFirstChild()).as("a point is one paragraph").isSameAs(point.getLastChild());
            points.add(text(point));
            visitChildren(point);
        }

        @Override
        public void visit(Paragraph paragraph) {
            paragraphs.add(text(paragraph));
            visitChildren(paragraph);
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof TableBlock) {
                tables.add(new ArrayList<>());
            }
            visitChildren(block);
        }

        @Override
        public void visit(CustomNode node) {
            List<List<String>> table = tables.get(tables.size() - 1);
            if (node instanceof TableRow) {
                table.add(new ArrayList<>());
            }
            if (node instanceof TableCell) {
                table.get(table.size() - 1).add(text(node));
            }
            visitChildren(node);
        }

        @Override
        public void visit(HtmlBlock html) {
            unwanted.add(html);
        }

        @Override
        public void visit(HtmlInline html) {
            unwanted.add(html);
        }

        @Override
        public void visit(Code code) {
            unwanted.add(code);
        }

        @Override
        public void visit(Link link) {
            unwanted.add(link);
        }

        @Override
        public void visit(Emphasis emphasis) {
            unwanted.add(emphasis);
        }

        private static String text(Node node) {
            StringBuilder text = new StringBuilder();
            node.accept(new AbstractVisitor() {
                @Override
                public void visit(org.commonmark.node.Text part) {
                    text.append(part.getLiteral());
                }

                @Override
                public void visit(org.commonmark.node.HardLineBreak line) {
                    text.append('\n');
                }
            });
            return text.toString();
        }
    }

    private static List<List<String>> cells(PublicTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            rows.add(Stream.concat(Stream.of(row.key()), row.cells().stream().map(Cell::text))
                    .map(text -> text.replace(Sample.ODD, ODD))
                    .toList());
        }
        return rows;
    }

    private static Publication noting(String... notes) {
        return new Publication(
                "Title",
                List.of(notes),
                List.of(),
                List.of(),
                List.of(notes),
                Manifest.parse("alliance manifest 1\nend of 0 entries\n"));
    }

    @Test
    void holdsTheCellsOfEveryTableAsTheyAre() {
        Publication publication = Sample.publication();
        List<List<List<String>>> tables = Found.in(MarkdownPage.of(publication)).tables;

        assertThat(tables).hasSize(publication.tables().size() + 1);
        for (int i = 0; i < publication.tables().size(); i++) {
            List<List<String>> read = tables.get(i);
            assertThat(read.subList(1, read.size()))
                    .isEqualTo(cells(publication.tables().get(i)));
        }
    }

    @Test
    void saysTheUnitAndThePeriodOfAColumnWhereTheyDiffer() {
        Found found = Found.in(MarkdownPage.of(Sample.of(Sample.drugs(), Sample.cash())));

        assertThat(found.tables.get(0).get(0))
                .containsExactly("Drug", "Seizures, distinct seizures", "Street value, GBP");
        assertThat(found.tables.get(1).get(0)).containsExactly("Month", "Cash seized");
        assertThat(found.paragraphs).contains("2023", "GBP, 2023");
    }

    @Test
    void putsEachTableUnderAHeadingOfItsOwn() {
        assertThat(Found.in(MarkdownPage.of(Sample.publication())).headings)
                .startsWith(
                        "# Operation Sample: annual update for 2023",
                        "## Main points",
                        "## Drugs",
                        "### Table 1: Drugs seized, by drug",
                        "#### Notes to Table 1",
                        "## Cash",
                        "### Table 2: Cash seized, by month")
                .contains("## Odd " + ODD, "### Table 7: Title " + ODD)
                .endsWith("## Notes", "## Basis of the figures");
    }

    @Test
    void explainsTheMarkersThatOccurAndNoOthers() {
        Found found = Found.in(MarkdownPage.of(Sample.of(Sample.cash())));

        assertThat(found.points)
                .containsExactly("[c] " + Marker.CONFIDENTIAL.meaning(), "[x] " + Marker.NOT_AVAILABLE.meaning());
    }

    @Test
    void tellsTheStatementsEachWithTheirBasis() {
        assertThat(Found.in(MarkdownPage.of(Sample.publication())).points)
                .contains("Seized drugs worth more than £11.2m\nexactly £11,234,567.89, known of 43 of 45");
    }

    /** Each figure has one value on a page, which is in the statements and tables. */
    @Test
    void tellsTheManifestAsATable_withoutItsFigures() {
        List<List<List<String>>> tables = Found.in(MarkdownPage.of(Sample.publication())).tables;

        assertThat(tables.get(tables.size() - 1))
                .contains(List.of("seen", "45"))
                .noneMatch(row -> row.get(0).startsWith("figure, "));
    }

    @Test
    void takesNoTextForMoreThanText() {
        Found found = Found.in(MarkdownPage.of(Sample.publication()));

        assertThat(found.unwanted).isEmpty();
        assertThat(found.points).contains("1. Note " + ODD, "# Note", "> Note", "- Note", "[c]: a note");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a",
                "+ a",
                "* a",
                "1. a",
                "12) a",
                "# a",
                "####",
                "> a",
                "---",
                "===",
                "***",
                "___",
                "```",
                "~~~",
                "<!-- a -->",
                "<div>",
                "[a]: b",
                "[x] a",
                "| a |",
                "\\",
                "\\\\",
                "a\\",
                "&copy;",
                "&#169;",
                "&",
                "a & b",
                "_a_",
                "__a__",
                "a_b_c",
                "**a**",
                "`a`",
                "![a](b)",
                "<https://example.org>",
                "$a$",
                ":a:",
                "=",
                "-"
            })
    void leavesEveryTextAsItIs(String text) {
        Found found = Found.in(MarkdownPage.of(noting(text)));

        assertThat(found.unwanted).isEmpty();
        assertThat(found.points).containsExactly(text);
        assertThat(found.paragraphs).containsExactly(text, text);
        assertThat(found.headings).containsExactly("# Title", "## Notes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a #", "a ##", "#", "# #", "a#", "a #b", "1. a", "- a"})
    void leavesEveryHeadingAsItIs(String title) {
        Publication publication = new Publication(
                title,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Manifest.parse("alliance manifest 1\nend of 0 entries\n"));

        assertThat(Found.in(MarkdownPage.of(publication)).headings).containsExactly("# " + title);
    }

    @Test
    void isTheSameEverywhere() {
        String page = MarkdownPage.of(Sample.publication());

        assertThat(Elsewhere.in("ar-EG-u-nu-arab", "Pacific/Kiritimati", () -> MarkdownPage.of(Sample.publication())))
                .isEqualTo(page);
        assertThat(page).doesNotContain("\r").endsWith("|\n");
    }
}
