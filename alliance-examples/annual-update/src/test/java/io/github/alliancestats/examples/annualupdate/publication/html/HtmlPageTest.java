package io.github.alliancestats.examples.annualupdate.publication.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.disclosure.Marker;
import io.github.alliancestats.examples.annualupdate.publication.Elsewhere;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Row;
import io.github.alliancestats.examples.annualupdate.publication.Publication;
import io.github.alliancestats.examples.annualupdate.publication.Sample;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A page of HTML, read by a parser")
class HtmlPageTest {

    private static final String ODD = "<b>5 & \"6\"</b> 'x' | `y` *z* _u_ [v](w) ![i] \\| $m$ ~~s~~ &amp; &#35; #"
            + " \\u{202e}reversed\\u{7}\\tend\\";

    private static final Publication PUBLICATION = Sample.publication();
    private static final String PAGE = HtmlPage.of(PUBLICATION);

    private static Document read(String page) {
        return Jsoup.parse(page);
    }

    private static Document sample() {
        return read(PAGE);
    }

    private static Element table(PublicTable table) {
        return read(HtmlPage.of(Sample.of(table))).expectFirst(".scroll table");
    }

    @Test
    void hasNoErrorOfSyntax() {
        Parser parser = Parser.htmlParser().setTrackErrors(100);
        parser.parseInput(PAGE, "");

        assertThat(parser.getErrors()).isEmpty();
    }

    @Test
    void saysItsLanguageItsTitleAndHowWideItIs() {
        Document page = sample();

        assertThat(PAGE).startsWith("<!DOCTYPE html>\n");
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.title()).isEqualTo(PUBLICATION.title());
        assertThat(page.expectFirst("meta[charset]").attr("charset")).isEqualTo("utf-8");
        assertThat(page.expectFirst("meta[name=viewport]").attr("content")).startsWith("width=device-width");
    }

    @Test
    void needsNothingButItself() {
        Document page = sample();

        assertThat(page.select("script, link, img, iframe, object, embed, [src], [style], [onload], [onclick]"))
                .isEmpty();
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.expectFirst("style").data()).contains("@media print").doesNotContain("url(", "@import");
        assertThat(page.select("a[href]").eachAttr("href")).allMatch(target -> target.startsWith("#"));
        assertThat(page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'unsafe-inline'");
    }

    @Test
    void hasHeadingsThatLeaveOutNoLevel() {
        List<Element> headings = sample().select("h1, h2, h3, h4, h5, h6");
        int level = 0;
        for (Element heading : headings) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = next;
        }
        assertThat(headings)
                .filteredOn(heading -> heading.tagName().equals("h1"))
                .hasSize(1);
        assertThat(sample().select("main h2").eachText())
                .containsExactly(
                        "Main points",
                        "Drugs",
                        "Cash",
                        "Cannabis farms",
                        "Forces",
                        "Firearms",
                        "Odd " + ODD,
                        "Notes",
                        "Basis of the figures");
    }

    @Test
    void namesNothingTwice() {
        assertThat(sample().select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void leadsNowhereThatIsNotThere() {
        Document page = sample();

        assertThat(page.select("a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(page.getElementById(target.substring(1)))
                        .as(target)
                        .isNotNull());
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .flatMap(ids -> List.of(ids.split(" ", -1)))
                .allSatisfy(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
    }

    @Test
    void beginsWithALinkPastTheContents() {
        Element first = sample().body().child(0);

        assertThat(first.tagName()).isEqualTo("a");
        assertThat(first.attr("href")).isEqualTo("#main");
        assertThat(sample().expectFirst("main").attr("tabindex")).isEqualTo("-1");
    }

    @Test
    void listsItsContents() {
        assertThat(sample().select("nav > ul > li > a").eachText())
                .isEqualTo(sample().select("main h2").eachText());
        assertThat(sample().select("nav ul ul a").eachText())
                .isEqualTo(sample().select("main h3").eachText())
                .hasSize(PUBLICATION.tables().size());
    }

    @Test
    void hasTablesWithCaptionsAndHeadings() {
        for (Element table : sample().select("table")) {
            assertThat(table.select("> caption").text()).isNotEmpty();
            assertThat(table.select("thead th:not([scope=col])")).isEmpty();
            int columns = table.select("thead th[scope=col]").size();
            for (Element row : table.select("tbody tr")) {
                assertThat(row.select("th[scope=row]")).hasSize(1);
                assertThat(row.child(0).tagName()).isEqualTo("th");
                assertThat(row.children()).hasSize(columns);
            }
        }
    }

    @Test
    void holdsTheCellsOfEveryTableAsTheyAre() {
        List<Element> tables = sample().select(".scroll table");

        assertThat(tables).hasSize(PUBLICATION.tables().size());
        for (int i = 0; i < tables.size(); i++) {
            List<Row> rows = PUBLICATION.tables().get(i).rows();
            List<Element> read = tables.get(i).select("tbody tr");
            assertThat(read).hasSize(rows.size());
            for (int j = 0; j < rows.size(); j++) {
                assertThat(read.get(j).select("th").text())
                        .isEqualTo(rows.get(j).key().replace(Sample.ODD, ODD));
                assertThat(read.get(j).select("td").eachText())
                        .isEqualTo(rows.get(j).cells().stream()
                                .map(PublicTable.Cell::text)
                                .toList());
                assertThat(read.get(j).hasClass("total")).isEqualTo(rows.get(j).isTotal());
            }
        }
    }

    @Test
    void putsEveryTableIntoARegionThatCanBeReachedAndHasANameOfItsOwn() {
        List<Element> regions = sample().select(".scroll");

        assertThat(regions).hasSize(PUBLICATION.tables().size()).allSatisfy(region -> {
            assertThat(region.attr("tabindex")).isEqualTo("0");
            assertThat(region.attr("role")).isEqualTo("region");
        });
        assertThat(regions).extracting(region -> region.attr("aria-labelledby")).doesNotHaveDuplicates();
        assertThat(sample().select("table:not(.manifest):not(.scroll > table)")).isEmpty();
    }

    @Test
    void saysTheUnitAndThePeriodOnce() {
        assertThat(table(Sample.cash()).select("caption").text()).isEqualTo("Table 1: GBP, 2023");
        assertThat(table(Sample.cash()).select("thead th").eachText()).containsExactly("Month", "Cash seized");
        assertThat(table(Sample.drugs()).select("caption").text()).isEqualTo("Table 1: 2023");
        assertThat(table(Sample.drugs()).select("thead th").eachText())
                .containsExactly("Drug", "Seizures distinct seizures", "Street value GBP");
    }

    @Test
    void explainsTheMarkersThatOccurAndNoOthers() {
        Document page = read(HtmlPage.of(Sample.of(Sample.cash(), Sample.wide())));

        assertThat(page.select(".shorthand li").eachText())
                .containsExactly("[c] " + Marker.CONFIDENTIAL.meaning(), "[x] " + Marker.NOT_AVAILABLE.meaning());
        assertThat(page.select("td abbr"))
                .hasSize(3)
                .allSatisfy(marker -> assertThat(marker.attr("title"))
                        .isEqualTo(
                                (marker.text().equals("[c]") ? Marker.CONFIDENTIAL : Marker.NOT_AVAILABLE).meaning()));
    }

    @Test
    void putsEveryChartBesideItsTable() {
        Document page = sample();
        int charts = PUBLICATION.tables().stream()
                .mapToInt(table -> table.charts().size())
                .sum();

        assertThat(page.select("figure")).hasSize(charts);
        for (int i = 0; i < charts; i++) {
            Element figure = page.select("figure").get(i);
            Element table = Objects.requireNonNull(figure.closest("section")).expectFirst("table");
            String link = figure.expectFirst("figcaption a").attr("href");
            assertThat(figure.expectFirst("figcaption").text()).startsWith("Figure " + (i + 1) + ": ");
            assertThat(table.attr("aria-labelledby")).startsWith(link.substring(1) + " ");
        }
        assertThat(page.select("svg")).hasSize(charts - 1).allSatisfy(picture -> {
            assertThat(picture.expectFirst("title").text()).isNotEmpty();
            assertThat(picture.expectFirst("desc").text()).isNotEmpty();
        });
    }

    @Test
    void saysWhyAChartIsNotDrawn() {
        Element figure = read(HtmlPage.of(Sample.of(Sample.hidden()))).expectFirst("figure");

        assertThat(figure.select("svg")).isEmpty();
        assertThat(figure.select("> p").text())
                .isEqualTo("Nothing is drawn, since no row has a number that can be told.");
    }

    @Test
    void takesNoTextForMoreThanText() {
        Document page = sample();

        assertThat(page.select("b")).isEmpty();
        assertThat(page.select("h3").eachText()).contains("Title " + ODD);
        assertThat(page.select("svg title").eachText()).contains("Chart " + ODD);
        assertThat(page.select("svg desc").eachText()).contains("Description " + ODD);
        assertThat(page.select("main li").eachText()).contains("1. Note " + ODD);
        assertThat(PAGE).doesNotContain("\u202E", "\u0007", "\t", "\r");
    }

    @Test
    void leavesOutPartsThatAreEmpty() {
        Document page = read(HtmlPage.of(Sample.of()));

        assertThat(page.select("h2").eachText()).containsExactly("Contents");
        assertThat(page.select("main").text()).isEmpty();
    }

    @Test
    void isTheSameEverywhere() {
        assertThat(Elsewhere.in("ar-EG-u-nu-arab", "Pacific/Kiritimati", () -> HtmlPage.of(Sample.publication())))
                .isEqualTo(PAGE);
    }
}
