package io.github.alliancestats.stats;

import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.SeizedDrug;
import java.time.LocalDate;
import java.util.List;

/**
 * What a measure is shown: one record, or the part of it that falls under one key, and the days that it
 * counts for. For the total these are the whole record and the whole period.
 *
 * @param day the day of the record's first date, in the question's zone
 */
record Item(StatsQuery query, AllianceRecord record, List<SeizedDrug> drugs, ReportingPeriod period, LocalDate day) {

    /** A record whose date is known, for the question's period. */
    static Item whole(StatsQuery query, AllianceRecord record) {
        List<SeizedDrug> drugs = record instanceof DrugSeizure seizure ? seizure.drugs() : List.of();
        LocalDate day = record.date().orElseThrow().dayIn(query.zone());
        return new Item(query, record, drugs, query.period(), day);
    }

    Item with(List<SeizedDrug> part) {
        return new Item(query, record, part, period, day);
    }

    Item in(ReportingPeriod days) {
        return new Item(query, record, drugs, days, day);
    }

    /** Whether the record's first date falls in the period. */
    boolean happened() {
        return period.contains(day);
    }

    /** Of joint work the recording force's share, apportioned at so many decimals, else the whole. */
    ExactRange shareOf(ExactRange whole, int decimals) {
        return record.joint()
                .map(joint -> whole.apportioned(amount -> joint.share().of(amount, decimals)))
                .orElse(whole);
    }

    /** Whether anything of the record falls in the days of this item. */
    boolean isLive() {
        return record.isWithin(period.start(), period.endExclusive(), query.zone());
    }
}
