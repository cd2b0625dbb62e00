package io.github.alliancestats.drug;

import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.Texts;
import io.github.alliancestats.internal.ValueStyle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * The classes of drugs as a value: dated provisions, each with its source. A class is a function of the
 * drug, its preparation and the day; nothing is read from the clock.
 *
 * <p>{@link #misuseOfDrugsAct()} is the law of the United Kingdom as far as it was established. It is
 * not complete and says so: a drug or a day of which it has no provision is {@link DrugClass#UNKNOWN},
 * and a provision whose day is not certain carries that mark. A caller with a better source extends it
 * by {@link #with(Provision)}, or makes a law of its own with {@link #of}.
 *
 * <p>A law is known {@linkplain #knownThrough() through a day}. On a later day each class is {@link DrugClass#UNKNOWN},
 * because an order of that time can have changed it. {@link #coveringThrough} moves the day.
 *
 * <p>Immutable and thread-safe. Two laws are equal when name, last known day, provisions and preparation rules are.
 */
@Value.Immutable
@ValueStyle
public abstract class DrugLaw {

    private static final Comparator<Provision> ORDER =
            Comparator.comparing(Provision::drug).thenComparing(Provision::from);

    DrugLaw() {}

    /**
     * From a day on, a drug has a class, until a later provision for the same drug.
     *
     * @param drug the drug
     * @param from the first day in the class
     * @param drugClass the class
     * @param source the order, circular or table that says so
     * @param dayCertain whether the source gives the day; false marks a day that was not verified
     */
    public record Provision(Drug drug, LocalDate from, DrugClass drugClass, String source, boolean dayCertain) {

        /**
         * Checks that nothing is missing.
         *
         * @param drug the drug
         * @param from the first day in the class
         * @param drugClass the class
         * @param source the order, circular or table that says so
         * @param dayCertain whether the source gives the day
         */
        public Provision {
            Objects.requireNonNull(drug, "drug");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(drugClass, "drugClass");
            Texts.notBlank(source, "the source of a provision");
        }
    }

    /**
     * From a day on, any drug of one class in a certain preparation has another class.
     *
     * @param preparation the preparation
     * @param ordinarily the class it would have otherwise
     * @param becomes the class it has instead
     * @param from the first day
     * @param source the provision that says so
     * @param dayCertain whether the source gives the day; false marks a day that was not verified
     */
    public record PreparationRule(
            Preparation preparation,
            DrugClass ordinarily,
            DrugClass becomes,
            LocalDate from,
            String source,
            boolean dayCertain) {

        /**
         * Checks that nothing is missing.
         *
         * @param preparation the preparation
         * @param ordinarily the class it would have otherwise
         * @param becomes the class it has instead
         * @param from the first day
         * @param source the provision that says so
         * @param dayCertain whether the source gives the day
         */
        public PreparationRule {
            Objects.requireNonNull(preparation, "preparation");
            Objects.requireNonNull(ordinarily, "ordinarily");
            Objects.requireNonNull(becomes, "becomes");
            Objects.requireNonNull(from, "from");
            Texts.notBlank(source, "the source of a rule");
        }

        private boolean applies(Preparation found, DrugClass ordinary, LocalDate day) {
            return preparation == found && ordinarily == ordinary && !day.isBefore(from);
        }
    }

    /**
     * The law of the United Kingdom: Misuse of Drugs Act 1971, Schedule 2, with its orders, and the
     * Psychoactive Substances Act 2016. It is known through 27 November 2026, when its sources were last checked.
     *
     * <p>What it does not know:
     *
     * <ul>
     *   <li>Days. Where {@link Provision#dayCertain()} or {@link PreparationRule#dayCertain()} is false the
     *       day was not verified, and the source says so. Many of these are of 1 July 1973, the day the
     *       Act came into force: there it stands for "as far back as is known".
     *   <li>Families. A drug that names a family is in a class from the day of the order that named the
     *       first of it, though later orders brought in more: nitazenes are Class A from 20 March 2024,
     *       when fourteen were named, and any that fit the definition from 15 January 2025. A drug named
     *       after its order, such as {@link Drug#BENZODIAZEPINES_2017}, is what that order brought in.
     *   <li>What left a class. The definition of synthetic cannabinoids was narrowed on 15 November 2019
     *       (Circular 009/2019): some compounds ceased to be Class B that day. Which ones cannot be told
     *       from the name of the family, so the family stays in Class B, under a provision of that day
     *       whose source says so. A caller who has identified such a compound adds it as a {@link Drug} of
     *       its own by {@link #with(Provision)}.
     *   <li>Substances that an order brought in without their being told apart here, such as one of the
     *       four that the order of 20 March 2024 put into Class B.
     *   <li>The time before a drug's first provision here. Its class is {@link DrugClass#UNKNOWN} where an earlier
     *       order or the Psychoactive Substances Act may have covered it. Some cathinones were controlled before
     *       16 April 2010, so "mephedrone and other cathinones" is unknown until then.
     * </ul>
     *
     * @return the law
     */
    public static DrugLaw misuseOfDrugsAct() {
        return MisuseOfDrugsAct.LAW;
    }

    /**
     * A law of the caller's.
     *
     * @param name how figures name it
     * @param knownThrough the last day on which the caller knows it
     * @param provisions its provisions, in any order
     * @param preparationRules what a preparation changes
     * @return the law
     * @throws IllegalArgumentException if the name is blank, a drug has two provisions from one day, or the last known
     *     day is not in the years 1 to 9999
     */
    public static DrugLaw of(
            String name,
            LocalDate knownThrough,
            Iterable<Provision> provisions,
            Iterable<PreparationRule> preparationRules) {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("a law must have a name, but it was blank");
        }
        Texts.wellFormed(name, "the name of a law");
        if (!Days.isYear(Objects.requireNonNull(knownThrough, "knownThrough").getYear())) {
            throw new IllegalArgumentException(
                    "the last known day of a law must be in the years 1 to 9999, but was " + knownThrough);
        }
        List<Provision> sorted = new ArrayList<>();
        Objects.requireNonNull(provisions, "provisions").forEach(sorted::add);
        sorted.sort(ORDER);
        for (int i = 1; i < sorted.size(); i++) {
            Provision one = sorted.get(i - 1);
            Provision next = sorted.get(i);
            if (ORDER.compare(one, next) == 0) {
                throw new IllegalArgumentException("a drug must have one class from a day, but "
                        + one.drug().id() + " has " + one.drugClass() + " and " + next.drugClass() + " from "
                        + one.from());
            }
        }
        Objects.requireNonNull(preparationRules, "preparationRules");
        return new ImmutableDrugLaw(name, knownThrough, sorted, preparationRules);
    }

    /**
     * This law with one more provision. One that stands for the same drug and day gives way to it. A provision from a day
     * after {@link #knownThrough()} has no effect until the law {@linkplain #coveringThrough covers} that day.
     *
     * @param provision the provision to add
     * @return another law, whose name states that it was amended
     */
    public final DrugLaw with(Provision provision) {
        Objects.requireNonNull(provision, "provision");
        List<Provision> changed = new ArrayList<>(provisions());
        changed.removeIf(former -> ORDER.compare(former, provision) == 0);
        changed.add(provision);
        return of(amended(), knownThrough(), changed, preparationRules());
    }

    /**
     * Returns this law as known through a later day. The caller vouches that this law has each change until then. Changes
     * of your own come {@linkplain #with by provisions}.
     *
     * @param day the last day that is known
     * @return another law, whose name states that it was amended
     * @throws IllegalArgumentException if this law knows a later day, or the day is after the year 9999
     */
    public final DrugLaw coveringThrough(LocalDate day) {
        if (Objects.requireNonNull(day, "day").isBefore(knownThrough())) {
            throw new IllegalArgumentException(
                    "a law must not forget days: it is known through " + knownThrough() + ", but was given " + day);
        }
        return of(amended(), day, provisions(), preparationRules());
    }

    private String amended() {
        return name().endsWith(AMENDED) ? name() : name() + AMENDED;
    }

    private static final String AMENDED = ", amended by the caller";

    /**
     * The class of a drug in a preparation on a day.
     *
     * @param drug the drug
     * @param preparation how it was prepared
     * @param day the day
     * @return its class; {@link DrugClass#UNKNOWN} where no provision covers the drug and day, and on each day after
     *     {@link #knownThrough()}
     */
    public final DrugClass classOf(Drug drug, Preparation preparation, LocalDate day) {
        Objects.requireNonNull(drug, "drug");
        Objects.requireNonNull(preparation, "preparation");
        if (Objects.requireNonNull(day, "day").isAfter(knownThrough())) {
            return DrugClass.UNKNOWN;
        }
        Provision provision = Days.latest(byDrug(), drug, day);
        DrugClass ordinary = provision == null ? DrugClass.UNKNOWN : provision.drugClass();
        for (PreparationRule rule : preparationRules()) {
            if (rule.applies(preparation, ordinary, day)) {
                return rule.becomes();
            }
        }
        return ordinary;
    }

    /**
     * The provision under which a drug has its class on a day, preparation apart.
     *
     * @param drug the drug
     * @param day the day
     * @return the latest provision that has begun, or empty where the law says nothing, as on each day after {@link
     *     #knownThrough()}
     */
    public final Optional<Provision> provision(Drug drug, LocalDate day) {
        Objects.requireNonNull(drug, "drug");
        boolean isKnown = !Objects.requireNonNull(day, "day").isAfter(knownThrough());
        return isKnown ? Optional.ofNullable(Days.latest(byDrug(), drug, day)) : Optional.empty();
    }

    /** {@return the name by which figures cite it} */
    public abstract String name();

    /** {@return the last day on which the law is known} */
    public abstract LocalDate knownThrough();

    /** {@return all provisions, by drug and then by day} */
    public abstract List<Provision> provisions();

    /** {@return what a preparation changes} */
    public abstract List<PreparationRule> preparationRules();

    @Value.Derived
    @Value.Auxiliary
    Map<Drug, NavigableMap<LocalDate, Provision>> byDrug() {
        Map<Drug, NavigableMap<LocalDate, Provision>> byDrug = new HashMap<>();
        for (Provision provision : provisions()) {
            byDrug.computeIfAbsent(provision.drug(), d -> new TreeMap<>()).put(provision.from(), provision);
        }
        return byDrug;
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public final String getView() {
        return toString();
    }

    /** {@return the name} */
    @Override
    public final String toString() {
        return name();
    }
}
