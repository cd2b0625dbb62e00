package io.github.alliancestats.examples.fromdatabase;

import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.common.EventDate;
import java.math.BigDecimal;

/** The seizures of cash, with a line for each currency. */
final class CashSeizures implements Kind<CashSeizure.Builder> {

    @Override
    public String table() {
        return "cash_seizure";
    }

    @Override
    public String sql() {
        return Sql.of("cash-seizures.sql");
    }

    @Override
    public Fact fact() {
        return Fact.CASH_SEIZED;
    }

    @Override
    public CashSeizure.Builder builder() {
        return CashSeizure.builder();
    }

    @Override
    public void seized(EventDate date, CashSeizure.Builder seizure) {
        seizure.seized(date);
    }

    @Override
    public void readLine(Cursor row, CashSeizure.Builder seizure) {
        BigDecimal amount = row.number("amount");
        if (amount == null) {
            throw new IllegalArgumentException("a line of cash must have an amount, but has none");
        }
        seizure.amount(amount, Codes.currency(row.text("currency")));
    }

    @Override
    public AllianceRecord build(CashSeizure.Builder seizure) {
        return seizure.build();
    }
}
