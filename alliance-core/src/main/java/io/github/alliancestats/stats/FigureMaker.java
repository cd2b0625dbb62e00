package io.github.alliancestats.stats;

import io.github.alliancestats.engine.JointEvents;
import io.github.alliancestats.engine.KnownSupply;
import io.github.alliancestats.engine.row.CurrencyBasis;
import io.github.alliancestats.engine.row.RecordFacts;
import io.github.alliancestats.engine.rule.Counting;
import io.github.alliancestats.engine.sum.AmountSum;
import io.github.alliancestats.engine.sum.Gaps;
import io.github.alliancestats.engine.sum.Tally;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.quality.Completeness;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.Action;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the figures of a tally.
 *
 * @param <V> the type of a figure's value
 */
final class FigureMaker<V> {

    private static final long ACTIONS = RecordFacts.ofType(Action.class);
    private static final BigDecimal MOST_EVENTS = BigDecimal.valueOf(Long.MAX_VALUE);

    private final Measure<V> measure;
    private final Counting<V> counting;
    private final Context context;
    private final Tally tally;
    private final @Nullable Tally actions; // the events of the same records, if they are measured
    private final Tally perhaps; // of events that perhaps belong to the row
    private final KnownSupply known;
    private final long eventFacts;

    /**
     * Creates a maker of figures.
     *
     * @param tally the tally, {@linkplain Context#withTotals with} the terms of whole hearings
     * @param actions the events of the same records, if they are measured
     * @param eventFacts the facts with an event in the cell of the tally
     */
    FigureMaker(Measure<V> measure, Context context, Tally tally, @Nullable Tally actions, long eventFacts) {
        this.measure = measure;
        this.counting = RuleAccess.of(measure).counting();
        this.context = context;
        this.tally = tally;
        this.actions = actions;
        this.eventFacts = eventFacts;
        this.perhaps = context.perhaps(measure);
        boolean isPerhapsFound = (perhaps.hasSeen() && finds(perhaps)) || notRecorded(perhaps) > 0;
        this.known = context.known(measure, eventFacts, finds(tally) || isPerhapsFound);
    }

    /** Returns whether a tally has an event of the measure. An event of another unit is one only if it also has a weight. */
    private boolean finds(Tally of) {
        boolean isOfEach = context.needsOpening(measure)
                || (!counting.isMoney() && counting.type(CurrencyBasis.NOTHING).isWeight());
        return isOfEach ? !of.isEmpty() : of.isFound();
    }

    /**
     * Returns the one figure, whatever the data.
     *
     * @throws IllegalStateException if the query keeps currencies or valuation bases separate
     */
    Figure<V> one() {
        StatsQuery query = context.query();
        List<String> missing = new ArrayList<>();
        if (counting.isMoney() && query.rates().isEmpty()) {
            missing.add("a reporting currency, by reportingIn(..)");
        }
        if (counting.hasBasis() && query.basis().isEmpty()) {
            missing.add("a valuation basis, by valuedAt(..)");
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException(measure.id() + " needs " + String.join(" and ", missing)
                    + ", to be one figure; figures(..) gives one for each currency and basis");
        }
        if (!counting.isMoney()) {
            return in(CurrencyBasis.NOTHING);
        }
        return in(CurrencyBasis.of(
                query.rates().orElseThrow().target(),
                counting.hasBasis() ? query.basis().orElseThrow() : null));
    }

    /** Returns the figures in order of currency and basis: only one where the query or the measure has neither. */
    List<Figure<V>> all() {
        StatsQuery query = context.query();
        boolean isOne = query.rates().isPresent()
                && (!counting.hasBasis() || query.basis().isPresent());
        if (!counting.isMoney() || isOne) {
            return List.of(one());
        }
        return tally.sums().inOrder().stream()
                .map(AmountSum::apart)
                .filter(apart -> apart.currency() != null)
                .map(this::in)
                .toList();
    }

    /** Returns the figure in a currency and on a basis, which values other than money do not have. */
    Figure<V> in(CurrencyBasis apart) {
        Completeness completeness = completeness(apart);
        long raising = RuleAccess.of(measure).needs().raising();
        boolean isWithoutOpening = context.needsOpening(measure)
                && !known.isDeclared()
                && (RecordFacts.bits(completeness.notSupplied()) & raising) != 0;
        return new Figure<>(new Figure.Data<>(
                measure,
                context,
                apart,
                counting.number(tally, apart),
                completeness,
                counting.isSum() ? tally.wholesBeyondShares(apart) : BigDecimal.ZERO,
                eventCount(counting.isSum() ? tally.wholeEvents(apart) : completeness.full()),
                eventFacts,
                known.isOutside() || isWithoutOpening,
                highest(completeness, apart)));
    }

    /** Returns the highest number with all gaps filled; null if a gap has no bound, or the state does not need it. */
    private @Nullable BigDecimal highest(Completeness completeness, CurrencyBasis apart) {
        if (completeness.state() == FigureState.COMPLETE) {
            return null;
        }
        Gaps all = gaps(apart).plus(perhaps.gaps());
        boolean isOnAnyBasis = counting.hasBasis() && context.query().basis().isEmpty();
        boolean isUnweighed = completeness.known() == 0 && all.has(Gap.OTHER_UNIT);
        if (!all.isBounded()
                || isOnAnyBasis
                || (isUnweighed && counting.type(apart).isWeight())) { // drugs in other units have a weight, too
            return null;
        }
        ExactRange known = counting.number(tally.plus(perhaps), apart);
        return known.plus(all.possible().in(apart).total()).high();
    }

    /**
     * Returns the number of whole events that are known in full. An action can stand for several. Their number is known if
     * each action is one event, or if the figure is of actions only and all of them are known.
     *
     * @param full the number of records that are known in full, without those of events that another force recorded
     * @return the number; 0 if it is not known
     */
    private long eventCount(long full) {
        long facts = RuleAccess.of(measure).needs().facts();
        if (!counting.isSum() || (facts & ACTIONS) == 0) {
            return full;
        }
        if (actions == null) {
            return 0;
        }
        AmountSum known = actions.sums().in(CurrencyBasis.NOTHING);
        BigDecimal number = known.total().value();
        if (number.compareTo(BigDecimal.valueOf(known.full())) == 0) {
            return full;
        }
        boolean areAll = facts == ACTIONS && full == known.full() && number.compareTo(MOST_EVENTS) <= 0;
        return areAll ? number.longValueExact() : 0;
    }

    private Completeness completeness(CurrencyBasis apart) {
        if (!context.canHave(measure)) {
            return Completeness.without(FigureState.NOT_APPLICABLE);
        }
        if (!isSupplied()) {
            return Completeness.without(FigureState.NOT_SUPPLIED)
                    .withSupply(Set.of(), List.of(), Set.of(), known.isDeclared());
        }
        Gaps gaps = gaps(apart);
        long more = gaps.sum() - tally.gaps().sum();
        Completeness ofRecords = counting.isSum() ? ofSum(apart, gaps, more) : ofCount(gaps, more);
        return ofRecords.withSupply(
                known.missing(), context.words(measure, known), known.notCarried(), known.isDeclared());
    }

    private Gaps gaps(CurrencyBasis apart) {
        JointEvents events = context.supply().jointEvents();
        boolean isSomeMoney =
                counting.isMoney() && counting.number(tally, apart).high().signum() > 0; // zero cannot be less
        long remainders =
                isSomeMoney ? context.supply().remainders(context.needs(measure), context.period(), eventFacts) : 0;
        return tally.gaps()
                .with(Gap.RECORDED_ELSEWHERE, notRecorded(tally.plus(perhaps)))
                .with(Gap.KEY_NOT_STATED, counting.couldAdd(perhaps, tally, apart))
                .with(Gap.JOINT_RECORDS_DIFFER, events.differing(tally.events()))
                .with(Gap.TERMS_MAY_OVERLAP, counting.isSum() ? events.overlapping(tally.here()) : 0)
                .with(Gap.REMAINDER_MAY_BE_LESS, remainders)
                .plus(known.gaps());
    }

    /** Returns whether a fact that the measure needs was supplied, or perhaps was: by records in doubt or uncounted rows. */
    boolean isSupplied() {
        boolean isPerhaps = known.isPerhapsSupplied() || tally.gaps().has(Gap.RECORDING_UNKNOWN);
        return known.isSupplied() || (isPerhaps && tally.isNotKnown());
    }

    /** Returns the joint events of a tally whose records, of the forces that recorded them, are missing. */
    private long notRecorded(Tally of) {
        return context.supply().jointEvents().notRecorded(of.elsewhere());
    }

    private Completeness ofCount(Gaps gaps, long more) {
        long none = tally.sums().in(CurrencyBasis.NOTHING).full();
        return Completeness.of(counting.seen(tally) + more, tally.known() + none, 0, gaps.toMap());
    }

    private Completeness ofSum(CurrencyBasis apart, Gaps gaps, long more) {
        AmountSum sum = tally.sums().in(apart);
        boolean hasOtherBasis = counting.onAnotherBasis(tally, apart) > 0;
        Completeness known = Completeness.of(
                tally.seen() + more,
                sum.full(),
                sum.partial(),
                gaps.with(hasOtherBasis ? Gap.OTHER_BASIS : Gap.APART, counting.inOthers(tally, apart))
                        .toMap());
        boolean isUnweighed = counting.type(apart).isWeight()
                && known.known() == 0
                && known.gaps().containsKey(Gap.OTHER_UNIT); // everything has a weight, so a zero would be false
        return isUnweighed
                ? new Completeness(
                        FigureState.UNKNOWN, known.seen(), 0, 0, known.gaps(), Set.of(), List.of(), Set.of(), false)
                : known;
    }
}
