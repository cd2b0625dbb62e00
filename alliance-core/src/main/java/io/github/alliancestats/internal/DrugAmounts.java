package io.github.alliancestats.internal;

import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * The quantity and the valuation of one seized drug in millionths, each if there is one and it is held so. A drug fills
 * them in. Not thread-safe.
 */
public final class DrugAmounts {

    /** The place of a unit or basis that is lacking, or whose number is not held in millionths. */
    public static final int NONE = -1;

    /** The place of the quantity's unit among all, or {@link #NONE}. */
    public int unit = NONE;

    /** The quantity in this unit. */
    public long quantity;

    /** The place of the valuation's basis among all, or {@link #NONE}. */
    public int basis = NONE;

    /** The valuation's currency, or null. */
    public @Nullable CurrencyUnit currency;

    /** The low end of the valuation. */
    public long low;

    /** The typical value, else the low end. */
    public long value;

    /** The high end. */
    public long high;

    /** True if the value is typical. */
    public boolean typical;

    /** True if the drug has no other quantity or valuation. */
    public boolean all;
}
