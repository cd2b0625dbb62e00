package io.github.alliancestats.measure;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.rule.Counting;
import io.github.alliancestats.engine.rule.Rule;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.Action;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.WeaponSeizure.Weapon;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.money.MonetaryAmount;

/** Measures of police activity. Activity does not measure prevented crime. */
public final class ActivityMeasures {

    /** Distinct warrants obtained from a court, by the day of issue. */
    public static final Measure<Long> WARRANTS_OBTAINED =
            events("warrants.obtained", "Warrants obtained", "distinct warrants", FactCode.WARRANT_OBTAINED);

    /** Distinct warrants executed, by the day of execution. A warrant for several addresses counts once. */
    public static final Measure<Long> WARRANTS_EXECUTED =
            events("warrants.executed", "Warrants executed", "distinct warrants", FactCode.WARRANT_EXECUTED);

    /**
     * Distinct drug warrants executed (Misuse of Drugs Act 1971 s23(3)), by the day of execution.
     * Warrants with an unknown power are gaps.
     */
    public static final Measure<Long> DRUG_WARRANTS_EXECUTED = Measure.standard(
            "warrants.drug-executed",
            "Drug warrants executed",
            "distinct warrants",
            Counting.events(Rule.stated(FactCode.WARRANT_EXECUTED, Gap.NOT_STATED)));

    /**
     * Distinct addresses at which warrants were executed.
     * Forces that executed a warrant together share its address ids. Otherwise equal ids of two forces are different
     * addresses.
     */
    public static final Measure<Long> ADDRESSES_SEARCHED = Measure.standard(
            "warrants.addresses",
            "Addresses at which warrants were executed",
            "distinct addresses",
            Counting.names(Rule.names(FactCode.WARRANT_EXECUTED, Rule.ALL, ActivityMeasures::addresses)));

    /** Distinct stop-searches of people and vehicles. */
    public static final Measure<Long> STOP_SEARCHES =
            events("searches.count", "Stop-searches", "distinct searches", FactCode.SEARCH);

    /** County lines closed. {@link Dimension#LINE_TYPE} gives the types. */
    public static final Measure<Long> LINES_CLOSED =
            events("lines.closed", "County lines closed", "distinct closures", FactCode.LINE_CLOSED);

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
            "actions.count",
            "Other actions",
            "actions as recorded",
            Counting.numbers(Rule.numbers(FactCode.ACTION, Rule.ALL)));

    private ActivityMeasures() {}

    /**
     * Returns the measure of the money that other actions concern. Add it with {@code alsoMeasuring}, and group by {@link
     * Dimension#ACTION_TYPE}: read the rows, because the total of different types means nothing. Actions without an amount are
     * gaps. A record that stands for several actions weighs by its number in a mean.
     *
     * @return the measure
     */
    public static Measure<MonetaryAmount> amounts() {
        return Measure.money("actions.amount", "Amounts of other actions", FactCode.ACTION_AMOUNT);
    }

    /**
     * Returns the measure of quantities that other actions concern, in one kind of unit. Group it as {@link #amounts()}.
     * Quantities in another kind of unit count in the measure of that kind. Actions without a quantity are gaps.
     *
     * @param kind a kind of unit
     * @return the measure
     * @throws IllegalArgumentException if the kind is unknown, because such quantities cannot be added
     */
    public static Measure<Quantity> quantities(UnitKind kind) {
        return Measure.standard(
                "actions.quantity." + DrugMeasures.named(Objects.requireNonNull(kind, "kind")),
                "Quantities of other actions, " + kind,
                "sum of quantities",
                DrugMeasures.quantities(kind, FactCode.ACTION_QUANTITY, Rule.ALL));
    }

    /**
     * Returns the measure of distinct people whom other actions concern. Actions without people are gaps. It {@linkplain
     * Measure#countsPeople counts people}.
     *
     * @return the measure
     */
    public static Measure<Long> people() {
        return Measure.standard(
                        "actions.people",
                        "People concerned by other actions",
                        "distinct people",
                        Counting.names(Rule.names(FactCode.ACTION, Rule.ALL, ActivityMeasures::people)))
                .countingPeople();
    }

    private static Measure<Long> events(String id, String name, String countingBasis, FactCode code) {
        return Measure.events(id, name, countingBasis, code, Rule.ALL);
    }

    private static Measure<Long> weapons(String id, String name, Set<Weapon> kinds) {
        return Measure.standard(
                "weapons." + id,
                name,
                "weapons or rounds counted",
                Counting.numbers(
                        Rule.numbers(FactCode.WEAPON, fact -> kinds.stream().anyMatch(fact::is))));
    }

    private static List<Optional<String>> people(RecordRows rows) {
        return Rule.namedOrUnstated(((Action) rows.record()).people(), rows::resolve);
    }

    private static List<Optional<String>> addresses(RecordRows rows) {
        return Rule.namedOrUnstated(((Warrant) rows.record()).addresses(), rows::ownName);
    }
}
