package io.github.alliancestats.engine.rule;

import io.github.alliancestats.engine.row.AmountState;
import io.github.alliancestats.engine.row.CurrencyBasis;
import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RowFact;
import io.github.alliancestats.engine.row.RowFlag;
import io.github.alliancestats.quality.Gap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The rule of a measure, as data over rows. It selects facts and gives the effect of one record that has them. It sees
 * facts only, never amounts, and is evaluated once for each fact and each set of facts. Immutable and thread-safe.
 */
public abstract class Rule {

    /** Selects all rows with the code of a rule. */
    public static final Predicate<RowFact> ALL = fact -> true;

    private static final String COUNTS = "counts";
    private static final String EXCLUDES = "excludes"; // the role of a fact that is known not to count

    private final RowSelection rows;
    private @Nullable RowSource source; // set before others see the rule
    private boolean isOnAnyDay;
    private boolean isByRole = true;
    private boolean isAsRecorded;
    private @Nullable Rule records;

    Rule(RowSelection rows) {
        this.rows = rows;
    }

    /** The effect of a number in a column on the tally of a rule. */
    public enum EffectKind {
        /** Records or events seen. */
        SEEN,
        /** Records seen with a gap. With a basis, they can add the possible numbers of the rule at most. */
        GAP,
        /** Numbers or amounts that are perhaps in the cell. */
        POSSIBLE,
        FULL,
        PARTIAL,
        UNTYPICAL,
        VALUE,
        BELOW,
        ABOVE
    }

    /** An effect on the tally of the rule at a place. */
    public record Effect(
            int rule,
            EffectKind kind,
            @Nullable Gap gap,
            @Nullable CurrencyBasis apart) {}

    /** Adds an effect of the rule at a place. */
    public static void add(EffectKind kind, int rule, List<Effect> all) {
        all.add(new Effect(rule, kind, null, null));
    }

    public static void add(EffectKind kind, CurrencyBasis basis, int rule, List<Effect> all) {
        all.add(new Effect(rule, kind, null, basis));
    }

    public static void add(Gap gap, int rule, List<Effect> all) {
        all.add(new Effect(rule, EffectKind.GAP, gap, null));
    }

    /** Adds a gap of a record with some roles. The gap is bounded unless a role is contradictory. */
    public static void addBounded(Gap gap, List<Object> roles, int rule, List<Effect> all) {
        boolean isBounded = !gap.lacksNothing() && !roles.contains(Gap.CONTRADICTORY);
        all.add(new Effect(rule, EffectKind.GAP, gap, isBounded ? CurrencyBasis.NOTHING : null));
    }

    /** Adds a gap of a record that can count once, or of a thing without a name. */
    public static void addOne(Gap gap, List<Object> roles, int rule, List<Effect> all) {
        addBounded(gap, roles, rule, all);
        add(EffectKind.POSSIBLE, rule, all);
    }

    /**
     * Returns the role of a fact in this rule. Facts with equal roles in all rules count alike.
     *
     * @return null if the rule ignores the fact
     */
    public final @Nullable Object role(RowFact fact, int place) {
        boolean isOwn = source == null || fact.owner() == place;
        if (!isOwn || !rows.has(fact)) {
            return null;
        }
        boolean isContradictory = fact.has(RowFlag.CONTRADICTORY) && !isAsRecorded;
        Object role = isContradictory ? contradictory(roleOf(fact)) : roleOf(fact);
        return fact.has(RowFlag.PERHAPS) && role != null ? perhaps(role, fact.ifPerhaps()) : role;
    }

    /** Returns the role of a selected row that is known to be in the cell. */
    @Nullable
    Object roleOf(RowFact fact) {
        Gap gap = gapOf(fact);
        return gap != null ? gap : rows.without().test(fact) ? EXCLUDES : COUNTS;
    }

    /** Returns why a selected row only perhaps counts; null if it counts. */
    final @Nullable Gap gapOf(RowFact fact) {
        return rows.gapOf().apply(fact);
    }

    /** Returns the role of a contradictory fact: a gap, unless it would not count. */
    @Nullable
    Object contradictory(@Nullable Object role) {
        return EXCLUDES.equals(role) ? null : Gap.CONTRADICTORY;
    }

    /** Returns the role of a fact that is perhaps not in the cell: a gap, unless it would not count. */
    @Nullable
    Object perhaps(Object role, Gap gap) {
        return EXCLUDES.equals(role) ? null : gap;
    }

    /** Returns the first gap among some roles, or null. */
    private static @Nullable Gap gapIn(List<Object> roles) {
        Gap first = null;
        for (Object role : roles) {
            first = role instanceof Gap gap && (first == null || gap.compareTo(first) < 0) ? gap : first;
        }
        return first;
    }

    /** Adds the effects of one record whose rows have some roles, each once. */
    public abstract void countRecord(List<Object> roles, int rule, List<Effect> effects);

    /** Adds the effects of the amount in a slot of a row. */
    public void countSlot(Object role, int slot, int rule, List<Effect> effects) {}

    /**
     * Returns whether joint work counts for the force that recorded it, and not for others. Otherwise each force has a
     * share.
     */
    public final boolean isByRole() {
        return isByRole;
    }

    /** Returns whether a record whose rows have some roles counts, or would if it stated more. */
    public boolean perhapsCounts(List<Object> roles) {
        return !roles.equals(List.of(EXCLUDES));
    }

    /** Returns the names that records with such rows give; null if the rule does not count names. */
    public @Nullable Function<RecordRows, ? extends Collection<Optional<String>>> names() {
        return null;
    }

    /** Returns whether records with a role give names. */
    public boolean givesNames(Object role) {
        return false;
    }

    /** Returns the gap of records whose rows have some roles and perhaps give names, if they have any; null if not. */
    public @Nullable Gap perhapsGivesNames(List<Object> roles) {
        return null;
    }

    public final FactCode code() {
        return rows.code();
    }

    public @Nullable RowSource source() {
        return source;
    }

    /** Returns whether its own rows can count in a period without the first date of the record. */
    public boolean isOnAnyDay() {
        return isOnAnyDay;
    }

    // the rows that a rule selects

    /** Selects the rows with a flag. */
    public static Predicate<RowFact> having(RowFlag flag) {
        return fact -> fact.has(flag);
    }

    /** Selects the rows whose first attribute, such as a stage, is a constant. */
    public static Predicate<RowFact> having(Enum<?> first) {
        return fact -> fact.is(first);
    }

    // the kinds of rule

    /** Counts records with a selected row. */
    public static Rule records(FactCode code, Predicate<RowFact> which) {
        return records(RowSelection.of(code, which));
    }

    /** Counts records with a row that counts. */
    public static Rule records(RowSelection rows) {
        return new Records(rows);
    }

    /** Counts records with a row that another rule selects. Each call returns the same rule. */
    public static synchronized Rule records(Rule sum) {
        if (sum.records == null) {
            Rule records = records(sum.code(), sum.rows.which());
            records.source = sum.source;
            records.isOnAnyDay = sum.isOnAnyDay;
            records.isByRole = sum.isByRole;
            records.isAsRecorded = sum.isAsRecorded;
            sum.records = records;
        }
        return sum.records;
    }

    /** Counts events: the numbers of selected rows. */
    public static Rule events(FactCode code, Predicate<RowFact> which) {
        return events(RowSelection.of(code, which));
    }

    /** Counts events: the numbers of rows that count, with a gap for each record with a row that perhaps counts. */
    public static Rule events(RowSelection rows) {
        return new Events(rows);
    }

    /** Counts records with a row that is known to count. */
    public static Rule stated(FactCode code, Gap gap) {
        Predicate<RowFact> isUnknown = having(RowFlag.KNOWN).negate();
        return records(RowSelection.of(code, having(RowFlag.YES).or(isUnknown))
                .perhapsIf(isUnknown, gap)
                .excludedIf(having(RowFlag.YES).negate()));
    }

    /** Adds the money of selected rows. */
    public static Rule money(FactCode code, Predicate<RowFact> which) {
        return money(RowSelection.of(code, which));
    }

    /** Adds the money of rows that count. That of a row that perhaps counts is a gap. */
    public static Rule money(RowSelection rows) {
        return shared(new SummedRule(rows, RowFact::money, true));
    }

    /** Adds the numbers of selected rows. */
    public static Rule numbers(FactCode code, Predicate<RowFact> which) {
        return new SummedRule(RowSelection.of(code, which), RowFact::number, false);
    }

    /** Adds the quantities of selected rows, which have a state of their own, such as those of one unit. */
    public static Rule quantities(
            FactCode code, Predicate<RowFact> which, Function<RowFact, @Nullable AmountState> state) {
        return shared(new SummedRule(RowSelection.of(code, which), state, false));
    }

    /** Counts the distinct names that records with a selected row give. A thing without a name is an empty element. */
    public static Rule names(
            FactCode code,
            Predicate<RowFact> which,
            Function<RecordRows, ? extends Collection<Optional<String>>> names) {
        return names(RowSelection.of(code, which), names);
    }

    /** Counts the distinct names that records with a row that counts give. */
    public static Rule names(RowSelection rows, Function<RecordRows, ? extends Collection<Optional<String>>> names) {
        return new DistinctNames(rows, names);
    }

    /** Returns the names of some ids. */
    public static List<Optional<String>> named(Collection<String> ids, UnaryOperator<String> name) {
        List<Optional<String>> names = new ArrayList<>(ids.size());
        for (String id : ids) {
            names.add(Optional.of(name.apply(id)));
        }
        return names;
    }

    /** Returns the names of some ids, or one name that is not stated if there is no id. */
    public static List<Optional<String>> namedOrUnstated(Collection<String> ids, UnaryOperator<String> name) {
        return ids.isEmpty() ? List.of(Optional.empty()) : named(ids, name);
    }

    /** Makes a new rule count joint work for each force: a share of it, or its partners. */
    public static Rule shared(Rule made) {
        made.isByRole = false;
        return made;
    }

    /** Makes a new rule count contradictory amounts, too. Their second rows, of another day, have none. */
    public static Rule asRecorded(Rule made) {
        made.isAsRecorded = true;
        return made;
    }

    /** Makes a new rule count only rows of its own, on the first date of the record. */
    public static Rule own(Rule made, RowSource rows) {
        made.source = rows;
        return made;
    }

    /** Makes a new rule count only rows of its own, on any day. */
    public static Rule ownOnAnyDay(Rule made, RowSource rows) {
        made.isOnAnyDay = true;
        return own(made, rows);
    }

    private static final class Records extends Rule {

        Records(RowSelection rows) {
            super(rows);
        }

        @Override
        public void countRecord(List<Object> roles, int rule, List<Effect> effects) {
            Gap gap = gapIn(roles);
            if (roles.contains(COUNTS)) {
                add(EffectKind.SEEN, rule, effects);
            } else if (gap != null) {
                addOne(gap, roles, rule, effects);
            } else {
                add(EffectKind.FULL, CurrencyBasis.NOTHING, rule, effects); // known not to count
            }
        }
    }

    private static final class Events extends Rule {

        Events(RowSelection rows) {
            super(rows);
        }

        @Override
        public void countRecord(List<Object> roles, int rule, List<Effect> effects) {
            Gap first = gapIn(roles);
            if (first != null) {
                addBounded(first, roles, rule, effects);
            }
        }

        @Override
        public void countSlot(Object role, int slot, int rule, List<Effect> effects) {
            if (slot == 0) {
                add(role.equals(COUNTS) ? EffectKind.SEEN : EffectKind.POSSIBLE, rule, effects);
            }
        }
    }

    private static final class DistinctNames extends Rule {
        private final Function<RecordRows, ? extends Collection<Optional<String>>> names;

        DistinctNames(RowSelection rows, Function<RecordRows, ? extends Collection<Optional<String>>> names) {
            super(rows);
            this.names = names;
        }

        @Override
        public void countRecord(List<Object> roles, int rule, List<Effect> effects) {
            if (roles.contains(Gap.NOT_STATED)) {
                addBounded(Gap.NOT_STATED, roles, rule, effects);
            } else if (!roles.contains(COUNTS) && roles.contains(Gap.CONTRADICTORY)) {
                add(Gap.CONTRADICTORY, rule, effects);
            } else if (!roles.contains(COUNTS) && perhapsGivesNames(roles) == null) {
                add(EffectKind.FULL, CurrencyBasis.NOTHING, rule, effects);
            }
        }

        @Override
        public Function<RecordRows, ? extends Collection<Optional<String>>> names() {
            return names;
        }

        @Override
        public @Nullable Gap perhapsGivesNames(List<Object> roles) {
            if (roles.contains(COUNTS)) {
                return null;
            }
            return roles.contains(Gap.NOT_STATED)
                    ? Gap.NOT_STATED
                    : gapIn(roles.stream()
                            .filter(role -> role != Gap.CONTRADICTORY)
                            .toList());
        }

        @Override
        public boolean givesNames(Object role) {
            return role.equals(COUNTS);
        }
    }
}
