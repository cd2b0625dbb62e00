package io.github.alliancestats.engine.decode;

import io.github.alliancestats.engine.row.DaySpan;
import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RecordFacts;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RowFlag;
import io.github.alliancestats.internal.exact.Terms;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.AncillaryOrder;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.Proceedings.Awaiting;
import io.github.alliancestats.record.Proceedings.Offences;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.common.EventDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Decodes proceedings: their events, and what they await between them. */
final class ProceedingsDecoder {

    private static final Sentence.SentenceKind[] KINDS = Sentence.SentenceKind.values(); // each call makes an array

    private final RecordRows rows;
    private int firstUtc = Integer.MAX_VALUE;
    private Optional<EventDate> first = Optional.empty();
    private Optional<EventDate> last = Optional.empty(); // arrest, charge or conviction

    private ProceedingsDecoder(RecordRows rows) {
        this.rows = rows;
    }

    static void decode(Proceedings proceedings, RecordRows rows) {
        new ProceedingsDecoder(rows).decode(proceedings);
    }

    private void decode(Proceedings proceedings) {
        DaySpan arrested = arrests(proceedings);
        Optional<EventDate> firstCharge = proceedings.charges().isEmpty()
                ? Optional.empty()
                : Optional.of(proceedings.charges().get(0).date());
        DaySpan charged = offences(FactCode.CHARGE, proceedings.charges(), Optional.empty());
        DaySpan convicted = offences(FactCode.CONVICTION, proceedings.convictions(), firstCharge);
        DaySpan ended = sentence(proceedings, firstCharge).earlier(conclusion(proceedings));
        for (AncillaryOrder order : proceedings.ancillaryOrders()) {
            rows.begin(FactCode.ANCILLARY_ORDER, order.kind(), null);
            rows.times(1);
            rows.event(days(Optional.of(order.date()), false));
        }
        if (first.isPresent()) {
            rows.firstDate(first);
            awaits(proceedings, arrested, charged, convicted, ended);
        }
    }

    private void awaits(Proceedings proceedings, DaySpan arrested, DaySpan charged, DaySpan convicted, DaySpan ended) {
        if (!rows.isContradictory()) {
            awaits(Awaiting.SENTENCE, convicted, ended);
            awaits(Awaiting.TRIAL, charged, convicted.earlier(ended));
            awaits(Awaiting.CHARGE, arrested, charged.earlier(convicted).earlier(ended));
            rows.lasts(arrested.earlier(charged).earlier(convicted), ended);
            return;
        }
        DaySpan end = end(proceedings.sentenced(), "sentenced", proceedings)
                .earlier(end(proceedings.concluded(), "concluded", proceedings));
        awaits(Awaiting.SENTENCE, convicted.isNever() ? end : rows.firstDays(), end);
        awaits(Awaiting.TRIAL, charged.isNever() ? end : rows.firstDays(), end);
        awaits(Awaiting.CHARGE, arrested.isNever() ? end : rows.firstDays(), end);
        rows.lasts(rows.firstDays(), end);
    }

    /** Returns the days of an end of the proceedings, or never if there is none or it contradicts the record. */
    private DaySpan end(Optional<EventDate> date, String field, Proceedings proceedings) {
        boolean isInDoubt = RecordFacts.hasIssue(field, proceedings);
        return date.isEmpty() || isInDoubt ? DaySpan.NEVER : rows.daysOfLater(date.get());
    }

    /** Adds a date, which follows a charge or not. Returns its days, or never. The first date is the earliest in UTC. */
    private DaySpan days(Optional<EventDate> date, boolean isLater) {
        if (date.isEmpty()) {
            return DaySpan.NEVER;
        }
        DaySpan days = isLater ? rows.daysOfLater(date.get()) : rows.daysOf(date.get());
        boolean isDay = date.get().instant().isEmpty(); // the same in each zone
        int utc = isDay
                ? days.first()
                : (int) date.get().firstDayIn(ZoneOffset.UTC).toEpochDay();
        if (utc < firstUtc) {
            firstUtc = utc;
            first = date;
        }
        rows.date(days);
        return days;
    }

    private DaySpan arrests(Proceedings proceedings) {
        DaySpan earliest = DaySpan.NEVER;
        for (EventDate date : proceedings.arrests()) {
            earliest = earliest.earlier(events(FactCode.ARREST, date, 1, Optional.empty()));
        }
        return earliest;
    }

    private DaySpan offences(FactCode code, List<Offences> all, Optional<EventDate> former) {
        DaySpan earliest = DaySpan.NEVER;
        for (Offences offences : all) {
            earliest = earliest.earlier(events(code, offences.date(), offences.number(), former));
        }
        return earliest;
    }

    /** Adds an arrest, or the offences of one date. Returns its days. */
    private DaySpan events(FactCode code, EventDate date, long number, Optional<EventDate> former) {
        Optional<EventDate> known = Optional.of(date);
        DaySpan days = days(known, code == FactCode.CONVICTION);
        last = later(known, last);
        rows.begin(code);
        rows.times(number);
        event(date, days, former);
        return days;
    }

    /** Ends the row as an event that follows another, if it is not before it. */
    private void event(EventDate date, DaySpan days, Optional<EventDate> former) {
        boolean isTooEarly = rows.isTooEarly(date, former);
        rows.event(days, isTooEarly, isTooEarly ? rows.daysOf(former.orElseThrow()) : days);
    }

    private DaySpan sentence(Proceedings proceedings, Optional<EventDate> firstCharge) {
        DaySpan days = days(proceedings.sentenced(), true);
        if (days.isNever()) {
            return days;
        }
        Optional<Sentence> sentence = proceedings.sentence();
        boolean isCustodial = sentence.isPresent() && sentence.get().custodial();
        boolean isElsewhere = sentence.isEmpty() && proceedings.hearing().isPresent();
        EventDate date = proceedings.sentenced().orElseThrow();
        Optional<EventDate> former = later(proceedings.convicted(), firstCharge);
        boolean isTotal = isCustodial && rows.statesWholeHearing() && !rows.isTooEarly(date, former);
        rows.begin(FactCode.SENTENCE);
        rows.flag(RowFlag.CUSTODIAL, isCustodial);
        rows.flag(isElsewhere ? RowFlag.SENTENCED_WITH : RowFlag.SENTENCE_UNKNOWN, sentence.isEmpty());
        rows.mark(proceedings.online(), RowFlag.ONLINE_STATED, RowFlag.ONLINE);
        rows.mark(proceedings.principal(), RowFlag.PRINCIPAL_STATED, RowFlag.PRINCIPAL);
        rows.flag(RowFlag.IN_GROUP, !proceedings.groups().isEmpty());
        if (sentence.isEmpty() && !isElsewhere) {
            rows.missingNumber(Gap.NOT_STATED);
        } else if (isCustodial && !isTotal) {
            term(sentence.get());
        }
        event(date, days, former);
        if (isTotal || isElsewhere) { // the term counts once, of all cases of the hearing; the first row has all else
            rows.begin(FactCode.SENTENCE);
            rows.flag(RowFlag.ONLINE_STATED, true);
            rows.flag(RowFlag.SENTENCE_UNKNOWN, !isTotal);
            rows.recordedElsewhere();
            rows.missingNumber(Gap.NOT_STATED);
            event(date, days, former);
        }
        if (sentence.isEmpty()) {
            rows.begin(FactCode.SENTENCE_KIND);
            rows.flag(RowFlag.SENTENCE_UNKNOWN, true);
            if (isElsewhere) {
                rows.recordedElsewhere();
            }
            event(date, days, former);
        }
        for (Sentence.SentenceKind kind : KINDS) {
            if (sentence.isPresent() && sentence.get().includes(kind)) {
                rows.begin(FactCode.SENTENCE_KIND, kind, null);
                event(date, days, former);
            }
        }
        return days;
    }

    private DaySpan conclusion(Proceedings proceedings) {
        DaySpan days = days(proceedings.concluded(), true);
        if (!days.isNever()) {
            rows.begin(FactCode.CONCLUSION, proceedings.conclusion().orElseThrow(), null);
            rows.times(1);
            event(proceedings.concluded().orElseThrow(), days, last);
        }
        return days;
    }

    private Optional<EventDate> later(Optional<EventDate> one, Optional<EventDate> other) {
        boolean isOther = one.isEmpty()
                || (other.isPresent()
                        && rows.daysOf(one.get()).first()
                                < rows.daysOf(other.get()).first());
        return isOther ? other : one;
    }

    private void term(Sentence sentence) {
        Optional<Period> term = sentence.term();
        if (term.isPresent()) {
            rows.number(Terms.number(term.get()));
        } else {
            rows.missingNumber(Decoders.gapOf(sentence));
        }
    }

    private void awaits(Awaiting what, DaySpan from, DaySpan until) {
        rows.begin(FactCode.AWAITING, what, null);
        rows.flag(RowFlag.CONTRADICTORY, rows.isContradictory());
        rows.state(from, until);
    }
}
