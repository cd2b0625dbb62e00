package io.github.alliancestats.stats;

import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.FinancialInvestigation;
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
        if (before.isPutAside()) {
            return Reason.LATE_RECORD;
        }
        if (before.isConflicting() || after.isConflicting()) {
            return Reason.CONFLICT;
        }
        return reason(before.record().orElseThrow(), after.record().orElseThrow());
    }

    private Reason reason(AllianceRecord old, AllianceRecord revised) {
        if (revised.isWithdrawn() && !old.isWithdrawn()) {
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
        return closed(old).equals(closed(revised)) ? unchanged(old, revised) : Reason.CLOSED;
    }

    private static Object closed(AllianceRecord record) {
        return record instanceof FinancialInvestigation funds ? funds.closed() : Optional.empty();
    }

    private Optional<LocalDate> day(AllianceRecord record) {
        return record.date().map(date -> date.dayIn(zone));
    }

    private static Reason reason(DrugSeizure old, DrugSeizure revised) {
        if (differ(old, revised, drug -> List.of(drug.drug(), drug.preparation(), drug.identification()))) {
            return Reason.REIDENTIFIED;
        }
        if (differ(old, revised, SeizedDrug::valuations)) {
            return Reason.REVALUED;
        }
        return differ(old, revised, SeizedDrug::quantity) ? Reason.REMEASURED : unchanged(old, revised);
    }

    private static boolean differ(DrugSeizure old, DrugSeizure revised, Function<SeizedDrug, Object> by) {
        return !old.drugs().stream()
                .map(by)
                .toList()
                .equals(revised.drugs().stream().map(by).toList());
    }

    private static Object amounts(AllianceRecord record) {
        if (record instanceof CashSeizure cash) {
            return cash.amounts();
        }
        return record instanceof FinancialInvestigation funds ? funds.amount() : Optional.empty();
    }

    private static Reason unchanged(AllianceRecord old, AllianceRecord revised) {
        return old.equals(revised) ? Reason.JOINT_EVENT : Reason.AMENDED;
    }
}
