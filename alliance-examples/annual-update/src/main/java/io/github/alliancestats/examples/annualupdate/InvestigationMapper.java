package io.github.alliancestats.examples.annualupdate;

import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.FinancialInvestigation;
import java.util.List;

/** Reads investigations of funds: a row for each. */
final class InvestigationMapper implements RecordMapper<FinancialInvestigation.Builder> {

    @Override
    public String file() {
        return "investigations.csv";
    }

    @Override
    public String kind() {
        return "investigation";
    }

    @Override
    public List<String> sharedColumns() {
        return List.of("force", "investigation_id", "revision", "recorded_at", "operations", "area");
    }

    @Override
    public List<String> ownColumns() {
        return List.of("opened_on", "closed_on", "amount", "currency", "instrument");
    }

    @Override
    public String idColumn() {
        return "investigation_id";
    }

    @Override
    public FinancialInvestigation.Builder builder() {
        return FinancialInvestigation.builder();
    }

    @Override
    public void readOnce(Row first, FinancialInvestigation.Builder builder) {
        first.dateIfStated("opened_on").ifPresent(builder::opened);
        first.dateIfStated("closed_on").ifPresent(builder::closed);
        if (!first.isEmpty("instrument")) {
            builder.instrument(first.code("instrument", Codes.INSTRUMENTS));
        }
    }

    @Override
    public void readEach(Row row, FinancialInvestigation.Builder builder) {
        if (!row.isEmpty("amount")) {
            builder.amount(row.number("amount"), row.currency("currency"));
        } else if (!row.isEmpty("currency")) {
            throw row.fault("currency", "no currency where there is no amount");
        }
    }

    @Override
    public AllianceRecord build(Row first, FinancialInvestigation.Builder builder) {
        try {
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw first.fault("closed_on", "a date on or after opened_on");
        }
    }
}
