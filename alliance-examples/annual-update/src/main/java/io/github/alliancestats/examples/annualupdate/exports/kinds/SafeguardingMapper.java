package io.github.alliancestats.examples.annualupdate.exports.kinds;

import io.github.alliancestats.examples.annualupdate.exports.csv.Codes;
import io.github.alliancestats.examples.annualupdate.exports.csv.RecordMapper;
import io.github.alliancestats.examples.annualupdate.exports.csv.Row;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Safeguarding;
import io.github.alliancestats.record.Safeguarding.Age;
import io.github.alliancestats.record.Safeguarding.Step;
import java.util.List;

/** Reads steps of safeguarding: a row for each. */
public final class SafeguardingMapper implements RecordMapper<Safeguarding.Builder> {

    private static final Codes<Step> STEPS = Codes.of(Step.values());
    private static final Codes<Age> AGES = Codes.of(Age.values());

    @Override
    public String file() {
        return "safeguarding.csv";
    }

    @Override
    public String kind() {
        return "step";
    }

    @Override
    public String idColumn() {
        return "step_id";
    }

    @Override
    public List<String> sharedColumns() {
        return List.of("done_on", "step", "person", "age");
    }

    @Override
    public Safeguarding.Builder builder(Row first) {
        return Safeguarding.builder();
    }

    @Override
    public void readOnce(Row first, Safeguarding.Builder builder) {
        first.dateIfStated("done_on").ifPresent(builder::when);
        builder.step(first.code("step", STEPS));
        first.identifying("person").ifPresent(builder::person);
        first.codeIfStated("age", AGES).ifPresent(builder::age);
    }

    @Override
    public AllianceRecord build(Row first, Safeguarding.Builder builder) {
        return builder.build();
    }
}
