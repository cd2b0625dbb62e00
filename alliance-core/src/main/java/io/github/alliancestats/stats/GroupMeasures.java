package io.github.alliancestats.stats;

import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CrimeGroup;
import io.github.alliancestats.record.Disruption;
import io.github.alliancestats.record.EventDate;
import io.github.alliancestats.record.Proceedings;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Measures of organised crime groups and their disruption. Merged groups count once: see {@link StatsQuery#withAliases}.
 */
public final class GroupMeasures {

    /** Distinct groups open at the end of the last day of the period: a stock. */
    public static final Measure<Long> OPEN = groups(
            CrimeGroup.class,
            "open",
            "Organised crime groups open at the end",
            Measure.AT_END,
            item -> item.record() instanceof CrimeGroup group
                    && group.isOpenAtEndOf(item.period().lastDay(), item.query().zone()));

    /** Distinct groups opened in the period. */
    public static final Measure<Long> NEW = groups(
            CrimeGroup.class,
            "new",
            "Organised crime groups opened",
            Measure.BY_OPENING,
            item -> hasDate(item, CrimeGroup::opened));

    /** Distinct groups archived in the period. */
    public static final Measure<Long> ARCHIVED = groups(
            CrimeGroup.class,
            "archived",
            "Organised crime groups archived",
            "day of archiving",
            item -> hasDate(item, CrimeGroup::archived));

    /** Distinct groups dismantled in the period, by the definition in the records. */
    public static final Measure<Long> DISMANTLED = groups(
            CrimeGroup.class,
            "dismantled",
            "Organised crime groups dismantled",
            "day of dismantling",
            item -> hasDate(item, CrimeGroup::dismantled));

    /**
     * Assessments of disruption, by the day of disruption. Assessments of none and of negative disruption are included.
     */
    public static final Measure<Long> DISRUPTIONS_ASSESSED = Measure.standard(
            Disruption.class,
            "disruptions.assessed",
            "Disruptions assessed, none and negative among them",
            "assessed events",
            Measure.BY_DISRUPTION,
            CountOf.items(item -> item.record() instanceof Disruption && item.happened()));

    /** Major, moderate and minor disruptions, as events. A group can be disrupted several times. */
    public static final Measure<Long> DISRUPTIONS = Measure.standard(
            Disruption.class,
            "disruptions.count",
            "Disruptions",
            "events assessed as major, moderate or minor",
            Measure.BY_DISRUPTION,
            CountOf.items(GroupMeasures::isDisruption));

    /** Distinct groups disrupted in the period. */
    public static final Measure<Long> DISRUPTED = groups(
            Disruption.class,
            "disrupted",
            "Organised crime groups disrupted",
            Measure.BY_DISRUPTION,
            GroupMeasures::isDisruption);

    /**
     * Distinct groups with at least one member jailed in the period. "Groups with a member jailed" does not mean that
     * the whole group was jailed.
     *
     * @see #withAtLeastJailed
     * @see #WITH_PRINCIPAL_JAILED
     */
    public static final Measure<Long> WITH_MEMBER_JAILED = groups(
            Proceedings.class,
            "member-jailed",
            "Organised crime groups with a member jailed",
            Measure.BY_SENTENCE,
            PeopleMeasures::isJailed,
            GroupMeasures::mayHaveJailed);

    /** Distinct groups with a principal member jailed in the period. */
    public static final Measure<Long> WITH_PRINCIPAL_JAILED = groups(
            Proceedings.class,
            "principal-jailed",
            "Organised crime groups with a principal jailed",
            Measure.BY_SENTENCE,
            item -> PeopleMeasures.isJailed(item) && isOfPrincipal(item),
            item -> mayHaveJailed(item) && isOfPrincipal(item));

    private GroupMeasures() {}

    private static Measure<Long> groups(
            Class<? extends AllianceRecord> type, String id, String name, String dateBasis, Predicate<Item> which) {
        return groups(type, id, name, dateBasis, which, item -> false);
    }

    private static Measure<Long> groups(
            Class<? extends AllianceRecord> type,
            String id,
            String name,
            String dateBasis,
            Predicate<Item> which,
            Predicate<Item> unstated) {
        return Measure.standard(
                type,
                "groups." + id,
                name,
                "distinct groups",
                dateBasis,
                new DistinctOf(
                        unstated, item -> which.test(item) ? groupsOf(item).toList() : List.of(), 1));
    }

    /**
     * Returns the measure of distinct groups with at least a given number of members jailed in the period. Each person
     * counts once.
     *
     * @param members the threshold, 1 or more
     * @return the measure. For two or more, jailed people without a key are gaps in its coverage
     * @throws IllegalArgumentException if the threshold is below 1
     */
    public static Measure<Long> withAtLeastJailed(int members) {
        if (members < 1) {
            throw new IllegalArgumentException("a threshold must be 1 member or more, but was " + members);
        }
        return Measure.standard(
                Proceedings.class,
                "groups.at-least-" + members + "-jailed",
                "Organised crime groups with at least " + members + " jailed",
                "distinct groups, by distinct people",
                Measure.BY_SENTENCE,
                new DistinctOf(
                        GroupMeasures::mayHaveJailed,
                        members == 1 ? GroupMeasures::groupsOfJailed : GroupMeasures::jailedMembers,
                        members));
    }

    private static boolean isOfPrincipal(Item item) {
        return ((Proceedings) item.record()).principal();
    }

    /** Returns whether a sentence of a member of a group is not known. */
    private static boolean mayHaveJailed(Item item) {
        return !item.record().groups().isEmpty() && PeopleMeasures.isSentencedToUnknown(item);
    }

    /** The groups of one jailed member, who needs no key. */
    private static Collection<Optional<String>> groupsOfJailed(Item item) {
        return PeopleMeasures.isJailed(item) ? groupsOf(item).toList() : List.of();
    }

    private static Collection<Optional<String>> jailedMembers(Item item) {
        if (!PeopleMeasures.isJailed(item)) {
            return List.of();
        }
        Optional<String> person = PeopleMeasures.personOf(item);
        return groupsOf(item)
                .map(group -> group.flatMap(id -> person.map(key -> id + Tally.WITHIN + key)))
                .toList();
    }

    private static Stream<Optional<String>> groupsOf(Item item) {
        return item.record().groups().stream().map(group -> Optional.of(item.resolve(group)));
    }

    private static boolean hasDate(Item item, Function<CrimeGroup, Optional<EventDate>> date) {
        return item.record() instanceof CrimeGroup group && item.has(date.apply(group));
    }

    private static boolean isDisruption(Item item) {
        return item.record() instanceof Disruption disruption
                && disruption.assessment().disruption()
                && item.happened();
    }
}
