package io.github.alliancestats.drug;

import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PriceListProperties {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    /** What a price can be divided by without a decimal fraction that has no end. */
    private static final List<Quantity> ENDING = List.of(
            Quantity.grams("1"),
            Quantity.kilograms("1"),
            Quantity.grams("2"),
            Quantity.grams("0.25"),
            Quantity.grams("80"));

    @Provide
    Arbitrary<Quantity> weights() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 10_000_000),
                        Arbitraries.of(
                                QuantityUnit.MILLIGRAM,
                                QuantityUnit.GRAM,
                                QuantityUnit.KILOGRAM,
                                QuantityUnit.OUNCE,
                                QuantityUnit.POUND))
                .as((thousandths, unit) -> Quantity.of(BigDecimal.valueOf(thousandths, 3), unit));
    }

    @Provide
    Arbitrary<MonetaryValuation> prices() {
        Arbitrary<BigDecimal> pounds =
                Arbitraries.longs().between(1, 10_000_000).map(pence -> BigDecimal.valueOf(pence, 2));
        return Combinators.combine(pounds.list().ofSize(3), Arbitraries.of(true, false))
                .as((amounts, typical) -> {
                    List<BigDecimal> sorted = amounts.stream().sorted().toList();
                    MonetaryValuation.Builder price = MonetaryValuation.builder()
                            .basis(ValuationBasis.STREET)
                            .priceDate(DAY)
                            .source("generated");
                    return typical
                            ? price.range(sorted.get(0), sorted.get(1), sorted.get(2), GBP)
                                    .build()
                            : price.range(sorted.get(0), sorted.get(2), GBP).build();
                });
    }

    @Provide
    Arbitrary<Quantity> endingQuantities() {
        return Arbitraries.of(ENDING);
    }

    @Property(tries = 300)
    void valueOfASum_isTheSumOfTheValues_whereQuotientsEnd(
            @ForAll("prices") MonetaryValuation price,
            @ForAll("endingQuantities") Quantity per,
            @ForAll("weights") Quantity one,
            @ForAll("weights") Quantity other) {
        PriceList list = PriceList.builder().price(Drug.HEROIN, per, price).build();
        MonetaryValuation first = value(list, one);
        MonetaryValuation second = value(list, other);
        MonetaryValuation both = value(list, Quantity.of(one.inBaseUnit().add(other.inBaseUnit()), QuantityUnit.GRAM));

        assertThat(number(both.low())).isEqualByComparingTo(number(first.low()).add(number(second.low())));
        assertThat(number(both.high()))
                .isEqualByComparingTo(number(first.high()).add(number(second.high())));
        boolean sure = number(both.low()).compareTo(number(both.high())) == 0;
        assertThat(both.typical().isPresent())
                .as("a typical value where the price has one, or where nothing is left to range")
                .isEqualTo(price.typical().isPresent() || sure);
        if (both.typical().isPresent()) {
            assertThat(number(both.typical().get()))
                    .isEqualByComparingTo(number(first.typical().orElseThrow())
                            .add(number(second.typical().orElseThrow())));
        }
    }

    @Property(tries = 300)
    void value_timesWhatThePriceIsFor_isPriceTimesQuantity_toHalfOfTheLastDecimal(
            @ForAll("prices") MonetaryValuation price,
            @ForAll("weights") Quantity perhapsNone,
            @ForAll("weights") Quantity found) {
        Quantity per = perhapsNone.number().signum() == 0 ? Quantity.of(1, QuantityUnit.OUNCE) : perhapsNone;
        MonetaryValuation value =
                value(PriceList.builder().price(Drug.HEROIN, per, price).build(), found);

        BigDecimal off = number(value.low())
                .multiply(per.inBaseUnit())
                .subtract(number(price.low()).multiply(found.inBaseUnit()))
                .abs();

        assertThat(off).isLessThanOrEqualTo(new BigDecimal("5E-21").multiply(per.inBaseUnit()));
    }

    private static MonetaryValuation value(PriceList list, Quantity quantity) {
        return list.value(Drug.HEROIN, quantity, ValuationBasis.STREET, DAY).orElseThrow();
    }

    private static BigDecimal number(MonetaryAmount amount) {
        return amount.getNumber().numberValueExact(BigDecimal.class);
    }
}
