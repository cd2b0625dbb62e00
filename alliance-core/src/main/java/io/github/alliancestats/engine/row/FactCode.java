package io.github.alliancestats.engine.row;

import io.github.alliancestats.record.Fact;
import org.jspecify.annotations.Nullable;

/** The kind of event or state that a row records. */
public enum FactCode {
    DRUG_SEIZED,
    DRUG_HELD,
    DRUG_DESTROYED,
    FARM_CLOSED(Fact.CANNABIS_FARMS_CLOSED),
    PROPERTY_FLOW,
    PROPERTY_RECEIPT,
    PROPERTY_HELD,
    PROPERTY_HELD_AT_START,
    ORDER_MADE(Fact.CONFISCATION_ORDERED),
    ORDER_AMOUNT(Fact.CONFISCATION_ORDERED),
    ORDER_RECOVERABLE(Fact.CONFISCATION_ORDERED),
    ORDER_PAID(Fact.CONFISCATION_PAID),
    ORDER_OUTSTANDING(Fact.CONFISCATION_ORDERED),
    ORDER_OUTSTANDING_AT_START(Fact.CONFISCATION_ORDERED),
    ORDER_BENEFIT(Fact.CONFISCATION_ORDERED),
    ORDER_PAYABLE(Fact.CONFISCATION_ORDERED),
    ORDER_RAISED(Fact.CONFISCATION_ORDERED),
    ORDER_LOWERED(Fact.CONFISCATION_ORDERED),
    INVESTIGATION_OPENED(Fact.INVESTIGATIONS_OPENED),
    INVESTIGATION_OPEN(Fact.INVESTIGATIONS_OPENED),
    INVESTIGATION_CASH(Fact.INVESTIGATIONS_OPENED),
    GROUP_OPENED(Fact.GROUPS_OPENED),
    GROUP_OPEN(Fact.GROUPS_OPENED),
    GROUP_ARCHIVED(Fact.GROUPS_ARCHIVED),
    GROUP_DISMANTLED(Fact.GROUPS_DISMANTLED),
    DISRUPTION,
    ARREST(Fact.ARRESTED),
    CHARGE(Fact.CHARGED),
    CONVICTION(Fact.CONVICTED),
    SENTENCE(Fact.SENTENCED),
    SENTENCE_KIND(Fact.SENTENCED),
    ANCILLARY_ORDER(Fact.ANCILLARY_ORDERED),
    CONCLUSION(Fact.PROCEEDINGS_CONCLUDED),
    AWAITING,
    WARRANT_OBTAINED(Fact.WARRANTS_OBTAINED),
    WARRANT_EXECUTED(Fact.WARRANTS_EXECUTED),
    SEARCH,
    LINE_CLOSED,
    WEAPON,
    ACTION,
    SAFEGUARDING,
    REPORT,
    /** A row that a rule makes for itself. */
    OWN;

    private final @Nullable Fact fact;

    FactCode() {
        this.fact = null;
    }

    FactCode(Fact fact) {
        this.fact = fact;
    }

    /** Returns the fact that such rows count; null if their attributes decide it, or their kind of record has only one. */
    public @Nullable Fact fact() {
        return fact;
    }
}
