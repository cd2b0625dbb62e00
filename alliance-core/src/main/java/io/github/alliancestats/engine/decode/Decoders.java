package io.github.alliancestats.engine.decode;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.engine.row.DaySpan;
import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RecordValues;
import io.github.alliancestats.engine.row.RowFlag;
import io.github.alliancestats.engine.row.Worth;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.quality.Gap;
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
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.Warrant.Power;
import io.github.alliancestats.record.WeaponSeizure;
import io.github.alliancestats.record.common.EventDate;
import java.math.BigDecimal;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** Decodes records of all kinds. Kinds with many rows have a decoder of their own. */
public final class Decoders {

    private Decoders() {}

    /** Returns the gap of a sentence of custody without a term. */
    public static Gap gapOf(Sentence sentence) {
        return sentence.includes(Sentence.SentenceKind.LIFE) ? Gap.LIFE_SENTENCE : Gap.NO_LENGTH;
    }

    /**
     * Sets the first date of a record, its other dates and the days on which it lasts, and adds its rows. The most frequent kinds come first.
     */
    public static void decode(AllianceRecord record, RecordRows rows) {
        if (record instanceof DrugSeizure seizure) {
            DrugDecoder.decode(seizure, rows);
        } else if (record instanceof RecoverableProperty property) {
            PropertyDecoder.decode(property, rows);
        } else if (record instanceof StopSearch) {
            event(FactCode.SEARCH, rows);
        } else if (record instanceof Proceedings proceedings) {
            ProceedingsDecoder.decode(proceedings, rows);
        } else if (record instanceof Warrant warrant) {
            decode(warrant, rows);
        } else if (record instanceof Safeguarding safeguarding) {
            decode(safeguarding, rows);
        } else if (record instanceof PublicReport report) {
            decode(report, rows);
        } else if (record instanceof FinancialInvestigation investigation) {
            decode(investigation, rows);
        } else {
            decodeRareKind(record, rows);
        }
    }

    private static void decodeRareKind(AllianceRecord record, RecordRows rows) {
        if (record instanceof WeaponSeizure seizure) {
            decode(seizure, rows);
        } else if (record instanceof Disruption disruption) {
            decode(disruption, rows);
        } else if (record instanceof Action action) {
            decode(action, rows);
        } else if (record instanceof CountyLineClosure) {
            event(FactCode.LINE_CLOSED, rows);
        } else if (record instanceof CannabisFarm farm) {
            decode(farm, rows);
        } else if (record instanceof CrimeGroup group) {
            decode(group, rows);
        } else if (record instanceof ConfiscationOrder order) {
            OrderDecoder.decode(order, rows);
        } else {
            throw new IllegalStateException("no decoder for a " + record.kind());
        }
    }

    /** Adds the only event of a record that has no attributes. */
    private static void event(FactCode code, RecordRows rows) {
        rows.firstDate();
        rows.begin(code);
        rows.eventOfFirstDate();
    }

    private static void decode(Disruption disruption, RecordRows rows) {
        rows.firstDate();
        rows.begin(FactCode.DISRUPTION);
        rows.flag(RowFlag.DISRUPTED, disruption.assessment().disruption());
        rows.eventOfFirstDate();
    }

    /** Warrants: obtained and executed. */
    private static void decode(Warrant warrant, RecordRows rows) {
        rows.firstDate(warrant.date());
        if (warrant.date().isEmpty()) { // it was issued on some day
            rows.date(rows.firstDays());
            rows.begin(FactCode.WARRANT_OBTAINED);
            rows.eventOfFirstDate();
        }
        rows.date(warrant.obtained());
        rows.date(warrant.executed());
        if (warrant.obtained().isPresent()) {
            rows.begin(FactCode.WARRANT_OBTAINED);
            rows.event(rows.daysOf(warrant.obtained().get()));
        }
        if (warrant.executed().isPresent()) {
            Optional<Boolean> isForDrugs = warrant.power().map(power -> power == Power.DRUGS);
            rows.begin(FactCode.WARRANT_EXECUTED);
            rows.mark(isForDrugs, RowFlag.KNOWN, RowFlag.YES);
            rows.event(rows.daysOfLater(warrant.executed().get()), rows.isContradictory(), rows.firstDays());
        }
    }

    private static void decode(Safeguarding safeguarding, RecordRows rows) {
        rows.firstDate();
        rows.begin(FactCode.SAFEGUARDING, safeguarding.step(), null);
        rows.eventOfFirstDate();
    }

    private static void decode(PublicReport report, RecordRows rows) {
        rows.firstDate();
        rows.date(report.followedUp());
        rows.begin(FactCode.REPORT);
        rows.mark(report.wasFollowedUp(), RowFlag.KNOWN, RowFlag.YES);
        rows.eventOfFirstDate();
    }

    private static void begin(FactCode code, FinancialInvestigation investigation, RecordRows rows) {
        rows.begin(code);
        investigation
                .purpose()
                .ifPresent(purpose -> rows.flag(purpose.criminal() ? RowFlag.CRIMINAL : RowFlag.CIVIL, true));
    }

    /** Financial investigations: opened, and open with funds and seized cash until closed. */
    private static void decode(FinancialInvestigation investigation, RecordRows rows) {
        rows.firstDate();
        rows.date(investigation.closed());
        boolean isTooEarly = rows.isContradictory(); // closed before it was opened
        DaySpan closed = isTooEarly
                ? DaySpan.NEVER
                : investigation.closed().map(rows::daysOfLater).orElse(DaySpan.NEVER);
        ExactMoney funds = RecordValues.FUNDS.apply(investigation);
        rows.lasts(rows.firstDays(), closed);
        begin(FactCode.INVESTIGATION_OPENED, investigation, rows);
        rows.money(Gap.NO_AMOUNT, Worth.first(funds));
        rows.eventOfFirstDate();
        begin(FactCode.INVESTIGATION_OPEN, investigation, rows);
        rows.money(Gap.NO_AMOUNT, Worth.first(funds));
        rows.flag(RowFlag.CONTRADICTORY, isTooEarly);
        rows.state(rows.firstDays(), closed);
        if (rows.wants(FactCode.INVESTIGATION_CASH)) {
            begin(FactCode.INVESTIGATION_CASH, investigation, rows);
            money(investigation.seizedCash(), rows);
            rows.flag(RowFlag.CONTRADICTORY, isTooEarly);
            rows.state(rows.firstDays(), closed);
        }
    }

    private static void money(Optional<MonetaryAmount> amount, RecordRows rows) {
        rows.money(Gap.NO_AMOUNT, Worth.first(amount.map(ExactMoney::of).orElse(null)));
    }

    /** Seizures of weapons: a row for each kind of weapon. */
    private static void decode(WeaponSeizure seizure, RecordRows rows) {
        rows.firstDate();
        seizure.weapons().forEach((weapon, count) -> {
            rows.begin(FactCode.WEAPON, weapon, null);
            rows.number(BigDecimal.valueOf(count));
            rows.eventOfFirstDate();
        });
    }

    private static void decode(Action action, RecordRows rows) {
        rows.firstDate();
        rows.begin(FactCode.ACTION);
        rows.number(BigDecimal.valueOf(action.number()));
        rows.eventOfFirstDate();
        if (rows.wants(FactCode.ACTION_AMOUNT)) {
            rows.begin(FactCode.ACTION_AMOUNT);
            money(action.amount(), rows);
            rows.eventOfFirstDate();
        }
        if (rows.wants(FactCode.ACTION_QUANTITY)) {
            decodeQuantity(action, rows);
        }
    }

    private static void decodeQuantity(Action action, RecordRows rows) {
        UnitKind kind = action.quantity().map(Quantity::kind).orElse(UnitKind.UNKNOWN);
        rows.begin(FactCode.ACTION_QUANTITY, kind, null);
        if (kind == UnitKind.UNKNOWN) {
            rows.missingNumber(Gap.NO_QUANTITY);
        } else {
            rows.number(rows.shareOf(action.quantity().orElseThrow().inBaseUnit(), 0));
        }
        rows.eventOfFirstDate();
    }

    private static void decode(CannabisFarm farm, RecordRows rows) {
        rows.firstDate();
        rows.begin(FactCode.FARM_CLOSED);
        if (farm.plants().isPresent()) {
            rows.number(BigDecimal.valueOf(farm.plants().get()));
        } else {
            rows.missingNumber(Gap.NO_QUANTITY);
        }
        rows.eventOfFirstDate();
    }

    /** Organised crime groups: opened, archived and dismantled, and open until the first end. */
    private static void decode(CrimeGroup group, RecordRows rows) {
        rows.firstDate();
        rows.begin(FactCode.GROUP_OPENED);
        rows.eventOfFirstDate();
        DaySpan end = end(FactCode.GROUP_ARCHIVED, group.archived(), group, rows)
                .earlier(end(FactCode.GROUP_DISMANTLED, group.dismantled(), group, rows));
        rows.lasts(rows.firstDays(), end);
        rows.begin(FactCode.GROUP_OPEN);
        rows.flag(RowFlag.CONTRADICTORY, rows.isContradictory());
        rows.state(rows.firstDays(), end);
    }

    /** Adds the end of a group. Returns its days, or never if there is none or it contradicts the record. */
    private static DaySpan end(FactCode code, Optional<EventDate> date, CrimeGroup group, RecordRows rows) {
        if (date.isEmpty()) {
            return DaySpan.NEVER;
        }
        DaySpan days = rows.daysOfLater(date.get());
        boolean isTooEarly = rows.isTooEarly(date.get(), group.opened());
        rows.date(days);
        rows.begin(code);
        rows.event(days, isTooEarly, rows.firstDays());
        return isTooEarly ? DaySpan.NEVER : days;
    }
}
