package io.github.alliancestats.examples.opendata.met;

import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.record.StopSearch.Outcome;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures of all searches.
 *
 * @param searches how many
 * @param byMonth by London month
 * @param byObject by what was looked for
 * @param byOutcome by what came of them
 * @param byType by who or what was searched
 * @param noFurtherAction those after which nothing further was done
 * @param noFurtherActionPercent their part in percent, null if there are no searches
 */
record Searches(
        long searches,
        Map<String, Long> byMonth,
        Map<String, Long> byObject,
        Map<String, Long> byOutcome,
        Map<String, Long> byType,
        long noFurtherAction,
        @Nullable BigDecimal noFurtherActionPercent) {

    static Searches of(Summary answer) {
        long searches = Question.searches(answer);
        long noFurtherAction =
                Question.searches(answer.by(Dimension.SEARCH_OUTCOME).get(Outcome.NO_FURTHER_ACTION));
        return new Searches(
                searches,
                Counts.of(answer.by(Dimension.MONTH)),
                Counts.withNone(answer.by(Dimension.SEARCH_OBJECT)),
                Counts.withNone(answer.by(Dimension.SEARCH_OUTCOME)),
                Counts.withNone(answer.by(Dimension.SEARCH_SUBJECT)),
                noFurtherAction,
                Question.percent(noFurtherAction, searches));
    }
}
