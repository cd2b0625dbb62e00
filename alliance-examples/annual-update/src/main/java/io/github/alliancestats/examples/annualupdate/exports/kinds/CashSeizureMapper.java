package io.github.alliancestats.examples.annualupdate.exports.kinds;

import io.github.alliancestats.examples.annualupdate.exports.csv.Codes;
import io.github.alliancestats.examples.annualupdate.exports.csv.DetailFile;
import io.github.alliancestats.examples.annualupdate.exports.csv.DetailedMapper;
import io.github.alliancestats.examples.annualupdate.exports.csv.Row;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.Jurisdiction;
import java.util.List;

/** Reads cash seizures: a row for each currency; what became of the cash is in a second file. */
public final class CashSeizureMapper implements DetailedMapper<CashSeizure.Builder> {

    private static final Codes<Jurisdiction> JURISDICTIONS = Codes.of(Jurisdiction.values());

    private final DetailFile events;

    public CashSeizureMapper(DetailFile events) {
        this.events = events;
    }

    @Override
    public String file() {
        return "cash-seizures.csv";
    }

    @Override
    public String kind() {
        return "seizure";
    }

    @Override
    public String idColumn() {
        return "seizure_id";
    }

    @Override
    public List<String> sharedColumns() {
        return List.of("seized_at");
    }

    @Override
    public List<String> optionalColumns() {
        return List.of("taken_under", "jurisdiction", "forfeiture_sought_on");
    }

    @Override
    public List<String> ownColumns() {
        return List.of("line", "amount", "currency");
    }

    @Override
    public CashSeizure.Builder builder(Row first) {
        return CashSeizure.builder();
    }

    @Override
    public void readOnce(Row first, CashSeizure.Builder builder) {
        first.dateIfStated("seized_at").ifPresent(builder::seized);
        first.codeIfStated("taken_under", Codes.INSTRUMENTS).ifPresent(builder::takenUnder);
        first.codeIfStated("jurisdiction", JURISDICTIONS).ifPresent(builder::jurisdiction);
        first.dateIfStated("forfeiture_sought_on").ifPresent(builder::forfeitureSought);
    }

    @Override
    public void readEach(Row row, CashSeizure.Builder builder) {
        if (!row.withdrawn() || !row.isEmpty("amount")) {
            builder.amount(row.number("amount"), row.currency("currency"));
        }
    }

    @Override
    public DetailFile details() {
        return events;
    }

    @Override
    public String detailKind() {
        return "cash-seizure";
    }

    @Override
    public void readDetail(Row row, CashSeizure.Builder builder) {
        builder.event(MoneyEvents.read(row));
    }

    @Override
    public AllianceRecord build(Row first, CashSeizure.Builder builder) {
        return builder.build();
    }
}
