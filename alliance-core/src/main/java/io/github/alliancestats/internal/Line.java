package io.github.alliancestats.internal;

import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of one seized drug as plain numbers, in millionths, in which it holds them: a quantity and a valuation of
 * which nothing more is said, each if there is one. A drug fills it in. Not thread-safe.
 */
public final class Line {

    /** Of a quantity or a valuation that there is not, or that is not held in numbers. */
    public static final int NONE = -1;

    /** The place of the quantity's unit among all, or {@link #NONE}. */
    public int unit = NONE;

    /** How many of that unit. */
    public long quantity;

    /** The place of the valuation's basis among all, or {@link #NONE}. */
    public int basis = NONE;

    /** The valuation's currency, or null. */
    public @Nullable CurrencyUnit currency;

    /** The low end of the valuation. */
    public long low;

    /** The value to speak of. */
    public long value;

    /** The high end. */
    public long high;

    /** Whether the value is typical. */
    public boolean typical;

    /** Whether the drug has no other quantity or valuation. */
    public boolean all;

    /** Holds nothing yet. */
    public Line() {}
}
