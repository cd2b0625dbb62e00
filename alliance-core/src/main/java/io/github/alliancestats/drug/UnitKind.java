package io.github.alliancestats.drug;

import java.util.Locale;

/**
 * A kind of unit. Quantities add within one kind and never across: two kilograms, 300 plants and 500
 * tablets are no 802 of anything. Each kind has a base unit in which its totals are held.
 */
public enum UnitKind {
    /** Weight; totals in grams. */
    MASS("g"),
    /** Volume; totals in millilitres. */
    VOLUME("ml"),
    /** Tablets or doses; totals in doses, of which a tablet is one. */
    DOSES("tablets or doses"),
    /** Plants, counted and not weighed. */
    PLANTS("plants"),
    /** Wraps and deals whose content was not weighed. */
    WRAPS("wraps"),
    /** Canisters of gas. */
    CANISTERS("canisters"),
    /** Single things: edibles, vapes. */
    ITEMS("items"),
    /** A number whose unit is not known. It never adds to anything. */
    UNKNOWN("of unknown unit");

    private final String baseUnit;

    UnitKind(String baseUnit) {
        this.baseUnit = baseUnit;
    }

    /** {@return the symbol or name of the base unit, as it stands behind a number} */
    public String baseUnit() {
        return baseUnit;
    }

    /** {@return the name in lower case, as it stands in a sentence} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
