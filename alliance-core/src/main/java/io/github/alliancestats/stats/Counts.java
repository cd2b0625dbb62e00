package io.github.alliancestats.stats;

import io.github.alliancestats.engine.Supply;
import io.github.alliancestats.engine.identity.ExcludedRecords;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Exclusion.ExclusionReason;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.quality.Issue.Code;
import io.github.alliancestats.quality.Issue.Severity;
import io.github.alliancestats.quality.OutOfScope;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.Key;
import io.github.alliancestats.record.RecordIssue.IssueCode;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The account of the records of a summary, apart from those that it includes.
 *
 * @param seen all records and rejected rows
 * @param rejected the rejected rows
 * @param revised the revisions among them, if ids are not resolved
 * @param outside those out of scope, by reason
 * @param excluded those that are excluded
 */
record Counts(long seen, long rejected, long revised, Map<OutOfScope, Long> outside, ExcludedRecords excluded) {

    private static final String CONFLICTING =
            "records of one id and revision differ, so none of them counts; give the right one a higher revision";
    private static final String COVERAGE_MISMATCH =
            "events of the period are on days that are not covered, and so are most events of these facts; correct the coverage: ";
    private static final String KEY_NOT_CARRIED =
            "events do not state a key that their records are declared to carry, or far fewer do than in the other period: ";
    private static final String OUTSIDE_COVERAGE =
            "events of the period are on days that are not covered; correct the coverage or the records: ";
    private static final String JOINT_SHARES =
            "joint events or terms of a hearing are recorded more than once, or shares overlap; correct the records";
    private static final String FORCE_NOT_SUPPLIED = "forces are expected, but have no record and no coverage: ";
    private static final String COVERAGE_NOT_CHECKED =
            "one part of the sum declares facts that another has without coverage, so days are not checked: ";
    private static final String JOINT_FACTS =
            "joint events or hearings have different facts in their records; compare these records";
    private static final String CONTRADICTORY =
            "records contradict themselves, so some of their events do not count; correct them";
    private static final String AGAINST_LAW =
            "records have values that the law does not allow; check them, DataExtract.issues() lists them";
    private static final String PERHAPS_AGAINST_LAW =
            "records have values that the law perhaps did not allow; check them, DataExtract.issues() lists them";
    private static final String UNLIKELY = "records have unlikely values; check them, DataExtract.issues() lists them";
    private static final String REJECTED = "rows could not become records; correct them";
    private static final String UNDATED =
            "the dates of records leave open whether they count, so they are gaps of the figures that they could change";
    private static final String RECORDING_UNKNOWN =
            "records do not count as at an instant: a record with their id does not state when it was recorded";
    private static final String OPERATION_NOT_KNOWN =
            "records name an operation that is not in the tree, so they do not count within the umbrella";
    private static final String REVISIONS_NOT_RESOLVED =
            "records are revisions, and the query does not resolve ids, so an event can count twice; resolve them by id";
    private static final String NO_COVERAGE =
            "no coverage is declared, so a month without records looks like a quiet one";
    private static final String FACTS_WITHOUT_COVERAGE = "facts have records but no coverage: ";

    Counts plus(Counts other) {
        ExcludedRecords.Builder both = new ExcludedRecords.Builder();
        both.addAll(excluded);
        both.addAll(other.excluded);
        Map<OutOfScope, Long> all = new EnumMap<>(OutOfScope.class);
        all.putAll(outside);
        other.outside.forEach((reason, count) -> all.merge(reason, count, Long::sum));
        return new Counts(seen + other.seen, rejected + other.rejected, revised + other.revised, all, both.build());
    }

    void write(ByteSink out) {
        out.count(seen);
        out.count(rejected);
        out.count(revised);
        for (OutOfScope reason : OutOfScope.values()) {
            out.count(outside(reason));
        }
        excluded.write(out);
    }

    static Counts read(ByteSource in) {
        long seen = in.count();
        long rejected = in.count();
        long revised = in.count();
        Map<OutOfScope, Long> outside = new EnumMap<>(OutOfScope.class);
        for (OutOfScope reason : OutOfScope.values()) {
            long count = in.count();
            if (count > 0) {
                outside.put(reason, count);
            }
        }
        return new Counts(seen, rejected, revised, outside, ExcludedRecords.read(in));
    }

    private long outside(OutOfScope reason) {
        return outside.getOrDefault(reason, 0L);
    }

    /** Returns the issues of the records and of the supply, in the order of their severity. */
    List<Issue> issues(Supply supply, ReportingPeriod period, Set<Key> keys) {
        Set<ForceId> missing = supply.missingForces();
        Set<Fact> unchecked = supply.unchecked();
        List<Issue> all = List.of(
                new Issue(Code.CONFLICTING_RECORDS, excluded.count(ExclusionReason.CONFLICTING), CONFLICTING),
                eventsOf(supply.outsideCoverage(period, Severity.BLOCKER), Code.COVERAGE_MISMATCH, COVERAGE_MISMATCH),
                eventsOf(supply.notCarried(keys), Code.KEY_NOT_CARRIED, KEY_NOT_CARRIED),
                new Issue(Code.JOINT_SHARES, supply.jointEvents().overstated(), JOINT_SHARES),
                new Issue(Code.JOINT_FACTS, supply.jointEvents().different(), JOINT_FACTS),
                new Issue(Code.REVISIONS_NOT_RESOLVED, revised, REVISIONS_NOT_RESOLVED),
                eventsOf(supply.outsideCoverage(period, Severity.WARNING), Code.OUTSIDE_COVERAGE, OUTSIDE_COVERAGE),
                new Issue(Code.FORCE_NOT_SUPPLIED, missing.size(), FORCE_NOT_SUPPLIED + words(missing)),
                new Issue(Code.COVERAGE_NOT_CHECKED, unchecked.size(), COVERAGE_NOT_CHECKED + words(unchecked)),
                new Issue(Code.CONTRADICTORY_RECORDS, supply.contradictory(), CONTRADICTORY),
                new Issue(Code.AGAINST_LAW, supply.toCheck(IssueCode.AGAINST_LAW), AGAINST_LAW),
                new Issue(Code.REJECTED_ROWS, rejected, REJECTED),
                new Issue(Code.UNDATED_RECORDS, excluded.count(ExclusionReason.UNDATED), UNDATED),
                new Issue(Code.RECORDING_UNKNOWN, excluded.count(ExclusionReason.RECORDING_UNKNOWN), RECORDING_UNKNOWN),
                new Issue(Code.OPERATION_NOT_KNOWN, outside(OutOfScope.UNKNOWN_OPERATION), OPERATION_NOT_KNOWN),
                eventsOf(supply.outsideCoverage(period, Severity.NOTE), Code.FEW_OUTSIDE_COVERAGE, OUTSIDE_COVERAGE),
                new Issue(Code.PERHAPS_AGAINST_LAW, supply.toCheck(IssueCode.PERHAPS_AGAINST_LAW), PERHAPS_AGAINST_LAW),
                new Issue(Code.UNLIKELY, supply.toCheck(IssueCode.UNLIKELY), UNLIKELY),
                notDeclared(supply));
        return all.stream().filter(issue -> issue.count() > 0).toList();
    }

    static Issue eventsOf(Map<String, Long> events, Code code, String sentence) {
        long sum = events.values().stream().mapToLong(Long::longValue).sum();
        return new Issue(code, sum, sentence + words(events.keySet()));
    }

    private static Issue notDeclared(Supply supply) {
        Set<Fact> facts = supply.undeclared();
        return supply.coverage().equals(Coverage.none())
                ? new Issue(Code.COVERAGE_NOT_DECLARED, 1, NO_COVERAGE)
                : new Issue(Code.COVERAGE_NOT_DECLARED, facts.size(), FACTS_WITHOUT_COVERAGE + words(facts));
    }

    static String words(Set<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
