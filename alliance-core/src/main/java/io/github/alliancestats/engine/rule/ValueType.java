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
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * The type of a figure's value. It converts numbers to values and puts them in words.
 *
 * @param <V> the type of a figure's value
 */
public interface ValueType<V> {

    /** Returns the value that a caller gets for a number. */
    V value(BigDecimal number);

    /** Returns the number of a value. */
    BigDecimal number(V value);

    /** Returns a number in words, with all its digits. */
    String words(BigDecimal number);

    /** Returns a number in the words of the press, with m and bn where no digit is lost. */
    String headline(BigDecimal number);

    /** Returns the mean of some numbers in words. By default it is rounded half up to two decimals. */
    default String mean(BigDecimal sum, long count) {
        return words(sum.divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP));
    }

    /** Returns whether the numbers are weights. */
    default boolean isWeight() {
        return false;
    }

    /** Returns the unit of its numbers, as in "GBP" or "count". */
    String unitName();

    /** Returns the unit of the steps of headlines, such as 365.25 days for terms. */
    default BigDecimal unit() {
        return BigDecimal.ONE;
    }

    /** Returns the unit that follows a number in words, such as 1,000 grams for weights. */
    default BigDecimal spelledUnit() {
        return unit();
    }

    /** Returns a number in words with its unit, as in "half a million pounds". */
    String spelled(String number);

    /** Returns a value as this library prints it. Implementations of money differ in that. */
    static Object inPrint(Object value) {
        return value instanceof MonetaryAmount amount ? ExactMoney.of(amount) : value;
    }

    /** Whole numbers of things. */
    record Count() implements ValueType<Long> {
        @Override
        public String unitName() {
            return "count";
        }

        @Override
        public Long value(BigDecimal number) {
            return number.longValueExact();
        }

        @Override
        public BigDecimal number(Long value) {
            return BigDecimal.valueOf(value);
        }

        @Override
        public String words(BigDecimal number) {
            return PressStyle.plain(number, 0);
        }

        @Override
        public String headline(BigDecimal number) {
            return PressStyle.abbreviated(number, 0);
        }

        @Override
        public String spelled(String number) {
            return number;
        }
    }

    /** Money of one currency. */
    record Money(CurrencyUnit currency) implements ValueType<MonetaryAmount> {
        @Override
        public String unitName() {
            return currency.getCurrencyCode();
        }

        @Override
        public MonetaryAmount value(BigDecimal number) {
            return ExactMoney.of(number, currency).toMonetaryAmount();
        }

        @Override
        public BigDecimal number(MonetaryAmount value) {
            return ExactMoney.of(value).number();
        }

        @Override
        public String words(BigDecimal number) {
            return PressStyle.signed(number, PressStyle.symbol(currency), PressStyle.plain(number.abs(), 2));
        }

        @Override
        public String headline(BigDecimal number) {
            return PressStyle.signed(number, PressStyle.symbol(currency), PressStyle.abbreviated(number.abs(), 2));
        }

        @Override
        public String spelled(String number) {
            return number + " " + PressStyle.plural(currency);
        }
    }

    /**
     * Quantities in the base unit of one kind. In words, weights and volumes from a thousand on are in kilograms or
     * litres.
     */
    record DrugQuantity(UnitKind kind) implements ValueType<Quantity> {
        private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
        private static final Large KILOGRAM = new Large("kg", "kg", "kilograms");
        private static final Large LITRE = new Large("litre", "litres", "litres");

        /** The unit of a thousand base units, in which large numbers are: after one, after more and spelled out. */
        private record Large(String one, String more, String spelled) {}

        private @Nullable Large large() {
            return switch (kind) {
                case MASS -> KILOGRAM;
                case VOLUME -> LITRE;
                case DOSES, PLANTS, WRAPS, CANISTERS, ITEMS, UNKNOWN -> null;
            };
        }

        @Override
        public boolean isWeight() {
            return kind == UnitKind.MASS;
        }

        @Override
        public Quantity value(BigDecimal number) {
            return Quantity.of(number, baseUnit());
        }

        @Override
        public BigDecimal number(Quantity value) {
            return value.inBaseUnit();
        }

        @Override
        public String unitName() {
            return kind.baseUnit();
        }

        private QuantityUnit baseUnit() {
            return switch (kind) {
                case MASS -> QuantityUnit.GRAM;
                case VOLUME -> QuantityUnit.MILLILITRE;
                case DOSES -> QuantityUnit.DOSE;
                case PLANTS -> QuantityUnit.PLANT;
                case WRAPS -> QuantityUnit.WRAP;
                case CANISTERS -> QuantityUnit.CANISTER;
                case ITEMS -> QuantityUnit.ITEM;
                case UNKNOWN -> QuantityUnit.UNKNOWN;
            };
        }

        @Override
        public String words(BigDecimal number) {
            Large large = large();
            if (large == null || number.abs().compareTo(THOUSAND) < 0) {
                return PressStyle.plain(number, 0) + " " + kind.baseUnit(number);
            }
            boolean isOne = number.abs().compareTo(THOUSAND) == 0;
            return PressStyle.plain(number.movePointLeft(3), 0) + " " + (isOne ? large.one : large.more);
        }

        @Override
        public String headline(BigDecimal number) {
            return large() == null ? PressStyle.abbreviated(number, 0) + " " + kind.baseUnit(number) : words(number);
        }

        @Override
        public BigDecimal spelledUnit() {
            return large() == null ? unit() : THOUSAND;
        }

        @Override
        public String spelled(String number) {
            Large large = large();
            return number + " " + (large == null ? kind.baseUnit() : large.spelled);
        }
    }

    /** Terms of custody in days, with 30.4375 days for a month. */
    record Term() implements ValueType<Period> {
        @Override
        public String unitName() {
            return "days";
        }

        private static final BigDecimal YEAR = new BigDecimal("365.25");

        @Override
        public Period value(BigDecimal number) {
            return Terms.period(number);
        }

        @Override
        public BigDecimal number(Period value) {
            return Terms.number(value);
        }

        @Override
        public String words(BigDecimal number) {
            return PressStyle.signed(number, "", Terms.words(number.abs()));
        }

        @Override
        public String headline(BigDecimal number) {
            return words(number);
        }

        @Override
        public String mean(BigDecimal sum, long count) {
            return Terms.words(Terms.mean(sum, count));
        }

        @Override
        public BigDecimal unit() {
            return YEAR;
        }

        @Override
        public String spelled(String number) {
            return number + " years";
        }
    }
}
