package io.github.alliancestats.examples.annualupdate.text;

import io.github.alliancestats.examples.annualupdate.figures.Plain;
import io.github.alliancestats.examples.annualupdate.figures.Words;
import io.github.alliancestats.examples.annualupdate.update.Revised;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Revision;
import java.util.List;

/** What became of a year's figures from one moment to another, as text. */
public final class RevisionsText {

    private final Revised revised;
    private final List<? extends Revision<?>> all;
    private final Page page = new Page();

    private RevisionsText(Revised revised) {
        this.revised = revised;
        this.all = revised.measures().stream().map(revised.revisions()::of).toList();
    }

    public static String of(Revised revised) {
        RevisionsText text = new RevisionsText(revised);
        text.page.underlined(revised.title());
        text.page.note("What was known at " + revised.earlier().words() + ", and at "
                + revised.later().words() + ".");
        text.page.blank();
        text.figures();
        text.all.stream().filter(revision -> !revision.records().isEmpty()).forEach(text::reasons);
        text.account();
        return text.page.toString();
    }

    private void figures() {
        TextTable table = new TextTable("", "Then>", "Now>", "Difference>");
        for (Revision<?> revision : all) {
            Measure<?> measure = revision.before().measure();
            table.add(
                    measure.name(),
                    known(revision.before()),
                    known(revision.after()),
                    Words.signed(revision.difference()));
        }
        page.table(table);
        page.note("Each number is that of the records for which it is known. A range has its typical value.");
        if (!revised.notSupplied().isEmpty()) {
            page.note("Not supplied: " + String.join(", ", revised.notSupplied()) + ".");
        }
    }

    private static String known(Figure<?> figure) {
        if (figure.state() == FigureState.PARTIAL && !figure.atLeast()) {
            return Words.number(figure.known(), Plain.number(figure.known())); // the note below names the known part
        }
        return figure.state().known() ? Words.ifKnown(figure, figure.known()) : figure.text();
    }

    private void reasons(Revision<?> revision) {
        page.heading(revision.before().measure().name());
        TextTable reasons = new TextTable("Reason", "Difference>");
        revision.reasons().forEach((reason, difference) -> reasons.add(reason.toString(), Words.signed(difference)));
        reasons.add("Together", Words.signed(revision.difference()));
        page.table(reasons);
        page.blank();
        TextTable records = new TextTable("Record", "Difference>", "Reason");
        revision.records()
                .forEach(record -> records.add(
                        record.kind() + " " + record.id(),
                        Words.signed(record.difference()),
                        record.reason().toString()));
        page.table(records);
    }

    private void account() {
        page.heading("The account of the records");
        page.line("Known at " + revised.earlier().words() + ":");
        AccountText.records(page, revised.revisions().before());
        page.blank();
        page.line("Known at " + revised.later().words() + ":");
        AccountText.records(page, revised.revisions().after());
    }
}
