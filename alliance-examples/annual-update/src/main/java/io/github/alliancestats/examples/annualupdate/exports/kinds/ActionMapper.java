package io.github.alliancestats.examples.annualupdate.exports.kinds;

import io.github.alliancestats.examples.annualupdate.exports.csv.RecordMapper;
import io.github.alliancestats.examples.annualupdate.exports.csv.Row;
import io.github.alliancestats.record.Action;
import io.github.alliancestats.record.AllianceRecord;
import java.util.List;

/** Reads other actions: a row for each; where there were several of a type, with their number. */
public final class ActionMapper implements RecordMapper<Action.Builder> {

    @Override
    public String file() {
        return "actions.csv";
    }

    @Override
    public String kind() {
        return "action";
    }

    @Override
    public String idColumn() {
        return "action_id";
    }

    @Override
    public List<String> sharedColumns() {
        return List.of("done_on", "type", "number");
    }

    @Override
    public Action.Builder builder(Row first) {
        return Action.builder();
    }

    @Override
    public void readOnce(Row first, Action.Builder builder) {
        first.dateIfStated("done_on").ifPresent(builder::when);
        builder.type(first.requiredId("type"));
        if (!first.isEmpty("number")) {
            builder.number(first.count("number"));
        }
    }

    @Override
    public AllianceRecord build(Row first, Action.Builder builder) {
        return builder.build();
    }
}
