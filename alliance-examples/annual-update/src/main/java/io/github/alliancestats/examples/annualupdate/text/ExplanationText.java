package io.github.alliancestats.examples.annualupdate.text;

import io.github.alliancestats.examples.annualupdate.figures.Sum;
import io.github.alliancestats.examples.annualupdate.figures.Words;
import io.github.alliancestats.examples.annualupdate.update.Inquiry;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.stats.Explanation;
import io.github.alliancestats.stats.Explanation.Contribution;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Why a figure is what it is, as text. */
public final class ExplanationText {

    private final Explanation<?> explanation;
    private final Page page = new Page();

    private ExplanationText(Explanation<?> explanation) {
        this.explanation = explanation;
    }

    public static String of(Inquiry inquiry, Measure<?> measure) {
        Summary answer = inquiry.answer(measure);
        ExplanationText text = new ExplanationText(answer.query().explain(answer.figure(measure), inquiry.extract()));
        text.page.underlined(inquiry.titleOfExplanation());
        text.page.blank();
        text.page.line(text.explanation.figure().toString());
        if (text.explanation.figure().state() != FigureState.NOT_SUPPLIED) {
            text.page.blank();
            text.contributions();
        }
        text.page.heading("Left out");
        AccountText.records(text.page, answer);
        text.page.blank();
        AccountText.exclusions(text.page, answer);
        return text.page.toString();
    }

    private void contributions() {
        TextTable table = explanation.figure().hasRange()
                ? new TextTable("Record", "Adds>", "Low>", "High>", "Gap")
                : new TextTable("Record", "Adds>", "Gap");
        explanation.contributions().forEach(contribution -> table.add(row(contribution)));
        table.add(row("Sum", Sum.of(explanation.contributions()), ""));
        table.add(row("The figure", Sum.figure(explanation.figure()), ""));
        page.table(table);
    }

    private String[] row(Contribution<?> contribution) {
        String name = contribution.kind() + " " + contribution.id();
        String gap = contribution.gap().map(Object::toString).orElse("");
        return row(name, Sum.of(List.of(contribution)), gap);
    }

    private String[] row(String name, Sum adds, String gap) {
        List<String> cells = new ArrayList<>(List.of(name, words(adds.value())));
        if (explanation.figure().hasRange()) {
            cells.add(words(adds.low()));
            cells.add(words(adds.high()));
        }
        cells.add(gap);
        return cells.toArray(String[]::new);
    }

    private String words(BigDecimal number) {
        return Words.number(explanation.figure().known(), number);
    }
}
