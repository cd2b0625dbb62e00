package io.github.alliancestats.examples.annualupdate.update;

import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.stats.Claim;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Summary;
import io.github.alliancestats.stats.Wording;
import java.math.BigDecimal;
import java.time.Period;
import java.util.function.Function;
import javax.money.MonetaryAmount;

/**
 * A figure of a section's headline, and its words in the headline. In each phrase {@code {}} stands for
 * the number. A phrase that begins with a space continues the phrase before it.
 *
 * @param <V> the type of its value
 * @param measure the measure
 * @param one the phrase for exactly one
 * @param several the phrase for any other number
 * @param lastYear the phrase for last year's number
 * @param now puts the figure of the year in words
 * @param before puts the figure of last year in words
 */
record HeadlineFigure<V>(
        Measure<V> measure,
        String one,
        String several,
        String lastYear,
        Function<Figure<V>, String> now,
        Function<Figure<V>, String> before) {

    /** Below two years a term is written in months, so whole years would hide too much of it. */
    private static final BigDecimal TWO_YEARS_IN_DAYS = new BigDecimal("730.5");

    static HeadlineFigure<Long> count(Measure<Long> measure, String one, String several) {
        return new HeadlineFigure<>(measure, one, several, "{}", Figure::text, Figure::text);
    }

    static <V> HeadlineFigure<V> claim(
            Measure<V> measure, String phrase, Function<Figure<V>, String> now, Function<Figure<V>, String> before) {
        return new HeadlineFigure<>(measure, phrase, phrase, "{}", now, before);
    }

    HeadlineFigure<V> lastYear(String phrase) {
        return new HeadlineFigure<>(measure, one, several, phrase, now, before);
    }

    /** "More than", to whole years. */
    static String moreThanYears(Figure<Period> term) {
        return term.number().compareTo(TWO_YEARS_IN_DAYS) < 0
                ? term.text()
                : term.claim(Wording.MORE_THAN, 1).map(Claim::text).orElseGet(term::text);
    }

    boolean hasData(Summary summary) {
        return summary.figure(measure).completeness().seen() > 0;
    }

    boolean isComplete(Summary summary) {
        return summary.figure(measure).state() == FigureState.COMPLETE;
    }

    String now(Summary summary) {
        Figure<V> figure = summary.figure(measure);
        String phrase = figure.number().compareTo(BigDecimal.ONE) == 0 ? one : several;
        return phrase.replace("{}", figure.state().known() ? now.apply(figure) : unknown(figure));
    }

    String before(Summary summary) {
        Figure<V> figure = summary.figure(measure);
        if (!hasData(summary)) {
            return "no records";
        }
        return figure.state().known() ? lastYear.replace("{}", before.apply(figure)) : "not known";
    }

    private String unknown(Figure<V> figure) {
        if (figure.known() instanceof Long) {
            return "an unknown number of";
        }
        return figure.known() instanceof MonetaryAmount ? "an unknown amount" : "an unknown time";
    }
}
