package io.github.alliancestats.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The standard measures, in the order of an annual update. They are created on first use. */
final class Standard {

    static final List<Measure<?>> MEASURES = all();

    private Standard() {}

    private static List<Measure<?>> all() {
        List<Measure<?>> all = new ArrayList<>();
        Collections.addAll(all, DrugMeasures.SEIZURES, DrugMeasures.SEIZURES_CONFIRMED);
        Collections.addAll(all, DrugMeasures.SEIZURES_NOT_CONTROLLED, DrugMeasures.VALUE);
        Collections.addAll(all, DrugMeasures.MASS, DrugMeasures.VOLUME, DrugMeasures.DOSES, DrugMeasures.PLANTS);
        Collections.addAll(all, DrugMeasures.WRAPS, DrugMeasures.CANISTERS, DrugMeasures.ITEMS);
        Collections.addAll(all, DrugMeasures.CANNABIS_FARMS_CLOSED, DrugMeasures.CANNABIS_FARM_PLANTS);
        Collections.addAll(all, CashMeasures.SEIZURES, CashMeasures.SEIZED, CashMeasures.FORFEITED);
        Collections.addAll(all, CashMeasures.RELEASED, CashMeasures.HELD);
        Collections.addAll(all, MoneyMeasures.TAKEN, MoneyMeasures.HELD_AT_START, MoneyMeasures.HELD);
        all.addAll(MoneyMeasures.FLOWS.values());
        all.addAll(MoneyMeasures.TIMES.values());
        Collections.addAll(all, OrderMeasures.MADE, OrderMeasures.VALUE, OrderMeasures.RECOVERABLE);
        Collections.addAll(all, OrderMeasures.PAID, OrderMeasures.OUTSTANDING);
        Collections.addAll(all, InvestigationMeasures.OPENED, InvestigationMeasures.OPEN);
        Collections.addAll(all, InvestigationMeasures.CIVIL_OPEN, InvestigationMeasures.FUNDS_OPENED);
        Collections.addAll(all, InvestigationMeasures.FUNDS_UNDER_INVESTIGATION);
        Collections.addAll(all, InvestigationMeasures.FUNDS_ALSO_SEIZED_CASH);
        Collections.addAll(all, GroupMeasures.OPEN, GroupMeasures.NEW);
        Collections.addAll(all, GroupMeasures.ARCHIVED, GroupMeasures.DISMANTLED);
        Collections.addAll(all, GroupMeasures.DISRUPTIONS_ASSESSED, GroupMeasures.DISRUPTIONS, GroupMeasures.DISRUPTED);
        Collections.addAll(all, GroupMeasures.WITH_MEMBER_JAILED, GroupMeasures.WITH_PRINCIPAL_JAILED);
        Collections.addAll(all, PeopleMeasures.ARRESTS, PeopleMeasures.ARRESTED);
        Collections.addAll(all, PeopleMeasures.CHARGES, PeopleMeasures.CHARGED, PeopleMeasures.CONVICTIONS);
        Collections.addAll(all, PeopleMeasures.JAILED, PeopleMeasures.CUSTODY, PeopleMeasures.ANCILLARY_ORDERS);
        Collections.addAll(all, PeopleMeasures.ONLINE_OFFENDERS_SENTENCED, PeopleMeasures.AWAITING_CHARGE);
        Collections.addAll(all, PeopleMeasures.AWAITING_TRIAL, PeopleMeasures.AWAITING_SENTENCE);
        Collections.addAll(all, ActivityMeasures.WARRANTS_OBTAINED, ActivityMeasures.WARRANTS_EXECUTED);
        Collections.addAll(all, ActivityMeasures.DRUG_WARRANTS_EXECUTED, ActivityMeasures.ADDRESSES_SEARCHED);
        Collections.addAll(all, ActivityMeasures.STOP_SEARCHES, ActivityMeasures.LINES_CLOSED);
        Collections.addAll(all, ActivityMeasures.FIREARMS_RECOVERED, ActivityMeasures.WEAPONS_RECOVERED);
        Collections.addAll(all, ActivityMeasures.AMMUNITION_RECOVERED, ActivityMeasures.ACTIONS);
        Collections.addAll(all, CommunityMeasures.REFERRALS, CommunityMeasures.PEOPLE_SAFEGUARDED);
        Collections.addAll(all, CommunityMeasures.SAFEGUARDING_VISITS, CommunityMeasures.JOINT_OPERATIONS);
        Collections.addAll(all, CommunityMeasures.PARTNERS, CommunityMeasures.PUBLIC_REPORTS);
        Collections.addAll(all, CommunityMeasures.PUBLIC_REPORTS_WITH_KNOWN_OUTCOME);
        Collections.addAll(all, CommunityMeasures.PUBLIC_REPORTS_FOLLOWED_UP);
        return List.copyOf(all);
    }

    /** Returns whether a standard measure has the owner of an id, which is the text before its first dot. */
    static boolean owns(String id) {
        String owner = id.substring(0, id.indexOf('.') + 1);
        return MEASURES.stream().anyMatch(measure -> measure.id().startsWith(owner));
    }
}
