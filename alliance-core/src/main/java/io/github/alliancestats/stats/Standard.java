package io.github.alliancestats.stats;

import java.util.ArrayList;
import java.util.List;

/** The standard measures, in the order in which an update tells them; made when they are first asked for. */
final class Standard {

    static final List<Measure<?>> MEASURES = all();

    private Standard() {}

    private static List<Measure<?>> all() {
        List<Measure<?>> all = new ArrayList<>();
        all.addAll(List.of(
                DrugMeasures.DRUG_SEIZURES,
                DrugMeasures.SEIZURES_CONFIRMED,
                DrugMeasures.SEIZURES_NOT_CONTROLLED,
                DrugMeasures.DRUG_VALUE,
                DrugMeasures.DRUG_MASS,
                DrugMeasures.DRUG_VOLUME,
                DrugMeasures.DRUG_DOSES,
                DrugMeasures.DRUG_PLANTS,
                DrugMeasures.DRUG_WRAPS,
                DrugMeasures.DRUG_CANISTERS,
                DrugMeasures.DRUG_ITEMS,
                DrugMeasures.FARMS_SHUT,
                DrugMeasures.FARM_PLANTS));
        all.addAll(List.of(
                MoneyMeasures.CASH_SEIZURES,
                MoneyMeasures.CASH_SEIZED,
                MoneyMeasures.CASH_FORFEITED,
                MoneyMeasures.CASH_RELEASED,
                MoneyMeasures.CASH_HELD,
                MoneyMeasures.MONEY_TAKEN,
                MoneyMeasures.MONEY_HELD_AT_START,
                MoneyMeasures.MONEY_HELD));
        all.addAll(MoneyMeasures.FLOWS.values());
        all.addAll(MoneyMeasures.TIMES.values());
        all.addAll(List.of(
                OrderMeasures.ORDERS_MADE,
                OrderMeasures.ORDERS_VALUE,
                OrderMeasures.ORDERS_RECOVERABLE,
                OrderMeasures.ORDERS_PAID,
                OrderMeasures.ORDERS_OUTSTANDING,
                InvestigationMeasures.INVESTIGATIONS_OPENED,
                InvestigationMeasures.INVESTIGATIONS_OPEN,
                InvestigationMeasures.CIVIL_INVESTIGATIONS_OPEN,
                InvestigationMeasures.FUNDS_OPENED,
                InvestigationMeasures.FUNDS_UNDER_INVESTIGATION,
                InvestigationMeasures.FUNDS_ALSO_SEIZED_CASH));
        all.addAll(List.of(
                GroupMeasures.GROUPS_OPEN,
                GroupMeasures.GROUPS_NEW,
                GroupMeasures.GROUPS_ARCHIVED,
                GroupMeasures.GROUPS_DISMANTLED,
                GroupMeasures.DISRUPTIONS_ASSESSED,
                GroupMeasures.DISRUPTIONS,
                GroupMeasures.GROUPS_DISRUPTED,
                GroupMeasures.GROUPS_WITH_MEMBER_JAILED,
                GroupMeasures.GROUPS_WITH_PRINCIPAL_JAILED));
        all.addAll(List.of(
                PeopleMeasures.ARRESTS,
                PeopleMeasures.PEOPLE_ARRESTED,
                PeopleMeasures.PEOPLE_ARRESTED_AND_CHARGED,
                PeopleMeasures.CHARGES,
                PeopleMeasures.PEOPLE_CHARGED,
                PeopleMeasures.CONVICTIONS,
                PeopleMeasures.PEOPLE_JAILED,
                PeopleMeasures.CUSTODY,
                PeopleMeasures.ANCILLARY_ORDERS,
                PeopleMeasures.ONLINE_OFFENDERS_SENTENCED,
                PeopleMeasures.AWAITING_CHARGE,
                PeopleMeasures.AWAITING_TRIAL,
                PeopleMeasures.AWAITING_SENTENCE));
        all.addAll(List.of(
                ActivityMeasures.WARRANTS_OBTAINED,
                ActivityMeasures.WARRANTS_EXECUTED,
                ActivityMeasures.DRUG_WARRANTS_EXECUTED,
                ActivityMeasures.ADDRESSES_SEARCHED,
                ActivityMeasures.STOP_SEARCHES,
                ActivityMeasures.LINES_CLOSED,
                ActivityMeasures.FIREARMS_RECOVERED,
                ActivityMeasures.WEAPONS_RECOVERED,
                ActivityMeasures.AMMUNITION_RECOVERED,
                ActivityMeasures.ACTIONS));
        all.addAll(List.of(
                CommunityMeasures.REFERRALS,
                CommunityMeasures.PEOPLE_SAFEGUARDED,
                CommunityMeasures.SAFEGUARDING_VISITS,
                CommunityMeasures.JOINT_OPERATIONS,
                CommunityMeasures.PARTNERS,
                CommunityMeasures.PUBLIC_REPORTS,
                CommunityMeasures.PUBLIC_REPORTS_WITH_KNOWN_OUTCOME,
                CommunityMeasures.PUBLIC_REPORTS_FOLLOWED_UP));
        return List.copyOf(all);
    }

    /** Whether the owner that an id names, before its first dot, is the library. */
    static boolean owns(String id) {
        String owner = id.substring(0, id.indexOf('.') + 1);
        return MEASURES.stream().anyMatch(measure -> measure.id().startsWith(owner));
    }
}
