package io.github.alliancestats.examples.annualupdate.update;

import static io.github.alliancestats.examples.annualupdate.update.HeadlineFigure.claim;
import static io.github.alliancestats.examples.annualupdate.update.HeadlineFigure.count;

import io.github.alliancestats.money.Stage;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Measure;
import java.util.List;

/**
 * The figures of each section's headline, the most important first. A headline uses the first two for which there are
 * records.
 */
final class HeadlineFigures {

    static final List<HeadlineFigure<?>> DRUGS = List.of(
            claim(Measure.DRUG_VALUE, "drugs worth {} seized", Figure::moreThan, Headline::nearlyOrMoreThan),
            count(Measure.DRUG_SEIZURES, " in {} seizure", " in {} seizures").lastYear("in {}"));

    static final List<HeadlineFigure<?>> MONEY = List.of(
            claim(Measure.CASH_SEIZED, "{} in cash seized", Figure::rounded, Figure::rounded),
            count(Measure.CASH_SEIZURES, " in {} seizure", " in {} seizures").lastYear("in {}"),
            times(Stage.FROZEN),
            times(Stage.RESTRAINED),
            times(Stage.FORFEITED));

    static final List<HeadlineFigure<?>> ORDERS =
            List.of(count(Measure.ORDERS_MADE, "{} confiscation order made", "{} confiscation orders made"));

    static final List<HeadlineFigure<?>> INVESTIGATIONS = List.of(
            claim(
                    Measure.FUNDS_UNDER_INVESTIGATION,
                    "{} subject to criminal investigation",
                    Figure::rounded,
                    Figure::rounded),
            count(Measure.INVESTIGATIONS_OPEN, " in {} open investigation", " in {} open investigations")
                    .lastYear("in {}"),
            count(Measure.INVESTIGATIONS_OPENED, "{} investigation opened", "{} investigations opened"),
            count(Measure.CIVIL_INVESTIGATIONS_OPEN, "{} civil investigation open", "{} civil investigations open"));

    static final List<HeadlineFigure<?>> GROUPS = List.of(
            count(
                    Measure.GROUPS_DISRUPTED,
                    "{} organised crime group disrupted",
                    "{} organised crime groups disrupted"),
            count(Measure.GROUPS_WITH_MEMBER_JAILED, "{} group with a member jailed", "{} groups with a member jailed"),
            count(Measure.GROUPS_DISMANTLED, "{} group dismantled", "{} groups dismantled"),
            count(Measure.GROUPS_OPEN, "{} organised crime group open", "{} organised crime groups open"));

    static final List<HeadlineFigure<?>> PEOPLE = List.of(
            count(Measure.PEOPLE_JAILED, "{} person jailed", "{} people jailed"),
            claim(Measure.CUSTODY, " for {} in total", HeadlineFigure::moreThanYears, HeadlineFigure::moreThanYears)
                    .lastYear("for {}"),
            count(Measure.ARRESTS, "{} arrest", "{} arrests"),
            count(Measure.CHARGES, "{} charge", "{} charges"),
            count(Measure.CONVICTIONS, "{} conviction", "{} convictions"));

    static final List<HeadlineFigure<?>> ACTIVITY = List.of(
            count(Measure.WARRANTS_EXECUTED, "{} warrant executed", "{} warrants executed"),
            count(Measure.STOP_SEARCHES, "{} stop-search", "{} stop-searches"),
            count(Measure.LINES_CLOSED, "{} county line closed", "{} county lines closed"),
            count(Measure.WEAPONS_RECOVERED, "{} weapon recovered", "{} weapons recovered"),
            count(Measure.ACTIONS, "{} other action", "{} other actions"));

    static final List<HeadlineFigure<?>> SAFEGUARDING = List.of(
            count(Measure.PEOPLE_SAFEGUARDED, "{} person safeguarded", "{} people safeguarded"),
            count(Measure.REFERRALS, "{} safeguarding referral", "{} safeguarding referrals"),
            count(Measure.SAFEGUARDING_VISITS, "{} safeguarding visit", "{} safeguarding visits"));

    static final List<HeadlineFigure<?>> PARTNERS = List.of(
            count(Measure.JOINT_OPERATIONS, "{} joint operation", "{} joint operations"),
            count(Measure.PARTNERS, "{} partner agency", "{} partner agencies"));

    static final List<HeadlineFigure<?>> PUBLIC_REPORTS = List.of(
            count(Measure.PUBLIC_REPORTS, "{} report by the public", "{} reports by the public"),
            count(Measure.PUBLIC_REPORTS_FOLLOWED_UP, "{} report followed up", "{} reports followed up"));

    private HeadlineFigures() {}

    static List<HeadlineFigure<?>> farms(Measure<Long> industrial) {
        return List.of(
                count(Measure.FARMS_SHUT, "{} cannabis farm shut", "{} cannabis farms shut"),
                count(industrial, "including {} industrial-sized one", "including {} industrial-sized ones")
                        .lastYear("including {}"));
    }

    private static HeadlineFigure<Long> times(Stage stage) {
        return count(
                Measure.times(stage),
                "money or assets " + stage + " {} time",
                "money or assets " + stage + " {} times");
    }
}
