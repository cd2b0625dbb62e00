package io.github.alliancestats.examples.annualupdate.exports.kinds;

import io.github.alliancestats.examples.annualupdate.exports.csv.Codes;
import io.github.alliancestats.examples.annualupdate.exports.csv.RecordMapper;
import io.github.alliancestats.examples.annualupdate.exports.csv.Row;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.FinancialInvestigation.Purpose;
import java.util.List;

/** Reads investigations of funds: a row for each. */
public final class InvestigationMapper implements RecordMapper<FinancialInvestigation.Builder> {

    private static final Codes<Purpose> PURPOSES = Codes.of(Purpose.values());

    @Override
    public String file() {
        return "investigations.csv";
    }

    @Override
    public String kind() {
        return "investigation";
    }

    @Override
    public String idColumn() {
        return "investigation_id";
    }

    @Override
    public List<String> sharedColumns() {
        return List.of("opened_on", "closed_on", "amount", "currency", "instrument");
    }

    @Override
    public FinancialInvestigation.Builder builder(Row first) {
        return FinancialInvestigation.builder();
    }

    @Override
    public void readOnce(Row first, FinancialInvestigation.Builder builder) {
        first.dateIfStated("opened_on").ifPresent(builder::opened);
        first.dateIfStated("closed_on").ifPresent(builder::closed);
        first.codeIfStated("instrument", Codes.INSTRUMENTS).ifPresent(builder::instrument);
        first.codeIfStated("purpose", PURPOSES).ifPresent(builder::purpose);
        first.moneyIfStated("amount", "currency").ifPresent(builder::amount);
        first.moneyIfStated("seized_cash", "currency").ifPresent(builder::seizedCash);
        first.requireNoIdleCurrency("currency", "amount", "seized_cash");
        requireCashWithinAmount(first);
    }

    private static void requireCashWithinAmount(Row row) {
        boolean both = !row.isEmpty("amount") && !row.isEmpty("seized_cash");
        if (both && row.number("seized_cash").compareTo(row.number("amount")) > 0) {
            throw row.fault("seized_cash", "no more than the amount, of which it is a part");
        }
    }

    @Override
    public AllianceRecord build(Row first, FinancialInvestigation.Builder builder) {
        return builder.build();
    }
}
