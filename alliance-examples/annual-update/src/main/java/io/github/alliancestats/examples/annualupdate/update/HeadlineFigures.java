package io.github.alliancestats.examples.annualupdate.update;

import static io.github.alliancestats.examples.annualupdate.update.HeadlineFigure.claim;
import static io.github.alliancestats.examples.annualupdate.update.HeadlineFigure.count;

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

/**
 * The figures of each section's headline, the most important first. A headline uses the first two for which there are
 * records.
 */
final class HeadlineFigures {

    static final List<HeadlineFigure<?>> DRUGS = List.of(
            claim(DrugMeasures.VALUE, "drugs worth {} seized", Headline::moreThan, Headline::nearlyOrMoreThan),
            count(DrugMeasures.SEIZURES, " in {} seizure", " in {} seizures").lastYear("in {}"));

    static final List<HeadlineFigure<?>> MONEY = List.of(
            claim(CashMeasures.SEIZED, "{} in cash seized", Headline::rounded, Headline::rounded),
            count(CashMeasures.SEIZURES, " in {} seizure", " in {} seizures").lastYear("in {}"),
            times(Stage.FROZEN),
            times(Stage.RESTRAINED),
            times(Stage.FORFEITED));

    static final List<HeadlineFigure<?>> ORDERS =
            List.of(count(OrderMeasures.MADE, "{} confiscation order made", "{} confiscation orders made"));

    static final List<HeadlineFigure<?>> INVESTIGATIONS = List.of(
            claim(
                    InvestigationMeasures.FUNDS_UNDER_INVESTIGATION,
                    "{} subject to criminal investigation",
                    Headline::rounded,
                    Headline::rounded),
            count(InvestigationMeasures.OPEN, " in {} open investigation", " in {} open investigations")
                    .lastYear("in {}"),
            count(InvestigationMeasures.OPENED, "{} investigation opened", "{} investigations opened"),
            count(InvestigationMeasures.CIVIL_OPEN, "{} civil investigation open", "{} civil investigations open"));

    static final List<HeadlineFigure<?>> GROUPS = List.of(
            count(GroupMeasures.DISRUPTED, "{} organised crime group disrupted", "{} organised crime groups disrupted"),
            count(GroupMeasures.WITH_MEMBER_JAILED, "{} group with a member jailed", "{} groups with a member jailed"),
            count(GroupMeasures.DISMANTLED, "{} group dismantled", "{} groups dismantled"),
            count(GroupMeasures.OPEN, "{} organised crime group open", "{} organised crime groups open"));

    static final List<HeadlineFigure<?>> PEOPLE = List.of(
            count(PeopleMeasures.JAILED, "{} person jailed", "{} people jailed"),
            claim(
                            PeopleMeasures.CUSTODY,
                            " for {} in total",
                            HeadlineFigure::moreThanYears,
                            HeadlineFigure::moreThanYears)
                    .lastYear("for {}"),
            count(PeopleMeasures.ARRESTS, "{} arrest", "{} arrests"),
            count(PeopleMeasures.CHARGES, "{} charge", "{} charges"),
            count(PeopleMeasures.CONVICTIONS, "{} conviction", "{} convictions"));

    static final List<HeadlineFigure<?>> ACTIVITY = List.of(
            count(ActivityMeasures.WARRANTS_EXECUTED, "{} warrant executed", "{} warrants executed"),
            count(ActivityMeasures.STOP_SEARCHES, "{} stop-search", "{} stop-searches"),
            count(ActivityMeasures.LINES_CLOSED, "{} county line closed", "{} county lines closed"),
            count(ActivityMeasures.WEAPONS_RECOVERED, "{} weapon recovered", "{} weapons recovered"),
            count(ActivityMeasures.ACTIONS, "{} other action", "{} other actions"));

    static final List<HeadlineFigure<?>> SAFEGUARDING = List.of(
            count(CommunityMeasures.PEOPLE_SAFEGUARDED, "{} person safeguarded", "{} people safeguarded"),
            count(CommunityMeasures.REFERRALS, "{} safeguarding referral", "{} safeguarding referrals"),
            count(CommunityMeasures.SAFEGUARDING_VISITS, "{} safeguarding visit", "{} safeguarding visits"));

    static final List<HeadlineFigure<?>> PARTNERS = List.of(
            count(CommunityMeasures.JOINT_OPERATIONS, "{} joint operation", "{} joint operations"),
            count(CommunityMeasures.PARTNERS, "{} partner agency", "{} partner agencies"));

    static final List<HeadlineFigure<?>> PUBLIC_REPORTS = List.of(
            count(CommunityMeasures.PUBLIC_REPORTS, "{} report by the public", "{} reports by the public"),
            count(CommunityMeasures.PUBLIC_REPORTS_FOLLOWED_UP, "{} report followed up", "{} reports followed up"));

    private HeadlineFigures() {}

    static List<HeadlineFigure<?>> farms(Measure<Long> industrial) {
        return List.of(
                count(DrugMeasures.CANNABIS_FARMS_CLOSED, "{} cannabis farm shut", "{} cannabis farms shut"),
                count(industrial, "including {} industrial-sized one", "including {} industrial-sized ones")
                        .lastYear("including {}"));
    }

    private static HeadlineFigure<Long> times(Stage stage) {
        return count(
                MoneyMeasures.times(stage),
                "money or assets " + stage + " {} time",
                "money or assets " + stage + " {} times");
    }
}
