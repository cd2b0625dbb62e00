package io.github.alliancestats.examples.annualupdate.text;

import io.github.alliancestats.examples.annualupdate.figures.Words;
import io.github.alliancestats.examples.annualupdate.update.Line;
import io.github.alliancestats.examples.annualupdate.update.Section;
import io.github.alliancestats.examples.annualupdate.update.Update;
import io.github.alliancestats.measure.Rate;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.stats.Change;
import io.github.alliancestats.stats.Explanation;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Summary;
import java.util.function.Function;

/** A section as text: both years side by side, under each line the rule by which it counts. */
final class SectionText {

    private final Update update;
    private final Refusals refusals;
    private final TextTable table;

    private SectionText(Update update, Refusals refusals) {
        this.update = update;
        this.refusals = refusals;
        this.table = new TextTable("", now() + ">", before() + ">", "Change>", "Per cent>");
    }

    static void write(Section section, Update update, Page page, Refusals refusals) {
        page.heading(section.title());
        SectionText text = new SectionText(update, refusals);
        section.lines().forEach(text::line);
        if (section.lines().isEmpty()) {
            section.notes().forEach(page::line);
        } else {
            page.table(text.table);
            page.note(section.notes().toArray(String[]::new));
        }
        section.tables().forEach(table -> new TableText<>(table, update, page).write());
    }

    private void line(Line line) {
        if (line instanceof Line.OfFigure<?> figure) {
            figure(figure);
        } else if (line instanceof Line.OfRate rate) {
            rate(rate);
        } else if (line instanceof Line.OfMean mean) {
            mean(mean);
        } else if (line instanceof Line.OfMedianAndLargest both) {
            medianAndLargest(both);
        }
    }

    private <V> void figure(Line.OfFigure<V> line) {
        Figure<V> now = update.now().figure(line.now());
        Figure<V> before = update.before().figure(line.before());
        if (line.isOneMeasure()) {
            Change<V> change = update.comparison().change(line.now());
            refusals.note(change);
            boolean like = change.comparabilityIssues().isEmpty();
            add(now, before, like ? Words.difference(change) : "not compared", Words.growth(change));
        } else {
            add(now, before, "", "");
        }
        table.note(Words.rule(now));
        known(now(), now);
        known(before(), before);
    }

    private void add(Figure<?> now, Figure<?> before, String change, String growth) {
        table.add(now.measure().name(), Words.value(now), Words.value(before), change, growth);
    }

    /** The ends of a range, and of how many records a figure is known where that is not all of them. */
    private void known(String year, Figure<?> figure) {
        String ends = figure.hasRange() ? figure.text() : "";
        String known = figure.state() == FigureState.COMPLETE && !Words.hasRest(figure)
                ? ""
                : figure.completeness().toString();
        if (!ends.isEmpty() || !known.isEmpty()) {
            table.note(year + ": " + ends + (ends.isEmpty() || known.isEmpty() ? "" : "; ") + known);
        }
    }

    private void rate(Line.OfRate line) {
        table.add(
                line.now().name(),
                Words.percent(update.now().rate(line.now())),
                Words.percent(update.before().rate(line.before())),
                "",
                "");
        table.note(line.now().part().name() + ", as a part of: "
                + line.now().whole().name());
        table.note(now() + ": " + parts(line.now(), update.now()) + "; " + before() + ": "
                + parts(line.before(), update.before()));
    }

    private static String parts(Rate rate, Summary summary) {
        return Words.value(summary.figure(rate.part())) + " of " + Words.value(summary.figure(rate.whole()));
    }

    private void mean(Line.OfMean line) {
        // the note states the known part, which would make the columns too wide
        bothYears(
                line.name(),
                summary -> Words.mean(summary.figure(line.measure())).replace(" in the known part", ""));
        table.note(line.measure().name() + ", over the records of which it is known");
    }

    private void medianAndLargest(Line.OfMedianAndLargest line) {
        Explanation<?> now = update.explainNow(line.measure());
        Explanation<?> before = update.explainBefore(line.measure());
        spread("Median " + line.what(), now, before, Words::median);
        spread("Largest " + line.what(), now, before, Words::largest);
        table.note(line.measure().name() + ", of the records of which it is known");
    }

    private void spread(
            String name, Explanation<?> now, Explanation<?> before, Function<Explanation<?>, String> words) {
        table.add(name, words.apply(now), words.apply(before), "", "");
    }

    private void bothYears(String name, Function<Summary, String> words) {
        table.add(name, words.apply(update.now()), words.apply(update.before()), "", "");
    }

    private String now() {
        return update.now().period().toString();
    }

    private String before() {
        return update.before().period().toString();
    }
}
