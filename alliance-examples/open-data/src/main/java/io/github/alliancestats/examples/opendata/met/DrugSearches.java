package io.github.alliancestats.examples.opendata.met;

import io.github.alliancestats.measure.CrossKey;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.record.StopSearch.Outcome;
import io.github.alliancestats.record.StopSearch.SearchObject;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures of the searches for controlled drugs, which are no seizures of drugs.
 *
 * @param searches how many
 * @param percentOfAll their part of all searches in percent, null if there is none at all
 * @param byOutcome by what came of them
 * @param byMonth by London month, of those months that have any
 * @param byDay by London day, of those days that have any
 * @param arrests those that ended in an arrest, for whatever offence
 */
record DrugSearches(
        long searches,
        @Nullable BigDecimal percentOfAll,
        Map<String, Long> byOutcome,
        Map<String, Long> byMonth,
        Map<String, Long> byDay,
        long arrests) {

    private static final SearchObject DRUGS = SearchObject.CONTROLLED_DRUGS;

    static DrugSearches of(Summary answer) {
        long searches = Question.searches(answer.by(Dimension.SEARCH_OBJECT).get(DRUGS));
        return new DrugSearches(
                searches,
                Question.percent(searches, Question.searches(answer)),
                byOutcome(answer, searches),
                Counts.within(DRUGS, answer.by(Question.OBJECT_AND_MONTH)),
                Counts.within(DRUGS, answer.by(Question.OBJECT_AND_DAY)),
                Question.searches(answer.by(Question.OBJECT_AND_OUTCOME).get(CrossKey.of(DRUGS, Outcome.ARREST))));
    }

    /** A search has one outcome at most, so those that are in no row of the breakdown have none. */
    private static Map<String, Long> byOutcome(Summary answer, long searches) {
        Map<String, Long> counts = Counts.within(DRUGS, answer.by(Question.OBJECT_AND_OUTCOME));
        long told = counts.values().stream().mapToLong(Long::longValue).sum();
        counts.put(Counts.NONE, searches - told);
        return counts;
    }
}
