package io.github.alliancestats.engine.rule;

import io.github.alliancestats.engine.row.CurrencyBasis;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.sum.AmountSum;
import io.github.alliancestats.engine.sum.Tally;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.quality.Gap;
import java.math.BigDecimal;
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
 */
public final class Counting<V> {

    private static final String COUNT = "count";
    private static final String MONEY = "money";

    private final Rule rule;
    private final Values<V> values;
    private final Addends addends;
    private final BiFunction<Tally, CurrencyBasis, ExactRange> number;

    private Counting(
            Rule rule, Values<V> values, Addends addends, BiFunction<Tally, CurrencyBasis, ExactRange> number) {
        this.rule = rule;
        this.values = values;
        this.addends = addends;
        this.number = number;
    }

    /** The values that it gives: their word in a fingerprint, their unit and their types. */
    private record Values<V>(String form, String unit, Function<CurrencyBasis, ValueType<V>> types) {}

    /** The numbers that it adds. */
    private enum Addends {
        NONE,
        AMOUNTS,
        VALUATIONS
    }

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
        ValueType<Long> type = new ValueType.Count();
        BiFunction<Tally, CurrencyBasis, ExactRange> range =
                (tally, apart) -> ExactRange.of(BigDecimal.valueOf(number.applyAsLong(tally)));
        return new Counting<>(rule, new Values<>(COUNT, COUNT, apart -> type), Addends.NONE, range);
    }

    /** Adds whole numbers of things. */
    public static Counting<Long> numbers(Rule rule) {
        return sum(new ValueType.Count(), COUNT, rule);
    }

    /**
     * Adds numbers of one kind: grams, lengths of custody.
     *
     * @param type the type of value
     * @param form distinguishes this type of value from others
     * @param rule the rule
     */
    public static <V> Counting<V> sum(ValueType<V> type, String form, Rule rule) {
        String unit = type instanceof ValueType.DrugQuantity amount ? form + " of " + amount.kind() : form;
        return new Counting<>(rule, new Values<>(form, unit, apart -> type), Addends.AMOUNTS, Counting::total);
    }

    /** Adds money. */
    public static Counting<MonetaryAmount> money(Rule rule) {
        return money(rule, Addends.AMOUNTS);
    }

    /** Adds valuations, which have a basis. */
    public static Counting<MonetaryAmount> valuations(Rule rule) {
        return money(rule, Addends.VALUATIONS);
    }

    private static Counting<MonetaryAmount> money(Rule rule, Addends addends) {
        Function<CurrencyBasis, ValueType<MonetaryAmount>> types =
                apart -> new ValueType.Money(Objects.requireNonNull(apart.currency()));
        return new Counting<>(rule, new Values<>(MONEY, MONEY, types), addends, Counting::total);
    }

    private static ExactRange total(Tally tally, CurrencyBasis apart) {
        return tally.sums().in(apart).total();
    }

    public Rule rule() {
        return rule;
    }

    /** Returns the word for the type of value in a fingerprint: the same for all versions of the library. */
    public String form() {
        return values.form;
    }

    /** Returns the unit of the numbers, without currency. Only figures of one unit are compared. */
    public String unit() {
        return values.unit;
    }

    public boolean isCount() {
        return values.form.equals(COUNT);
    }

    public boolean isMoney() {
        return values.form.equals(MONEY);
    }

    /** Returns whether the money has a valuation basis. */
    public boolean hasBasis() {
        return addends == Addends.VALUATIONS;
    }

    /** Returns how many records, or names, it counts or would count if all were known. */
    public long seen(Tally tally) {
        long none = isSum() ? 0 : tally.sums().in(CurrencyBasis.NOTHING).full();
        return tally.seen() + tally.names().size() + none;
    }

    /** Returns how many records, or names, of one tally could add to the number of another. */
    public long couldAdd(Tally more, Tally to, CurrencyBasis apart) {
        if (!isSum()) {
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
        boolean hasAnother = addends == Addends.VALUATIONS
                && tally.sums().inOrder().stream().anyMatch(each -> each.apart().basis() != apart.basis());
        return hasAnother ? inOthers(tally, apart) : 0;
    }

    /** Returns the records that are known only in another currency or on another basis. */
    public long inOthers(Tally tally, CurrencyBasis apart) {
        return Math.max(
                0, tally.seen() - tally.sums().in(apart).full() - tally.gaps().sum());
    }

    /** Returns whether it adds numbers that can be unknown. */
    public boolean isSum() {
        return addends != Addends.NONE;
    }

    /** Returns the type of value in a currency and on a basis. Both are empty for values other than money. */
    public ValueType<V> type(CurrencyBasis apart) {
        return values.types.apply(apart);
    }

    /** Returns the number of a tally in a currency and on a basis. */
    public ExactRange number(Tally tally, CurrencyBasis apart) {
        return number.apply(tally, apart);
    }
}
