package io.github.alliancestats.examples.annualupdate.exports.kinds;

import io.github.alliancestats.examples.annualupdate.exports.csv.RecordMapper;
import io.github.alliancestats.examples.annualupdate.exports.csv.Row;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CannabisFarm;
import java.util.List;

/** Reads cannabis farms: a row for each. */
public final class CannabisFarmMapper implements RecordMapper<CannabisFarm.Builder> {

    @Override
    public String file() {
        return "cannabis-farms.csv";
    }

    @Override
    public String kind() {
        return "farm";
    }

    @Override
    public String idColumn() {
        return "farm_id";
    }

    @Override
    public List<String> sharedColumns() {
        return List.of("closed_on", "plants");
    }

    @Override
    public CannabisFarm.Builder builder(Row first) {
        return CannabisFarm.builder();
    }

    @Override
    public void readOnce(Row first, CannabisFarm.Builder builder) {
        first.dateIfStated("closed_on").ifPresent(builder::closed);
        first.numberOfIfStated("plants").ifPresent(builder::plants);
    }

    @Override
    public AllianceRecord build(Row first, CannabisFarm.Builder builder) {
        return builder.build();
    }
}
