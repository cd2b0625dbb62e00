package io.github.alliancestats.stats;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.internal.exact.ExactMoney;
import java.math.BigDecimal;
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

    /** The number in words, all its digits kept. */
    String words(BigDecimal number);

    /** The number in words as the press writes it, with m and bn where that loses nothing. */
    String headline(BigDecimal number);

    /** Whole numbers of things. */
    record Count() implements Form<Long> {
        @Override
        public Long value(BigDecimal number) {
            return number.longValueExact();
        }

        @Override
        public String words(BigDecimal number) {
            return PressStyle.plain(number, 0);
        }

        @Override
        public String headline(BigDecimal number) {
            return PressStyle.abbreviated(number, 0);
        }
    }

    /** Money of one currency. */
    record Money(CurrencyUnit currency) implements Form<MonetaryAmount> {
        @Override
        public MonetaryAmount value(BigDecimal number) {
            return ExactMoney.of(number, currency).toMonetaryAmount();
        }

        @Override
        public String words(BigDecimal number) {
            return PressStyle.signed(number, PressStyle.symbol(currency), PressStyle.plain(number.abs(), 2));
        }

        @Override
        public String headline(BigDecimal number) {
            return PressStyle.signed(number, PressStyle.symbol(currency), PressStyle.abbreviated(number.abs(), 2));
        }
    }

    /** Quantities of one kind, held in its base unit; from a thousand on in kilograms or litres. */
    record Amount(UnitKind kind, QuantityUnit baseUnit) implements Form<Quantity> {
        private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

        @Override
        public Quantity value(BigDecimal number) {
            return Quantity.of(number, baseUnit);
        }

        @Override
        public String words(BigDecimal number) {
            boolean thousands = number.abs().compareTo(THOUSAND) >= 0;
            return switch (kind) {
                case MASS -> thousands ? inThousands(number) + " kg" : inBaseUnits(number);
                case VOLUME -> thousands ? inThousands(number) + " litres" : inBaseUnits(number);
                default -> inBaseUnits(number);
            };
        }

        @Override
        public String headline(BigDecimal number) {
            return kind == UnitKind.MASS || kind == UnitKind.VOLUME
                    ? words(number)
                    : PressStyle.abbreviated(number, 0) + " " + kind.baseUnit();
        }

        private static String inThousands(BigDecimal number) {
            return PressStyle.plain(number.movePointLeft(3), 0);
        }

        private String inBaseUnits(BigDecimal number) {
            return PressStyle.plain(number, 0) + " " + kind.baseUnit();
        }
    }
}
