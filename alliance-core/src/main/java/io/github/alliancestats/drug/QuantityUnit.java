package io.github.alliancestats.drug;

import java.math.BigDecimal;

/**
 * A unit of quantity with its exact factor to the base unit of its {@link UnitKind kind}. Ounces and
 * pounds are avoirdupois by the international agreement of 1959: one pound is 453.59237 grams.
 */
public enum QuantityUnit {
    /** Milligrams. */
    MILLIGRAM(UnitKind.MASS, "mg", "0.001"),
    /** Grams. */
    GRAM(UnitKind.MASS, "g", "1"),
    /** Kilograms. */
    KILOGRAM(UnitKind.MASS, "kg", "1000"),
    /** Avoirdupois ounces: 28.349523125 g. */
    OUNCE(UnitKind.MASS, "oz", "28.349523125"),
    /** Avoirdupois pounds: 453.59237 g. */
    POUND(UnitKind.MASS, "lb", "453.59237"),
    /** Millilitres. */
    MILLILITRE(UnitKind.VOLUME, "ml", "1"),
    /** Litres. */
    LITRE(UnitKind.VOLUME, "l", "1000"),
    /** Fluid ounces of the United States: 29.5735295625 ml. */
    US_FLUID_OUNCE(UnitKind.VOLUME, "US fl oz", "29.5735295625"),
    /** Gallons of the United States: 3785.411784 ml. */
    US_GALLON(UnitKind.VOLUME, "US gal", "3785.411784"),
    /** Tablets or capsules. */
    TABLET(UnitKind.DOSES, "tablets", "1"),
    /** Doses or dosage units. */
    DOSE(UnitKind.DOSES, "doses", "1"),
    /** Plants. */
    PLANT(UnitKind.PLANTS, "plants", "1"),
    /** Wraps or deals. */
    WRAP(UnitKind.WRAPS, "wraps", "1"),
    /** Canisters. */
    CANISTER(UnitKind.CANISTERS, "canisters", "1"),
    /** Single things. */
    ITEM(UnitKind.ITEMS, "items", "1"),
    /** The unit is not known. */
    UNKNOWN(UnitKind.UNKNOWN, "of unknown unit", "1");

    private final UnitKind kind;
    private final String symbol;
    private final BigDecimal factor;

    QuantityUnit(UnitKind kind, String symbol, String factor) {
        this.kind = kind;
        this.symbol = symbol;
        this.factor = new BigDecimal(factor);
    }

    /** {@return the kind within which it adds} */
    public UnitKind kind() {
        return kind;
    }

    /** {@return how many base units of the kind one of this unit is, exactly} */
    public BigDecimal factor() {
        return factor;
    }

    /** The symbol or name as it stands behind a number of it: those of things that are counted end in a plural s. */
    String behind(BigDecimal number) {
        return isOne(number) && symbol.endsWith("s") ? symbol.substring(0, symbol.length() - 1) : symbol;
    }

    static boolean isOne(BigDecimal number) {
        return number.abs().compareTo(BigDecimal.ONE) == 0;
    }

    /** {@return the symbol or name, as it stands behind a number other than one} */
    @Override
    public String toString() {
        return symbol;
    }
}
