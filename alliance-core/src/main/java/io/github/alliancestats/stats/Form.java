package io.github.alliancestats.stats;

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

/**
 * What a figure's number is a number of: how it is handed to the caller and how it is worded.
 *
 * @param <V> the type of a figure's value
 */
interface Form<V> {

    /** The number as the caller gets it. */
    V value(BigDecimal number);

    /** The number that a value was made from. */
    BigDecimal number(V value);

    /** The number in words, all its digits kept. */
    String words(BigDecimal number);

    /** The number in words as the press writes it, with m and bn where that loses nothing. */
    String headline(BigDecimal number);

    /** The mean of so many numbers in words, rounded half up to two decimals. */
    default String mean(BigDecimal sum, long count) {
        return words(sum.divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP));
    }

    /** Returns the unit of its numbers, as in "GBP" or "count". */
    String unitName();

    /** How many of its numbers make one of the unit in which headlines are stepped. */
    default BigDecimal unit() {
        return BigDecimal.ONE;
    }

    /** How many of its numbers make one of the unit that stands behind a number spelled out. */
    default BigDecimal spelledUnit() {
        return unit();
    }

    /** A number spelled out, as in "half a million", with its unit. */
    String spelled(String number);

    /** Whole numbers of things. */
    record Count() implements Form<Long> {
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
    record Money(CurrencyUnit currency) implements Form<MonetaryAmount> {
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

    /** Quantities of one kind, held in its base unit; from a thousand on in kilograms or litres. */
    record Amount(UnitKind kind) implements Form<Quantity> {
        private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

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
            boolean thousands = number.abs().compareTo(THOUSAND) >= 0;
            return switch (kind) {
                case MASS -> thousands ? inThousands(number) + " kg" : inBaseUnits(number);
                case VOLUME ->
                    thousands
                            ? inThousands(number) + (isOneThousand(number) ? " litre" : " litres")
                            : inBaseUnits(number);
                default -> inBaseUnits(number);
            };
        }

        @Override
        public String headline(BigDecimal number) {
            return kind == UnitKind.MASS || kind == UnitKind.VOLUME
                    ? words(number)
                    : PressStyle.abbreviated(number, 0) + " " + kind.baseUnit(number);
        }

        @Override
        public BigDecimal spelledUnit() {
            return kind == UnitKind.MASS || kind == UnitKind.VOLUME ? THOUSAND : unit();
        }

        @Override
        public String spelled(String number) {
            return switch (kind) {
                case MASS -> number + " kilograms";
                case VOLUME -> number + " litres";
                default -> number + " " + kind.baseUnit();
            };
        }

        private static boolean isOneThousand(BigDecimal number) {
            return number.abs().compareTo(THOUSAND) == 0;
        }

        private static String inThousands(BigDecimal number) {
            return PressStyle.plain(number.movePointLeft(3), 0);
        }

        private String inBaseUnits(BigDecimal number) {
            return PressStyle.plain(number, 0) + " " + kind.baseUnit(number);
        }
    }

    /** Terms of custody, held in days at 30.4375 a month. */
    record Term() implements Form<Period> {
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
