package io.github.alliancestats.stats;

import io.github.alliancestats.record.Action;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CountyLineClosure;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.Warrant.Power;
import io.github.alliancestats.record.WeaponSeizure;
import io.github.alliancestats.record.WeaponSeizure.Weapon;
import io.github.alliancestats.stats.Coverage.Gap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Measures of police activity. Activity does not measure prevented crime. */
public final class ActivityMeasures {

    /** Distinct warrants obtained from a court, by the day of issue. */
    public static final Measure<Long> WARRANTS_OBTAINED = events(
            Warrant.class,
            "warrants.obtained",
            "Warrants obtained",
            "distinct warrants",
            "day of issue",
            item -> item.record() instanceof Warrant warrant && item.has(warrant.obtained()));

    /** Distinct warrants executed, by the day of execution. A warrant for several addresses counts once. */
    public static final Measure<Long> WARRANTS_EXECUTED = events(
            Warrant.class,
            "warrants.executed",
            "Warrants executed",
            "distinct warrants",
            Measure.BY_EXECUTION,
            ActivityMeasures::isExecuted);

    /**
     * Distinct drug warrants executed (Misuse of Drugs Act 1971 s23(3)), by the day of execution.
     * Warrants with an unknown power are gaps in its coverage.
     */
    public static final Measure<Long> DRUG_WARRANTS_EXECUTED = Measure.standard(
            Warrant.class,
            "warrants.drug-executed",
            "Drug warrants executed",
            "distinct warrants",
            Measure.BY_EXECUTION,
            new CountIf(
                    ActivityMeasures::isExecuted,
                    item -> ((Warrant) item.record()).power().map(Power.DRUGS::equals),
                    Gap.NOT_STATED));

    /**
     * Distinct addresses at which warrants were executed.
     * Forces that executed a warrant together share its address ids. Otherwise equal ids of two forces are different
     * addresses.
     */
    public static final Measure<Long> ADDRESSES_SEARCHED = Measure.standard(
            Warrant.class,
            "warrants.addresses",
            "Addresses at which warrants were executed",
            "distinct addresses",
            Measure.BY_EXECUTION,
            DistinctOf.names(item -> isExecuted(item) ? addresses(item) : List.of()));

    /** Distinct stop-searches of people and vehicles. */
    public static final Measure<Long> STOP_SEARCHES = events(
            StopSearch.class,
            "searches.count",
            "Stop-searches",
            "distinct searches",
            "day of search",
            item -> item.record() instanceof StopSearch && item.happened());

    /** County lines closed. {@link Dimension#LINE_TYPE} gives the types. */
    public static final Measure<Long> LINES_CLOSED = events(
            CountyLineClosure.class,
            "lines.closed",
            "County lines closed",
            "distinct closures",
            "day of closure",
            item -> item.record() instanceof CountyLineClosure && item.happened());

    /** Firearms recovered. */
    public static final Measure<Long> FIREARMS_RECOVERED =
            weapons("firearms", "Firearms recovered", EnumSet.of(Weapon.FIREARM));

    /** Weapons of all kinds recovered, including firearms and excluding ammunition. */
    public static final Measure<Long> WEAPONS_RECOVERED = weapons(
            "all", "Weapons recovered, firearms among them", EnumSet.complementOf(EnumSet.of(Weapon.AMMUNITION)));

    /** Rounds of ammunition recovered. They are not weapons. */
    public static final Measure<Long> AMMUNITION_RECOVERED =
            weapons("ammunition", "Rounds of ammunition recovered", EnumSet.of(Weapon.AMMUNITION));

    /** Other actions, by the number in each record. {@link Dimension#ACTION_TYPE} gives the types. */
    public static final Measure<Long> ACTIONS = Measure.standard(
            Action.class,
            "actions.count",
            "Other actions",
            "actions as recorded",
            "day of the action",
            SumOf.parts(
                    new Form.Count(),
                    "count",
                    item -> item.record() instanceof Action action && item.happened()
                            ? List.of(Part.of(item.shareOf(action.number())))
                            : List.of()));

    private ActivityMeasures() {}

    private static Measure<Long> events(
            Class<? extends AllianceRecord> type,
            String id,
            String name,
            String countingBasis,
            String dateBasis,
            Predicate<Item> which) {
        return Measure.standard(type, id, name, countingBasis, dateBasis, CountOf.items(which));
    }

    private static Measure<Long> weapons(String id, String name, Set<Weapon> kinds) {
        return Measure.standard(
                WeaponSeizure.class,
                "weapons." + id,
                name,
                "weapons or rounds counted",
                Measure.BY_SEIZURE,
                SumOf.parts(new Form.Count(), "count", item -> counted(kinds, item)));
    }

    private static List<Part> counted(Set<Weapon> kinds, Item item) {
        if (!(item.record() instanceof WeaponSeizure seizure) || !item.happened()) {
            return List.of();
        }
        return seizure.weapons().entrySet().stream()
                .filter(weapon -> kinds.contains(weapon.getKey()))
                .map(weapon -> Part.of(item.shareOf(weapon.getValue())))
                .toList();
    }

    private static boolean isExecuted(Item item) {
        return item.record() instanceof Warrant warrant && item.has(warrant.executed());
    }

    private static Collection<Optional<String>> addresses(Item item) {
        List<Optional<String>> addresses = new ArrayList<>();
        for (String address : ((Warrant) item.record()).addresses()) {
            addresses.add(Optional.of(item.ownName(address)));
        }
        return addresses.isEmpty() ? List.of(Optional.empty()) : addresses;
    }
}
