package io.github.alliancestats.engine.rule;

import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RecordFacts;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * The facts that a measure needs, as {@link RecordFacts} numbers them.
 *
 * @param any at least one of them must be supplied
 * @param all each of them must be supplied
 * @param raising the facts without which the figure can be too low
 * @param lowering the facts without which the figure can be too high
 * @param isFromOpening whether events before the period can change the figure
 * @param followedTo the last day to which facts are followed, if that is not the last day of the period
 * @param followedFor the time for which facts are followed after the period, or zero
 */
public record FactNeeds(
        long any,
        long all,
        long raising,
        long lowering,
        boolean isFromOpening,
        Optional<LocalDate> followedTo,
        Period followedFor) {

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31); // of a date

    /** The facts from which property and people are followed. */
    private static final long BEGINNING = RecordFacts.TAKING | RecordFacts.bit(Fact.ARRESTED);

    /** Returns the needs of a figure that at least one of some facts can raise. */
    public static FactNeeds any(long facts) {
        return new FactNeeds(facts, 0, facts, 0, false, Optional.empty(), Period.ZERO);
    }

    /** Returns the needs of a figure for which each of some facts must be supplied, and that each can raise. */
    public static FactNeeds all(long facts) {
        return new FactNeeds(0, facts, facts, 0, false, Optional.empty(), Period.ZERO);
    }

    /** Returns the needs of a rule over rows with a code, in records of a type. */
    static FactNeeds of(Class<? extends AllianceRecord> type, FactCode code) {
        long ofType = RecordFacts.ofType(type);
        Fact fact = code.fact();
        long counted = code == FactCode.PROPERTY_FLOW ? RecordFacts.TAKING : RecordFacts.ALL;
        return any(fact == null ? counted : RecordFacts.bit(fact)).among(ofType);
    }

    /** Returns these needs with more facts that can raise the figure. */
    public FactNeeds raisedBy(long facts) {
        return new FactNeeds(any, all, raising | facts, lowering, isFromOpening, followedTo, followedFor);
    }

    /** Returns these needs with facts that can lower the figure. A fact that can do both gives no direction. */
    public FactNeeds loweredBy(long facts) {
        return new FactNeeds(any, all, raising, lowering | facts, isFromOpening, followedTo, followedFor);
    }

    /** Returns these needs of a figure that events before the period can change. */
    public FactNeeds fromOpening() {
        return new FactNeeds(any, all, raising, lowering, true, followedTo, followedFor);
    }

    /** Returns these needs of a figure that follows property to a day. */
    public FactNeeds followedTo(LocalDate day) {
        return new FactNeeds(any, all, raising, lowering, isFromOpening, Optional.of(day), followedFor);
    }

    /** Returns these needs of a figure that follows people for a time after each event that begins it. */
    public FactNeeds followedFor(Period time) {
        return new FactNeeds(any, all, raising, lowering, isFromOpening, followedTo, time);
    }

    /** Returns the needs among some facts. */
    public FactNeeds among(long some) {
        return new FactNeeds(
                any & some, all & some, raising & some, lowering & some, isFromOpening, followedTo, followedFor);
    }

    /** Returns the facts that are not followed: those that begin, except a stage that is counted by itself. */
    public long notFollowed() {
        long beginning = facts() & BEGINNING;
        long counted = any & beginning;
        return counted == beginning ? beginning : beginning ^ counted;
    }

    /** Returns whether a fact is followed beyond a period. Only a declaration can state that its events reach so far. */
    public boolean isFollowedBeyond(ReportingPeriod period, long fact) {
        return end(period).isAfter(period.endExclusive()) && (fact & notFollowed()) == 0;
    }

    /** Returns the day behind the last one whose events a figure of a period needs. */
    public LocalDate end(ReportingPeriod period) {
        LocalDate last = period.lastDay();
        LocalDate followed = followedTo.orElse(last.plus(followedFor));
        LocalDate end = followed.isAfter(last) ? followed : last;
        return (end.isAfter(LAST) ? LAST : end).plusDays(1);
    }

    /** Returns whether the figure needs all that was open on an earlier day, as a stock of a day does. */
    public boolean needsOpening(Optional<LocalDate> stateOf) {
        return isFromOpening || stateOf.isPresent();
    }

    /**
     * Returns the facts that a cell does not show to be missing, of those that were handed in. A cell without events has
     * only gaps. Its events do not show facts that are followed to another day, as from an arrest to its charge, or the
     * end of an investigation. A figure of records of all kinds needs none in particular.
     */
    public long seen(long handedIn, long events) {
        if (any == RecordFacts.ALL) {
            return RecordFacts.ALL;
        }
        boolean isSilent = followedTo.isPresent() || all != 0 || (events & facts()) == 0;
        return isSilent ? handedIn : handedIn & (events | RecordFacts.bit(Fact.INVESTIGATIONS_CLOSED));
    }

    /** Returns all facts that can change the figure. */
    public long facts() {
        return raising | lowering;
    }
}
