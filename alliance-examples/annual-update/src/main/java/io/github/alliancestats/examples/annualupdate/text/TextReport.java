package io.github.alliancestats.examples.annualupdate.text;

import io.github.alliancestats.examples.annualupdate.figures.Words;
import io.github.alliancestats.examples.annualupdate.update.Headline;
import io.github.alliancestats.examples.annualupdate.update.Section;
import io.github.alliancestats.examples.annualupdate.update.Sections;
import io.github.alliancestats.examples.annualupdate.update.Update;
import io.github.alliancestats.stats.Figure;
import java.util.List;
import javax.money.MonetaryAmount;

/** The update as text. */
public final class TextReport {

    private final Update update;
    private final Page page = new Page();

    private TextReport(Update update) {
        this.update = update;
    }

    /** The whole update, with a line feed behind each line. */
    public static String of(Update update) {
        TextReport report = new TextReport(update);
        report.title();
        report.headlines();
        report.sections();
        new AccountText(update, report.page).write();
        return report.page.toString();
    }

    private void title() {
        page.underlined(update.title());
        if (update.inquiry().exports().illustrative()) {
            page.blank();
            page.line("The data are illustrative and invented. Nothing in them happened.");
        }
    }

    private void headlines() {
        headlines("In " + update.now().period() + ", officers have:", update.headlinesNow());
        headlines("This time last year (" + update.before().period() + "):", update.headlinesBefore());
        page.note(update.leftOut().toArray(String[]::new));
        page.note(
                "Funds are those under investigation at the end of the year. They may be the same money as seized cash,",
                "so the two are never added.",
                "≥ means at least: some records lack the number, so it has no change.");
    }

    private void headlines(String when, List<Headline> headlines) {
        if (!headlines.isEmpty()) {
            page.blank();
            page.line(when);
            page.blank();
            headlines.forEach(this::headline);
        }
    }

    private void sections() {
        Refusals refusals = new Refusals();
        for (Section section : update.sections()) {
            SectionText.write(section, update, page, refusals);
            if (section.id().equals(Sections.DRUGS)) {
                update.homeOffice().ifPresent(told -> ReturnText.write(told, update, page));
            }
        }
        refusals.write(page);
    }

    private void headline(Headline headline) {
        Figure<MonetaryAmount> figure = headline.figure();
        page.line("  • " + headline.text() + "  [" + Words.exactly(figure) + "]");
        page.line("      "
                + (figure.hasRange()
                        ? figure.typical()
                                .map(typical -> "typically " + Words.number(typical, figure.number()) + "; ")
                                .orElse("")
                        : "")
                + figure.basis().map(basis -> basis + " value, ").orElse("")
                + figure.completeness());
    }
}
