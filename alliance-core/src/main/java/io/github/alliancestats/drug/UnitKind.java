package io.github.alliancestats.drug;

import io.github.alliancestats.internal.Texts;
import java.math.BigDecimal;
import java.util.Objects;

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
    DOSES("tablets or doses", "tablet or dose"),
    /** Plants, counted and not weighed. */
    PLANTS("plants", "plant"),
    /** Wraps and deals whose content was not weighed. */
    WRAPS("wraps", "wrap"),
    /** Canisters of gas. */
    CANISTERS("canisters", "canister"),
    /** Single things: edibles, vapes. */
    ITEMS("items", "item"),
    /** A number whose unit is not known. It never adds to anything. */
    UNKNOWN("of unknown unit");

    private final String baseUnit;
    private final String one;

    UnitKind(String baseUnit) {
        this(baseUnit, baseUnit);
    }

    UnitKind(String baseUnit, String one) {
        this.baseUnit = baseUnit;
        this.one = one;
    }

    /** {@return the symbol or name of the base unit, in the plural, as it stands at the head of a column} */
    public String baseUnit() {
        return baseUnit;
    }

    /**
     * The base unit behind a number of it, as in "1 plant" and "2 plants".
     *
     * @param number the number, of any sign
     * @return the symbol or name, in the singular behind 1 and -1
     */
    public String baseUnit(BigDecimal number) {
        return QuantityUnit.isOne(Objects.requireNonNull(number, "number")) ? one : baseUnit;
    }

    /** {@return the name in lower case, as it stands in a sentence} */
    @Override
    public String toString() {
        return Texts.words(this);
    }
}
