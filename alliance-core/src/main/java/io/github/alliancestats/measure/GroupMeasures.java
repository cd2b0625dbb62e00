package io.github.alliancestats.measure;

import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RowFact;
import io.github.alliancestats.engine.row.RowFlag;
import io.github.alliancestats.engine.rule.Counting;
import io.github.alliancestats.engine.rule.RowSelection;
import io.github.alliancestats.engine.rule.Rule;
import io.github.alliancestats.record.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Measures of organised crime groups and their disruption. Merged groups count once: see {@link io.github.alliancestats.stats.StatsQuery#withAliases}.
 */
public final class GroupMeasures {

    /** Distinct groups open at the end of the last day of the period: a stock. */
    public static final Measure<Long> OPEN = groups(
                    "open", "Organised crime groups open at the end", FactCode.GROUP_OPEN, Rule.ALL)
            .endedBy(Fact.GROUPS_ARCHIVED, Fact.GROUPS_DISMANTLED);

    /** Distinct groups opened in the period. */
    public static final Measure<Long> NEW =
            groups("new", "Organised crime groups opened", FactCode.GROUP_OPENED, Rule.ALL);

    /** Distinct groups archived in the period. */
    public static final Measure<Long> ARCHIVED =
            groups("archived", "Organised crime groups archived", FactCode.GROUP_ARCHIVED, Rule.ALL);

    /** Distinct groups dismantled in the period, by the definition in the records. */
    public static final Measure<Long> DISMANTLED =
            groups("dismantled", "Organised crime groups dismantled", FactCode.GROUP_DISMANTLED, Rule.ALL);

    /**
     * Assessments of disruption, by the day of disruption. Assessments of none and of negative disruption are included.
     */
    public static final Measure<Long> DISRUPTIONS_ASSESSED = Measure.standard(
            "disruptions.assessed",
            "Disruptions assessed, none and negative among them",
            "assessed events",
            Counting.events(Rule.records(FactCode.DISRUPTION, Rule.ALL)));

    /** Major, moderate and minor disruptions, as events. A group can be disrupted several times. */
    public static final Measure<Long> DISRUPTIONS = Measure.standard(
            "disruptions.count",
            "Disruptions",
            "events assessed as major, moderate or minor",
            Counting.events(Rule.records(FactCode.DISRUPTION, Rule.having(RowFlag.DISRUPTED))));

    /** Distinct groups disrupted in the period. */
    public static final Measure<Long> DISRUPTED = groups(
            "disrupted", "Organised crime groups disrupted", FactCode.DISRUPTION, Rule.having(RowFlag.DISRUPTED));

    /**
     * Distinct groups with at least one member jailed in the period. "Groups with a member jailed" does not mean that
     * the whole group was jailed.
     *
     * @see #withAtLeastJailed
     * @see #WITH_PRINCIPAL_JAILED
     */
    public static final Measure<Long> WITH_MEMBER_JAILED = groups(
            "member-jailed",
            "Organised crime groups with a member jailed",
            RowSelection.of(FactCode.SENTENCE, GroupMeasures::hasJailed).unstatedIf(GroupMeasures::mayHaveJailed));

    /**
     * Distinct groups with a principal member jailed in the period. Members that may be a principal, or may be jailed,
     * are gaps.
     */
    public static final Measure<Long> WITH_PRINCIPAL_JAILED = groups(
            "principal-jailed",
            "Organised crime groups with a principal jailed",
            RowSelection.of(FactCode.SENTENCE, fact -> hasJailed(fact) && fact.has(RowFlag.PRINCIPAL))
                    .unstatedIf(GroupMeasures::mayHavePrincipalJailed)
                    .excludedIf(GroupMeasures::isNoPrincipal));

    private GroupMeasures() {}

    private static Measure<Long> groups(String id, String name, FactCode code, Predicate<RowFact> which) {
        return groups(id, name, RowSelection.of(code, which));
    }

    private static Measure<Long> groups(String id, String name, RowSelection selected) {
        Rule rule = Rule.names(selected, GroupMeasures::groupsOf);
        return Measure.standard("groups." + id, name, "distinct groups", Counting.names(rule));
    }

    /**
     * Returns the measure of distinct groups with at least a given number of members jailed in the period. Each person
     * counts once.
     *
     * @param members the threshold, 1 or more
     * @return the measure. For two or more, jailed people without a key are gaps
     * @throws IllegalArgumentException if the threshold is below 1
     */
    public static Measure<Long> withAtLeastJailed(int members) {
        if (members < 1) {
            throw new IllegalArgumentException("a threshold must be 1 member or more, but was " + members);
        }
        Rule rule = Rule.names(
                RowSelection.of(FactCode.SENTENCE, GroupMeasures::hasJailed).unstatedIf(GroupMeasures::mayHaveJailed),
                members == 1 ? GroupMeasures::groupsOf : GroupMeasures::membersOf);
        return Measure.standard(
                "groups.at-least-" + members + "-jailed",
                "Organised crime groups with at least " + members + " jailed",
                "distinct groups, by distinct people",
                members == 1 ? Counting.names(rule) : Counting.namesWithParts(rule, members));
    }

    private static boolean hasJailed(RowFact fact) {
        return PeopleMeasures.isJailed(fact) && fact.has(RowFlag.IN_GROUP);
    }

    /** Returns whether a sentence of a member of a group is not known, or stated by another case, which need not name the group. */
    private static boolean mayHaveJailed(RowFact fact) {
        boolean isUnknown = fact.has(RowFlag.SENTENCE_UNKNOWN) || fact.has(RowFlag.SENTENCED_WITH);
        return isUnknown && fact.has(RowFlag.IN_GROUP);
    }

    /** Returns whether a member is jailed or may be, is a principal or may be, and one of the two is not known. */
    private static boolean mayHavePrincipalJailed(RowFact fact) {
        boolean isStated = fact.has(RowFlag.PRINCIPAL_STATED);
        boolean isOpen = mayHaveJailed(fact) || (!isStated && hasJailed(fact));
        return isOpen && (!isStated || fact.has(RowFlag.PRINCIPAL));
    }

    /** Returns whether a member is jailed or may be, and is stated not to be a principal. */
    private static boolean isNoPrincipal(RowFact fact) {
        boolean mayBeJailed = mayHaveJailed(fact) || hasJailed(fact);
        return mayBeJailed && fact.has(RowFlag.PRINCIPAL_STATED) && !fact.has(RowFlag.PRINCIPAL);
    }

    private static List<Optional<String>> groupsOf(RecordRows rows) {
        return Rule.named(rows.record().groups(), rows::resolve);
    }

    /** Returns the name of the person in each group. */
    private static List<Optional<String>> membersOf(RecordRows rows) {
        Optional<String> person = PeopleMeasures.personOf(rows);
        List<Optional<String>> members = new ArrayList<>();
        for (String group : rows.record().groups()) {
            members.add(person.map(key -> rows.resolve(group) + RecordRows.SEPARATOR + key));
        }
        return members;
    }
}
