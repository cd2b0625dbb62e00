package io.github.alliancestats.quality;

import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.Key;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The days that records cover, as a caller declares: for a force and a fact, the records include all events of these days.
 * A month without an event is then zero, and a month that is not covered is unknown. Without a declaration a figure counts
 * the records supplied: it is not supplied without an event, and has no growth.
 *
 * <p>Property can be taken in one time zone and forfeited in another. If only the zones put the later event before the
 * taking, that event counts on the day of the taking.
 *
 * <p>A stock, such as cash held, also needs an {@linkplain #withOpening opening}: a day on which the records
 * include all that was open.
 *
 * <p>A figure of an operation, a group or a partner counts the records that state it. It also needs records that
 * {@linkplain #carrying carry} the key.
 *
 * <p>Declarations add, also if they overlap. Immutable and thread-safe.
 */
public final class Coverage {

    private static final Coverage NONE = new Coverage(new TreeMap<>());

    private final SortedMap<ForceId, SortedMap<Fact, Declaration>> declared; // never changed

    private Coverage(SortedMap<ForceId, SortedMap<Fact, Declaration>> declared) {
        this.declared = declared;
    }

    /**
     * The declaration of one force and fact.
     *
     * @param force the force
     * @param fact the fact
     * @param days the days, in order, without overlap
     * @param openings the days on which the records include all that was open
     * @param keys the keys that the records carry
     */
    public record Declaration(
            ForceId force, Fact fact, List<ReportingPeriod> days, SortedSet<LocalDate> openings, Set<Key> keys) {

        /**
         * Creates a declaration. Days that overlap or touch become one period.
         *
         * @param force the force
         * @param fact the fact
         * @param days the days
         * @param openings the days on which the records include all that was open
         * @param keys the keys that the records carry
         */
        public Declaration {
            Objects.requireNonNull(force, "force");
            Objects.requireNonNull(fact, "fact");
            days = joined(Objects.requireNonNull(days, "days"));
            openings = Collections.unmodifiableSortedSet(new TreeSet<>(Objects.requireNonNull(openings, "openings")));
            keys = Collections.unmodifiableSortedSet(new TreeSet<>(Objects.requireNonNull(keys, "keys")));
        }

        private static List<ReportingPeriod> joined(List<ReportingPeriod> days) {
            List<ReportingPeriod> inOrder = new ArrayList<>(days);
            inOrder.sort(Comparator.comparing(ReportingPeriod::start));
            List<ReportingPeriod> joined = new ArrayList<>();
            for (ReportingPeriod next : inOrder) {
                ReportingPeriod last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
                if (last == null || next.start().isAfter(last.endExclusive())) {
                    joined.add(next);
                } else if (next.endExclusive().isAfter(last.endExclusive())) {
                    joined.set(joined.size() - 1, ReportingPeriod.ofEndExclusive(last.start(), next.endExclusive()));
                }
            }
            return List.copyOf(joined);
        }

        private Declaration plus(Declaration other) {
            List<ReportingPeriod> both = new ArrayList<>(days);
            both.addAll(other.days);
            SortedSet<LocalDate> all = new TreeSet<>(openings);
            all.addAll(other.openings);
            Set<Key> inBoth = new TreeSet<>(keys);
            inBoth.retainAll(other.keys);
            return new Declaration(force, fact, both, all, inBoth);
        }

        /**
         * Returns whether a day is covered. An opening also covers the days before it.
         *
         * @param day the day
         * @return whether it is
         */
        public boolean covers(LocalDate day) {
            return areTogether(Objects.requireNonNull(day, "day"), day)
                    || (!openings.isEmpty() && day.isBefore(openings.last()));
        }

        /**
         * Returns whether any day of a period is covered.
         *
         * @param period the period
         * @return whether one is
         */
        public boolean coversAny(ReportingPeriod period) {
            Objects.requireNonNull(period, "period");
            return days.stream()
                    .anyMatch(covered -> covered.intersection(period).isPresent());
        }

        /**
         * Returns whether each day of a period is covered.
         *
         * @param period the period
         * @return whether each is
         */
        public boolean coversAll(ReportingPeriod period) {
            return areTogether(Objects.requireNonNull(period, "period").start(), period.lastDay());
        }

        /**
         * Returns whether the records include all that was open at the end of a day. There must be an opening, and each
         * day from it to this day must be covered.
         *
         * @param day the day
         * @return whether a stock of that day is known
         */
        public boolean coversStateOf(LocalDate day) {
            Objects.requireNonNull(day, "day");
            return openings.stream().anyMatch(opening -> !opening.isAfter(day) && areTogether(opening, day));
        }

        private boolean areTogether(LocalDate one, LocalDate other) {
            for (ReportingPeriod covered : days) {
                if (covered.contains(one) && covered.contains(other)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** {@return the coverage that declares nothing} */
    public static Coverage none() {
        return NONE;
    }

    /**
     * Returns the coverage of declarations.
     *
     * @param declarations the declarations, in any order. Those of one force and fact add
     * @return the coverage
     */
    public static Coverage of(Collection<Declaration> declarations) {
        SortedMap<ForceId, SortedMap<Fact, Declaration>> all = new TreeMap<>();
        for (Declaration each : Objects.requireNonNull(declarations, "declarations")) {
            all.computeIfAbsent(each.force(), force -> new TreeMap<>()).merge(each.fact(), each, Declaration::plus);
        }
        return new Coverage(all);
    }

    /**
     * Returns the coverage of some facts of a force.
     *
     * @param force the force
     * @param days the days of the events
     * @param facts the facts, at least one; {@link Fact#of} gives those of a kind of record
     * @return the coverage
     * @throws IllegalArgumentException if there is no fact
     */
    public static Coverage of(ForceId force, ReportingPeriod days, Set<Fact> facts) {
        Objects.requireNonNull(force, "force");
        Objects.requireNonNull(days, "days");
        if (Objects.requireNonNull(facts, "facts").isEmpty()) {
            throw new IllegalArgumentException(
                    "a coverage must have at least one fact, but that of " + force + " has none");
        }
        return of(facts.stream()
                .map(fact -> new Declaration(force, fact, List.of(days), new TreeSet<>(), Set.of()))
                .toList());
    }

    /**
     * Returns the coverage of some facts of a force.
     *
     * @param force the force
     * @param days the days of the events
     * @param first a fact
     * @param more other facts
     * @return the coverage
     */
    public static Coverage of(ForceId force, ReportingPeriod days, Fact first, Fact... more) {
        return of(force, days, some(first, more));
    }

    private static <E extends Enum<E>> Set<E> some(E first, E[] more) {
        Set<E> all = EnumSet.of(Objects.requireNonNull(first, "first"));
        for (E each : Objects.requireNonNull(more, "more")) {
            all.add(Objects.requireNonNull(each, "more"));
        }
        return all;
    }

    /**
     * Returns what either coverage declares.
     *
     * @param other the other coverage
     * @return the coverage of both
     */
    public Coverage plus(Coverage other) {
        List<Declaration> both = new ArrayList<>(declarations());
        both.addAll(Objects.requireNonNull(other, "other").declarations());
        return of(both);
    }

    /**
     * Returns this coverage with an opening: for each of its forces and facts, the records include all that was open
     * on the day, whenever it began. A stock needs all days from an opening to its own day. A flow that depends on earlier
     * events needs an opening by the first day of its period, and all days since.
     *
     * @param day the day
     * @return the coverage
     */
    public Coverage withOpening(LocalDate day) {
        Objects.requireNonNull(day, "day");
        SortedSet<LocalDate> opening = new TreeSet<>(Collections.singleton(day));
        return with(each -> each.plus(new Declaration(each.force(), each.fact(), List.of(), opening, each.keys())));
    }

    private Coverage with(UnaryOperator<Declaration> change) {
        return of(declarations().stream().map(change).toList());
    }

    /**
     * Returns this coverage with keys that its records carry: they state the key of each event that has one. A record
     * without the key then has none. If two declarations are of one force and fact, both must carry a key.
     *
     * @param first a key
     * @param more other keys
     * @return the coverage
     */
    public Coverage carrying(Key first, Key... more) {
        Set<Key> keys = some(first, more);
        return with(each -> {
            Set<Key> all = EnumSet.copyOf(keys);
            all.addAll(each.keys());
            return new Declaration(each.force(), each.fact(), each.days(), each.openings(), all);
        });
    }

    /**
     * Returns what some forces declare.
     *
     * @param some the forces
     * @return the coverage
     */
    public Coverage only(Set<ForceId> some) {
        SortedMap<ForceId, SortedMap<Fact, Declaration>> part = new TreeMap<>(declared);
        part.keySet().retainAll(Objects.requireNonNull(some, "some"));
        return new Coverage(part);
    }

    /**
     * Returns the coverage of the days before a day. Later days cannot be known.
     *
     * @param day the day
     * @return the coverage
     */
    public Coverage before(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return with(
                each -> { // with the same facts, even if no day is left
                    List<ReportingPeriod> past = new ArrayList<>(each.days());
                    past.removeIf(period -> !period.start().isBefore(day));
                    past.replaceAll(period -> period.endExclusive().isAfter(day)
                            ? ReportingPeriod.ofEndExclusive(period.start(), day)
                            : period);
                    return new Declaration(each.force(), each.fact(), past, each.openings(), each.keys());
                });
    }

    /** {@return all declarations, in order of force and fact} */
    public List<Declaration> declarations() {
        List<Declaration> all = new ArrayList<>();
        declared.values().forEach(facts -> all.addAll(facts.values()));
        return Collections.unmodifiableList(all);
    }

    /**
     * Returns the declaration of a force and a fact.
     *
     * @param force the force
     * @param fact the fact
     * @return the declaration, if there is one
     */
    public Optional<Declaration> declaration(ForceId force, Fact fact) {
        Objects.requireNonNull(fact, "fact");
        SortedMap<Fact, Declaration> facts = declared.get(Objects.requireNonNull(force, "force"));
        return facts == null ? Optional.empty() : Optional.ofNullable(facts.get(fact));
    }

    /** {@return the forces that declare anything} */
    public SortedSet<ForceId> forces() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(declared.keySet()));
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public String getView() {
        return toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Coverage that && declared.equals(that.declared);
    }

    @Override
    public int hashCode() {
        return declared.hashCode();
    }

    /** {@return each force and fact with its days, openings and keys} */
    @Override
    public String toString() {
        List<String> words = new ArrayList<>();
        for (Declaration each : declarations()) {
            String openings = each.openings().isEmpty() ? "" : " with openings " + each.openings();
            String keys = each.keys().isEmpty() ? "" : " carrying " + each.keys();
            words.add(each.force() + " " + each.fact() + " " + each.days() + openings + keys);
        }
        return words.toString();
    }
}
