package io.github.alliancestats.drug;

import io.github.alliancestats.internal.Texts;
import io.github.alliancestats.internal.exact.Decimals;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * The caller's dated, sourced prices of drugs, which turn quantities into valuations that say how they
 * came about. There is no official price list of the United Kingdom, so the library brings none.
 *
 * <p>A price answers for one drug, one {@link ValuationBasis basis}, one {@link UnitKind kind of unit} and one
 * region, or none. Nothing stands in for it: grams never become tablets, a street price is no wholesale price,
 * and a price without a region is not the price of a region. Where there is no price there is no value, which
 * is not a value of zero.
 *
 * <p>Of several dates the latest on or before the day of seizure applies, so that a new list does not change
 * what older seizures were worth. It applies however old it is; the valuation carries its date.
 *
 * <p>A value is price times quantity, divided by the quantity that the price is for. It is exact wherever that
 * is a decimal number, as it always is for a price per gram, plant or tablet. Where it has no end, as for most
 * grams at a price per ounce, it is rounded once, half to even, to 20 decimals of a pound or
 * whatever the currency is.
 *
 * <p>Immutable and thread-safe. Two lists are equal when their prices are, in whatever order they were added.
 */
public final class PriceList {

    private static final int DECIMALS = 20;

    private final Map<Series, NavigableMap<LocalDate, Price>> series = new TreeMap<>();
    private final List<Price> prices;

    private PriceList(Map<Series, NavigableMap<LocalDate, Price>> given) {
        List<Price> sorted = new ArrayList<>();
        for (Map.Entry<Series, NavigableMap<LocalDate, Price>> entry : given.entrySet()) {
            series.put(entry.getKey(), new TreeMap<>(entry.getValue()));
            sorted.addAll(entry.getValue().values());
        }
        prices = List.copyOf(sorted);
    }

    /** All that a price answers for, dates apart; an empty text stands for no region. */
    private record Series(Drug drug, ValuationBasis basis, UnitKind kind, String region) implements Comparable<Series> {

        private static final Comparator<Series> ORDER = Comparator.comparing(Series::drug)
                .thenComparing(Series::basis)
                .thenComparing(Series::kind)
                .thenComparing(Series::region);

        @Override
        public int compareTo(Series other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * What so much of a drug is worth: a price per gram, per ounce, per tablet, per 100 tablets. Basis, amounts
     * from low to high, date, region and source are those of the valuation.
     *
     * @param drug the drug
     * @param per how much of it the price is for, above zero
     * @param worth what that much is worth, at which date and by which source
     * @param purity the purity that the price supposes, as in "100% purity", if it is stated
     */
    public record Price(Drug drug, Quantity per, MonetaryValuation worth, Optional<String> purity) {

        /**
         * Checks that it can be a price.
         *
         * @param drug the drug
         * @param per how much of it the price is for
         * @param worth what that much is worth
         * @param purity the purity that the price supposes, if it is stated
         * @throws IllegalArgumentException if it is for nothing or for an unknown unit, is nil throughout, is a
         *     face value, lacks its date or source, or has a region or purity that is blank or has white space
         *     at either end
         */
        public Price {
            Objects.requireNonNull(drug, "drug");
            Decimals.admitted(per.number());
            if (per.number().signum() <= 0 || per.kind() == UnitKind.UNKNOWN) {
                throw new IllegalArgumentException(
                        "a price must be for a quantity above zero of a known unit, but was for " + per);
            }
            if (worth.high().isZero()) {
                throw new IllegalArgumentException(
                        "a price must be above zero, but was " + worth + "; a price that is not known is left out");
            }
            if (worth.basis() == ValuationBasis.FACE) {
                throw new IllegalArgumentException("a price of a drug must be street, wholesale or potential, but was "
                        + worth + ", and drugs have no face value");
            }
            if (worth.priceDate().isEmpty() || worth.source().isEmpty()) {
                throw new IllegalArgumentException("a price must say its date and its source, but was " + worth);
            }
            if (worth.region().isPresent()) {
                Texts.identifying(worth.region().get(), "the region of a price");
            }
            if (purity.isPresent()) {
                Texts.identifying(purity.get(), "the purity of a price");
            }
        }

        /** {@return the drug, the price and its origin, as in "Heroin, GBP 80 per g, street, prices of 2024-01-31 (list 7)"} */
        @Override
        public String toString() {
            return drug + ", " + amounts() + ", " + worth.basis() + ", prices of "
                    + worth.priceDate().orElseThrow()
                    + worth.region().map(", "::concat).orElse("") + origin();
        }

        private String amounts() {
            String text = worth.currency().getCurrencyCode() + " " + plain(worth.low());
            if (worth.hasRange()) {
                text += " to " + plain(worth.high());
                text += worth.typical().isEmpty()
                        ? ""
                        : " (typically " + plain(worth.typical().get()) + ")";
            }
            boolean single = QuantityUnit.isOne(per.number());
            return text + " per " + (single ? per.unit().one() : per);
        }

        private String origin() {
            return purity.map(", "::concat).orElse("") + " (" + worth.source().orElseThrow() + ")";
        }

        private String sentence(Quantity quantity) {
            return quantity + " at a " + worth.basis() + " price of " + amounts() + origin();
        }

        private MonetaryValuation value(Quantity quantity, ValuationBasis basis, String how) {
            MonetaryValuation.Builder value =
                    MonetaryValuation.builder().basis(basis).source(how);
            worth.priceDate().ifPresent(value::priceDate);
            worth.region().ifPresent(value::region);
            CurrencyUnit currency = worth.currency();
            BigDecimal low = times(quantity, worth.low());
            BigDecimal high = times(quantity, worth.high());
            if (worth.typical().isEmpty()) {
                return value.range(low, high, currency).build();
            }
            return value.range(low, times(quantity, worth.typical().get()), high, currency)
                    .build();
        }

        private BigDecimal times(Quantity quantity, MonetaryAmount price) {
            return quotient(number(price).multiply(quantity.inBaseUnit()), per.inBaseUnit());
        }
    }

    private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        try {
            return dividend.divide(divisor);
        } catch (ArithmeticException endless) {
            return dividend.divide(divisor, DECIMALS, RoundingMode.HALF_EVEN);
        }
    }

    private static BigDecimal number(MonetaryAmount amount) {
        return ExactMoney.of(amount).number();
    }

    private static String plain(MonetaryAmount amount) {
        return number(amount).toPlainString();
    }

    /**
     * Starts a price list.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return all prices, by drug, basis, kind of unit, region and date, those without a region first} */
    public List<Price> prices() {
        return prices;
    }

    /**
     * Values a quantity at a price that names no region. The source of the valuation is a sentence that says how
     * it came about, as in "2.5 kg at a street price of GBP 254.05 per g, 100% purity (HL Deb 19 Oct 1989)".
     *
     * @param drug the drug
     * @param quantity how much, not negative; nothing of it is worth nothing
     * @param basis the level of trade of the price and of the value
     * @param day the day of seizure
     * @return the value with its low, typical and high, the date of the price and the sentence; empty if no
     *     price on this basis and in this kind of unit has begun by then
     * @throws IllegalArgumentException if the quantity is negative, or it or the value has more than 1,000 digits before
     *     or after the point
     */
    public Optional<MonetaryValuation> value(Drug drug, Quantity quantity, ValuationBasis basis, LocalDate day) {
        return valued(new Series(drug, basis, quantity.kind(), ""), quantity, day);
    }

    /**
     * Values a quantity at a price of a region. A price that names no region does not stand in for one.
     *
     * @param drug the drug
     * @param quantity how much, not negative
     * @param basis the level of trade of the price and of the value
     * @param day the day of seizure
     * @param region the region, as the prices spell it
     * @return the value, which names the region too; empty if there is no such price of that region by then
     * @throws IllegalArgumentException if the quantity is negative, it or the value has more than 1,000 digits before or
     *     after the point, or the region is blank or with white space at either end
     */
    public Optional<MonetaryValuation> value(
            Drug drug, Quantity quantity, ValuationBasis basis, LocalDate day, String region) {
        return valued(new Series(drug, basis, quantity.kind(), named(region)), quantity, day);
    }

    /**
     * Values plants by what they would give, or wet weight by what it gives when dry, at a price that names no
     * region. What plants would give is not there yet, so its basis is {@link ValuationBasis#POTENTIAL} whatever
     * the basis of the price; wet weight keeps the basis of the price. So the two don't add. The sentence says
     * the yield and its source too.
     *
     * @param product the drug whose price applies, which for plants is what they would become
     * @param found the plants or the wet weight, not negative
     * @param yield how much dry product one plant, or one gram of wet weight, gives
     * @param basis the level of trade of the price
     * @param day the day of seizure
     * @return the value; empty if the yield is of another kind than what was found, or no price by weight on
     *     this basis has begun by then
     * @throws IllegalArgumentException if the quantity is negative, or it or the value has more than 1,000 digits before
     *     or after the point
     */
    public Optional<MonetaryValuation> value(
            Drug product, Quantity found, DryYield yield, ValuationBasis basis, LocalDate day) {
        return valued(new Series(product, basis, UnitKind.MASS, ""), found, yield, day);
    }

    /**
     * Values plants by what they would give, or wet weight by what it gives when dry, at a price of a region.
     *
     * @param product the drug whose price applies, which for plants is what they would become
     * @param found the plants or the wet weight, not negative
     * @param yield how much dry product one plant, or one gram of wet weight, gives
     * @param basis the level of trade of the price
     * @param day the day of seizure
     * @param region the region, as the prices spell it
     * @return the value, potential for plants; empty if the yield is of another kind than what was found, or
     *     there is no such price of that region by then
     * @throws IllegalArgumentException if the quantity is negative, it or the value has more than 1,000 digits before or
     *     after the point, or the region is blank or with white space at either end
     */
    public Optional<MonetaryValuation> value(
            Drug product, Quantity found, DryYield yield, ValuationBasis basis, LocalDate day, String region) {
        return valued(new Series(product, basis, UnitKind.MASS, named(region)), found, yield, day);
    }

    private Optional<MonetaryValuation> valued(Series sought, Quantity quantity, LocalDate day) {
        requireNotNegative(quantity);
        return price(sought, day).map(price -> price.value(quantity, sought.basis(), price.sentence(quantity)));
    }

    private Optional<MonetaryValuation> valued(Series sought, Quantity found, DryYield yield, LocalDate day) {
        requireNotNegative(found);
        Optional<Price> price = price(sought, day);
        Optional<Quantity> dry = yield.dry(found);
        if (price.isEmpty() || dry.isEmpty()) {
            return Optional.empty();
        }
        ValuationBasis basis = yield.from() == UnitKind.PLANTS ? ValuationBasis.POTENTIAL : sought.basis();
        String how = found + " at " + yield + " give " + price.get().sentence(dry.get());
        return Optional.of(price.get().value(dry.get(), basis, how));
    }

    private Optional<Price> price(Series sought, LocalDate day) {
        return Optional.ofNullable(series.get(sought))
                .map(prices -> prices.floorEntry(day))
                .map(Map.Entry::getValue);
    }

    private static void requireNotNegative(Quantity quantity) {
        Decimals.admitted(quantity.number());
        if (quantity.number().signum() < 0) {
            throw new IllegalArgumentException("a quantity to value must not be negative, but was " + quantity);
        }
    }

    private static String named(String region) {
        return Texts.identifying(region, "the region of a price");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PriceList that && prices.equals(that.prices);
    }

    @Override
    public int hashCode() {
        return prices.hashCode();
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public String getView() {
        return toString();
    }

    /** {@return the number of prices} */
    @Override
    public String toString() {
        return "price list, prices: " + prices.size();
    }

    /** Builds a {@link PriceList}. Not thread-safe. */
    public static final class Builder {
        private final Map<Series, NavigableMap<LocalDate, Price>> series = new TreeMap<>();

        Builder() {}

        /**
         * Adds a price that supposes no purity.
         *
         * @param drug the drug
         * @param per how much of it the price is for, as in 1 g, 1 oz or 100 tablets
         * @param worth what that much is worth, with the date and the source of the price
         * @return this builder
         * @throws IllegalArgumentException if it can't be a {@link Price}, or there is one of the same drug,
         *     basis, kind of unit, region and date
         */
        public Builder price(Drug drug, Quantity per, MonetaryValuation worth) {
            return price(new Price(drug, per, worth, Optional.empty()));
        }

        /**
         * Adds a price.
         *
         * @param price the price
         * @return this builder
         * @throws IllegalArgumentException if there is one of the same drug, basis, kind of unit, region and
         *     date, since nothing could choose between the two
         */
        public Builder price(Price price) {
            MonetaryValuation worth = price.worth();
            Series key = new Series(
                    price.drug(),
                    worth.basis(),
                    price.per().kind(),
                    worth.region().orElse(""));
            Price other = series.computeIfAbsent(key, k -> new TreeMap<>())
                    .putIfAbsent(worth.priceDate().orElseThrow(), price);
            if (other != null) {
                throw new IllegalArgumentException("a drug must have one price of a date, on each basis, in each kind"
                        + " of unit and region, but had " + other + " and " + price);
            }
            return this;
        }

        /**
         * Adds prices, such as those of another list.
         *
         * @param prices the prices
         * @return this builder
         * @throws IllegalArgumentException as {@link #price(Price)}
         */
        public Builder prices(Iterable<Price> prices) {
            prices.forEach(this::price);
            return this;
        }

        /**
         * Makes the list.
         *
         * @return the prices added so far
         */
        public PriceList build() {
            return new PriceList(series);
        }
    }
}
