package io.github.alliancestats.money;

import io.github.alliancestats.internal.Texts;

/**
 * The level of trade at which something was valued. The same kilogram has a different worth at each
 * level, so values of different basis never add.
 */
public enum ValuationBasis {
    /** What the user pays at the smallest saleable deal. The basis of most police headlines. */
    STREET,
    /** What dealers pay in bulk. */
    WHOLESALE,
    /** The amount printed on it: notes, vouchers, stamps. */
    FACE,
    /** A best case that is not there yet: after cutting, or plants grown to harvest. */
    POTENTIAL;

    /** {@return the name in lower case, as it stands in a sentence} */
    @Override
    public String toString() {
        return Texts.words(this);
    }
}
