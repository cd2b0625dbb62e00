package io.github.alliancestats.examples.annualupdate.exports.kinds;

import io.github.alliancestats.examples.annualupdate.exports.csv.RecordMapper;
import io.github.alliancestats.examples.annualupdate.exports.csv.Row;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CannabisFarm;
import io.github.alliancestats.record.CannabisFarm.Growth;
import java.util.List;

/** Reads cannabis farms: a row for each, with its plants by stage of growth. */
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
        return List.of("shut_on", "site", "seedlings", "vegetative", "flowering", "unstated", "seizure");
    }

    @Override
    public CannabisFarm.Builder builder(Row first) {
        return CannabisFarm.builder();
    }

    @Override
    public void readOnce(Row first, CannabisFarm.Builder builder) {
        first.dateIfStated("shut_on").ifPresent(builder::closed);
        first.identifying("site").ifPresent(builder::site);
        first.numberOfIfStated("seedlings").ifPresent(number -> builder.plants(Growth.SEEDLING, number));
        first.numberOfIfStated("vegetative").ifPresent(number -> builder.plants(Growth.VEGETATIVE, number));
        first.numberOfIfStated("flowering").ifPresent(number -> builder.plants(Growth.FLOWERING, number));
        first.numberOfIfStated("unstated").ifPresent(number -> builder.plants(Growth.UNSTATED, number));
        first.recordIdIfStated("seizure").ifPresent(builder::seizure);
    }

    @Override
    public AllianceRecord build(Row first, CannabisFarm.Builder builder) {
        return builder.build();
    }
}
