package io.github.alliancestats.stats;

import io.github.alliancestats.engine.rule.OutOfTime;
import io.github.alliancestats.engine.rule.RowSource;
import io.github.alliancestats.engine.rule.Slicing;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.quality.Issue.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The issues of a summary that depend on the measures and dimensions of its query. */
final class QueryIssues {

    private static final String AFTER_PERIOD = "events after the period, to which figures follow people or property,"
            + " lie on days that are not covered; correct the coverage or the records: ";

    private final Summary summary;
    private final List<Issue> issues = new ArrayList<>();

    private QueryIssues(Summary summary) {
        this.summary = summary;
    }

    static List<Issue> of(Summary summary) {
        QueryIssues found = new QueryIssues(summary);
        found.addEventsAfterPeriod();
        found.addLaw();
        return found.issues;
    }

    private void addEventsAfterPeriod() {
        Map<String, Long> after = new TreeMap<>();
        for (Measure<?> measure : summary.query().measures()) {
            summary.context()
                    .outsideAfterPeriod(measure)
                    .forEach((event, number) -> after.merge(event, number, Math::max));
        }
        if (!after.isEmpty()) {
            long events = after.values().stream().mapToLong(Long::longValue).sum();
            issues.add(new Issue(
                    Code.FOLLOWED_OUTSIDE_COVERAGE, events, AFTER_PERIOD + String.join(", ", after.keySet())));
        }
    }

    private void addLaw() {
        for (Dimension<?> dimension : summary.query().dimensions()) {
            List<Slicing<?>> keys = RuleAccess.of(dimension).slicing().leaves();
            if (keys.contains(RuleAccess.of(Dimension.DRUG_CLASS).slicing())) {
                addLaw(summary.query().law().knownThrough(), "drug law is known; see StatsQuery.withDrugLaw");
            }
        }
        for (Measure<?> measure : summary.query().measures()) {
            RowSource source = RuleAccess.of(measure).counting().rule().source();
            if (source instanceof OutOfTime limits) {
                addLaw(limits.clock().knownThrough(), "detention clock is known; see DetentionClock.coveringThrough");
            }
        }
    }

    private void addLaw(LocalDate knownThrough, String law) {
        Issue issue = new Issue(
                Code.LAW_NOT_KNOWN, "the period ends after " + knownThrough + ", the last day for which the " + law);
        if (summary.period().lastDay().isAfter(knownThrough) && !issues.contains(issue)) {
            issues.add(issue);
        }
    }
}
