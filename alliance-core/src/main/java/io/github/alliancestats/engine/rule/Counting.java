package io.github.alliancestats.engine.rule;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.engine.row.CurrencyBasis;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.sum.AmountSum;
import io.github.alliancestats.engine.sum.Tally;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.quality.Gap;
import java.math.BigDecimal;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javax.money.MonetaryAmount;

/**
 * The way in which a measure counts: the rule over the rows of a record, and the type of value that a tally gives. Immutable and thread-safe.
 *
 * @param <V> the type of a figure's value
 * @param rule the rule
 * @param form the word for the type of value in a fingerprint: the same for all versions of the library
 * @param unit the unit of the numbers, without currency. Only figures of one unit are compared
 * @param isSum whether it adds numbers that can be unknown
 * @param hasBasis whether the money has a valuation basis
 * @param types returns the type of value in a currency and on a basis
 * @param number returns the number of a tally in a currency and on a basis
 */
public record Counting<V>(
        Rule rule,
        String form,
        String unit,
        boolean isSum,
        boolean hasBasis,
        Function<CurrencyBasis, ValueType<V>> types,
        BiFunction<Tally, CurrencyBasis, ExactRange> number) {

    private static final String COUNT = "count";
    private static final String MONEY = "money";

    /** Counts events, each once. A joint event counts for the force that recorded it. */
    public static Counting<Long> events(Rule rule) {
        return count(rule, Tally::known);
    }

    /** Counts things with a name, each once however many records name it: groups, people, agencies. */
    public static Counting<Long> names(Rule rule) {
        return count(rule, tally -> tally.names().size());
    }

    /**
     * Counts things with a name that have a least number of parts.
     *
     * @param rule gives names of parts: the name of the thing, {@link RecordRows#SEPARATOR} and the name of the part
     * @param least the least number of parts of a thing that counts
     */
    public static Counting<Long> namesWithParts(Rule rule, int least) {
        return count(rule, tally -> withParts(tally, least));
    }

    private static long withParts(Tally tally, int least) {
        Map<String, Integer> parts = new HashMap<>();
        for (String name : tally.names().inOrder()) {
            parts.merge(name.substring(0, name.indexOf(RecordRows.SEPARATOR)), 1, Integer::sum);
        }
        return parts.values().stream().filter(count -> count >= least).count();
    }

    private static Counting<Long> count(Rule rule, ToLongFunction<Tally> number) {
        BiFunction<Tally, CurrencyBasis, ExactRange> range =
                (tally, apart) -> ExactRange.of(BigDecimal.valueOf(number.applyAsLong(tally)));
        return new Counting<>(rule, COUNT, COUNT, false, false, apart -> ValueType.COUNT, range);
    }

    /** Adds whole numbers of things. */
    public static Counting<Long> numbers(Rule rule) {
        return sum(ValueType.COUNT, COUNT, COUNT, rule);
    }

    /** Adds quantities of one kind of unit. */
    public static Counting<Quantity> quantities(UnitKind kind, Rule rule) {
        return sum(ValueType.quantity(kind), "quantity", "quantity of " + kind, rule);
    }

    /** Adds terms of custody. */
    public static Counting<Period> terms(Rule rule) {
        return sum(ValueType.TERM, "term", "term", rule);
    }

    private static <V> Counting<V> sum(ValueType<V> type, String form, String unit, Rule rule) {
        return new Counting<>(rule, form, unit, true, false, apart -> type, Counting::total);
    }

    /** Adds money. */
    public static Counting<MonetaryAmount> money(Rule rule) {
        return money(rule, /* hasBasis= */ false);
    }

    /** Adds valuations, which have a basis. */
    public static Counting<MonetaryAmount> valuations(Rule rule) {
        return money(rule, /* hasBasis= */ true);
    }

    private static Counting<MonetaryAmount> money(Rule rule, boolean hasBasis) {
        Function<CurrencyBasis, ValueType<MonetaryAmount>> types =
                apart -> ValueType.money(Objects.requireNonNull(apart.currency()));
        return new Counting<>(rule, MONEY, MONEY, true, hasBasis, types, Counting::total);
    }

    private static ExactRange total(Tally tally, CurrencyBasis apart) {
        return tally.sums().in(apart).total();
    }

    public boolean isCount() {
        return form.equals(COUNT);
    }

    public boolean isMoney() {
        return form.equals(MONEY);
    }

    /** Returns how many records, or names, it counts or would count if all were known. */
    public long seen(Tally tally) {
        long none = isSum ? 0 : tally.sums().in(CurrencyBasis.NOTHING).full();
        return tally.seen() + tally.names().size() + none;
    }

    /** Returns how many records, or names, of one tally could add to the number of another. */
    public long couldAdd(Tally more, Tally to, CurrencyBasis apart) {
        if (!isSum) {
            return more.seen() + to.plus(more).names().size() - to.names().size();
        }
        AmountSum known = to.sums().in(apart);
        boolean isUnweighed = type(apart).isWeight() && known.full() + known.partial() == 0; // so a zero can be false
        long gaps = 0;
        for (Map.Entry<Gap, Long> gap : more.gaps().toMap().entrySet()) {
            gaps += gap.getKey().countedElsewhere() && !isUnweighed ? 0 : gap.getValue();
        }
        AmountSum added = more.sums().in(apart);
        // a record known in part can have only the gap of a unit, so this is the least number, and zero if none could
        // add
        return added.full() + Math.max(added.partial(), gaps) + onAnotherBasis(more, apart);
    }

    /** Returns the records that are known only on another basis. They could have been valued on this one, too. */
    public long onAnotherBasis(Tally tally, CurrencyBasis apart) {
        boolean hasAnother = hasBasis
                && tally.sums().inOrder().stream().anyMatch(each -> each.apart().basis() != apart.basis());
        return hasAnother ? inOthers(tally, apart) : 0;
    }

    /** Returns the records that are known only in another currency or on another basis. */
    public long inOthers(Tally tally, CurrencyBasis apart) {
        return Math.max(
                0, tally.seen() - tally.sums().in(apart).full() - tally.gaps().sum());
    }

    /** Returns the type of value in a currency and on a basis. Both are empty for values other than money. */
    public ValueType<V> type(CurrencyBasis apart) {
        return types.apply(apart);
    }

    /** Returns the number of a tally in a currency and on a basis. */
    public ExactRange number(Tally tally, CurrencyBasis apart) {
        return number.apply(tally, apart);
    }
}
