package io.github.alliancestats.examples.annualupdate.update;

import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.InvestigationMeasures;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Summary;
import io.github.alliancestats.stats.Wording;
import java.util.List;
import javax.money.MonetaryAmount;

/**
 * One line of an update: words that are true of a figure, and the figure. Cash is called seized, which is
 * what it was.
 *
 * @param text the line
 * @param figure the figure that it speaks of
 */
public record Headline(String text, Figure<MonetaryAmount> figure) {

    /** The three lines on the year of the update. */
    static List<Headline> ofThisYear(Summary summary) {
        Figure<MonetaryAmount> drugs = summary.figure(DrugMeasures.VALUE);
        Figure<MonetaryAmount> cash = summary.figure(CashMeasures.SEIZED);
        Figure<MonetaryAmount> funds = summary.figure(InvestigationMeasures.FUNDS_UNDER_INVESTIGATION);
        return List.of(
                new Headline("Seized drugs worth " + moreThan(drugs), drugs),
                new Headline("Seized " + rounded(cash) + " in cash", cash),
                new Headline(
                        "Continued to target criminal finance – with " + rounded(funds)
                                + " subject to criminal investigation",
                        funds));
    }

    /** The same on the year before, in its own words. */
    static List<Headline> ofLastYear(Summary summary) {
        Figure<MonetaryAmount> drugs = summary.figure(DrugMeasures.VALUE);
        Figure<MonetaryAmount> cash = summary.figure(CashMeasures.SEIZED);
        Figure<MonetaryAmount> funds = summary.figure(InvestigationMeasures.FUNDS_UNDER_INVESTIGATION);
        return List.of(
                new Headline("Seized drugs worth " + nearlyOrMoreThan(drugs), drugs),
                new Headline("Seized " + rounded(cash) + " in cash", cash),
                new Headline(rounded(funds) + " subject to criminal investigation", funds));
    }

    /** "Nearly", where that is fair, else "more than". */
    static String nearlyOrMoreThan(Figure<?> figure) {
        return figure.text(Wording.NEARLY, Wording.MORE_THAN, Wording.ROUNDED);
    }

    static String moreThan(Figure<?> figure) {
        return figure.text(Wording.MORE_THAN, Wording.ROUNDED);
    }

    static String rounded(Figure<?> figure) {
        return figure.text(Wording.ROUNDED);
    }
}
