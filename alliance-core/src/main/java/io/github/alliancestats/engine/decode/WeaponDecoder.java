package io.github.alliancestats.engine.decode;

import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.record.WeaponSeizure;
import java.math.BigDecimal;

/** Decodes seizures of weapons: a row for each kind of weapon. */
final class WeaponDecoder {

    private WeaponDecoder() {}

    static void decode(WeaponSeizure seizure, RecordRows rows) {
        if (rows.dated(seizure.date())) {
            seizure.weapons().forEach((weapon, count) -> {
                rows.begin(FactCode.WEAPON, 0, weapon, null);
                rows.number(BigDecimal.valueOf(count));
                rows.event(rows.firstDay());
            });
        }
    }
}
