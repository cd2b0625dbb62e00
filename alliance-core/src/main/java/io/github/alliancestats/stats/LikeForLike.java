package io.github.alliancestats.stats;

import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.quality.ComparabilityIssue;
import io.github.alliancestats.quality.ComparabilityIssue.Reason;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.ForceId;
import io.github.alliancestats.record.ReportingPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the part of two answers that can fairly be compared. */
final class LikeForLike {

    private final Summary now;
    private final Summary before;
    private final SortedSet<ForceId> forces;

    private LikeForLike(Summary now, Summary before) {
        this.now = now;
        this.before = before;
        this.forces = now.context().extent().sources();
        this.forces.retainAll(before.context().extent().sources());
    }

    static Optional<Comparison> of(Comparison comparison) {
        Set<Reason> reasons =
                comparison.unlike().stream().map(ComparabilityIssue::reason).collect(Collectors.toSet());
        if (reasons.isEmpty()) {
            return Optional.of(comparison);
        }
        LikeForLike part = new LikeForLike(comparison.now(), comparison.before());
        if (part.forces.isEmpty()
                || !EnumSet.of(Reason.PANEL, Reason.MONTHS_COVERED).containsAll(reasons)) {
            return Optional.empty();
        }
        return part.ofCommonForces().flatMap(LikeForLike::ofCommonMonths);
    }

    private Optional<Comparison> ofCommonForces() {
        if (now.query().identity() == Identity.EVIDENCE && now.whole() && before.whole()) {
            return Optional.of(new Comparison(askAgain(now, now.period()), askAgain(before, before.period())));
        }
        boolean byForce = now.isGroupedBy(Dimension.FORCE) && before.isGroupedBy(Dimension.FORCE);
        return byForce ? Optional.of(new Comparison(now.only(forces), before.only(forces))) : Optional.empty();
    }

    /** The comparison itself if it is like by now, else its common months if these follow each other. */
    private static Optional<Comparison> ofCommonMonths(Comparison comparison) {
        if (comparison.unlike().isEmpty()) {
            return Optional.of(comparison);
        }
        LikeForLike part = new LikeForLike(comparison.now(), comparison.before());
        SortedSet<Integer> places = new TreeSet<>(Guard.places(part.now.context()));
        places.retainAll(Guard.places(part.before.context()));
        boolean oneRun = !places.isEmpty() && places.last() - places.first() + 1 == places.size();
        if (!oneRun || !part.now.whole() || part.now.query().identity() != Identity.EVIDENCE) {
            return Optional.empty();
        }
        Summary later = part.askAgain(part.now, days(part.now.period(), places));
        Summary earlier = part.askAgain(part.before, days(part.before.period(), places));
        return Optional.of(new Comparison(later, earlier))
                .filter(like -> like.unlike().isEmpty());
    }

    /** The same question of the common forces' records, about some of the days. */
    private Summary askAgain(Summary whole, ReportingPeriod days) {
        List<AllianceRecord> records = whole.evidence().records(whole.query()).stream()
                .map(Evidence.Shown::record)
                .filter(record -> forces.contains(record.force()))
                .toList();
        return whole.query()
                .supplyingKinds(whole.context().extent().supplied())
                .forPeriod(days)
                .summarize(records);
    }

    /** The days of the common months, no more than the period has of them. */
    private static ReportingPeriod days(ReportingPeriod period, SortedSet<Integer> places) {
        YearMonth first = YearMonth.from(period.start());
        LocalDate from = first.plusMonths(places.first() - 1L).atDay(1);
        LocalDate to = first.plusMonths(places.last()).atDay(1);
        return ReportingPeriod.of(from, to).intersection(period).orElseThrow();
    }
}
