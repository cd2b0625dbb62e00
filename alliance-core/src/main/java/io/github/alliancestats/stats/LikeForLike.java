package io.github.alliancestats.stats;

import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.ForceId;
import io.github.alliancestats.stats.Unlike.Reason;
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
    private final SortedSet<Integer> places;

    private LikeForLike(Summary now, Summary before) {
        this.now = now;
        this.before = before;
        this.forces = now.context().extent().sources();
        this.forces.retainAll(before.context().extent().sources());
        this.places = new TreeSet<>(Guard.places(now.context()));
        this.places.retainAll(Guard.places(before.context()));
    }

    static Optional<Comparison> of(Comparison comparison) {
        Set<Reason> reasons = comparison.unlike().stream().map(Unlike::reason).collect(Collectors.toSet());
        if (reasons.isEmpty()) {
            return Optional.of(comparison);
        }
        LikeForLike part = new LikeForLike(comparison.now(), comparison.before());
        if (!EnumSet.of(Reason.PANEL, Reason.MONTHS_COVERED).containsAll(reasons) || part.isEmpty()) {
            return Optional.empty();
        }
        return part.comparison(reasons).filter(narrower -> narrower.unlike().isEmpty());
    }

    private boolean isEmpty() {
        boolean gaps = !places.isEmpty() && places.last() - places.first() + 1 != places.size();
        return forces.isEmpty() || places.isEmpty() || gaps;
    }

    private Optional<Comparison> comparison(Set<Reason> reasons) {
        if (now.query().identity() == Identity.EVIDENCE && now.isWhole() && before.isWhole()) {
            return Optional.of(new Comparison(askAgain(now), askAgain(before)));
        }
        boolean byForce = now.isGroupedBy(Dimension.FORCE) && before.isGroupedBy(Dimension.FORCE);
        return byForce && !reasons.contains(Reason.MONTHS_COVERED)
                ? Optional.of(new Comparison(now.only(forces), before.only(forces)))
                : Optional.empty();
    }

    private Summary askAgain(Summary whole) {
        StatsQuery narrower = whole.query().forPeriod(days(whole.period()));
        List<AllianceRecord> records = whole.evidence().items(whole.query()).stream()
                .map(Item::record)
                .filter(record -> forces.contains(record.force()))
                .toList();
        return narrower.summarize(records);
    }

    /** The days of the common months, no more than the period has of them. */
    private ReportingPeriod days(ReportingPeriod period) {
        YearMonth first = YearMonth.from(period.start());
        LocalDate from = first.plusMonths(places.first() - 1L).atDay(1);
        LocalDate to = first.plusMonths(places.last()).atDay(1);
        return ReportingPeriod.of(from, to).intersection(period).orElseThrow();
    }
}
