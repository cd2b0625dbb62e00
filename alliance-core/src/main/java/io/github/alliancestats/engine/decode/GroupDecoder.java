package io.github.alliancestats.engine.decode;

import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.record.CrimeGroup;
import io.github.alliancestats.record.EventDate;
import java.util.Optional;

/** Decodes organised crime groups: opened, archived and dismantled, and open from one to the other. */
final class GroupDecoder {

    private GroupDecoder() {}

    static void decode(CrimeGroup group, RecordRows rows) {
        if (!rows.dated(group.opened())) {
            return;
        }
        rows.begin(FactCode.GROUP_OPENED, 0);
        rows.event(rows.firstDay());
        int end = Math.min(
                end(FactCode.GROUP_ARCHIVED, group.archived(), group, rows),
                end(FactCode.GROUP_DISMANTLED, group.dismantled(), group, rows));
        rows.lasts(rows.firstDay(), end);
        rows.begin(FactCode.GROUP_OPEN, 0);
        rows.state(rows.firstDay(), end, rows.isContradictory());
    }

    /** Adds the end of a group. Returns its day, or never if there is none or it contradicts the record. */
    private static int end(FactCode code, Optional<EventDate> date, CrimeGroup group, RecordRows rows) {
        if (date.isEmpty()) {
            return RecordRows.NEVER;
        }
        int day = rows.dayOf(date.get());
        boolean isTooEarly = rows.isTooEarly(date.get(), group.opened());
        rows.date(day);
        rows.begin(code, 0);
        rows.event(day, isTooEarly, rows.firstDay());
        return isTooEarly ? RecordRows.NEVER : day;
    }
}
