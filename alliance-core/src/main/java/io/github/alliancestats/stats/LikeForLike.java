package io.github.alliancestats.stats;

import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.quality.ComparabilityIssue;
import io.github.alliancestats.quality.ComparabilityIssue.Reason;
import io.github.alliancestats.record.ForceId;
import io.github.alliancestats.record.ReportingPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the part of two answers that can fairly be compared. */
final class LikeForLike {

    private final Summary now;
    private final Summary before;
    private final @Nullable DataExtract extract;
    private final SortedSet<ForceId> forces;

    private LikeForLike(Summary now, Summary before, @Nullable DataExtract extract) {
        this.now = now;
        this.before = before;
        this.extract = extract;
        this.forces = now.context().extent().sources();
        this.forces.retainAll(before.context().extent().sources());
    }

    static Optional<Comparison> of(Comparison comparison, @Nullable DataExtract extract) {
        Set<Reason> reasons =
                comparison.unlike().stream().map(ComparabilityIssue::reason).collect(Collectors.toSet());
        if (reasons.isEmpty()) {
            return Optional.of(comparison);
        }
        LikeForLike part = new LikeForLike(comparison.now(), comparison.before(), extract);
        if (part.forces.isEmpty()
                || !EnumSet.of(Reason.PANEL, Reason.MONTHS_COVERED).containsAll(reasons)) {
            return Optional.empty();
        }
        return part.ofCommonForces().flatMap(common -> ofCommonMonths(common, extract));
    }

    private Optional<Comparison> ofCommonForces() {
        if (extract != null && now.whole() && before.whole()) {
            DataExtract common = ofForces(extract);
            return Optional.of(new Comparison(
                    summarizeAgain(now, now.period(), common), summarizeAgain(before, before.period(), common)));
        }
        boolean byForce = now.isGroupedBy(Dimension.FORCE) && before.isGroupedBy(Dimension.FORCE);
        return byForce ? Optional.of(new Comparison(now.only(forces), before.only(forces))) : Optional.empty();
    }

    /** The comparison itself if it is like by now, else its common months if these follow each other. */
    private static Optional<Comparison> ofCommonMonths(Comparison comparison, @Nullable DataExtract extract) {
        if (comparison.unlike().isEmpty()) {
            return Optional.of(comparison);
        }
        LikeForLike part = new LikeForLike(comparison.now(), comparison.before(), extract);
        SortedSet<Integer> places = new TreeSet<>(Guard.places(part.now.context()));
        places.retainAll(Guard.places(part.before.context()));
        boolean oneRun = !places.isEmpty() && places.last() - places.first() + 1 == places.size();
        if (!oneRun || !part.now.whole() || extract == null) {
            return Optional.empty();
        }
        DataExtract common = part.ofForces(extract);
        Summary later = summarizeAgain(part.now, days(part.now.period(), places), common);
        Summary earlier = summarizeAgain(part.before, days(part.before.period(), places), common);
        return Optional.of(new Comparison(later, earlier))
                .filter(like -> like.unlike().isEmpty());
    }

    private DataExtract ofForces(DataExtract whole) {
        return whole.where(record -> forces.contains(record.force()));
    }

    /** Returns the summary of the same query for some days of the common forces. */
    private static Summary summarizeAgain(Summary whole, ReportingPeriod days, DataExtract common) {
        return whole.query()
                .supplyingKinds(whole.context().extent().supplied())
                .forPeriod(days)
                .summarize(common);
    }

    /** The days of the common months, no more than the period has of them. */
    private static ReportingPeriod days(ReportingPeriod period, SortedSet<Integer> places) {
        YearMonth first = YearMonth.from(period.start());
        LocalDate from = first.plusMonths(places.first() - 1L).atDay(1);
        LocalDate to = first.plusMonths(places.last()).atDay(1);
        return ReportingPeriod.of(from, to).intersection(period).orElseThrow();
    }
}
