package io.github.alliancestats.examples.annualupdate.publication.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;
import static j2html.TagCreator.ul;

import io.github.alliancestats.examples.annualupdate.io.Printable;
import io.github.alliancestats.examples.annualupdate.publication.Publication;
import j2html.Config;
import j2html.rendering.IndentedHtml;
import j2html.tags.DomContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A publication as a page of HTML. */
public final class HtmlPage {

    /** A line for each tag, so that two pages can be compared line by line, and no space before it. */
    private static final Config A_LINE_A_TAG = Config.defaults().withIndenter((level, text) -> text);

    /** Should anything get into a page that is not of the page, a browser neither runs nor fetches it. */
    private static final String NOTHING_BUT_STYLE =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private static final String SHEET = "page.css";
    private static final String MAIN = "main";
    private static final String CONTENTS = "contents";

    private HtmlPage() {}

    /**
     * Writes the page.
     *
     * @param publication what is published
     * @return the page, to be kept in UTF-8; the same publication gives the same page
     */
    public static String of(Publication publication) {
        DomContent page = html(headOf(publication), bodyOf(publication)).withLang("en-GB");
        try {
            return page.render(IndentedHtml.into(new StringBuilder("<!DOCTYPE html>\n"), A_LINE_A_TAG))
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DomContent headOf(Publication publication) {
        return head(
                meta().withCharset("utf-8"),
                meta().attr("http-equiv", "Content-Security-Policy").withContent(NOTHING_BUT_STYLE),
                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                meta().withName("color-scheme").withContent("light dark"),
                title(Printable.line(publication.title())),
                style().with(rawHtml(sheet())));
    }

    private static String sheet() {
        try (InputStream sheet = Objects.requireNonNull(HtmlPage.class.getResourceAsStream(SHEET), SHEET)) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DomContent bodyOf(Publication publication) {
        List<Part> parts = Part.of(publication);
        return body(
                a("Skip to the main content").withHref("#" + MAIN).withClass("skip"),
                header(
                        h1(Printable.line(publication.title())),
                        each(publication.about(), sentence -> p(Printable.line(sentence)))),
                nav(h2("Contents").withId(CONTENTS), ul(each(parts, HtmlPage::entry)))
                        .attr("aria-labelledby", CONTENTS),
                main(each(parts, HtmlPage::inFull)).withId(MAIN).withTabindex(-1));
    }

    private static DomContent entry(Part part) {
        return li(
                a(part.title()).withHref("#" + part.id()),
                iff(!part.tables().isEmpty(), ul(each(part.tables(), table -> li(table.link(table.title()))))));
    }

    private static DomContent inFull(Part part) {
        return section(h2(part.title()).withId(part.id()), each(part.content().stream()))
                .withCondClass(part.tables().stream().anyMatch(NumberedTable::isWide), "wide");
    }
}
