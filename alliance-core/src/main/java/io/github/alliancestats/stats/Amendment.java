package io.github.alliancestats.stats;

import io.github.alliancestats.engine.identity.Standing;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.stats.Revision.Reason;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What changed between two standings of one id: the first reason that holds, in the order of the list. */
record Amendment(ZoneId zone, Standing before, Standing after) {

    Reason reason() {
        if (before.isOpen() || after.isOpen()) {
            return Reason.RECORDING_UNKNOWN;
        }
        if (before.isEmpty()) {
            return Reason.LATE_RECORD;
        }
        if (before.isConflicting() || after.isConflicting()) {
            return Reason.CONFLICT;
        }
        return reason(before.record().orElseThrow(), after.record().orElseThrow());
    }

    private Reason reason(AllianceRecord old, AllianceRecord revised) {
        if (revised.withdrawn() && !old.withdrawn()) {
            return revised.duplicateOf().isPresent() ? Reason.DUPLICATE_FOUND : Reason.WITHDRAWN;
        }
        if (!day(old).equals(day(revised))) {
            return Reason.MOVED_DATE;
        }
        if (!old.operations().equals(revised.operations())) {
            return Reason.MOVED_OPERATION;
        }
        if (old instanceof DrugSeizure then && revised instanceof DrugSeizure now) {
            return reason(then, now);
        }
        if (!amounts(old).equals(amounts(revised))) {
            return Reason.REVALUED;
        }
        return otherwise(old, revised);
    }

    private Optional<List<LocalDate>> day(AllianceRecord record) {
        return record.date().map(date -> List.of(date.firstDayIn(zone), date.lastDayIn(zone)));
    }

    private static Reason reason(DrugSeizure old, DrugSeizure revised) {
        if (differ(old, revised, drug -> List.of(drug.drug(), drug.preparation(), drug.identification()))) {
            return Reason.REIDENTIFIED;
        }
        if (differ(old, revised, SeizedDrug::valuations)) {
            return Reason.REVALUED;
        }
        return differ(old, revised, SeizedDrug::quantity) ? Reason.REMEASURED : otherwise(old, revised);
    }

    private static boolean differ(DrugSeizure old, DrugSeizure revised, Function<SeizedDrug, Object> by) {
        return !old.drugs().stream()
                .map(by)
                .toList()
                .equals(revised.drugs().stream().map(by).toList());
    }

    private static Object amounts(AllianceRecord record) {
        if (record instanceof RecoverableProperty property) {
            return property.amounts();
        }
        if (record instanceof ConfiscationOrder order) {
            return order.ordered();
        }
        return record instanceof FinancialInvestigation funds ? funds.amount() : Optional.empty();
    }

    private static Reason otherwise(AllianceRecord old, AllianceRecord revised) {
        if (!old.dates().equals(revised.dates())) {
            return Reason.FURTHER_EVENT;
        }
        return old.equals(revised) ? Reason.ANOTHER_RECORD : Reason.AMENDED;
    }
}
