package io.github.alliancestats.measure;

import java.util.ArrayList;
import java.util.List;

/** The standard measures, in the order of an annual update. They are created on first use. */
final class Standard {

    static final List<Measure<?>> MEASURES = all();

    private Standard() {}

    private static List<Measure<?>> all() {
        List<Measure<?>> all = new ArrayList<>(List.of(
                DrugMeasures.SEIZURES,
                DrugMeasures.SEIZURES_CONFIRMED,
                DrugMeasures.SEIZURES_NOT_CONTROLLED,
                DrugMeasures.VALUE,
                DrugMeasures.MASS,
                DrugMeasures.VOLUME,
                DrugMeasures.DOSES,
                DrugMeasures.PLANTS,
                DrugMeasures.WRAPS,
                DrugMeasures.CANISTERS,
                DrugMeasures.ITEMS,
                DrugMeasures.CANNABIS_FARMS_CLOSED,
                DrugMeasures.CANNABIS_FARM_PLANTS,
                CashMeasures.SEIZURES,
                CashMeasures.SEIZED,
                CashMeasures.FORFEITED,
                CashMeasures.RELEASED,
                CashMeasures.HELD,
                MoneyMeasures.TAKEN,
                MoneyMeasures.HELD_AT_START,
                MoneyMeasures.HELD));
        all.addAll(MoneyMeasures.FLOWS.values());
        all.addAll(MoneyMeasures.TIMES.values());
        all.addAll(List.of(
                OrderMeasures.MADE,
                OrderMeasures.VALUE,
                OrderMeasures.RECOVERABLE,
                OrderMeasures.PAID,
                OrderMeasures.OUTSTANDING,
                InvestigationMeasures.OPENED,
                InvestigationMeasures.OPEN,
                InvestigationMeasures.CIVIL_OPEN,
                InvestigationMeasures.FUNDS_OPENED,
                InvestigationMeasures.FUNDS_UNDER_INVESTIGATION,
                InvestigationMeasures.FUNDS_ALSO_SEIZED_CASH,
                GroupMeasures.OPEN,
                GroupMeasures.NEW,
                GroupMeasures.ARCHIVED,
                GroupMeasures.DISMANTLED,
                GroupMeasures.DISRUPTIONS_ASSESSED,
                GroupMeasures.DISRUPTIONS,
                GroupMeasures.DISRUPTED,
                GroupMeasures.WITH_MEMBER_JAILED,
                GroupMeasures.WITH_PRINCIPAL_JAILED,
                PeopleMeasures.ARRESTS,
                PeopleMeasures.ARRESTED,
                PeopleMeasures.ARRESTED_AND_CHARGED,
                PeopleMeasures.CHARGES,
                PeopleMeasures.CHARGED,
                PeopleMeasures.CONVICTIONS,
                PeopleMeasures.JAILED,
                PeopleMeasures.CUSTODY,
                PeopleMeasures.ANCILLARY_ORDERS,
                PeopleMeasures.ONLINE_OFFENDERS_SENTENCED,
                PeopleMeasures.AWAITING_CHARGE,
                PeopleMeasures.AWAITING_TRIAL,
                PeopleMeasures.AWAITING_SENTENCE,
                ActivityMeasures.WARRANTS_OBTAINED,
                ActivityMeasures.WARRANTS_EXECUTED,
                ActivityMeasures.DRUG_WARRANTS_EXECUTED,
                ActivityMeasures.ADDRESSES_SEARCHED,
                ActivityMeasures.STOP_SEARCHES,
                ActivityMeasures.LINES_CLOSED,
                ActivityMeasures.FIREARMS_RECOVERED,
                ActivityMeasures.WEAPONS_RECOVERED,
                ActivityMeasures.AMMUNITION_RECOVERED,
                ActivityMeasures.ACTIONS,
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

    /** Returns whether a standard measure has the owner of an id, which is the text before its first dot. */
    static boolean owns(String id) {
        String owner = id.substring(0, id.indexOf('.') + 1);
        return MEASURES.stream().anyMatch(measure -> measure.id().startsWith(owner));
    }
}
