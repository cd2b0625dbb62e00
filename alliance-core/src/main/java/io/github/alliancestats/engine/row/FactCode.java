package io.github.alliancestats.engine.row;

import io.github.alliancestats.record.Action;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CannabisFarm;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.CountyLineClosure;
import io.github.alliancestats.record.CrimeGroup;
import io.github.alliancestats.record.Disruption;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.PublicReport;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.Safeguarding;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.WeaponSeizure;
import org.jspecify.annotations.Nullable;

/** The kind of event or state that a row records. */
public enum FactCode {
    DRUG_SEIZED(DrugSeizure.class, "day of seizure", Fact.DRUGS_SEIZED),
    DRUG_HELD(DrugSeizure.class, FactCode.AT_END),
    DRUG_DESTROYED(DrugSeizure.class, "day of destruction"),
    FARM_CLOSED(CannabisFarm.class, "day of shutting", Fact.CANNABIS_FARMS_CLOSED),
    PROPERTY_FLOW(
            RecoverableProperty.class,
            "day on which it was seized, frozen or restrained",
            null,
            /* isByAttribute= */ true),
    PROPERTY_RECEIPT(RecoverableProperty.class, "day of the event"),
    PROPERTY_HELD(RecoverableProperty.class, FactCode.AT_END),
    PROPERTY_HELD_AT_START(RecoverableProperty.class, FactCode.AT_START),
    ORDER_MADE(ConfiscationOrder.class, "day of the order", Fact.CONFISCATION_ORDERED),
    ORDER_AMOUNT(ConfiscationOrder.class, "day of the order", Fact.CONFISCATION_ORDERED),
    ORDER_RECOVERABLE(ConfiscationOrder.class, "day of the order", Fact.CONFISCATION_ORDERED),
    ORDER_PAID(ConfiscationOrder.class, "day of payment", Fact.CONFISCATION_PAID),
    ORDER_OUTSTANDING(ConfiscationOrder.class, FactCode.AT_END, Fact.CONFISCATION_ORDERED),
    ORDER_OUTSTANDING_AT_START(ConfiscationOrder.class, FactCode.AT_START, Fact.CONFISCATION_ORDERED),
    ORDER_BENEFIT(ConfiscationOrder.class, "day of the order", Fact.CONFISCATION_ORDERED),
    ORDER_PAYABLE(ConfiscationOrder.class, "day of the order", Fact.CONFISCATION_ORDERED),
    ORDER_RAISED(ConfiscationOrder.class, "day of the variation", Fact.CONFISCATION_ORDERED),
    ORDER_LOWERED(ConfiscationOrder.class, "day of the variation", Fact.CONFISCATION_ORDERED),
    INVESTIGATION_OPENED(FinancialInvestigation.class, "day of opening", Fact.INVESTIGATIONS_OPENED),
    INVESTIGATION_OPEN(FinancialInvestigation.class, FactCode.AT_END, Fact.INVESTIGATIONS_OPENED),
    INVESTIGATION_CASH(FinancialInvestigation.class, FactCode.AT_END, Fact.INVESTIGATIONS_OPENED),
    GROUP_OPENED(CrimeGroup.class, "day of opening", Fact.GROUPS_OPENED),
    GROUP_OPEN(CrimeGroup.class, FactCode.AT_END, Fact.GROUPS_OPENED),
    GROUP_ARCHIVED(CrimeGroup.class, "day of archiving", Fact.GROUPS_ARCHIVED),
    GROUP_DISMANTLED(CrimeGroup.class, "day of dismantling", Fact.GROUPS_DISMANTLED),
    DISRUPTION(Disruption.class, "day of disruption", Fact.DISRUPTIONS_ASSESSED),
    ARREST(Proceedings.class, "day of arrest", Fact.ARRESTED),
    CHARGE(Proceedings.class, "day of charge", Fact.CHARGED),
    CONVICTION(Proceedings.class, "day of conviction", Fact.CONVICTED),
    SENTENCE(Proceedings.class, "day of sentence", Fact.SENTENCED),
    SENTENCE_KIND(Proceedings.class, "day of sentence", Fact.SENTENCED),
    ANCILLARY_ORDER(Proceedings.class, "day of the order", Fact.ANCILLARY_ORDERED),
    CONCLUSION(Proceedings.class, "day of the conclusion", Fact.PROCEEDINGS_CONCLUDED),
    AWAITING(Proceedings.class, FactCode.AT_END),
    WARRANT_OBTAINED(Warrant.class, "day of issue", Fact.WARRANTS_OBTAINED),
    WARRANT_EXECUTED(Warrant.class, "day of execution", Fact.WARRANTS_EXECUTED),
    SEARCH(StopSearch.class, "day of search", Fact.STOP_SEARCHES),
    LINE_CLOSED(CountyLineClosure.class, "day of closure", Fact.COUNTY_LINES_CLOSED),
    WEAPON(WeaponSeizure.class, "day of seizure", Fact.WEAPONS_RECOVERED),
    ACTION(Action.class, "day of the action", Fact.ACTIONS),
    ACTION_AMOUNT(Action.class, "day of the action"),
    ACTION_QUANTITY(Action.class, "day of the action"),
    SAFEGUARDING(Safeguarding.class, "day of safeguarding", null, /* isByAttribute= */ true),
    REPORT(PublicReport.class, "day of receipt", Fact.REPORTS_RECEIVED),
    /** A row that a rule makes for itself. */
    OWN(AllianceRecord.class, "first date of the record");

    public static final String AT_END = "state at the end of the last day";
    public static final String AT_START = "state at the start of the first day";

    private final Class<? extends AllianceRecord> type;
    private final String date;
    private final @Nullable Fact fact;
    private final boolean isByAttribute;

    FactCode(Class<? extends AllianceRecord> type, String date) {
        this(type, date, null);
    }

    FactCode(Class<? extends AllianceRecord> type, String date, @Nullable Fact fact) {
        this(type, date, fact, /* isByAttribute= */ false);
    }

    FactCode(Class<? extends AllianceRecord> type, String date, @Nullable Fact fact, boolean isByAttribute) {
        this.isByAttribute = isByAttribute;
        this.type = type;
        this.date = date;
        this.fact = fact;
    }

    /** Returns the kind of record that has such rows, or a type of several kinds. */
    public Class<? extends AllianceRecord> type() {
        return type;
    }

    /** Returns the date by which such rows count, unless their attributes decide it. */
    public String date() {
        return date;
    }

    /** Returns the fact that such rows count; null if their attributes decide it, or they count no event of a fact. */
    public @Nullable Fact fact() {
        return fact;
    }

    /** Returns whether the attributes of such rows decide their fact, which each of them has. */
    boolean isByAttribute() {
        return isByAttribute;
    }

    /** Returns the first code whose rows are events of a fact. */
    static @Nullable FactCode firstOf(Fact fact) {
        for (FactCode code : values()) {
            if (code.fact == fact && !code.isState()) {
                return code;
            }
        }
        return null;
    }

    /** Returns whether such rows are states, at the start or at the end of days, and not events. */
    boolean isState() {
        return date.equals(AT_START) || date.equals(AT_END);
    }

    /** Returns whether such rows are states at the start of days, not at the end. */
    public boolean isAtStart() {
        return date.equals(AT_START);
    }
}
