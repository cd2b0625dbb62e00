package io.github.alliancestats.claims;

import io.github.alliancestats.claims.Said.Unit;
import io.github.alliancestats.measure.ActivityMeasures;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.CommunityMeasures;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.GroupMeasures;
import io.github.alliancestats.measure.InvestigationMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.measure.OrderMeasures;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.money.Stage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which measure a unit, a subject and a deed name together: £, cash and seized name the cash seized. Each subject's
 * first row says what it means where no deed is said.
 */
final class Vocabulary {

    /**
     * One way to name a measure.
     *
     * @param unit the unit
     * @param subject the subject
     * @param deeds the deeds, any of which may be said; empty where the subject says it all
     * @param measure the measure
     */
    record Row(Unit unit, Subject subject, Set<Deed> deeds, Measure<?> measure) {}

    /** Stands for whichever size the question calls industrial. */
    static final Measure<?> ANY_INDUSTRIAL_FARMS = DrugMeasures.cannabisFarmsOfAtLeast(1);

    private static final List<Row> ROWS = List.of(
            row(Unit.MONEY, Subject.DRUGS, DrugMeasures.VALUE, Deed.SEIZED, Deed.RECOVERED),
            row(Unit.MONEY, Subject.DRUG_VALUE, DrugMeasures.VALUE, Deed.SEIZED, Deed.RECOVERED),
            row(Unit.MASS, Subject.DRUGS, DrugMeasures.MASS, Deed.SEIZED, Deed.RECOVERED),
            row(Unit.VOLUME, Subject.DRUGS, DrugMeasures.VOLUME, Deed.SEIZED, Deed.RECOVERED),
            row(Unit.COUNT, Subject.DRUG_SEIZURES, DrugMeasures.SEIZURES),
            row(Unit.COUNT, Subject.DRUG_SEIZURES, DrugMeasures.SEIZURES_CONFIRMED, Deed.CONFIRMED),
            row(Unit.COUNT, Subject.PLANTS, DrugMeasures.PLANTS, Deed.SEIZED, Deed.RECOVERED),
            row(Unit.COUNT, Subject.DOSES, DrugMeasures.DOSES, Deed.SEIZED, Deed.RECOVERED),
            row(Unit.COUNT, Subject.WRAPS, DrugMeasures.WRAPS, Deed.SEIZED, Deed.RECOVERED),
            row(Unit.COUNT, Subject.CANISTERS, DrugMeasures.CANISTERS, Deed.SEIZED, Deed.RECOVERED),
            row(Unit.COUNT, Subject.FARMS, DrugMeasures.CANNABIS_FARMS_CLOSED, Deed.SHUT, Deed.DISMANTLED),
            row(Unit.COUNT, Subject.INDUSTRIAL_FARMS, ANY_INDUSTRIAL_FARMS, Deed.SHUT, Deed.DISMANTLED),
            row(Unit.MONEY, Subject.CASH, CashMeasures.SEIZED, Deed.SEIZED),
            row(Unit.MONEY, Subject.CASH, CashMeasures.FORFEITED, Deed.FORFEITED),
            row(Unit.MONEY, Subject.CASH, CashMeasures.RELEASED, Deed.RELEASED),
            row(Unit.MONEY, Subject.CASH, CashMeasures.HELD, Deed.HELD),
            row(Unit.COUNT, Subject.CASH_SEIZURES, CashMeasures.SEIZURES),
            row(Unit.MONEY, Subject.MONEY, MoneyMeasures.amount(Stage.SEIZED), Deed.SEIZED),
            row(Unit.MONEY, Subject.MONEY, MoneyMeasures.TAKEN, Deed.DENIED),
            row(Unit.MONEY, Subject.MONEY, MoneyMeasures.amount(Stage.DETAINED), Deed.DETAINED),
            row(Unit.MONEY, Subject.MONEY, MoneyMeasures.amount(Stage.FROZEN), Deed.FROZEN),
            row(Unit.MONEY, Subject.MONEY, MoneyMeasures.amount(Stage.RESTRAINED), Deed.RESTRAINED),
            row(Unit.MONEY, Subject.MONEY, MoneyMeasures.amount(Stage.FORFEITED), Deed.FORFEITED),
            row(Unit.MONEY, Subject.MONEY, MoneyMeasures.amount(Stage.RELEASED), Deed.RELEASED),
            row(Unit.MONEY, Subject.MONEY, MoneyMeasures.amount(Stage.TO_VICTIMS), Deed.TO_VICTIMS),
            row(Unit.MONEY, Subject.MONEY, MoneyMeasures.HELD, Deed.HELD),
            row(Unit.MONEY, Subject.MONEY, InvestigationMeasures.FUNDS_UNDER_INVESTIGATION, Deed.INVESTIGATED),
            row(Unit.MONEY, Subject.DETAINED_AND_FROZEN, MoneyMeasures.denied(Stage.DETAINED, Stage.FROZEN)),
            row(Unit.MONEY, Subject.ORDERS, OrderMeasures.VALUE, Deed.ORDERED, Deed.TO_PAY, Deed.CONFISCATED),
            row(Unit.MONEY, Subject.ORDERS, OrderMeasures.PAID, Deed.PAID, Deed.RECOVERED),
            row(Unit.COUNT, Subject.ORDERS, OrderMeasures.MADE, Deed.ORDERED, Deed.OBTAINED, Deed.CONFISCATED),
            row(Unit.MONEY, Subject.FUNDS, InvestigationMeasures.FUNDS_UNDER_INVESTIGATION, Deed.INVESTIGATED),
            row(Unit.COUNT, Subject.INVESTIGATIONS, InvestigationMeasures.OPENED, Deed.OPENED),
            row(Unit.COUNT, Subject.PEOPLE, PeopleMeasures.ARRESTED, Deed.ARRESTED),
            row(Unit.COUNT, Subject.PEOPLE, PeopleMeasures.CHARGED, Deed.CHARGED),
            row(Unit.COUNT, Subject.PEOPLE, PeopleMeasures.JAILED, Deed.JAILED),
            row(Unit.COUNT, Subject.PEOPLE, CommunityMeasures.PEOPLE_SAFEGUARDED, Deed.SAFEGUARDED),
            row(Unit.COUNT, Subject.VULNERABLE_PEOPLE, CommunityMeasures.PEOPLE_SAFEGUARDED, Deed.SAFEGUARDED),
            row(Unit.COUNT, Subject.ARRESTS, PeopleMeasures.ARRESTS),
            row(Unit.COUNT, Subject.CHARGES, PeopleMeasures.CHARGES),
            row(Unit.COUNT, Subject.CONVICTIONS, PeopleMeasures.CONVICTIONS),
            row(Unit.COUNT, Subject.ONLINE_OFFENDERS, PeopleMeasures.ONLINE_OFFENDERS_SENTENCED),
            row(Unit.COUNT, Subject.ANCILLARY_ORDERS, PeopleMeasures.ANCILLARY_ORDERS),
            row(Unit.TERM, Subject.CUSTODY, PeopleMeasures.CUSTODY),
            row(Unit.COUNT, Subject.GROUPS, GroupMeasures.DISRUPTED, Deed.DISRUPTED),
            row(Unit.COUNT, Subject.GROUPS, GroupMeasures.DISMANTLED, Deed.DISMANTLED),
            row(Unit.COUNT, Subject.GROUPS, GroupMeasures.WITH_MEMBER_JAILED, Deed.MEMBER_JAILED),
            row(Unit.COUNT, Subject.GROUPS, GroupMeasures.NEW, Deed.OPENED),
            row(Unit.COUNT, Subject.GROUPS, GroupMeasures.ARCHIVED, Deed.ARCHIVED),
            row(Unit.COUNT, Subject.DISRUPTIONS, GroupMeasures.DISRUPTIONS),
            row(Unit.COUNT, Subject.WARRANTS, ActivityMeasures.WARRANTS_EXECUTED, Deed.EXECUTED),
            row(Unit.COUNT, Subject.WARRANTS, ActivityMeasures.WARRANTS_OBTAINED, Deed.OBTAINED),
            row(Unit.COUNT, Subject.DRUG_WARRANTS, ActivityMeasures.DRUG_WARRANTS_EXECUTED, Deed.EXECUTED),
            row(Unit.COUNT, Subject.SEARCHES, ActivityMeasures.STOP_SEARCHES),
            row(Unit.COUNT, Subject.LINES, ActivityMeasures.LINES_CLOSED, Deed.SHUT, Deed.DISMANTLED),
            row(Unit.COUNT, Subject.FIREARMS, ActivityMeasures.FIREARMS_RECOVERED, Deed.SEIZED, Deed.RECOVERED),
            row(Unit.COUNT, Subject.WEAPONS, ActivityMeasures.WEAPONS_RECOVERED, Deed.SEIZED, Deed.RECOVERED),
            row(Unit.COUNT, Subject.AMMUNITION, ActivityMeasures.AMMUNITION_RECOVERED, Deed.SEIZED, Deed.RECOVERED),
            row(Unit.COUNT, Subject.REFERRALS, CommunityMeasures.REFERRALS),
            row(Unit.COUNT, Subject.VISITS, CommunityMeasures.SAFEGUARDING_VISITS),
            row(Unit.COUNT, Subject.PARTNERS, CommunityMeasures.PARTNERS),
            row(Unit.COUNT, Subject.JOINT_OPERATIONS, CommunityMeasures.JOINT_OPERATIONS),
            row(Unit.COUNT, Subject.REPORTS, CommunityMeasures.PUBLIC_REPORTS),
            row(Unit.COUNT, Subject.REPORTS, CommunityMeasures.PUBLIC_REPORTS_FOLLOWED_UP, Deed.FOLLOWED_UP));

    private Vocabulary() {}

    private static Row row(Unit unit, Subject subject, Measure<?> measure, Deed... deeds) {
        return new Row(unit, subject, Set.of(deeds), measure);
    }

    /** The row of the deed that is said, if there is one. */
    static Optional<Row> row(List<Row> rows, Deed deed) {
        return rows.stream().filter(row -> row.deeds().contains(deed)).findFirst();
    }

    /** All that a subject may mean in a unit, what it means with no deed said first. */
    static List<Row> rows(Unit unit, Subject subject) {
        return ROWS.stream()
                .filter(row -> row.unit() == unit && row.subject() == subject)
                .toList();
    }
}
