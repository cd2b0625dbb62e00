package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.RecordFacts;
import io.github.alliancestats.engine.rule.FactNeeds;
import io.github.alliancestats.engine.sum.Gaps;
import io.github.alliancestats.quality.Coverage.Declaration;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.quality.Issue.Severity;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.Key;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The supply of a measure in one cell.
 *
 * @param isSupplied whether any of the events that it counts was supplied
 * @param isPerhapsSupplied whether any would be supplied if rejected rows and untried records had the facts
 * @param isDeclared whether the supply of all facts that it needs was declared
 * @param missing the facts that were not supplied, or not for all days and forces
 * @param notCarried the keys that it needs and that the records need not carry
 * @param gaps the rejected rows, untried records and events without a key that perhaps would count
 * @param isOutside whether a declaration that does not match the events, or an event that was not checked, can change
 *     the figure
 */
public record KnownSupply(
        boolean isSupplied,
        boolean isPerhapsSupplied,
        boolean isDeclared,
        Set<Fact> missing,
        Set<Key> notCarried,
        Gaps gaps,
        boolean isOutside) {

    /** Finds what the forces supply of the facts that a measure needs. */
    public static final class Finder {
        private final Supply supply;
        private final FactNeeds needs;
        private final Set<Key> keys;
        private final ReportingPeriod period;
        private final Optional<LocalDate> stateOf;
        private long supplied;
        private long missing;
        private long undeclared; // of any force
        private long handedIn; // of these
        private final Set<Key> notCarried = new TreeSet<>();
        private Gaps gaps = Gaps.NONE;

        /**
         * Creates a finder of the supply of a measure in the cells of a period.
         *
         * @param supply the supply of the summary
         * @param needs the facts that it needs, of those that can be in the row
         * @param keys the keys that its events state, although others can rightly lack them
         * @param period the days
         * @param stateOf the day whose state must be known, as of a stock; otherwise the events of the period must be
         */
        public Finder(
                Supply supply, FactNeeds needs, Set<Key> keys, ReportingPeriod period, Optional<LocalDate> stateOf) {
            this.supply = supply;
            this.needs = needs;
            this.keys = keys;
            this.period = period;
            this.stateOf = stateOf;
        }

        private void undeclared(long fact, long told) {
            undeclared |= fact;
            handedIn |= told & fact;
            if ((told & fact & needs.raising()) != 0) {
                notCarried.addAll(keys);
            }
            missing |= needs.isFollowedBeyond(period, fact) ? fact : supply.isAsked() ? fact & ~told : 0;
        }

        private void declared(long fact, Declaration declared) {
            boolean isFull = isCovered(declared);
            supplied |= isFull || declared.coversAny(period) ? fact : 0;
            missing |= isFull ? 0 : fact;
            for (Key key : (fact & needs.raising()) == 0 ? Set.<Key>of() : keys) {
                if (declared.keys().contains(key)) {
                    long doubtful = supply.notCarried(key, declared);
                    gaps = doubtful > 0 ? gaps.with(Gap.KEY_NOT_CARRIED, doubtful) : gaps;
                } else {
                    notCarried.add(key);
                }
            }
        }

        private boolean isCovered(Declaration declared) {
            boolean isFollowed = (RecordFacts.bit(declared.fact()) & needs.notFollowed()) == 0;
            LocalDate end = isFollowed ? needs.end(period) : period.endExclusive();
            if (stateOf.isPresent()) {
                return declared.coversStateOf(stateOf.get());
            }
            return declared.coversAll(ReportingPeriod.ofEndExclusive(period.start(), end))
                    && (!needs.isFromOpening() || declared.coversStateOf(period.start()));
        }

        /**
         * Returns the supply. A fact that is declared is supplied on the declared days. Any other fact is supplied if the cell
         * has an event of it, and never for a figure that needs an opening. It is found once.
         *
         * @param events the facts with an event in the cell
         * @param isFound whether the measure counts anything in the cell, or has a gap there
         */
        public KnownSupply known(long events, boolean isFound) {
            for (ForceId force : supply.forces()) {
                long told = supply.told(force);
                for (Fact fact : RecordFacts.set(needs.facts())) {
                    supply.coverage()
                            .declaration(force, fact)
                            .ifPresentOrElse(
                                    declared -> declared(RecordFacts.bit(fact), declared),
                                    () -> undeclared(RecordFacts.bit(fact), told));
                }
            }
            supplied |= isFound ? handedIn : handedIn & events;
            missing |= undeclared & ~(needs.needsOpening(stateOf) ? 0 : needs.seen(handedIn, events));
            long perhaps = supplied;
            @Nullable Map<ForceId, Long> mismatched = null; // few figures need it
            boolean isOutside = (RecordFacts.bits(supply.unchecked()) & needs.facts()) != 0; // perhaps
            for (Map.Entry<Doubt, Long> each : supply.doubts().entrySet()) {
                Doubt doubt = each.getKey();
                long change = doubt.canChange(needs, period, stateOf);
                if (change != 0 && doubt.gap() != null) {
                    perhaps |= change;
                    gaps = gaps.with(doubt.gap(), each.getValue());
                }
                if (change != 0 && doubt.gap() == null) {
                    mismatched = mismatched == null ? supply.outsideCoverage(Severity.BLOCKER) : mismatched;
                    isOutside |= supply.isAmong(mismatched, doubt);
                }
            }
            return new KnownSupply(
                    isSupplied(supplied),
                    isSupplied(perhaps),
                    supply.isAsked() && undeclared == 0,
                    RecordFacts.set(missing),
                    notCarried,
                    gaps,
                    isOutside);
        }

        private boolean isSupplied(long facts) {
            boolean hasAny = needs.any() == 0 ? needs.all() != 0 : (needs.any() & facts) != 0;
            return hasAny && (needs.all() & ~facts) == 0;
        }
    }
}
