package io.github.alliancestats.claims;

import io.github.alliancestats.claims.Said.Unit;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.stats.Measure;
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
    static final Measure<?> ANY_INDUSTRIAL_FARMS = Measure.farmsOfAtLeast(1);

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

    /** Events, and the people, groups or places that they befell. */
    private static final List<List<Measure<?>>> EVENTS_AND_NAMES = List.of(
            List.of(Measure.ARRESTS, Measure.PEOPLE_ARRESTED),
            List.of(Measure.CHARGES, Measure.PEOPLE_CHARGED),
            List.of(Measure.DISRUPTIONS, Measure.GROUPS_DISRUPTED),
            List.of(Measure.REFERRALS, Measure.PEOPLE_SAFEGUARDED),
            List.of(Measure.SAFEGUARDING_VISITS, Measure.PEOPLE_SAFEGUARDED),
            List.of(Measure.WARRANTS_EXECUTED, Measure.ADDRESSES_SEARCHED));

    private Vocabulary() {}

    private static void add(Unit unit, Subject subject, Measure<?> measure, Deed... deeds) {
        Set<Deed> all = EnumSet.noneOf(Deed.class);
        all.addAll(List.of(deeds));
        ROWS.add(new Row(unit, subject, all, measure));
    }

    private static void drugs() {
        add(Unit.MONEY, Subject.DRUGS, Measure.DRUG_VALUE, Deed.SEIZED, Deed.RECOVERED);
        add(Unit.MONEY, Subject.DRUG_VALUE, Measure.DRUG_VALUE, Deed.SEIZED, Deed.RECOVERED);
        add(Unit.MASS, Subject.DRUGS, Measure.DRUG_MASS, Deed.SEIZED, Deed.RECOVERED);
        add(Unit.VOLUME, Subject.DRUGS, Measure.DRUG_VOLUME, Deed.SEIZED, Deed.RECOVERED);
        add(Unit.COUNT, Subject.DRUG_SEIZURES, Measure.DRUG_SEIZURES);
        add(Unit.COUNT, Subject.DRUG_SEIZURES, Measure.SEIZURES_CONFIRMED, Deed.CONFIRMED);
        add(Unit.COUNT, Subject.PLANTS, Measure.DRUG_PLANTS, Deed.SEIZED, Deed.RECOVERED);
        add(Unit.COUNT, Subject.DOSES, Measure.DRUG_DOSES, Deed.SEIZED, Deed.RECOVERED);
        add(Unit.COUNT, Subject.WRAPS, Measure.DRUG_WRAPS, Deed.SEIZED, Deed.RECOVERED);
        add(Unit.COUNT, Subject.CANISTERS, Measure.DRUG_CANISTERS, Deed.SEIZED, Deed.RECOVERED);
        add(Unit.COUNT, Subject.FARMS, Measure.FARMS_SHUT, Deed.SHUT, Deed.DISMANTLED);
        add(Unit.COUNT, Subject.INDUSTRIAL_FARMS, ANY_INDUSTRIAL_FARMS, Deed.SHUT, Deed.DISMANTLED);
    }

    private static void money() {
        add(Unit.MONEY, Subject.CASH, Measure.CASH_SEIZED, Deed.SEIZED);
        add(Unit.MONEY, Subject.CASH, Measure.CASH_FORFEITED, Deed.FORFEITED);
        add(Unit.MONEY, Subject.CASH, Measure.CASH_RELEASED, Deed.RELEASED);
        add(Unit.MONEY, Subject.CASH, Measure.CASH_HELD, Deed.HELD);
        add(Unit.COUNT, Subject.CASH_SEIZURES, Measure.CASH_SEIZURES);
        add(Unit.MONEY, Subject.MONEY, Measure.money(Stage.SEIZED), Deed.SEIZED);
        add(Unit.MONEY, Subject.MONEY, Measure.MONEY_TAKEN, Deed.DENIED);
        add(Unit.MONEY, Subject.MONEY, Measure.money(Stage.DETAINED), Deed.DETAINED);
        add(Unit.MONEY, Subject.MONEY, Measure.money(Stage.FROZEN), Deed.FROZEN);
        add(Unit.MONEY, Subject.MONEY, Measure.money(Stage.RESTRAINED), Deed.RESTRAINED);
        add(Unit.MONEY, Subject.MONEY, Measure.money(Stage.FORFEITED), Deed.FORFEITED);
        add(Unit.MONEY, Subject.MONEY, Measure.money(Stage.RELEASED), Deed.RELEASED);
        add(Unit.MONEY, Subject.MONEY, Measure.money(Stage.TO_VICTIMS), Deed.TO_VICTIMS);
        add(Unit.MONEY, Subject.MONEY, Measure.MONEY_HELD, Deed.HELD);
        add(Unit.MONEY, Subject.MONEY, Measure.FUNDS_UNDER_INVESTIGATION, Deed.INVESTIGATED);
        add(Unit.MONEY, Subject.DETAINED_AND_FROZEN, Measure.denied(Stage.DETAINED, Stage.FROZEN));
    }

    private static void orders() {
        add(Unit.MONEY, Subject.ORDERS, Measure.ORDERS_VALUE, Deed.ORDERED, Deed.TO_PAY, Deed.CONFISCATED);
        add(Unit.MONEY, Subject.ORDERS, Measure.ORDERS_PAID, Deed.PAID, Deed.RECOVERED);
        add(Unit.COUNT, Subject.ORDERS, Measure.ORDERS_MADE, Deed.ORDERED, Deed.OBTAINED, Deed.CONFISCATED);
        add(Unit.MONEY, Subject.FUNDS, Measure.FUNDS_UNDER_INVESTIGATION, Deed.INVESTIGATED);
        add(Unit.COUNT, Subject.INVESTIGATIONS, Measure.INVESTIGATIONS_OPENED, Deed.OPENED);
    }

    private static void people() {
        add(Unit.COUNT, Subject.PEOPLE, Measure.PEOPLE_ARRESTED, Deed.ARRESTED);
        add(Unit.COUNT, Subject.PEOPLE, Measure.PEOPLE_CHARGED, Deed.CHARGED);
        add(Unit.COUNT, Subject.PEOPLE, Measure.PEOPLE_JAILED, Deed.JAILED);
        add(Unit.COUNT, Subject.PEOPLE, Measure.PEOPLE_SAFEGUARDED, Deed.SAFEGUARDED);
        add(Unit.COUNT, Subject.VULNERABLE_PEOPLE, Measure.PEOPLE_SAFEGUARDED, Deed.SAFEGUARDED);
        add(Unit.COUNT, Subject.ARRESTS, Measure.ARRESTS);
        add(Unit.COUNT, Subject.CHARGES, Measure.CHARGES);
        add(Unit.COUNT, Subject.CONVICTIONS, Measure.CONVICTIONS);
        add(Unit.COUNT, Subject.ONLINE_OFFENDERS, Measure.ONLINE_OFFENDERS_SENTENCED);
        add(Unit.COUNT, Subject.ANCILLARY_ORDERS, Measure.ANCILLARY_ORDERS);
        add(Unit.TERM, Subject.CUSTODY, Measure.CUSTODY);
    }

    private static void groups() {
        add(Unit.COUNT, Subject.GROUPS, Measure.GROUPS_DISRUPTED, Deed.DISRUPTED);
        add(Unit.COUNT, Subject.GROUPS, Measure.GROUPS_DISMANTLED, Deed.DISMANTLED);
        add(Unit.COUNT, Subject.GROUPS, Measure.GROUPS_WITH_MEMBER_JAILED, Deed.MEMBER_JAILED);
        add(Unit.COUNT, Subject.GROUPS, Measure.GROUPS_NEW, Deed.OPENED);
        add(Unit.COUNT, Subject.GROUPS, Measure.GROUPS_ARCHIVED, Deed.ARCHIVED);
        add(Unit.COUNT, Subject.DISRUPTIONS, Measure.DISRUPTIONS);
    }

    private static void activity() {
        add(Unit.COUNT, Subject.WARRANTS, Measure.WARRANTS_EXECUTED, Deed.EXECUTED);
        add(Unit.COUNT, Subject.WARRANTS, Measure.WARRANTS_OBTAINED, Deed.OBTAINED);
        add(Unit.COUNT, Subject.DRUG_WARRANTS, Measure.DRUG_WARRANTS_EXECUTED, Deed.EXECUTED);
        add(Unit.COUNT, Subject.SEARCHES, Measure.STOP_SEARCHES);
        add(Unit.COUNT, Subject.LINES, Measure.LINES_CLOSED, Deed.SHUT, Deed.DISMANTLED);
        add(Unit.COUNT, Subject.FIREARMS, Measure.FIREARMS_RECOVERED, Deed.SEIZED, Deed.RECOVERED);
        add(Unit.COUNT, Subject.WEAPONS, Measure.WEAPONS_RECOVERED, Deed.SEIZED, Deed.RECOVERED);
        add(Unit.COUNT, Subject.AMMUNITION, Measure.AMMUNITION_RECOVERED, Deed.SEIZED, Deed.RECOVERED);
    }

    private static void community() {
        add(Unit.COUNT, Subject.REFERRALS, Measure.REFERRALS);
        add(Unit.COUNT, Subject.VISITS, Measure.SAFEGUARDING_VISITS);
        add(Unit.COUNT, Subject.PARTNERS, Measure.PARTNERS);
        add(Unit.COUNT, Subject.JOINT_OPERATIONS, Measure.JOINT_OPERATIONS);
        add(Unit.COUNT, Subject.REPORTS, Measure.PUBLIC_REPORTS);
        add(Unit.COUNT, Subject.REPORTS, Measure.PUBLIC_REPORTS_FOLLOWED_UP, Deed.FOLLOWED_UP);
    }

    /** All that a subject may mean in a unit, what it means with no deed said first. */
    static List<Row> rows(Unit unit, Subject subject) {
        return ROWS.stream()
                .filter(row -> row.unit() == unit && row.subject() == subject)
                .toList();
    }

    /** What is told of the same subjects at other deeds. */
    static List<Measure<?>> siblings(Measure<?> measure) {
        List<Row> own =
                ROWS.stream().filter(row -> row.measure().equals(measure)).toList();
        return ROWS.stream()
                .filter(row -> own.stream().anyMatch(o -> o.unit() == row.unit() && o.subject() == row.subject()))
                .<Measure<?>>map(Row::measure)
                .filter(other -> !other.equals(measure))
                .distinct()
                .toList();
    }

    /** The names that events befell, or the events that befell them. */
    static List<Measure<?>> counterparts(Measure<?> measure) {
        List<Measure<?>> counterparts = new ArrayList<>();
        for (List<Measure<?>> pair : EVENTS_AND_NAMES) {
            int at = pair.indexOf(measure);
            if (at >= 0) {
                counterparts.add(pair.get(1 - at));
            }
        }
        return counterparts;
    }

    /** The amounts of money that are told of one stage or another, which never add. */
    static List<Measure<?>> moneyOfStages() {
        return ROWS.stream()
                .filter(row -> row.unit() == Unit.MONEY)
                .<Measure<?>>map(Row::measure)
                .distinct()
                .toList();
    }

    /** The row of the deed that is said, if there is one. */
    static Optional<Row> row(List<Row> rows, Deed deed) {
        return rows.stream().filter(row -> row.deeds().contains(deed)).findFirst();
    }
}
