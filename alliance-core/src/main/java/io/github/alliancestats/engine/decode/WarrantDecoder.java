package io.github.alliancestats.engine.decode;

import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RowFact;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.Warrant.Power;

/** Decodes warrants: obtained and executed. */
final class WarrantDecoder {

    private WarrantDecoder() {}

    static void decode(Warrant warrant, RecordRows rows) {
        rows.firstDay(warrant.date());
        rows.date(warrant.obtained());
        rows.date(warrant.executed());
        if (warrant.obtained().isPresent()) {
            rows.begin(FactCode.WARRANT_OBTAINED, 0);
            rows.event(rows.dayOf(warrant.obtained().get()));
        }
        if (warrant.executed().isPresent()) {
            int known = warrant.power().isPresent() ? RowFact.KNOWN : 0;
            boolean isForDrugs = warrant.power().filter(Power.DRUGS::equals).isPresent();
            rows.begin(FactCode.WARRANT_EXECUTED, known | (isForDrugs ? RowFact.YES : 0));
            rows.event(rows.dayOf(warrant.executed().get()), rows.isContradictory(), rows.firstDay());
        }
    }
}
