package io.github.alliancestats.engine.decode;

import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RowFact;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.Action;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CannabisFarm;
import io.github.alliancestats.record.Disruption;
import io.github.alliancestats.record.PublicReport;
import io.github.alliancestats.record.Safeguarding;
import java.math.BigDecimal;
import java.util.Optional;

/** Decoders of records with one event and few attributes. */
final class OneDayDecoders {

    private OneDayDecoders() {}

    static void event(FactCode code, AllianceRecord record, RecordRows rows) {
        if (rows.hasOneDate() || rows.dated(record.date())) {
            rows.begin(code, 0);
            rows.event(rows.firstDay());
        }
    }

    static void farm(CannabisFarm farm, RecordRows rows) {
        if (!rows.dated(farm.date())) {
            return;
        }
        Optional<Long> plants = farm.plants();
        rows.begin(FactCode.FARM_CLOSED, 0);
        if (plants.isEmpty()) {
            rows.missingNumber(Gap.NO_QUANTITY);
        } else {
            rows.number(BigDecimal.valueOf(plants.get()));
        }
        rows.event(rows.firstDay());
    }

    static void disruption(Disruption disruption, RecordRows rows) {
        if (rows.dated(disruption.date())) {
            rows.begin(FactCode.DISRUPTION, disruption.assessment().disruption() ? RowFact.DISRUPTED : 0);
            rows.event(rows.firstDay());
        }
    }

    static void action(Action action, RecordRows rows) {
        if (rows.dated(action.date())) {
            rows.begin(FactCode.ACTION, 0);
            rows.number(BigDecimal.valueOf(action.number()));
            rows.event(rows.firstDay());
        }
    }

    static void safeguarding(Safeguarding safeguarding, RecordRows rows) {
        if (rows.dated(safeguarding.date())) {
            rows.begin(FactCode.SAFEGUARDING, 0, safeguarding.step(), null);
            rows.event(rows.firstDay());
        }
    }

    static void report(PublicReport report, RecordRows rows) {
        if (rows.dated(report.date())) {
            rows.date(report.followedUp());
            Optional<Boolean> outcome = report.wasFollowedUp();
            int known = outcome.isPresent() ? RowFact.KNOWN : 0;
            rows.begin(FactCode.REPORT, known | (outcome.orElse(false) ? RowFact.YES : 0));
            rows.event(rows.firstDay());
        }
    }
}
