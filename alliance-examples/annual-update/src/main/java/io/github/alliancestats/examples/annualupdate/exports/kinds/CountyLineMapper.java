package io.github.alliancestats.examples.annualupdate.exports.kinds;

import io.github.alliancestats.examples.annualupdate.exports.csv.Codes;
import io.github.alliancestats.examples.annualupdate.exports.csv.RecordMapper;
import io.github.alliancestats.examples.annualupdate.exports.csv.Row;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CountyLineClosure;
import io.github.alliancestats.record.CountyLineClosure.LineType;
import java.util.List;

/** Reads closures of county lines: a row for each. */
public final class CountyLineMapper implements RecordMapper<CountyLineClosure.Builder> {

    private static final Codes<LineType> TYPES = Codes.of(LineType.values());

    @Override
    public String file() {
        return "county-lines.csv";
    }

    @Override
    public String kind() {
        return "closure";
    }

    @Override
    public String idColumn() {
        return "closure_id";
    }

    @Override
    public List<String> sharedColumns() {
        return List.of("closed_on", "type");
    }

    @Override
    public CountyLineClosure.Builder builder(Row first) {
        return CountyLineClosure.builder();
    }

    @Override
    public void readOnce(Row first, CountyLineClosure.Builder builder) {
        first.dateIfStated("closed_on").ifPresent(builder::closed);
        builder.type(first.code("type", TYPES));
    }

    @Override
    public AllianceRecord build(Row first, CountyLineClosure.Builder builder) {
        return builder.build();
    }
}
