package io.github.alliancestats.stats;

import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.EventDate;
import io.github.alliancestats.record.JointWork;
import io.github.alliancestats.record.OperationId;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.SeizedDrug;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a measure is shown: one record, or the part of it that falls under one key, and the days that it
 * counts for. For the total these are the whole record and the whole period.
 *
 * @param flows what the record tells of amounts on their way through the stages, empty if it is no property
 * @param day the day of the record's first date, in the question's zone
 */
record Item(
        StatsQuery query,
        AllianceRecord record,
        List<SeizedDrug> drugs,
        List<Flow> flows,
        ReportingPeriod period,
        LocalDate day) {

    /** A record whose date is known, for the question's period. */
    static Item whole(StatsQuery query, AllianceRecord record) {
        List<SeizedDrug> drugs = record instanceof DrugSeizure seizure ? seizure.drugs() : List.of();
        LocalDate day = record.date().orElseThrow().dayIn(query.zone());
        List<Flow> flows =
                record instanceof RecoverableProperty property ? Flow.of(property, day, query.zone()) : List.of();
        return new Item(query, record, drugs, flows, query.period(), day);
    }

    Item with(List<SeizedDrug> part) {
        return new Item(query, record, part, flows, period, day);
    }

    Item in(ReportingPeriod days) {
        return new Item(query, record, drugs, flows, days, day);
    }

    /** Whether the record's first date falls in the period. */
    boolean happened() {
        return period.contains(day);
    }

    /** Whether a date is known and falls in the period. */
    boolean has(Optional<EventDate> date) {
        return date.isPresent() && period.contains(date.get().dayIn(query.zone()));
    }

    /** How many of the dates fall in the period. */
    long count(List<EventDate> dates) {
        return dates.stream().filter(date -> has(Optional.of(date))).count();
    }

    /** A name that another force may use for something else, unless both took part in the event. */
    String ownName(String name) {
        String owner =
                record.joint().map(JointWork::reference).orElse(record.force().value());
        return owner + Tally.WITHIN + name;
    }

    /** The operations it is tagged with and all above them, within the scope of the question. */
    SortedSet<OperationId> operations() {
        SortedSet<OperationId> all = new TreeSet<>();
        for (OperationId tagged : record.operations()) {
            all.addAll(
                    query.operations().map(tree -> tree.selfAndAbove(tagged)).orElse(new TreeSet<>(List.of(tagged))));
        }
        all.removeIf(id -> !query.answersFor(id));
        return all;
    }

    /** What stands for an id of a group, a person or an agency at the end of the period. */
    String resolve(String id) {
        return query.aliases().resolve(id, period.lastDay());
    }

    /** Of joint work the recording force's share, apportioned at so many decimals, else the whole. */
    ExactRange shareOf(ExactRange whole, int decimals) {
        return record.joint()
                .map(joint -> whole.apportioned(amount -> joint.share().of(amount, decimals)))
                .orElse(whole);
    }

    BigDecimal shareOf(BigDecimal whole, int decimals) {
        return record.joint().map(joint -> joint.share().of(whole, decimals)).orElse(whole);
    }

    BigDecimal shareOf(long whole) {
        return shareOf(BigDecimal.valueOf(whole), 0);
    }

    /** Whether anything of the record falls in the days of this item. */
    boolean isLive() {
        return record.isWithin(period.start(), period.endExclusive(), query.zone());
    }
}
