package io.github.alliancestats.examples.annualupdate.exports.kinds;

import io.github.alliancestats.examples.annualupdate.exports.csv.RecordMapper;
import io.github.alliancestats.examples.annualupdate.exports.csv.Row;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CrimeGroup;
import io.github.alliancestats.record.common.EventDate;
import java.util.List;
import java.util.Optional;

/** Reads organised crime groups: a row for each. */
public final class CrimeGroupMapper implements RecordMapper<CrimeGroup.Builder> {

    @Override
    public String file() {
        return "crime-groups.csv";
    }

    @Override
    public String kind() {
        return "crime group";
    }

    @Override
    public String idColumn() {
        return "crime_group_id";
    }

    @Override
    public List<String> sharedColumns() {
        return List.of("group", "opened_on", "archived_on", "dismantled_on", "definition");
    }

    @Override
    public CrimeGroup.Builder builder(Row first) {
        return CrimeGroup.builder();
    }

    @Override
    public void readOnce(Row first, CrimeGroup.Builder builder) {
        requireNoOtherGroup(first);
        builder.crimeGroup(first.requiredId("group"));
        first.dateIfStated("opened_on").ifPresent(builder::opened);
        first.dateIfStated("archived_on").ifPresent(builder::archived);
        Optional<EventDate> dismantled = first.dateIfStated("dismantled_on");
        if (dismantled.isPresent()) {
            builder.dismantled(dismantled.get(), first.requiredId("definition"));
        } else if (!first.isEmpty("definition")) {
            throw first.fault("definition", "an empty cell where it was not dismantled");
        }
    }

    private static void requireNoOtherGroup(Row row) {
        if (!row.isEmpty("groups")) {
            throw row.fault("groups", "an empty cell, since the record of a group names no other");
        }
    }

    @Override
    public AllianceRecord build(Row first, CrimeGroup.Builder builder) {
        return builder.build();
    }
}
