package io.github.alliancestats.examples.annualupdate.update;

import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.examples.annualupdate.update.Table.Panel;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.DetentionClock;
import io.github.alliancestats.record.Jurisdiction;
import io.github.alliancestats.record.SeizedDrug.Moisture;
import io.github.alliancestats.record.SeizedDrug.Weighing;
import io.github.alliancestats.stats.Dimension;
import io.github.alliancestats.stats.Measure;
import io.github.alliancestats.stats.Rate;
import io.github.alliancestats.stats.SeizureKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/** What the update tells, section by section. To tell more, add a line here: the question asks for what stands here. */
public final class Sections {

    /** The id of the section of drugs, below which their return stands. */
    public static final String DRUGS = "drugs";

    private static final String NOT_CONTROLLED = "Seizures found not to be controlled";

    /** The first whole year, after the one before it, of which the detention clock knows the days. */
    private static final int CLOCK_SINCE = 2004;

    private static final Instrument[] ORDERS_OF_FORFEITURE = {
        Instrument.FORFEITURE_ORDER,
        Instrument.ACCOUNT_FORFEITURE_ORDER,
        Instrument.LISTED_ASSET_FORFEITURE_ORDER,
        Instrument.CRYPTOASSET_FORFEITURE_ORDER
    };

    private Sections() {}

    public static List<Section> of(Choices choices) {
        return List.of(
                drugs(),
                farms(choices.industrial()),
                money(choices),
                orders(),
                investigations(),
                groups(choices.jailed()),
                people(),
                activity(),
                safeguarding(),
                partners(),
                publicReports(),
                operations(),
                neighbourhoods());
    }

    /** All that sections tell, each measure once and under the name of its line, where it has one. */
    public static List<Measure<?>> measures(List<Section> sections) {
        Stream<Measure<?>> lines =
                sections.stream().flatMap(section -> section.lines().stream()).flatMap(Line::measures);
        Stream<Measure<?>> tables = sections.stream()
                .flatMap(section -> section.tables().stream())
                .flatMap(table -> table.measures().stream());
        return Stream.concat(lines, tables).distinct().toList();
    }

    private static Section drugs() {
        return new Section(DRUGS, "Drugs")
                .headline(HeadlineFigures.DRUGS)
                .figures(
                        Measure.DRUG_SEIZURES,
                        Measure.drugSeizuresBy(SeizureKey.EVENT),
                        Measure.drugSeizuresBy(SeizureKey.ADDRESS),
                        Measure.drugSeizuresBy(SeizureKey.OPERATION),
                        Measure.SEIZURES_CONFIRMED)
                .rate(Rate.CONFIRMED)
                .figures(Measure.SEIZURES_NOT_CONTROLLED.named(NOT_CONTROLLED), Measure.DRUG_VALUE)
                .medianAndLargest("seizure by value", Measure.DRUG_VALUE)
                .figures(ofEachKind(Measure::quantity))
                .medianAndLargest("seizure by weight", Measure.DRUG_MASS)
                .figures(ofEachKind(Measure::quantityHeld))
                .figures(ofEachKind(Measure::quantityDestroyed))
                .note("The value is the typical one, between its low and its high end. Plants are counted and never"
                        + " weighed.")
                .note(
                        "A seizure of several drugs counts once under each of them and once in the total, so rows of seizures"
                                + " don't add up to it.")
                .note("What a laboratory found not to be controlled is no seizure of a drug and has a line of its own.")
                .table(Table.by(Dimension.DRUG_CLASS, "Class", "No class", drugPanel("Drugs by class")))
                .table(Table.by(Dimension.DRUG_FAMILY, "Family", "No drug", drugPanel("Drugs by family")))
                .table(Table.by(Dimension.DRUG, "Drug", "No drug", drugPanel("Drugs by drug")))
                .table(Table.by(
                        Dimension.IDENTIFICATION,
                        "Identified",
                        "No drug",
                        drugPanel(
                                "Drugs suspected and confirmed",
                                Measure.SEIZURES_NOT_CONTROLLED.named("Not controlled"))))
                .table(Table.by(Dimension.WEIGHING, "Weight", "No drug", drugPanel("Drugs by how they were weighed"))
                        .whereOtherThan(Weighing.UNSTATED))
                .table(Table.by(Dimension.MOISTURE, "Weighed", "No drug", drugPanel("Drugs weighed wet and dry"))
                        .whereOtherThan(Moisture.UNSTATED))
                .table(Table.by(Dimension.MONTH, "Month", "No month", drugPanel("Drugs by month")));
    }

    private static <V> List<Measure<V>> ofEachKind(Function<UnitKind, Measure<V>> measure) {
        return Arrays.stream(UnitKind.values())
                .filter(kind -> kind != UnitKind.UNKNOWN)
                .map(measure)
                .toList();
    }

    /** Seizures, their value and their quantities. */
    private static Panel drugPanel(String title, Measure<?>... more) {
        List<Measure<?>> measures = new ArrayList<>();
        measures.add(Measure.DRUG_SEIZURES.named("Seizures"));
        measures.addAll(List.of(more));
        measures.add(Measure.DRUG_VALUE.named("Street value"));
        measures.addAll(ofEachKind(Measure::quantity));
        return new Panel(title, measures);
    }

    private static Section farms(long industrial) {
        Measure<Long> large = Measure.farmsOfAtLeast(industrial)
                .named("Industrial-sized farms shut, of at least " + industrial + " plants");
        return new Section("farms", "Cannabis farms")
                .headline(HeadlineFigures.farms(large))
                .figures(Measure.FARMS_SHUT, large, Measure.FARM_PLANTS)
                .note("Plants in farms may be the plants that seizures tell of too, so the two are never added.");
    }

    private static Section money(Choices choices) {
        Section money = new Section("money", "Money stage by stage")
                .headline(HeadlineFigures.MONEY)
                .figures(
                        Measure.CASH_SEIZURES,
                        Measure.CASH_SEIZED,
                        Measure.CASH_FORFEITED,
                        Measure.CASH_RELEASED,
                        Measure.CASH_HELD,
                        Measure.MONEY_HELD_AT_START,
                        Measure.MONEY_TAKEN,
                        Measure.denied(Stage.DETAINED, Stage.FROZEN));
        for (Stage stage : Stage.values()) {
            money.figures(Measure.times(stage), Measure.money(stage));
        }
        money.figures(forfeited("by notice", Instrument.FORFEITURE_NOTICE, Instrument.ACCOUNT_FORFEITURE_NOTICE))
                .figures(forfeited("by the court", ORDERS_OF_FORFEITURE))
                .figures(Measure.MONEY_HELD);
        cohort(money, choices.period().lastDay(), choices.period().yearBefore().lastDay());
        if (choices.year() >= CLOCK_SINCE) {
            outOfTime(money, choices);
        } else {
            money.note("Whether cash was held out of time is not told of years before " + CLOCK_SINCE + ".");
        }
        return money.note("One pound passes through several stages, so no two of these amounts are ever added.")
                .table(Table.by(
                        Dimension.ASSET_KIND,
                        "Property",
                        "No property",
                        new Panel(
                                "Money and assets by kind",
                                Measure.MONEY_TAKEN.named("Taken"),
                                Measure.money(Stage.FORFEITED).named("Forfeited"),
                                Measure.money(Stage.RELEASED).named("Released"),
                                Measure.MONEY_HELD.named("Held at the end"))))
                .table(Table.by(
                        Dimension.MONTH,
                        "Month",
                        "No month",
                        new Panel(
                                "Cash by month",
                                Measure.CASH_SEIZURES,
                                Measure.CASH_SEIZED,
                                Measure.CASH_FORFEITED,
                                Measure.CASH_RELEASED)));
    }

    private static Measure<?>[] forfeited(String means, Instrument... instruments) {
        return new Measure<?>[] {
            Measure.times(Stage.FORFEITED, instruments).named("Times that money or an asset was forfeited " + means),
            Measure.money(Stage.FORFEITED, instruments).named("Money and assets forfeited " + means)
        };
    }

    /** What became, by the end of each year, of what was taken in it: both years have as long for it. */
    private static void cohort(Section money, LocalDate end, LocalDate endBefore) {
        money.figure(cohortWithInterest(end), cohortWithInterest(endBefore));
        for (Stage stage : List.of(Stage.FORFEITED, Stage.RELEASED)) {
            money.figure(cohort(stage, end), cohort(stage, endBefore));
        }
        money.figure(cohortHeld(end), cohortHeld(endBefore)).rate(forfeitedBy(end), forfeitedBy(endBefore));
    }

    private static Measure<MonetaryAmount> cohort(Stage stage, LocalDate end) {
        return Measure.cohort(stage, end).named("Of what was taken, " + stage + " by the end of the year");
    }

    private static Measure<MonetaryAmount> cohortWithInterest(LocalDate end) {
        return Measure.cohortWithInterest(end).named("What was taken, with interest by the end of the year");
    }

    private static Measure<MonetaryAmount> cohortHeld(LocalDate end) {
        return Measure.cohortHeld(end).named("Of what was taken, held at the end of the year");
    }

    private static Rate forfeitedBy(LocalDate end) {
        return new Rate(
                "Share of it forfeited by the end of the year", cohort(Stage.FORFEITED, end), cohortWithInterest(end));
    }

    /** The clock goes on by the rules that make the bank holidays, where the year is later than the published ones. */
    private static void outOfTime(Section money, Choices choices) {
        DetentionClock published = DetentionClock.of(Jurisdiction.ENGLAND_AND_WALES);
        LocalDate end = choices.period().lastDay();
        boolean known = !end.isAfter(published.knownThrough());
        DetentionClock clock = known ? published : published.coveringThrough(end);
        money.figures(
                Measure.cashSeizuresOutOfTime(clock).named("Cash seizures held out of time at the end"),
                Measure.cashOutOfTime(clock).named("Cash held out of time at the end"));
        money.note("Cash is out of time by the detention clock of England and Wales (POCA 2002 s295), "
                + (known ? "whose bank holidays are published." : "with bank holidays by the rules that make them."));
    }

    private static Section orders() {
        return new Section("orders", "Confiscation orders")
                .headline(HeadlineFigures.ORDERS)
                .figures(
                        Measure.ORDERS_MADE,
                        Measure.ORDERS_VALUE,
                        Measure.ORDERS_RECOVERABLE,
                        Measure.ORDERS_PAID,
                        Measure.ORDERS_OUTSTANDING)
                .note("An order to pay takes no property. Cash applied to an order is paid here and told above, so the"
                        + " two are never added.");
    }

    private static Section investigations() {
        return new Section("investigations", "Funds under criminal investigation")
                .headline(HeadlineFigures.INVESTIGATIONS)
                .figures(
                        Measure.INVESTIGATIONS_OPENED,
                        Measure.FUNDS_OPENED,
                        Measure.INVESTIGATIONS_OPEN,
                        Measure.FUNDS_UNDER_INVESTIGATION,
                        Measure.FUNDS_ALSO_SEIZED_CASH,
                        Measure.CIVIL_INVESTIGATIONS_OPEN)
                .note("Funds are those under investigation at the end of the year or month, so months don't add up."
                        + " They may be the same money as seized cash, so the two are never added.")
                .table(Table.by(
                        Dimension.INVESTIGATION_PURPOSE,
                        "Purpose",
                        "Not stated",
                        new Panel(
                                "Investigations by purpose",
                                Measure.INVESTIGATIONS_OPENED,
                                Measure.INVESTIGATIONS_OPEN,
                                Measure.FUNDS_UNDER_INVESTIGATION.named("Funds"),
                                Measure.CIVIL_INVESTIGATIONS_OPEN.named("Civil, open at the end"))))
                .table(Table.by(
                        Dimension.MONTH,
                        "Month",
                        "No month",
                        new Panel(
                                "Funds by month",
                                Measure.INVESTIGATIONS_OPENED,
                                Measure.INVESTIGATIONS_OPEN,
                                Measure.FUNDS_UNDER_INVESTIGATION.named("Funds at the end"))));
    }

    private static Section groups(int jailed) {
        return new Section("groups", "Organised crime groups")
                .headline(HeadlineFigures.GROUPS)
                .figures(
                        Measure.GROUPS_OPEN,
                        Measure.GROUPS_NEW,
                        Measure.GROUPS_ARCHIVED,
                        Measure.GROUPS_DISMANTLED,
                        Measure.DISRUPTIONS_ASSESSED,
                        Measure.DISRUPTIONS,
                        Measure.GROUPS_DISRUPTED,
                        Measure.GROUPS_WITH_MEMBER_JAILED,
                        Measure.groupsWithAtLeastJailed(jailed),
                        Measure.GROUPS_WITH_PRINCIPAL_JAILED)
                .note("A group with a member jailed is not a group jailed. None and negative are assessed, but are no"
                        + " disruptions.")
                .table(Table.by(
                        Dimension.ASSESSMENT, "Assessment", "No assessment", disruptions("Disruptions by assessment")))
                .table(Table.by(Dimension.STRAND, "Strand", "Not stated", disruptions("Disruptions by strand")))
                .table(Table.by(Dimension.PART, "Part", "Not stated", disruptions("Disruptions led and supported")));
    }

    private static Panel disruptions(String title) {
        return new Panel(
                title,
                Measure.DISRUPTIONS_ASSESSED.named("Assessed"),
                Measure.DISRUPTIONS,
                Measure.GROUPS_DISRUPTED.named("Groups disrupted"));
    }

    private static Section people() {
        return new Section("people", "People and courts")
                .headline(HeadlineFigures.PEOPLE)
                .figures(Measure.ARRESTS, Measure.PEOPLE_ARRESTED, Measure.PEOPLE_ARRESTED_AND_CHARGED)
                .rate(Rate.CHARGE_RATE)
                .figures(
                        Measure.CHARGES,
                        Measure.PEOPLE_CHARGED,
                        Measure.CONVICTIONS,
                        Measure.PEOPLE_JAILED,
                        Measure.CUSTODY)
                .mean("Average term", Measure.CUSTODY)
                .figures(
                        Measure.ANCILLARY_ORDERS,
                        Measure.ONLINE_OFFENDERS_SENTENCED,
                        Measure.AWAITING_CHARGE,
                        Measure.AWAITING_TRIAL,
                        Measure.AWAITING_SENTENCE)
                .note("The charge rate is of one cohort: the people arrested in the year, whenever they were charged.");
    }

    private static Section activity() {
        return new Section("activity", "Activity")
                .headline(HeadlineFigures.ACTIVITY)
                .figures(
                        Measure.WARRANTS_OBTAINED,
                        Measure.WARRANTS_EXECUTED,
                        Measure.DRUG_WARRANTS_EXECUTED,
                        Measure.ADDRESSES_SEARCHED,
                        Measure.STOP_SEARCHES,
                        Measure.LINES_CLOSED,
                        Measure.FIREARMS_RECOVERED,
                        Measure.WEAPONS_RECOVERED,
                        Measure.AMMUNITION_RECOVERED,
                        Measure.ACTIONS)
                .note("Activity is what officers did, and no measure of crime prevented.")
                .table(Table.by(
                        Dimension.WARRANT_POWER,
                        "Power",
                        "Not stated",
                        new Panel("Warrants by power", Measure.WARRANTS_OBTAINED, Measure.WARRANTS_EXECUTED)))
                .table(Table.by(
                        Dimension.SEARCH_SUBJECT,
                        "Subject",
                        "Not stated",
                        new Panel("Stop-searches by subject", Measure.STOP_SEARCHES)))
                .table(Table.by(
                        Dimension.SEARCH_OBJECT,
                        "Object",
                        "Not stated",
                        new Panel("Stop-searches by object", Measure.STOP_SEARCHES)))
                .table(Table.by(
                        Dimension.SEARCH_OUTCOME,
                        "Outcome",
                        "Not stated",
                        new Panel("Stop-searches by outcome", Measure.STOP_SEARCHES)))
                .table(Table.by(
                        Dimension.LINE_TYPE,
                        "Type",
                        "Not stated",
                        new Panel("County lines by type", Measure.LINES_CLOSED)))
                .table(Table.by(
                        Dimension.ACTION_TYPE,
                        "Type",
                        "Not stated",
                        new Panel("Other actions by type", Measure.ACTIONS)))
                .table(Table.by(
                        Dimension.UNIT,
                        "Unit",
                        "No unit",
                        new Panel(
                                "Activity by unit",
                                Measure.WARRANTS_EXECUTED.named("Warrants"),
                                Measure.STOP_SEARCHES,
                                Measure.LINES_CLOSED.named("County lines"),
                                Measure.WEAPONS_RECOVERED.named("Weapons"),
                                Measure.ACTIONS,
                                Measure.ARRESTS,
                                Measure.DRUG_SEIZURES)));
    }

    private static Section safeguarding() {
        return new Section("safeguarding", "Safeguarding")
                .headline(HeadlineFigures.SAFEGUARDING)
                .figures(Measure.REFERRALS, Measure.PEOPLE_SAFEGUARDED, Measure.SAFEGUARDING_VISITS)
                .note("One person may be referred and visited often, so referrals and visits are no people.");
    }

    private static Section partners() {
        return new Section("partners", "Partners")
                .headline(HeadlineFigures.PARTNERS)
                .figures(Measure.JOINT_OPERATIONS, Measure.PARTNERS)
                .table(Table.by(
                        Dimension.ROLE,
                        "Events",
                        "No role",
                        new Panel(
                                "Recorded here and participated in",
                                Measure.DRUG_SEIZURES,
                                Measure.CASH_SEIZURES,
                                Measure.WARRANTS_EXECUTED,
                                Measure.ARRESTS,
                                Measure.STOP_SEARCHES,
                                Measure.LINES_CLOSED)));
    }

    private static Section publicReports() {
        return new Section("public", "The public")
                .headline(HeadlineFigures.PUBLIC_REPORTS)
                .figures(
                        Measure.PUBLIC_REPORTS,
                        Measure.PUBLIC_REPORTS_WITH_KNOWN_OUTCOME,
                        Measure.PUBLIC_REPORTS_FOLLOWED_UP)
                .rate(Rate.FOLLOWED_UP)
                .note("What was followed up is not told by channel: where there are few reports it could give away who"
                        + " made one.")
                .table(Table.by(
                        Dimension.CHANNEL,
                        "Channel",
                        "Not stated",
                        new Panel("Reports by channel", Measure.PUBLIC_REPORTS)));
    }

    private static Section operations() {
        return new Section("operations", "Operations")
                .note("An event under several operations counts once in each and once in the total, so the total is not"
                        + " the sum of the rows.")
                .table(Table.by(
                        Dimension.OPERATION,
                        "Operation",
                        "No operation",
                        drugPanel("Drugs by operation"),
                        new Panel(
                                "Cash and funds by operation",
                                Measure.CASH_SEIZURES,
                                Measure.CASH_SEIZED,
                                Measure.INVESTIGATIONS_OPEN.named("Investigations open"),
                                Measure.FUNDS_UNDER_INVESTIGATION.named("Funds under investigation")),
                        new Panel(
                                "Groups, people and activity by operation",
                                Measure.GROUPS_DISRUPTED.named("Groups disrupted"),
                                Measure.ARRESTS,
                                Measure.PEOPLE_JAILED,
                                Measure.FARMS_SHUT.named("Farms shut"),
                                Measure.WARRANTS_EXECUTED.named("Warrants"),
                                Measure.STOP_SEARCHES,
                                Measure.LINES_CLOSED.named("County lines"))));
    }

    private static Section neighbourhoods() {
        return new Section("neighbourhoods", "Neighbourhoods")
                .note(
                        "A record of several areas stands under each. Neither people safeguarded nor reports by the public"
                                + " are told by area.")
                .table(Table.by(
                                Dimension.AREA,
                                "Area",
                                "No area",
                                new Panel(
                                        "Drugs by area",
                                        Measure.DRUG_SEIZURES,
                                        Measure.DRUG_VALUE.named("Street value"),
                                        Measure.FARMS_SHUT.named("Farms shut")),
                                new Panel("Cash by area", Measure.CASH_SEIZURES, Measure.CASH_SEIZED),
                                new Panel(
                                        "Activity by area",
                                        Measure.WARRANTS_EXECUTED.named("Warrants"),
                                        Measure.STOP_SEARCHES,
                                        Measure.ARRESTS,
                                        Measure.LINES_CLOSED.named("County lines"),
                                        Measure.WEAPONS_RECOVERED.named("Weapons")))
                        .alsoPerThousand());
    }
}
