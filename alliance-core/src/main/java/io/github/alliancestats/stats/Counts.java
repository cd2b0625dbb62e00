package io.github.alliancestats.stats;

import io.github.alliancestats.engine.Supply;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Exclusion.Reason;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.quality.Issue.Code;
import io.github.alliancestats.quality.OutOfScope;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.ForceId;
import io.github.alliancestats.record.ReportingPeriod;
import java.util.ArrayList;
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
record Counts(long seen, long rejected, long revised, Map<OutOfScope, Long> outside, Exclusions excluded) {

    Counts plus(Counts other) {
        Exclusions.Builder both = new Exclusions.Builder();
        both.addAll(excluded);
        both.addAll(other.excluded);
        Map<OutOfScope, Long> all = new EnumMap<>(OutOfScope.class);
        all.putAll(outside);
        for (Map.Entry<OutOfScope, Long> each : other.outside.entrySet()) {
            all.merge(each.getKey(), each.getValue(), Long::sum);
        }
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
        return new Counts(seen, rejected, revised, outside, Exclusions.read(in));
    }

    private long outside(OutOfScope reason) {
        return outside.getOrDefault(reason, 0L);
    }

    /** Returns the issues of the records and of the supply, in the order of their severity. */
    List<Issue> issues(Supply supply, ReportingPeriod period) {
        List<Issue> found = new ArrayList<>();
        addBlockers(found, supply, period);
        addWarnings(found, supply);
        addNotes(found, supply);
        return List.copyOf(found);
    }

    private void addBlockers(List<Issue> found, Supply supply, ReportingPeriod period) {
        add(
                found,
                Code.CONFLICTING_RECORDS,
                excluded.count(Reason.CONFLICTING),
                "records of one id and revision differ, so none of them counts; give the right one a higher revision");
        Map<String, Long> outside = supply.outsideCoverage(period);
        long events = 0;
        for (long each : outside.values()) {
            events += each;
        }
        add(
                found,
                Code.OUTSIDE_COVERAGE,
                events,
                "events of the period lie on days that are not covered; correct the coverage or the records: "
                        + words(outside.keySet()));
        add(
                found,
                Code.JOINT_SHARES,
                supply.jointEvents().overstated(),
                "joint events or sentences are recorded more than once, or shares are more than the whole; correct the records");
    }

    private void addWarnings(List<Issue> found, Supply supply) {
        Set<ForceId> missing = supply.missingForces();
        add(
                found,
                Code.FORCE_NOT_SUPPLIED,
                missing.size(),
                "forces are expected, but have no record and no coverage: " + words(missing));
        Set<Fact> unchecked = supply.unchecked();
        add(
                found,
                Code.COVERAGE_NOT_CHECKED,
                unchecked.size(),
                "one part of the sum declares facts that another has without coverage, so days are not checked: "
                        + words(unchecked));
        add(
                found,
                Code.JOINT_FACTS,
                supply.jointEvents().different(),
                "joint events have different facts in the records of their forces; compare these records");
        add(
                found,
                Code.CONTRADICTORY_RECORDS,
                supply.contradictory(),
                "records contradict themselves, so some of their events do not count; correct them");
        add(found, Code.REJECTED_ROWS, rejected, "rows could not become records; correct them");
        add(
                found,
                Code.UNDATED_RECORDS,
                excluded.count(Reason.UNDATED),
                "the dates of records leave open whether they count, so they are gaps of the figures that they could change");
        add(
                found,
                Code.RECORDING_UNKNOWN,
                excluded.count(Reason.RECORDING_UNKNOWN),
                "records do not count as at an instant: a record with their id does not state when it was recorded");
        add(
                found,
                Code.OPERATION_NOT_KNOWN,
                outside(OutOfScope.UNKNOWN_OPERATION),
                "records name an operation that is not in the tree, so they do not count within the umbrella");
        add(
                found,
                Code.REVISIONS_NOT_RESOLVED,
                revised,
                "records are revisions, and the query does not resolve ids, so an event can count twice");
    }

    private static void addNotes(List<Issue> found, Supply supply) {
        Set<Fact> undeclared = supply.undeclared();
        if (supply.coverage().equals(Coverage.none())) {
            String sentence = "no coverage is declared, so a month without records looks like a quiet one";
            add(found, Code.COVERAGE_NOT_DECLARED, 1, sentence);
        } else {
            String sentence = "facts have records but no coverage: " + words(undeclared);
            add(found, Code.COVERAGE_NOT_DECLARED, undeclared.size(), sentence);
        }
    }

    private static String words(Set<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static void add(List<Issue> found, Code code, long count, String sentence) {
        if (count > 0) {
            found.add(new Issue(code, count, sentence));
        }
    }
}
