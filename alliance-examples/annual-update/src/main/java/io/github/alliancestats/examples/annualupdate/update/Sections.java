package io.github.alliancestats.examples.annualupdate.update;

import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.examples.annualupdate.update.Table.Panel;
import io.github.alliancestats.measure.ActivityMeasures;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.CommunityMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.GroupMeasures;
import io.github.alliancestats.measure.InvestigationMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.measure.OrderMeasures;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.measure.Rate;
import io.github.alliancestats.measure.SeizureCountingUnit;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.DetentionClock;
import io.github.alliancestats.record.Jurisdiction;
import io.github.alliancestats.record.SeizedDrug.Moisture;
import io.github.alliancestats.record.SeizedDrug.Weighing;
import java.time.LocalDate;
import java.time.Period;
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

    /** The time for which each person arrested is followed. */
    private static final Rate CHARGED_IN_TIME = Rate.chargeRate(Period.ofDays(90));

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
                        DrugMeasures.SEIZURES,
                        DrugMeasures.seizuresBy(SeizureCountingUnit.EVENT),
                        DrugMeasures.seizuresBy(SeizureCountingUnit.ADDRESS),
                        DrugMeasures.seizuresBy(SeizureCountingUnit.OPERATION),
                        DrugMeasures.SEIZURES_CONFIRMED)
                .rate(Rate.CONFIRMED)
                .figures(DrugMeasures.SEIZURES_NOT_CONTROLLED.named(NOT_CONTROLLED), DrugMeasures.VALUE)
                .medianAndLargest("seizure by value", DrugMeasures.VALUE)
                .figures(ofEachKind(DrugMeasures::quantity))
                .medianAndLargest("seizure by weight", DrugMeasures.MASS)
                .figures(ofEachKind(DrugMeasures::quantityHeld))
                .figures(ofEachKind(DrugMeasures::quantityDestroyed))
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
                                DrugMeasures.SEIZURES_NOT_CONTROLLED.named("Not controlled"))))
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
        measures.add(DrugMeasures.SEIZURES.named("Seizures"));
        measures.addAll(List.of(more));
        measures.add(DrugMeasures.VALUE.named("Street value"));
        measures.addAll(ofEachKind(DrugMeasures::quantity));
        return new Panel(title, measures);
    }

    private static Section farms(long industrial) {
        Measure<Long> large = DrugMeasures.cannabisFarmsOfAtLeast(industrial)
                .named("Industrial-sized farms shut, of at least " + industrial + " plants");
        return new Section("farms", "Cannabis farms")
                .headline(HeadlineFigures.farms(large))
                .figures(DrugMeasures.CANNABIS_FARMS_CLOSED, large, DrugMeasures.CANNABIS_FARM_PLANTS)
                .note("Plants in farms may be the plants that seizures tell of too, so the two are never added.");
    }

    private static Section money(Choices choices) {
        Section money = new Section("money", "Money stage by stage")
                .headline(HeadlineFigures.MONEY)
                .figures(
                        CashMeasures.SEIZURES,
                        CashMeasures.SEIZED,
                        CashMeasures.FORFEITED,
                        CashMeasures.RELEASED,
                        CashMeasures.HELD,
                        MoneyMeasures.HELD_AT_START,
                        MoneyMeasures.TAKEN,
                        MoneyMeasures.denied(Stage.DETAINED, Stage.FROZEN));
        for (Stage stage : Stage.values()) {
            money.figures(MoneyMeasures.times(stage), MoneyMeasures.amount(stage));
        }
        money.figures(forfeited("by notice", Instrument.FORFEITURE_NOTICE, Instrument.ACCOUNT_FORFEITURE_NOTICE))
                .figures(forfeited("by the court", ORDERS_OF_FORFEITURE))
                .figures(MoneyMeasures.HELD);
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
                                MoneyMeasures.TAKEN.named("Taken"),
                                MoneyMeasures.amount(Stage.FORFEITED).named("Forfeited"),
                                MoneyMeasures.amount(Stage.RELEASED).named("Released"),
                                MoneyMeasures.HELD.named("Held at the end"))))
                .table(Table.by(
                        Dimension.MONTH,
                        "Month",
                        "No month",
                        new Panel(
                                "Cash by month",
                                CashMeasures.SEIZURES,
                                CashMeasures.SEIZED,
                                CashMeasures.FORFEITED,
                                CashMeasures.RELEASED)));
    }

    private static Measure<?>[] forfeited(String means, Instrument... instruments) {
        return new Measure<?>[] {
            MoneyMeasures.times(Stage.FORFEITED, instruments)
                    .named("Times that money or an asset was forfeited " + means),
            MoneyMeasures.amount(Stage.FORFEITED, instruments).named("Money and assets forfeited " + means)
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
        return MoneyMeasures.cohort(stage, end).named("Of what was taken, " + stage + " by the end of the year");
    }

    private static Measure<MonetaryAmount> cohortWithInterest(LocalDate end) {
        return MoneyMeasures.cohortWithInterest(end).named("What was taken, with interest by the end of the year");
    }

    private static Measure<MonetaryAmount> cohortHeld(LocalDate end) {
        return MoneyMeasures.cohortHeld(end).named("Of what was taken, held at the end of the year");
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
                CashMeasures.seizuresOutOfTime(clock).named("Cash seizures held out of time at the end"),
                CashMeasures.outOfTime(clock).named("Cash held out of time at the end"));
        money.note("Cash is out of time by the detention clock of England and Wales (POCA 2002 s295), "
                + (known ? "whose bank holidays are published." : "with bank holidays by the rules that make them."));
    }

    private static Section orders() {
        return new Section("orders", "Confiscation orders")
                .headline(HeadlineFigures.ORDERS)
                .figures(
                        OrderMeasures.MADE,
                        OrderMeasures.VALUE,
                        OrderMeasures.RECOVERABLE,
                        OrderMeasures.PAID,
                        OrderMeasures.OUTSTANDING)
                .note("An order to pay takes no property. Cash applied to an order is paid here and told above, so the"
                        + " two are never added.");
    }

    private static Section investigations() {
        return new Section("investigations", "Funds under criminal investigation")
                .headline(HeadlineFigures.INVESTIGATIONS)
                .figures(
                        InvestigationMeasures.OPENED,
                        InvestigationMeasures.FUNDS_OPENED,
                        InvestigationMeasures.OPEN,
                        InvestigationMeasures.FUNDS_UNDER_INVESTIGATION,
                        InvestigationMeasures.FUNDS_ALSO_SEIZED_CASH,
                        InvestigationMeasures.CIVIL_OPEN)
                .note("Funds are those under investigation at the end of the year or month, so months don't add up."
                        + " They may be the same money as seized cash, so the two are never added.")
                .table(Table.by(
                        Dimension.INVESTIGATION_PURPOSE,
                        "Purpose",
                        "Not stated",
                        new Panel(
                                "Investigations by purpose",
                                InvestigationMeasures.OPENED,
                                InvestigationMeasures.OPEN,
                                InvestigationMeasures.FUNDS_UNDER_INVESTIGATION.named("Funds"),
                                InvestigationMeasures.CIVIL_OPEN.named("Civil, open at the end"))))
                .table(Table.by(
                        Dimension.MONTH,
                        "Month",
                        "No month",
                        new Panel(
                                "Funds by month",
                                InvestigationMeasures.OPENED,
                                InvestigationMeasures.OPEN,
                                InvestigationMeasures.FUNDS_UNDER_INVESTIGATION.named("Funds at the end"))));
    }

    private static Section groups(int jailed) {
        return new Section("groups", "Organised crime groups")
                .headline(HeadlineFigures.GROUPS)
                .figures(
                        GroupMeasures.OPEN,
                        GroupMeasures.NEW,
                        GroupMeasures.ARCHIVED,
                        GroupMeasures.DISMANTLED,
                        GroupMeasures.DISRUPTIONS_ASSESSED,
                        GroupMeasures.DISRUPTIONS,
                        GroupMeasures.DISRUPTED,
                        GroupMeasures.WITH_MEMBER_JAILED,
                        GroupMeasures.withAtLeastJailed(jailed),
                        GroupMeasures.WITH_PRINCIPAL_JAILED)
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
                GroupMeasures.DISRUPTIONS_ASSESSED.named("Assessed"),
                GroupMeasures.DISRUPTIONS,
                GroupMeasures.DISRUPTED.named("Groups disrupted"));
    }

    private static Section people() {
        return new Section("people", "People and courts")
                .headline(HeadlineFigures.PEOPLE)
                .figures(PeopleMeasures.ARRESTS, PeopleMeasures.ARRESTED, CHARGED_IN_TIME.part())
                .rate(CHARGED_IN_TIME)
                .figures(
                        PeopleMeasures.CHARGES,
                        PeopleMeasures.CHARGED,
                        PeopleMeasures.CONVICTIONS,
                        PeopleMeasures.JAILED,
                        PeopleMeasures.CUSTODY)
                .mean("Average term", PeopleMeasures.CUSTODY)
                .figures(
                        PeopleMeasures.ANCILLARY_ORDERS,
                        PeopleMeasures.ONLINE_OFFENDERS_SENTENCED,
                        PeopleMeasures.AWAITING_CHARGE,
                        PeopleMeasures.AWAITING_TRIAL,
                        PeopleMeasures.AWAITING_SENTENCE)
                .note(
                        "The charge rate is of one cohort: the people arrested in the year. Each is followed for 90 days, so the"
                                + " rate needs the charges until 90 days after the year.");
    }

    private static Section activity() {
        return new Section("activity", "Activity")
                .headline(HeadlineFigures.ACTIVITY)
                .figures(
                        ActivityMeasures.WARRANTS_OBTAINED,
                        ActivityMeasures.WARRANTS_EXECUTED,
                        ActivityMeasures.DRUG_WARRANTS_EXECUTED,
                        ActivityMeasures.ADDRESSES_SEARCHED,
                        ActivityMeasures.STOP_SEARCHES,
                        ActivityMeasures.LINES_CLOSED,
                        ActivityMeasures.FIREARMS_RECOVERED,
                        ActivityMeasures.WEAPONS_RECOVERED,
                        ActivityMeasures.AMMUNITION_RECOVERED,
                        ActivityMeasures.ACTIONS)
                .note("Activity is what officers did, and no measure of crime prevented.")
                .table(Table.by(
                        Dimension.WARRANT_POWER,
                        "Power",
                        "Not stated",
                        new Panel(
                                "Warrants by power",
                                ActivityMeasures.WARRANTS_OBTAINED,
                                ActivityMeasures.WARRANTS_EXECUTED)))
                .table(Table.by(
                        Dimension.SEARCH_SUBJECT,
                        "Subject",
                        "Not stated",
                        new Panel("Stop-searches by subject", ActivityMeasures.STOP_SEARCHES)))
                .table(Table.by(
                        Dimension.SEARCH_OBJECT,
                        "Object",
                        "Not stated",
                        new Panel("Stop-searches by object", ActivityMeasures.STOP_SEARCHES)))
                .table(Table.by(
                        Dimension.SEARCH_OUTCOME,
                        "Outcome",
                        "Not stated",
                        new Panel("Stop-searches by outcome", ActivityMeasures.STOP_SEARCHES)))
                .table(Table.by(
                        Dimension.LINE_TYPE,
                        "Type",
                        "Not stated",
                        new Panel("County lines by type", ActivityMeasures.LINES_CLOSED)))
                .table(Table.by(
                        Dimension.ACTION_TYPE,
                        "Type",
                        "Not stated",
                        new Panel("Other actions by type", ActivityMeasures.ACTIONS)))
                .table(Table.by(
                        Dimension.UNIT,
                        "Unit",
                        "No unit",
                        new Panel(
                                "Activity by unit",
                                ActivityMeasures.WARRANTS_EXECUTED.named("Warrants"),
                                ActivityMeasures.STOP_SEARCHES,
                                ActivityMeasures.LINES_CLOSED.named("County lines"),
                                ActivityMeasures.WEAPONS_RECOVERED.named("Weapons"),
                                ActivityMeasures.ACTIONS,
                                PeopleMeasures.ARRESTS,
                                DrugMeasures.SEIZURES)));
    }

    private static Section safeguarding() {
        return new Section("safeguarding", "Safeguarding")
                .headline(HeadlineFigures.SAFEGUARDING)
                .figures(
                        CommunityMeasures.REFERRALS,
                        CommunityMeasures.PEOPLE_SAFEGUARDED,
                        CommunityMeasures.SAFEGUARDING_VISITS)
                .note("One person may be referred and visited often, so referrals and visits are no people.");
    }

    private static Section partners() {
        return new Section("partners", "Partners")
                .headline(HeadlineFigures.PARTNERS)
                .figures(CommunityMeasures.JOINT_OPERATIONS, CommunityMeasures.PARTNERS)
                .table(Table.by(
                        Dimension.ROLE,
                        "Role",
                        "No role",
                        new Panel(
                                "Money by role in joint work",
                                DrugMeasures.VALUE.named("Street value"),
                                CashMeasures.SEIZED,
                                MoneyMeasures.TAKEN.named("Property taken"))))
                .note(
                        "Joint work counts for the force that recorded it. A force that took part counts only its share of"
                                + " money and quantities.");
    }

    private static Section publicReports() {
        return new Section("public", "The public")
                .headline(HeadlineFigures.PUBLIC_REPORTS)
                .figures(
                        CommunityMeasures.PUBLIC_REPORTS,
                        CommunityMeasures.PUBLIC_REPORTS_WITH_KNOWN_OUTCOME,
                        CommunityMeasures.PUBLIC_REPORTS_FOLLOWED_UP)
                .rate(Rate.FOLLOWED_UP)
                .note("What was followed up is not told by channel: where there are few reports it could give away who"
                        + " made one.")
                .table(Table.by(
                        Dimension.CHANNEL,
                        "Channel",
                        "Not stated",
                        new Panel("Reports by channel", CommunityMeasures.PUBLIC_REPORTS)));
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
                                CashMeasures.SEIZURES,
                                CashMeasures.SEIZED,
                                InvestigationMeasures.OPEN.named("Investigations open"),
                                InvestigationMeasures.FUNDS_UNDER_INVESTIGATION.named("Funds under investigation")),
                        new Panel(
                                "Groups, people and activity by operation",
                                GroupMeasures.DISRUPTED.named("Groups disrupted"),
                                PeopleMeasures.ARRESTS,
                                PeopleMeasures.JAILED,
                                DrugMeasures.CANNABIS_FARMS_CLOSED.named("Farms shut"),
                                ActivityMeasures.WARRANTS_EXECUTED.named("Warrants"),
                                ActivityMeasures.STOP_SEARCHES,
                                ActivityMeasures.LINES_CLOSED.named("County lines"))));
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
                                        DrugMeasures.SEIZURES,
                                        DrugMeasures.VALUE.named("Street value"),
                                        DrugMeasures.CANNABIS_FARMS_CLOSED.named("Farms shut")),
                                new Panel("Cash by area", CashMeasures.SEIZURES, CashMeasures.SEIZED),
                                new Panel(
                                        "Activity by area",
                                        ActivityMeasures.WARRANTS_EXECUTED.named("Warrants"),
                                        ActivityMeasures.STOP_SEARCHES,
                                        PeopleMeasures.ARRESTS,
                                        ActivityMeasures.LINES_CLOSED.named("County lines"),
                                        ActivityMeasures.WEAPONS_RECOVERED.named("Weapons")))
                        .alsoPerThousand());
    }
}
