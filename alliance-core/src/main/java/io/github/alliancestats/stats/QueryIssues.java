package io.github.alliancestats.stats;

import io.github.alliancestats.engine.rule.OutOfTime;
import io.github.alliancestats.engine.rule.RowSource;
import io.github.alliancestats.engine.rule.Slicing;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.quality.Issue.Code;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The issues of a summary that depend on the measures and dimensions of its query. */
final class QueryIssues {

    private static final String AFTER_PERIOD = "events after the period, to which figures follow people or property,"
            + " lie on days that are not covered; correct the coverage or the records: ";

    private QueryIssues() {}

    static List<Issue> of(Summary summary) {
        StatsQuery query = summary.query();
        Set<Issue> issues = new LinkedHashSet<>();
        Map<String, Long> after = new TreeMap<>();
        for (Measure<?> measure : query.measures()) {
            Map<String, Long> ofMeasure = summary.context().outsideAfterPeriod(measure);
            ofMeasure.forEach((event, number) -> after.merge(event, number, Math::max));
        }
        issues.add(Counts.eventsOf(after, Code.FOLLOWED_OUTSIDE_COVERAGE, AFTER_PERIOD));
        for (Dimension<?> dimension : query.dimensions()) {
            List<Slicing<?>> keys = RuleAccess.of(dimension).slicing().leaves();
            if (keys.contains(RuleAccess.of(Dimension.DRUG_CLASS).slicing())) {
                issues.add(law(summary, query.law().knownThrough(), "drug law is known; see StatsQuery.withDrugLaw"));
            }
        }
        for (Measure<?> measure : query.measures()) {
            RowSource source = RuleAccess.of(measure).counting().rule().source();
            if (source instanceof OutOfTime limits) {
                LocalDate known = limits.clock().knownThrough();
                issues.add(law(summary, known, "detention clock is known; see DetentionClock.coveringThrough"));
            }
        }
        return issues.stream().filter(issue -> issue.count() > 0).toList();
    }

    private static Issue law(Summary summary, LocalDate knownThrough, String law) {
        return new Issue(
                Code.LAW_NOT_KNOWN,
                summary.period().lastDay().isAfter(knownThrough) ? 1 : 0,
                "the period ends after " + knownThrough + ", the last day for which the " + law);
    }
}
