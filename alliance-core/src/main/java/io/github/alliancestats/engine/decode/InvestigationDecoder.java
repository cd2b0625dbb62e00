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
import org.jspecify.annotations.Nullable;

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
        money(funds, rows);
        rows.event(opened);
        rows.begin(FactCode.INVESTIGATION_OPEN, flags);
        money(funds, rows);
        rows.state(opened, closed, isTooEarly);
        if (rows.wants(FactCode.INVESTIGATION_CASH)) {
            rows.begin(FactCode.INVESTIGATION_CASH, flags);
            money(investigation.seizedCash().map(ExactMoney::of).orElse(null), rows);
            rows.state(opened, closed, isTooEarly);
        }
    }

    private static void money(@Nullable ExactMoney amount, RecordRows rows) {
        rows.money(Gap.NO_AMOUNT);
        if (amount != null) {
            rows.offer(Worth.after(BigDecimal.ZERO, amount));
        }
        rows.endMoney();
    }
}
