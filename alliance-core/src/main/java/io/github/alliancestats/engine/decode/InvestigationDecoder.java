package io.github.alliancestats.engine.decode;

import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RecordValues;
import io.github.alliancestats.engine.row.RowFact;
import io.github.alliancestats.engine.row.Worth;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.FinancialInvestigation;
import java.math.BigDecimal;

/** Decodes financial investigations: opened, and open with funds and seized cash until closed. */
final class InvestigationDecoder {

    private InvestigationDecoder() {}

    static void decode(FinancialInvestigation investigation, RecordRows rows) {
        if (!rows.dated(investigation.opened())) {
            return;
        }
        rows.date(investigation.closed());
        int opened = rows.firstDay();
        boolean isTooEarly = rows.isContradictory(); // closed before it was opened
        int closed = isTooEarly
                ? RecordRows.NEVER
                : investigation.closed().map(rows::dayOf).orElse(RecordRows.NEVER);
        int flags = investigation.criminal() ? RowFact.CRIMINAL : 0;
        ExactMoney funds = RecordValues.FUNDS.apply(investigation);
        rows.lasts(opened, closed);
        rows.begin(FactCode.INVESTIGATION_OPENED, flags);
        rows.money(Gap.NO_AMOUNT, Worth.ofNullable(BigDecimal.ZERO, funds));
        rows.event(opened);
        rows.begin(FactCode.INVESTIGATION_OPEN, flags);
        rows.money(Gap.NO_AMOUNT, Worth.ofNullable(BigDecimal.ZERO, funds));
        rows.state(opened, closed, isTooEarly);
        if (rows.wants(FactCode.INVESTIGATION_CASH)) {
            rows.begin(FactCode.INVESTIGATION_CASH, flags);
            rows.money(
                    Gap.NO_AMOUNT,
                    Worth.ofNullable(
                            BigDecimal.ZERO,
                            investigation.seizedCash().map(ExactMoney::of).orElse(null)));
            rows.state(opened, closed, isTooEarly);
        }
    }
}
