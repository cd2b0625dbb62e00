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
        event(FactCode.GROUP_ARCHIVED, group.archived(), rows);
        event(FactCode.GROUP_DISMANTLED, group.dismantled(), rows);
        int end = Math.min(day(group.archived(), rows), day(group.dismantled(), rows));
        rows.lasts(rows.firstDay(), end);
        rows.begin(FactCode.GROUP_OPEN, 0);
        rows.state(rows.firstDay(), end);
    }

    private static void event(FactCode code, Optional<EventDate> date, RecordRows rows) {
        if (date.isPresent()) {
            rows.date(date);
            rows.begin(code, 0);
            rows.event(rows.dayOf(date.get()));
        }
    }

    private static int day(Optional<EventDate> end, RecordRows rows) {
        return end.isEmpty() ? RecordRows.NEVER : rows.dayOf(end.get());
    }
}
