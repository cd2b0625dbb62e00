package io.github.alliancestats.examples.annualupdate.exports.kinds;

import io.github.alliancestats.examples.annualupdate.exports.csv.Codes;
import io.github.alliancestats.examples.annualupdate.exports.csv.RecordMapper;
import io.github.alliancestats.examples.annualupdate.exports.csv.Row;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.Warrant.Power;
import java.util.List;

/** Reads warrants: a row for each. */
public final class WarrantMapper implements RecordMapper<Warrant.Builder> {

    private static final Codes<Power> POWERS = Codes.of(Power.values());

    @Override
    public String file() {
        return "warrants.csv";
    }

    @Override
    public String kind() {
        return "warrant";
    }

    @Override
    public String idColumn() {
        return "warrant_id";
    }

    @Override
    public List<String> sharedColumns() {
        return List.of("obtained_on", "executed_on", "power", "addresses");
    }

    @Override
    public Warrant.Builder builder(Row first) {
        return Warrant.builder();
    }

    @Override
    public void readOnce(Row first, Warrant.Builder builder) {
        first.dateIfStated("obtained_on").ifPresent(builder::obtained);
        first.dateIfStated("executed_on").ifPresent(builder::executed);
        first.codeIfStated("power", POWERS).ifPresent(builder::power);
        builder.addresses(first.list("addresses"));
    }

    @Override
    public AllianceRecord build(Row first, Warrant.Builder builder) {
        return builder.build();
    }
}
