package io.github.alliancestats.engine.decode;

import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RecordFacts;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RowFact;
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
        int arrested = arrests(proceedings);
        Optional<EventDate> firstCharge = proceedings.charges().isEmpty()
                ? Optional.empty()
                : Optional.of(proceedings.charges().get(0).date());
        int charged = offences(FactCode.CHARGE, proceedings.charges(), Optional.empty());
        int convicted = offences(FactCode.CONVICTION, proceedings.convictions(), firstCharge);
        int ended = Math.min(sentence(proceedings, firstCharge), conclusion(proceedings));
        for (AncillaryOrder order : proceedings.ancillaryOrders()) {
            rows.begin(FactCode.ANCILLARY_ORDER, 0, order.kind(), null);
            rows.times(1);
            rows.event(day(Optional.of(order.date())));
        }
        rows.firstDay(first);
        if (rows.isContradictory()) {
            int end = Math.min(
                    end(proceedings.sentenced(), "sentenced", proceedings),
                    end(proceedings.concluded(), "concluded", proceedings));
            awaits(Awaiting.SENTENCE, convicted == RecordRows.NEVER ? end : rows.firstDay(), end);
            awaits(Awaiting.TRIAL, charged == RecordRows.NEVER ? end : rows.firstDay(), end);
            awaits(Awaiting.CHARGE, arrested == RecordRows.NEVER ? end : rows.firstDay(), end);
            rows.lasts(rows.firstDay(), end);
            return;
        }
        awaits(Awaiting.SENTENCE, convicted, ended);
        awaits(Awaiting.TRIAL, charged, Math.min(convicted, ended));
        awaits(Awaiting.CHARGE, arrested, Math.min(charged, Math.min(convicted, ended)));
        rows.lasts(Math.min(arrested, Math.min(charged, convicted)), ended);
    }

    /** Returns the day of an end of the proceedings, or never if there is none or it contradicts the record. */
    private int end(Optional<EventDate> date, String field, Proceedings proceedings) {
        boolean isInDoubt = RecordFacts.hasIssue(field, proceedings);
        return date.isEmpty() || isInDoubt ? RecordRows.NEVER : rows.dayOf(date.get());
    }

    /** Adds a date of the record; returns its day, or never. The first date is the earliest in UTC. */
    private int day(Optional<EventDate> date) {
        if (date.isEmpty()) {
            return RecordRows.NEVER;
        }
        int day = rows.dayOf(date.get());
        boolean isDay = date.get().instant().isEmpty(); // the same in each zone
        int utc = isDay ? day : (int) date.get().firstDayIn(ZoneOffset.UTC).toEpochDay();
        if (utc < firstUtc) {
            firstUtc = utc;
            first = date;
        }
        rows.date(day);
        return day;
    }

    private int arrests(Proceedings proceedings) {
        int earliest = RecordRows.NEVER;
        for (EventDate date : proceedings.arrests()) {
            int day = day(Optional.of(date));
            last = later(Optional.of(date), last);
            earliest = Math.min(earliest, day);
            rows.begin(FactCode.ARREST, 0);
            rows.times(1);
            rows.event(day);
        }
        return earliest;
    }

    private int offences(FactCode code, List<Offences> all, Optional<EventDate> former) {
        int earliest = RecordRows.NEVER;
        for (Offences offences : all) {
            int day = day(Optional.of(offences.date()));
            last = later(Optional.of(offences.date()), last);
            earliest = Math.min(earliest, day);
            rows.begin(code, 0);
            rows.times(offences.number());
            event(offences.date(), day, former);
        }
        return earliest;
    }

    /** Ends the row as an event that follows another, if it is not before it. */
    private void event(EventDate date, int day, Optional<EventDate> former) {
        boolean isTooEarly = rows.isTooEarly(date, former);
        rows.event(day, isTooEarly, isTooEarly ? rows.dayOf(former.orElseThrow()) : day);
    }

    private int sentence(Proceedings proceedings, Optional<EventDate> firstCharge) {
        int day = day(proceedings.sentenced());
        if (day == RecordRows.NEVER) {
            return day;
        }
        Optional<Sentence> sentence = proceedings.sentence();
        boolean isCustodial = sentence.isPresent() && sentence.get().custodial();
        boolean isElsewhere = sentence.isEmpty() && proceedings.hearing().isPresent();
        int unknown = isElsewhere ? RowFact.SENTENCED_WITH : RowFact.SENTENCE_UNKNOWN;
        int flags = (isCustodial ? RowFact.CUSTODIAL : 0)
                | (sentence.isEmpty() ? unknown : 0)
                | mark(proceedings.online(), RowFact.ONLINE_STATED, RowFact.ONLINE)
                | mark(proceedings.principal(), RowFact.PRINCIPAL_STATED, RowFact.PRINCIPAL)
                | (proceedings.groups().isEmpty() ? 0 : RowFact.IN_GROUP);
        EventDate date = proceedings.sentenced().orElseThrow();
        Optional<EventDate> former = later(proceedings.convicted(), firstCharge);
        boolean isTotal = isCustodial && proceedings.wholeHearing() && !rows.isTooEarly(date, former);
        rows.begin(FactCode.SENTENCE, flags);
        if (sentence.isEmpty() && !isElsewhere) {
            rows.missingNumber(Gap.NOT_STATED);
        } else if (isCustodial && !isTotal) {
            term(sentence.get());
        }
        event(date, day, former);
        if (isTotal) { // its term counts once, of all cases of the hearing; so the row adds to no other figure
            rows.begin(FactCode.SENTENCE, RowFact.ONLINE_STATED);
            rows.recordedElsewhere();
            rows.missingNumber(Gap.NOT_STATED);
            event(date, day, former);
        }
        if (isElsewhere) { // the first row states whether it was online
            rows.begin(FactCode.SENTENCE, RowFact.SENTENCE_UNKNOWN | RowFact.ONLINE_STATED);
            rows.recordedElsewhere();
            rows.missingNumber(Gap.NOT_STATED);
            event(date, day, former);
        }
        if (sentence.isEmpty()) {
            rows.begin(FactCode.SENTENCE_KIND, RowFact.SENTENCE_UNKNOWN);
            if (isElsewhere) {
                rows.recordedElsewhere();
            }
            event(date, day, former);
        }
        for (Sentence.SentenceKind kind : Sentence.SentenceKind.values()) {
            if (sentence.isPresent() && sentence.get().includes(kind)) {
                rows.begin(FactCode.SENTENCE_KIND, 0, kind, null);
                event(date, day, former);
            }
        }
        return day;
    }

    private int conclusion(Proceedings proceedings) {
        int day = day(proceedings.concluded());
        if (day != RecordRows.NEVER) {
            rows.begin(FactCode.CONCLUSION, 0, proceedings.conclusion().orElseThrow(), null);
            rows.times(1);
            event(proceedings.concluded().orElseThrow(), day, last);
        }
        return day;
    }

    private Optional<EventDate> later(Optional<EventDate> one, Optional<EventDate> other) {
        boolean isOther = one.isEmpty() || (other.isPresent() && rows.dayOf(one.get()) < rows.dayOf(other.get()));
        return isOther ? other : one;
    }

    private static int mark(Optional<Boolean> mark, int stated, int yes) {
        return mark.isEmpty() ? 0 : mark.get() ? stated | yes : stated;
    }

    private void term(Sentence sentence) {
        Optional<Period> term = sentence.term();
        if (term.isPresent()) {
            rows.number(Terms.number(term.get()));
        } else {
            rows.missingNumber(Decoders.gapOf(sentence));
        }
    }

    private void awaits(Awaiting what, int from, int until) {
        rows.begin(FactCode.AWAITING, 0, what, null);
        rows.state(from, until, rows.isContradictory());
    }
}
