package io.github.alliancestats.examples.annualupdate.exports.kinds;

import io.github.alliancestats.examples.annualupdate.exports.csv.Codes;
import io.github.alliancestats.examples.annualupdate.exports.csv.RecordMapper;
import io.github.alliancestats.examples.annualupdate.exports.csv.Row;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.WeaponSeizure;
import io.github.alliancestats.record.WeaponSeizure.Weapon;
import java.util.List;

/** Reads seizures of weapons: a row for each kind of weapon. */
public final class WeaponSeizureMapper implements RecordMapper<WeaponSeizure.Builder> {

    private static final Codes<Weapon> WEAPONS = Codes.of(Weapon.values());

    @Override
    public String file() {
        return "weapons.csv";
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
    public List<String> ownColumns() {
        return List.of("line", "weapon", "number");
    }

    @Override
    public WeaponSeizure.Builder builder(Row first) {
        return WeaponSeizure.builder();
    }

    @Override
    public void readOnce(Row first, WeaponSeizure.Builder builder) {
        first.dateIfStated("seized_at").ifPresent(builder::seized);
    }

    @Override
    public void readEach(Row row, WeaponSeizure.Builder builder) {
        if (!row.withdrawn() || !row.isEmpty("weapon")) {
            builder.weapon(row.code("weapon", WEAPONS), row.count("number"));
        }
    }

    @Override
    public AllianceRecord build(Row first, WeaponSeizure.Builder builder) {
        return builder.build();
    }
}
