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

/** What officers did: activity, which is no measure of crime prevented. */
sealed interface ActivityMeasures permits Measure {

    /** Warrants obtained from a court. */
    Measure<Long> WARRANTS_OBTAINED = events(
            Warrant.class,
            "warrants.obtained",
            "Warrants obtained",
            "distinct warrants",
            "day of issue",
            item -> item.record() instanceof Warrant warrant && item.has(warrant.obtained()));

    /** Warrants executed, each once however many addresses it covers. */
    Measure<Long> WARRANTS_EXECUTED = events(
            Warrant.class,
            "warrants.executed",
            "Warrants executed",
            "distinct warrants",
            Measure.BY_EXECUTION,
            ActivityMeasures::isExecuted);

    /** Drug warrants executed: Misuse of Drugs Act 1971 s23(3). Warrants whose power is not known are gaps. */
    Measure<Long> DRUG_WARRANTS_EXECUTED = Measure.standard(
            Warrant.class,
            "warrants.drug-executed",
            "Drug warrants executed",
            "distinct warrants",
            Measure.BY_EXECUTION,
            new CountIf(
                    ActivityMeasures::isExecuted,
                    item -> ((Warrant) item.record()).power().map(Power.DRUGS::equals),
                    Gap.NOT_STATED));

    /** Addresses at which warrants were executed, each once; an id means another address for another
     * force, unless they executed the warrant together. */
    Measure<Long> ADDRESSES_SEARCHED = Measure.standard(
            Warrant.class,
            "warrants.addresses",
            "Addresses at which warrants were executed",
            "distinct addresses",
            Measure.BY_EXECUTION,
            DistinctOf.names(item -> isExecuted(item) ? addresses(item) : List.of()));

    /** Stop-searches of people and vehicles. */
    Measure<Long> STOP_SEARCHES = events(
            StopSearch.class,
            "searches.count",
            "Stop-searches",
            "distinct searches",
            "day of search",
            item -> item.record() instanceof StopSearch && item.happened());

    /** County lines closed; {@link Dimension#LINE_TYPE} tells the types apart. */
    Measure<Long> LINES_CLOSED = events(
            CountyLineClosure.class,
            "lines.closed",
            "County lines closed",
            "distinct closures",
            "day of closure",
            item -> item.record() instanceof CountyLineClosure && item.happened());

    /** Firearms recovered. */
    Measure<Long> FIREARMS_RECOVERED = weapons("firearms", "Firearms recovered", EnumSet.of(Weapon.FIREARM));

    /** Weapons of all kinds recovered, firearms among them, ammunition not. */
    Measure<Long> WEAPONS_RECOVERED = weapons(
            "all", "Weapons recovered, firearms among them", EnumSet.complementOf(EnumSet.of(Weapon.AMMUNITION)));

    /** Rounds of ammunition recovered, which are no weapons. */
    Measure<Long> AMMUNITION_RECOVERED =
            weapons("ammunition", "Rounds of ammunition recovered", EnumSet.of(Weapon.AMMUNITION));

    /** Other actions, as many as each record says; {@link Dimension#ACTION_TYPE} tells the types apart. */
    Measure<Long> ACTIONS = Measure.standard(
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
