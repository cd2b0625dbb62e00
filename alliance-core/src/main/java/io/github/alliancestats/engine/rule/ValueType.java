package io.github.alliancestats.engine.rule;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.internal.PressStyle;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.internal.exact.Terms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Period;
import java.util.function.Function;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/**
 * The type of a figure's value. It converts numbers to values and puts them in words.
 *
 * @param <V> the type of a figure's value
 * @param unitName the unit of its numbers, as in "GBP" or "count"
 * @param unit the unit of the steps of headlines, such as 365.25 days for terms
 * @param spelledUnit the unit that follows a number in words, such as 1,000 grams for weights
 * @param values returns the value that a caller gets for a number
 * @param words returns a number in words, with all its digits
 * @param headlines returns a number in the words of the press, with m and bn where no digit is lost
 * @param spelled returns a number in words with its unit, as in "half a million pounds"
 */
public record ValueType<V>(
        String unitName,
        BigDecimal unit,
        BigDecimal spelledUnit,
        Function<BigDecimal, V> values,
        Function<BigDecimal, String> words,
        Function<BigDecimal, String> headlines,
        Function<String, String> spelled) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal YEAR = new BigDecimal("365.25"); // in days

    /** Whole numbers of things. */
    public static final ValueType<Long> COUNT = new ValueType<>(
            "count",
            BigDecimal.ONE,
            BigDecimal.ONE,
            BigDecimal::longValueExact,
            number -> PressStyle.plain(number, 0),
            number -> PressStyle.abbreviated(number, 0),
            number -> number);

    /** Terms of custody in days, with 30.4375 days for a month. */
    public static final ValueType<Period> TERM = new ValueType<>(
            "days", YEAR, YEAR, Terms::period, ValueType::term, ValueType::term, years -> years + " years");

    private static String term(BigDecimal days) {
        return PressStyle.signed(days, "", Terms.words(days.abs()));
    }

    /** Returns the type of money of one currency. */
    public static ValueType<MonetaryAmount> money(CurrencyUnit currency) {
        String symbol = PressStyle.symbol(currency);
        return new ValueType<>(
                currency.getCurrencyCode(),
                BigDecimal.ONE,
                BigDecimal.ONE,
                number -> ExactMoney.of(number, currency).toMonetaryAmount(),
                number -> PressStyle.signed(number, symbol, PressStyle.plain(number.abs(), 2)),
                number -> PressStyle.signed(number, symbol, PressStyle.abbreviated(number.abs(), 2)),
                number -> number + " " + PressStyle.plural(currency));
    }

    /**
     * Returns the type of quantities in the base unit of one kind. In words, weights and volumes from a thousand on are in
     * kilograms or litres.
     */
    public static ValueType<Quantity> quantity(UnitKind kind) {
        return switch (kind) {
            case MASS -> large(kind, QuantityUnit.GRAM, "kg", "kg", "kilograms");
            case VOLUME -> large(kind, QuantityUnit.MILLILITRE, "litre", "litres", "litres");
            case DOSES -> things(kind, QuantityUnit.DOSE);
            case PLANTS -> things(kind, QuantityUnit.PLANT);
            case WRAPS -> things(kind, QuantityUnit.WRAP);
            case CANISTERS -> things(kind, QuantityUnit.CANISTER);
            case ITEMS -> things(kind, QuantityUnit.ITEM);
            case UNKNOWN -> things(kind, QuantityUnit.UNKNOWN);
        };
    }

    private static ValueType<Quantity> things(UnitKind kind, QuantityUnit unit) {
        return new ValueType<>(
                kind.baseUnit(),
                BigDecimal.ONE,
                BigDecimal.ONE,
                number -> Quantity.of(number, unit),
                number -> PressStyle.plain(number, 0) + " " + kind.baseUnit(number),
                number -> PressStyle.abbreviated(number, 0) + " " + kind.baseUnit(number),
                number -> number + " " + kind.baseUnit());
    }

    /** Returns the type of quantities with a unit of a thousand base units, as it is after one, after more and spelled out. */
    private static ValueType<Quantity> large(
            UnitKind kind, QuantityUnit unit, String one, String more, String spelledOut) {
        Function<BigDecimal, String> words = number -> {
            int order = number.abs().compareTo(THOUSAND);
            return order < 0
                    ? PressStyle.plain(number, 0) + " " + kind.baseUnit(number)
                    : PressStyle.plain(number.movePointLeft(3), 0) + " " + (order == 0 ? one : more);
        };
        return new ValueType<>(
                kind.baseUnit(),
                BigDecimal.ONE,
                THOUSAND,
                number -> Quantity.of(number, unit),
                words,
                words,
                number -> number + " " + spelledOut);
    }

    public V value(BigDecimal number) {
        return values.apply(number);
    }

    public String words(BigDecimal number) {
        return words.apply(number);
    }

    public String headline(BigDecimal number) {
        return headlines.apply(number);
    }

    public String spelled(String number) {
        return spelled.apply(number);
    }

    /** Returns the mean of some numbers in words. It is rounded half up to two decimals, and a term to whole days. */
    public String mean(BigDecimal sum, long count) {
        return equals(TERM)
                ? Terms.words(Terms.mean(sum, count))
                : words(sum.divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP));
    }

    /** Returns whether the numbers are weights. */
    public boolean isWeight() {
        return unitName.equals(UnitKind.MASS.baseUnit());
    }

    /** Returns a value as this library prints it. Implementations of money differ in that. */
    public static Object inPrint(Object value) {
        return value instanceof MonetaryAmount amount ? ExactMoney.of(amount) : value;
    }
}
