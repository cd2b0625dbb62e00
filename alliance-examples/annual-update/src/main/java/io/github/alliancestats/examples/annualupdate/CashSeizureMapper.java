package io.github.alliancestats.examples.annualupdate;

import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import java.util.List;

/** Reads cash seizures: a row for each currency. */
final class CashSeizureMapper implements RecordMapper<CashSeizure.Builder> {

    @Override
    public String file() {
        return "cash-seizures.csv";
    }

    @Override
    public String kind() {
        return "seizure";
    }

    @Override
    public List<String> sharedColumns() {
        return List.of("force", "seizure_id", "revision", "recorded_at", "seized_at", "operations", "area");
    }

    @Override
    public List<String> ownColumns() {
        return List.of("line", "amount", "currency");
    }

    @Override
    public String idColumn() {
        return "seizure_id";
    }

    @Override
    public CashSeizure.Builder builder() {
        return CashSeizure.builder();
    }

    @Override
    public void readOnce(Row first, CashSeizure.Builder builder) {
        first.dateIfStated("seized_at").ifPresent(builder::seized);
    }

    @Override
    public void readEach(Row row, CashSeizure.Builder builder) {
        builder.amount(row.number("amount"), row.currency("currency"));
    }

    @Override
    public AllianceRecord build(Row first, CashSeizure.Builder builder) {
        return builder.build();
    }
}
