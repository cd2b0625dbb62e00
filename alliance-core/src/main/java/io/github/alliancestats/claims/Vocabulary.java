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
import java.util.ArrayList;
import java.util.EnumSet;
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

    private static final List<Row> ROWS = new ArrayList<>();

    static {
        drugs();
        money();
        orders();
        people();
        groups();
        activity();
        community();
    }

    private Vocabulary() {}

    private static void add(Unit unit, Subject subject, Measure<?> measure, Deed... deeds) {
        Set<Deed> all = EnumSet.noneOf(Deed.class);
        all.addAll(List.of(deeds));
        ROWS.add(new Row(unit, subject, all, measure));
    }

    private static void drugs() {
        add(Unit.MONEY, Subject.DRUGS, DrugMeasures.VALUE, Deed.SEIZED, Deed.RECOVERED);
        add(Unit.MONEY, Subject.DRUG_VALUE, DrugMeasures.VALUE, Deed.SEIZED, Deed.RECOVERED);
        add(Unit.MASS, Subject.DRUGS, DrugMeasures.MASS, Deed.SEIZED, Deed.RECOVERED);
        add(Unit.VOLUME, Subject.DRUGS, DrugMeasures.VOLUME, Deed.SEIZED, Deed.RECOVERED);
        add(Unit.COUNT, Subject.DRUG_SEIZURES, DrugMeasures.SEIZURES);
        add(Unit.COUNT, Subject.DRUG_SEIZURES, DrugMeasures.SEIZURES_CONFIRMED, Deed.CONFIRMED);
        add(Unit.COUNT, Subject.PLANTS, DrugMeasures.PLANTS, Deed.SEIZED, Deed.RECOVERED);
        add(Unit.COUNT, Subject.DOSES, DrugMeasures.DOSES, Deed.SEIZED, Deed.RECOVERED);
        add(Unit.COUNT, Subject.WRAPS, DrugMeasures.WRAPS, Deed.SEIZED, Deed.RECOVERED);
        add(Unit.COUNT, Subject.CANISTERS, DrugMeasures.CANISTERS, Deed.SEIZED, Deed.RECOVERED);
        add(Unit.COUNT, Subject.FARMS, DrugMeasures.CANNABIS_FARMS_CLOSED, Deed.SHUT, Deed.DISMANTLED);
        add(Unit.COUNT, Subject.INDUSTRIAL_FARMS, ANY_INDUSTRIAL_FARMS, Deed.SHUT, Deed.DISMANTLED);
    }

    private static void money() {
        add(Unit.MONEY, Subject.CASH, CashMeasures.SEIZED, Deed.SEIZED);
        add(Unit.MONEY, Subject.CASH, CashMeasures.FORFEITED, Deed.FORFEITED);
        add(Unit.MONEY, Subject.CASH, CashMeasures.RELEASED, Deed.RELEASED);
        add(Unit.MONEY, Subject.CASH, CashMeasures.HELD, Deed.HELD);
        add(Unit.COUNT, Subject.CASH_SEIZURES, CashMeasures.SEIZURES);
        add(Unit.MONEY, Subject.MONEY, MoneyMeasures.amount(Stage.SEIZED), Deed.SEIZED);
        add(Unit.MONEY, Subject.MONEY, MoneyMeasures.TAKEN, Deed.DENIED);
        add(Unit.MONEY, Subject.MONEY, MoneyMeasures.amount(Stage.DETAINED), Deed.DETAINED);
        add(Unit.MONEY, Subject.MONEY, MoneyMeasures.amount(Stage.FROZEN), Deed.FROZEN);
        add(Unit.MONEY, Subject.MONEY, MoneyMeasures.amount(Stage.RESTRAINED), Deed.RESTRAINED);
        add(Unit.MONEY, Subject.MONEY, MoneyMeasures.amount(Stage.FORFEITED), Deed.FORFEITED);
        add(Unit.MONEY, Subject.MONEY, MoneyMeasures.amount(Stage.RELEASED), Deed.RELEASED);
        add(Unit.MONEY, Subject.MONEY, MoneyMeasures.amount(Stage.TO_VICTIMS), Deed.TO_VICTIMS);
        add(Unit.MONEY, Subject.MONEY, MoneyMeasures.HELD, Deed.HELD);
        add(Unit.MONEY, Subject.MONEY, InvestigationMeasures.FUNDS_UNDER_INVESTIGATION, Deed.INVESTIGATED);
        add(Unit.MONEY, Subject.DETAINED_AND_FROZEN, MoneyMeasures.denied(Stage.DETAINED, Stage.FROZEN));
    }

    private static void orders() {
        add(Unit.MONEY, Subject.ORDERS, OrderMeasures.VALUE, Deed.ORDERED, Deed.TO_PAY, Deed.CONFISCATED);
        add(Unit.MONEY, Subject.ORDERS, OrderMeasures.PAID, Deed.PAID, Deed.RECOVERED);
        add(Unit.COUNT, Subject.ORDERS, OrderMeasures.MADE, Deed.ORDERED, Deed.OBTAINED, Deed.CONFISCATED);
        add(Unit.MONEY, Subject.FUNDS, InvestigationMeasures.FUNDS_UNDER_INVESTIGATION, Deed.INVESTIGATED);
        add(Unit.COUNT, Subject.INVESTIGATIONS, InvestigationMeasures.OPENED, Deed.OPENED);
    }

    private static void people() {
        add(Unit.COUNT, Subject.PEOPLE, PeopleMeasures.ARRESTED, Deed.ARRESTED);
        add(Unit.COUNT, Subject.PEOPLE, PeopleMeasures.CHARGED, Deed.CHARGED);
        add(Unit.COUNT, Subject.PEOPLE, PeopleMeasures.JAILED, Deed.JAILED);
        add(Unit.COUNT, Subject.PEOPLE, CommunityMeasures.PEOPLE_SAFEGUARDED, Deed.SAFEGUARDED);
        add(Unit.COUNT, Subject.VULNERABLE_PEOPLE, CommunityMeasures.PEOPLE_SAFEGUARDED, Deed.SAFEGUARDED);
        add(Unit.COUNT, Subject.ARRESTS, PeopleMeasures.ARRESTS);
        add(Unit.COUNT, Subject.CHARGES, PeopleMeasures.CHARGES);
        add(Unit.COUNT, Subject.CONVICTIONS, PeopleMeasures.CONVICTIONS);
        add(Unit.COUNT, Subject.ONLINE_OFFENDERS, PeopleMeasures.ONLINE_OFFENDERS_SENTENCED);
        add(Unit.COUNT, Subject.ANCILLARY_ORDERS, PeopleMeasures.ANCILLARY_ORDERS);
        add(Unit.TERM, Subject.CUSTODY, PeopleMeasures.CUSTODY);
    }

    private static void groups() {
        add(Unit.COUNT, Subject.GROUPS, GroupMeasures.DISRUPTED, Deed.DISRUPTED);
        add(Unit.COUNT, Subject.GROUPS, GroupMeasures.DISMANTLED, Deed.DISMANTLED);
        add(Unit.COUNT, Subject.GROUPS, GroupMeasures.WITH_MEMBER_JAILED, Deed.MEMBER_JAILED);
        add(Unit.COUNT, Subject.GROUPS, GroupMeasures.NEW, Deed.OPENED);
        add(Unit.COUNT, Subject.GROUPS, GroupMeasures.ARCHIVED, Deed.ARCHIVED);
        add(Unit.COUNT, Subject.DISRUPTIONS, GroupMeasures.DISRUPTIONS);
    }

    private static void activity() {
        add(Unit.COUNT, Subject.WARRANTS, ActivityMeasures.WARRANTS_EXECUTED, Deed.EXECUTED);
        add(Unit.COUNT, Subject.WARRANTS, ActivityMeasures.WARRANTS_OBTAINED, Deed.OBTAINED);
        add(Unit.COUNT, Subject.DRUG_WARRANTS, ActivityMeasures.DRUG_WARRANTS_EXECUTED, Deed.EXECUTED);
        add(Unit.COUNT, Subject.SEARCHES, ActivityMeasures.STOP_SEARCHES);
        add(Unit.COUNT, Subject.LINES, ActivityMeasures.LINES_CLOSED, Deed.SHUT, Deed.DISMANTLED);
        add(Unit.COUNT, Subject.FIREARMS, ActivityMeasures.FIREARMS_RECOVERED, Deed.SEIZED, Deed.RECOVERED);
        add(Unit.COUNT, Subject.WEAPONS, ActivityMeasures.WEAPONS_RECOVERED, Deed.SEIZED, Deed.RECOVERED);
        add(Unit.COUNT, Subject.AMMUNITION, ActivityMeasures.AMMUNITION_RECOVERED, Deed.SEIZED, Deed.RECOVERED);
    }

    private static void community() {
        add(Unit.COUNT, Subject.REFERRALS, CommunityMeasures.REFERRALS);
        add(Unit.COUNT, Subject.VISITS, CommunityMeasures.SAFEGUARDING_VISITS);
        add(Unit.COUNT, Subject.PARTNERS, CommunityMeasures.PARTNERS);
        add(Unit.COUNT, Subject.JOINT_OPERATIONS, CommunityMeasures.JOINT_OPERATIONS);
        add(Unit.COUNT, Subject.REPORTS, CommunityMeasures.PUBLIC_REPORTS);
        add(Unit.COUNT, Subject.REPORTS, CommunityMeasures.PUBLIC_REPORTS_FOLLOWED_UP, Deed.FOLLOWED_UP);
    }

    /** All that a subject may mean in a unit, what it means with no deed said first. */
    static List<Row> rows(Unit unit, Subject subject) {
        return ROWS.stream()
                .filter(row -> row.unit() == unit && row.subject() == subject)
                .toList();
    }

    /** The row of the deed that is said, if there is one. */
    static Optional<Row> row(List<Row> rows, Deed deed) {
        return rows.stream().filter(row -> row.deeds().contains(deed)).findFirst();
    }
}
