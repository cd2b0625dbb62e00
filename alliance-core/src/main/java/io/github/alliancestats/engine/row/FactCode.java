package io.github.alliancestats.engine.row;

import io.github.alliancestats.record.Fact;
import org.jspecify.annotations.Nullable;

/** The kind of event or state that a row records. */
public enum FactCode {
    DRUG_SEIZED("day of seizure"),
    DRUG_HELD(FactCode.AT_END),
    DRUG_DESTROYED("day of destruction"),
    FARM_CLOSED("day of shutting", Fact.CANNABIS_FARMS_CLOSED),
    PROPERTY_FLOW("day on which it was seized, frozen or restrained"),
    PROPERTY_RECEIPT("day of the event"),
    PROPERTY_HELD(FactCode.AT_END),
    PROPERTY_HELD_AT_START(FactCode.AT_START),
    ORDER_MADE("day of the order", Fact.CONFISCATION_ORDERED),
    ORDER_AMOUNT("day of the order", Fact.CONFISCATION_ORDERED),
    ORDER_RECOVERABLE("day of the order", Fact.CONFISCATION_ORDERED),
    ORDER_PAID("day of payment", Fact.CONFISCATION_PAID),
    ORDER_OUTSTANDING(FactCode.AT_END, Fact.CONFISCATION_ORDERED),
    ORDER_OUTSTANDING_AT_START(FactCode.AT_START, Fact.CONFISCATION_ORDERED),
    ORDER_BENEFIT("day of the order", Fact.CONFISCATION_ORDERED),
    ORDER_PAYABLE("day of the order", Fact.CONFISCATION_ORDERED),
    ORDER_RAISED("day of the variation", Fact.CONFISCATION_ORDERED),
    ORDER_LOWERED("day of the variation", Fact.CONFISCATION_ORDERED),
    INVESTIGATION_OPENED("day of opening", Fact.INVESTIGATIONS_OPENED),
    INVESTIGATION_OPEN(FactCode.AT_END, Fact.INVESTIGATIONS_OPENED),
    INVESTIGATION_CASH(FactCode.AT_END, Fact.INVESTIGATIONS_OPENED),
    GROUP_OPENED("day of opening", Fact.GROUPS_OPENED),
    GROUP_OPEN(FactCode.AT_END, Fact.GROUPS_OPENED),
    GROUP_ARCHIVED("day of archiving", Fact.GROUPS_ARCHIVED),
    GROUP_DISMANTLED("day of dismantling", Fact.GROUPS_DISMANTLED),
    DISRUPTION("day of disruption"),
    ARREST("day of arrest", Fact.ARRESTED),
    CHARGE("day of charge", Fact.CHARGED),
    CONVICTION("day of conviction", Fact.CONVICTED),
    SENTENCE("day of sentence", Fact.SENTENCED),
    SENTENCE_KIND("day of sentence", Fact.SENTENCED),
    ANCILLARY_ORDER("day of the order", Fact.ANCILLARY_ORDERED),
    CONCLUSION("day of the conclusion", Fact.PROCEEDINGS_CONCLUDED),
    AWAITING(FactCode.AT_END),
    WARRANT_OBTAINED("day of issue", Fact.WARRANTS_OBTAINED),
    WARRANT_EXECUTED("day of execution", Fact.WARRANTS_EXECUTED),
    SEARCH("day of search"),
    LINE_CLOSED("day of closure"),
    WEAPON("day of seizure"),
    ACTION("day of the action"),
    SAFEGUARDING("day of safeguarding"),
    REPORT("day of receipt"),
    /** A row that a rule makes for itself. */
    OWN("first date of the record");

    public static final String AT_END = "state at the end of the last day";
    public static final String AT_START = "state at the start of the first day";

    private final String date;
    private final @Nullable Fact fact;

    FactCode(String date) {
        this(date, null);
    }

    FactCode(String date, @Nullable Fact fact) {
        this.date = date;
        this.fact = fact;
    }

    /** Returns the date by which such rows count, unless their attributes decide it. */
    public String date() {
        return date;
    }

    /** Returns the fact that such rows count; null if their attributes decide it, or their kind of record has only one. */
    public @Nullable Fact fact() {
        return fact;
    }
}
