package io.github.alliancestats.engine.decode;

import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.record.Action;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CannabisFarm;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.CountyLineClosure;
import io.github.alliancestats.record.CrimeGroup;
import io.github.alliancestats.record.Disruption;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.PublicReport;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.Safeguarding;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.WeaponSeizure;

/** Decodes records of all kinds. */
public final class Decoders {

    private Decoders() {}

    /**
     * Sets the first day of a record, its dates and the days on which it lasts, and adds its rows. An undated record has
     * no rows. The most frequent kinds come first.
     */
    public static void decode(AllianceRecord record, RecordRows rows) {
        if (record instanceof DrugSeizure seizure) {
            DrugDecoder.decode(seizure, rows);
        } else if (record instanceof RecoverableProperty property) {
            PropertyDecoder.decode(property, rows);
        } else if (record instanceof StopSearch) {
            OneDayDecoders.event(FactCode.SEARCH, record, rows);
        } else if (record instanceof Proceedings proceedings) {
            ProceedingsDecoder.decode(proceedings, rows);
        } else if (record instanceof Warrant warrant) {
            WarrantDecoder.decode(warrant, rows);
        } else if (record instanceof Safeguarding safeguarding) {
            OneDayDecoders.safeguarding(safeguarding, rows);
        } else if (record instanceof PublicReport report) {
            OneDayDecoders.report(report, rows);
        } else if (record instanceof FinancialInvestigation investigation) {
            InvestigationDecoder.decode(investigation, rows);
        } else {
            decodeRareKind(record, rows);
        }
    }

    private static void decodeRareKind(AllianceRecord record, RecordRows rows) {
        if (record instanceof WeaponSeizure seizure) {
            WeaponDecoder.decode(seizure, rows);
        } else if (record instanceof Disruption disruption) {
            OneDayDecoders.disruption(disruption, rows);
        } else if (record instanceof Action action) {
            OneDayDecoders.action(action, rows);
        } else if (record instanceof CountyLineClosure) {
            OneDayDecoders.event(FactCode.LINE_CLOSED, record, rows);
        } else if (record instanceof CannabisFarm farm) {
            OneDayDecoders.farm(farm, rows);
        } else if (record instanceof CrimeGroup group) {
            GroupDecoder.decode(group, rows);
        } else if (record instanceof ConfiscationOrder order) {
            OrderDecoder.decode(order, rows);
        } else {
            throw new IllegalStateException("no decoder for a " + record.kind());
        }
    }
}
