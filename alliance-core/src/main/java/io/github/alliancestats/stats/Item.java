package io.github.alliancestats.stats;

import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.EventDate;
import io.github.alliancestats.record.SeizedDrug;
import java.util.List;
import java.util.Optional;

/**
 * What a measure is shown: one record, or the part of it that falls under one key, and the days that it
 * counts for. For the total these are the whole record and the whole period.
 */
record Item(StatsQuery query, AllianceRecord record, List<SeizedDrug> drugs, ReportingPeriod period) {

    static Item whole(StatsQuery query, AllianceRecord record) {
        List<SeizedDrug> drugs = record instanceof DrugSeizure seizure ? seizure.drugs() : List.of();
        return new Item(query, record, drugs, query.period());
    }

    Item with(List<SeizedDrug> part) {
        return new Item(query, record, part, period);
    }

    Item in(ReportingPeriod days) {
        return new Item(query, record, drugs, days);
    }

    /** Whether a date is known and falls in the period. */
    boolean happened(Optional<EventDate> date) {
        return date.isPresent() && period.contains(date.get().dayIn(query.zone()));
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
