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

/** Organised crime groups and their disruption; groups that merged count once, see {@link StatsQuery#knowing}. */
sealed interface GroupMeasures permits Measure {

    /** Groups open at the end of the period's last day, each once: a stock. */
    Measure<Long> GROUPS_OPEN = groups(
            CrimeGroup.class,
            "open",
            "Organised crime groups open at the end",
            Measure.AT_END,
            item -> item.record() instanceof CrimeGroup group
                    && group.isOpenAtEndOf(item.period().lastDay(), item.query().zone()));

    /** Groups that were opened in the period. */
    Measure<Long> GROUPS_NEW = groups(
            CrimeGroup.class,
            "new",
            "Organised crime groups opened",
            Measure.BY_OPENING,
            item -> hasDate(item, CrimeGroup::opened));

    /** Groups that were archived in the period. */
    Measure<Long> GROUPS_ARCHIVED = groups(
            CrimeGroup.class,
            "archived",
            "Organised crime groups archived",
            "day of archiving",
            item -> hasDate(item, CrimeGroup::archived));

    /** Groups that were dismantled in the period, by the definition that the caller's records name. */
    Measure<Long> GROUPS_DISMANTLED = groups(
            CrimeGroup.class,
            "dismantled",
            "Organised crime groups dismantled",
            "day of dismantling",
            item -> hasDate(item, CrimeGroup::dismantled));

    /** Assessments of disruption, none and negative among them, by the day of disruption. */
    Measure<Long> DISRUPTIONS_ASSESSED = Measure.standard(
            Disruption.class,
            "disruptions.assessed",
            "Disruptions assessed, none and negative among them",
            "assessed events",
            Measure.BY_DISRUPTION,
            CountOf.items(item -> item.record() instanceof Disruption && item.happened()));

    /** Disruptions, major, moderate or minor, as events: one group may be disrupted often. */
    Measure<Long> DISRUPTIONS = Measure.standard(
            Disruption.class,
            "disruptions.count",
            "Disruptions",
            "events assessed as major, moderate or minor",
            Measure.BY_DISRUPTION,
            CountOf.items(GroupMeasures::isDisruption));

    /** Groups that were disrupted in the period, each once however often. */
    Measure<Long> GROUPS_DISRUPTED = groups(
            Disruption.class,
            "disrupted",
            "Organised crime groups disrupted",
            Measure.BY_DISRUPTION,
            GroupMeasures::isDisruption);

    /**
     * Groups with at least one member jailed in the period. A group with a member jailed is not a group jailed: see
     * {@link Measure#groupsWithAtLeastJailed} and {@link #GROUPS_WITH_PRINCIPAL_JAILED}.
     */
    Measure<Long> GROUPS_WITH_MEMBER_JAILED = groups(
            Proceedings.class,
            "member-jailed",
            "Organised crime groups with a member jailed",
            Measure.BY_SENTENCE,
            PeopleMeasures::isJailed,
            GroupMeasures::mayHaveJailed);

    /** Groups of which a principal was jailed in the period. */
    Measure<Long> GROUPS_WITH_PRINCIPAL_JAILED = groups(
            Proceedings.class,
            "principal-jailed",
            "Organised crime groups with a principal jailed",
            Measure.BY_SENTENCE,
            item -> PeopleMeasures.isJailed(item) && isOfPrincipal(item),
            item -> mayHaveJailed(item) && isOfPrincipal(item));

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

    /** Groups of which so many members or more were jailed in the period. */
    static Measure<Long> withAtLeastJailed(int members) {
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

    /** Whether a group's member was sentenced to what is not known. */
    private static boolean mayHaveJailed(Item item) {
        return !item.record().groups().isEmpty() && PeopleMeasures.isSentencedToUnknown(item);
    }

    /** One member is one whoever it is. */
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
